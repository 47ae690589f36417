// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lafz.benchmarks.Ratios.Score;
import org.lafz.benchmarks.Ratios.Verdict;

class RatiosTest {
  private static final List<Target> ALL = Target.all();

  @Test
  void theVerdictIsThatOfTheMedian() {
    Target target = named("utf8 / new String");
    Verdict met = Verdict.of(target, List.of(score(10, 15), score(10, 40), score(10, 9)), "scalar");
    assertThat(met.number()).isEqualTo(1.5);
    assertThat(met.met()).isTrue();
    assertThat(met.line())
        .matches("scalar utf8 / new String +1\\.50 +>=1\\.5 +ok +0\\.90 \\.\\. 4\\.00 .*MB/s");
    Verdict missed = Verdict.of(target, List.of(score(10, 14.9)), "scalar");
    assertThat(missed.met()).isFalse();
    assertThat(missed.line()).contains("MISSED");
  }

  @Test
  void theVectorKernelHasBoundsOfItsOwn() {
    Target target = named("utf8 / new String");
    assertThat(Verdict.of(target, List.of(score(10, 79)), "vector").met()).isFalse();
    assertThat(Verdict.of(target, List.of(score(10, 80)), "vector").met()).isTrue();
  }

  @Test
  void timeMustNotBeLongerThanItsBound() {
    Target target = named("align / normalize");
    assertThat(Verdict.of(target, List.of(score(15, 10)), "scalar").met()).isTrue();
    assertThat(Verdict.of(target, List.of(score(16, 10)), "scalar").met()).isFalse();
  }

  @Test
  void aVocalizedTextHasMoreBytes() {
    Target target = named("utf8: vocalized / news");
    double more =
        (double) Corpus.of(Kind.VOCALIZED, Size.MB4).bytes()
            / Corpus.of(Kind.NEWS, Size.MB4).bytes();
    assertThat(more).isGreaterThan(1.3);
    assertThat(Verdict.of(target, List.of(score(20, 10)), "scalar").number()).isEqualTo(more / 2);
  }

  @Test
  void oneByteAllocatedIsTooMuch() {
    Target target = named("chars allocates");
    assertThat(Verdict.of(target, List.of(score(1, 1)), "scalar").met()).isTrue();
    Score one = new Score(List.of(1.0, 1.0), List.of(1.0, 0.0));
    Verdict verdict = Verdict.of(target, List.of(one), "scalar");
    assertThat(verdict.met()).isFalse();
    assertThat(verdict.line()).contains(" 1 B ");
  }

  @Test
  void medianOfAnEvenNumberIsInTheMiddle() {
    assertThat(Race.Medians.median(new long[] {9, 1, 4, 2, 100}, 4)).isEqualTo(3);
  }

  @Test
  void everyMemberIsReadAsWritten() {
    assertThat(ALL).hasSizeGreaterThan(15);
    for (Target target : ALL) {
      assertThat(target.race()).hasSizeBetween(2, Race.MEMBERS);
      for (Member member : target.race()) {
        assertThat(Member.parse(member.toString())).isEqualTo(member);
        assertThat(Task.parse(member.task())).isNotNull();
      }
    }
    assertThat(ALL.stream().map(Target::name).collect(Collectors.toSet())).hasSize(ALL.size());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Member.parse("lafz-utf8/NEWS"))
        .withMessageContaining("'lafz-utf8/NEWS'");
  }

  @Test
  void aProcessWithAnotherKernelIsRefused() {
    Kernels.require(Kernels.SCALAR);
    assertThatIllegalStateException()
        .isThrownBy(() -> Kernels.require("quantum"))
        .withMessageStartingWith("the kernel is not quantum but scalar");
  }

  private static Score score(double nanos, double rivalNanos) {
    return new Score(List.of(nanos, rivalNanos), List.of(0.0, 0.0));
  }

  private static Target named(String name) {
    return ALL.stream().filter(target -> target.name().equals(name)).findAny().orElseThrow();
  }
}
