// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.internal.kernel.Kernels;
import org.lafz.internal.steps.Plan;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

/** What {@code normalize(char[], …)} promises about its arrays. */
class ArrayContractTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Seed.texts(1000);
  private static final String GROWING = "\uFDFA\uFDFB";
  private static final String SHRINKING = "\u0643\u0650\u062A\u064E\u0627\u0628\u064C";
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void outTooShortIsRefusedBeforeAnythingIsWritten(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : new String[] {GROWING, SHRINKING, "abc 1,234", "\u0628!\u0640\u0628"}) {
      char[] in = text.toCharArray();
      int needed = normalizer.normalizedLength(in, 0, in.length);
      if (needed == 0) {
        continue; // nothing is too short for it
      }
      char[] out = new char[needed + 1];
      Arrays.fill(out, 'x');
      assertThatThrownBy(() -> normalizer.normalize(in, 0, in.length, out, 2))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(String.valueOf(needed))
          .hasMessageContaining(String.valueOf(needed - 1));
      assertThat(out).containsOnly('x');
      assertThat(in).isEqualTo(text.toCharArray());
    }
  }

  @Test
  void inPlaceWithoutRoomIsRefusedAndLeavesTheTextAlone() {
    char[] buffer = GROWING.toCharArray();
    assertThatThrownBy(() -> SEARCH.normalize(buffer, 0, buffer.length, buffer, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(buffer).isEqualTo(GROWING.toCharArray());
  }

  @Test
  void outThatIsInAtAnotherPlaceIsRefused() {
    char[] buffer = new char[20];
    assertThatThrownBy(() -> SEARCH.normalize(buffer, 2, 5, buffer, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3")
        .hasMessageContaining("2");
  }

  @Test
  void boundsAreChecked() {
    char[] in = new char[4];
    char[] out = new char[4];
    for (int[] b : new int[][] {{-1, 2, 0}, {3, 2, 0}, {0, 5, 0}, {0, 4, -1}, {0, 4, 5}}) {
      assertThatThrownBy(() -> SEARCH.normalize(in, b[0], b[1], out, b[2]))
          .as(Arrays.toString(b))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("4");
    }
    assertThatThrownBy(() -> SEARCH.normalizedLength(in, 2, 5))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void emptyRangesAreFine() {
    assertThat(SEARCH.normalize(new char[0], 0, 0, new char[0], 0)).isZero();
    assertThat(SEARCH.normalize(new char[3], 3, 3, new char[2], 2)).isZero();
    assertThat(SEARCH.normalizedLength(new char[3], 1, 1)).isZero();
  }

  /** Exact room out of place, and in place with exact room and more. */
  @ParameterizedTest
  @MethodSource("profiles")
  void lengthIsExactAndTheInputIsLeftAlone(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 24) + (i % 5 == 0 ? GROWING : "");
      String expected = normalizer.normalize(text);
      String what = profile + " seed " + SEED + " on " + text;
      char[] in = ("ab" + text + "cd").toCharArray();
      int to = in.length - 2;
      assertThat(normalizer.normalizedLength(in, 2, to)).as(what).isEqualTo(expected.length());
      char[] out = new char[expected.length() + 3];
      Arrays.fill(out, 'x');
      assertThat(normalizer.normalize(in, 2, to, out, 3)).as(what).isEqualTo(expected.length());
      assertThat(new String(out)).as(what).isEqualTo("xxx" + expected);
      assertThat(new String(in)).as(what).isEqualTo("ab" + text + "cd");
      inPlace(normalizer, text, expected, random.nextInt(4), what);
      inPlace(normalizer, text, expected, 100, what);
    }
  }

  /** The quick test for texts that may grow overlooks none: each code point in four contexts. */
  @ParameterizedTest
  @MethodSource("profiles")
  void whatGrowsIsKnownToGrow(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Plan plan = normalizer.plan();
    for (int c = 0; c < 0x110000 && !plan.contextual(); c++) {
      String unit = Character.toString(c);
      for (String text : new String[] {unit, "\u0628" + unit, "\u0627" + unit, unit + "\u0654"}) {
        char[] in = text.toCharArray();
        if (!Kernels.current().mayGrow(plan.units(), in, 0, in.length)) {
          assertThat(normalizer.normalizedLength(in, 0, in.length))
              .as("%s %x", profile, c)
              .isLessThanOrEqualTo(in.length);
        }
      }
    }
  }

  private static void inPlace(
      ArabicNormalizer normalizer, String text, String expected, int room, String what) {
    int length = 1 + Math.max(text.length(), expected.length()) + room;
    char[] buffer = Arrays.copyOf(("x" + text).toCharArray(), length);
    int written = normalizer.normalize(buffer, 1, 1 + text.length(), buffer, 1);
    assertThat(new String(buffer, 0, 1 + written)).as(what).isEqualTo("x" + expected);
  }

  /** 0640 is simple by a table; with a number beside it the text goes through the stages. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0628\u0640\u0628", "\u0628\u0640\u0628 1,234"})
  void exactRoomIsEnoughAndOneUnitLessIsNot(String text) {
    char[] in = text.toCharArray();
    int needed = SEARCH.normalize(text).length();
    assertThat(SEARCH.normalize(in, 0, in.length, new char[needed], 0)).isEqualTo(needed);
    assertThatThrownBy(() -> SEARCH.normalize(in, 0, in.length, new char[needed - 1], 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(needed + " units")
        .hasMessageContaining(String.valueOf(needed - 1));
  }
}
