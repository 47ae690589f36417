// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Audit;
import org.lafz.normalize.Edit;
import org.lafz.normalize.Step;

/** What a normalizer says it changed is what it changed. */
public final class EditLaws {
  private EditLaws() {}

  /** Compares the edits, their counts and the normalized text. */
  public static void check(ArabicNormalizer normalizer, String text) {
    List<Edit> edits = normalizer.explain(text);
    Audit audit = normalizer.audit(text);
    String normalized = normalizer.normalize(text);
    assertThat(audit.edits()).isEqualTo(edits.size());
    assertThat(audit.counts().keySet()).containsExactlyElementsOf(normalizer.steps());
    int before = edits.stream().mapToInt(e -> points(e.before())).sum();
    int after = edits.stream().mapToInt(e -> points(e.after())).sum();
    assertThat(audit.counts().values().stream().mapToInt(Audit.Count::before).sum())
        .isEqualTo(before);
    assertThat(audit.counts().values().stream().mapToInt(Audit.Count::after).sum())
        .isEqualTo(after);
    assertThat(after - before)
        .as("code points more after %s: %s", normalizer, edits)
        .isEqualTo(points(normalized) - points(text));
    assertThat(edits.isEmpty()).as("%s", edits).isEqualTo(normalized.equals(text));
    if (normalizer.lossless()) {
      assertThat(audit.lossless()).isTrue();
    }
    checkPlaces(edits, text, normalizer.toString());
  }

  private static void checkPlaces(List<Edit> edits, String text, String what) {
    Step step = Step.PRESENTATION_FORMS;
    for (Edit edit : edits) {
      assertThat(edit.step()).as("%s: %s", what, edits).isGreaterThanOrEqualTo(step);
      step = edit.step();
      assertThat(edit.after()).as("%s: %s", what, edits).isNotEqualTo(edit.before());
      assertThat(edit.start()).as("%s: %s", what, edits).isBetween(0, edit.end());
      assertThat(edit.end()).as("%s: %s", what, edits).isLessThanOrEqualTo(text.length());
    }
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
