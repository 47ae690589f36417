// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;

class WordLigaturesTest {
  private static final int RIAL_SIGN = 0xFDFC; // a currency sign, one word

  @Test
  void theyAreTheCodePointsThatTheNormalizerSpellsWithASpace() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(WordClasses.isWordLigature(c))
          .as("U+%04X", c)
          .isEqualTo(Chars.setsOffWithSpace(c) && c != RIAL_SIGN);
    }
  }
}
