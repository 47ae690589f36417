// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.Plans;
import org.lafz.normalize.Profile;

/**
 * The work of the stages grows with the text and not faster: counted as what they pass on to one
 * another and how often they move a mark past another, at 10^5 and 10^6 units, or a tenth of that.
 */
@Tag("slow")
class LinearStepsTest {
  /** Stands between two stages and counts. */
  private static final class Counter extends Stage {
    private final long[] steps;

    Counter(Stage next, long[] steps) {
      this.next = next;
      this.steps = steps;
    }

    @Override
    public void accept(int codePoint, long start, long end) {
      steps[0]++;
      next.accept(codePoint, start, end);
    }

    @Override
    public void delete(long start, long end, boolean white) {
      steps[0]++;
      next.delete(start, end, white);
    }
  }

  private static final class End extends Stage {
    @Override
    public void accept(int codePoint, long start, long end) {}

    @Override
    public void delete(long start, long end, boolean white) {}

    @Override
    public void finish() {}

    @Override
    protected boolean isLast() {
      return true;
    }
  }

  private static long steps(Plan plan, String unit, int length) {
    long[] steps = new long[1];
    long moves = 0;
    Stage head = new End();
    Clusters clusters = null;
    for (int step = Plan.STEPS - 1; step >= 0; step--) {
      List<Stage> stages = plan.stages(step);
      for (int i = stages.size() - 1; i >= 0; i--) {
        Stage stage = stages.get(i);
        stage.next = new Counter(head, steps);
        clusters = stage instanceof Clusters found ? found : clusters;
        head = stage;
      }
    }
    int[] points = unit.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      head.accept(points[i % points.length], i, i + 1);
    }
    head.finish();
    moves = clusters == null ? 0 : clusters.moves();
    return steps[0] + moves;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0651",
        "\u0651\u064E",
        "\u064E\u0651",
        "\u0628\u0651\u064E",
        "\u0654",
        "\u0301\u0323",
        "\u0640",
        "\u0640\u0654",
        "\u200C",
        "\u06E7\u0323",
        "\u0647\u06E5",
        "\u0621",
        "\u0626",
        "\u06CC",
        "1,111",
        "a.",
        "@",
        "<",
        "#",
        "1/",
        "1,",
        "\u0627,",
        "\u0627\u060C",
        "..",
        "\"",
        "http://",
        "www.",
        "\u0645\u062D\u0645\u064E\u062F",
        "\u0628\u200C",
        "\uD83D\uDC69\u200D",
        "\u0627\u0657",
        "\u060C "
      })
  void workIsLinear(String unit) {
    for (Profile profile : Profile.named()) {
      Plan plan = Plans.of(profile);
      long small = steps(plan, "\u0628" + unit.repeat(50), 20_000);
      long large = steps(plan, "\u0628" + unit.repeat(50), 200_000);
      assertThat(large).as("%s of %s", profile, unit).isLessThanOrEqualTo(11 * small + 1000);
      small = steps(plan, unit, 20_000);
      large = steps(plan, unit, 200_000);
      assertThat(large).as("%s of %s alone", profile, unit).isLessThanOrEqualTo(11 * small + 1000);
    }
  }
}
