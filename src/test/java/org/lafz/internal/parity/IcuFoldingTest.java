// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Normalization;
import org.lafz.internal.steps.TextFunction;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.parity.Recorded;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.tokenize.Golden;

class IcuFoldingTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final TextFunction COMPOSITION =
      new CanonicalComposition(new Normalization(Normalization.LATEST));

  /** The record of single code points has those that the filter changes, and no other. */
  @Test
  void everyOtherCodePointStays() {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("icu-fold-ar@1");
    Set<String> changed =
        Recorded.rows("lucene-icu.ICUFoldingFilter.codepoints").stream()
            .map(Recorded.Row::input)
            .collect(Collectors.toSet());
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (!changed.contains(text)) {
        assertThat(normalizer.normalize(text)).as(Golden.units(text)).isEqualTo(text);
      }
    }
  }

  @Test
  void compositionIsNfc() {
    Random random = new Random(Seed.value());
    for (int i = 0; i < 2000; i++) {
      String text = ArabicText.random(random, 24) + indic(random);
      assertThat(Golden.units(Functions.apply(COMPOSITION, text)))
          .as(Golden.units(text) + " seed " + Seed.value())
          .isEqualTo(Golden.units(NFC.normalize(text)));
    }
  }

  /** Scripts whose letters join what stands before them, and marks of many classes. */
  private static String indic(Random random) {
    return random
        .ints(12)
        .map(
            n ->
                switch (n & 3) {
                  case 0 -> 0x0900 + Math.floorMod(n >> 2, 0x500);
                  case 1 -> 0x1100 + Math.floorMod(n >> 2, 0x100);
                  case 2 -> 0x0300 + Math.floorMod(n >> 2, 0x70);
                  default -> 0xAC00 + 28 * Math.floorMod(n >> 2, 0x10);
                })
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void marksAreOrderedHoweverMany() {
    String marks = "\u0651\u064E\u0323\u0301\u0655".repeat(20_000);
    String ordered = Functions.apply(COMPOSITION, "\u0628" + marks);
    assertThat(ordered)
        .hasSize(marks.length() + 1)
        .matches("\u0628\u064E{20000}\u0651{20000}[\u0323\u0655]{40000}\u0301{20000}");
  }
}
