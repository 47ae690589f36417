// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;

/** What holds for the tokens of the 1,729 inputs on which other tokenizers were recorded. */
class PeerInputsTest {
  private static final List<String[]> INPUTS = Peers.inputs();

  @Test
  void theListIsWhole() {
    assertThat(INPUTS).hasSize(1729);
    assertThat(INPUTS.stream().filter(row -> row[0].equals("cp"))).hasSize(1280);
  }

  @Test
  void noTokenIsEmptyAndNoneOverlap() {
    for (String[] row : INPUTS) {
      int last = 0;
      for (Token token : ArabicTokenizer.standard().tokenize(row[3])) {
        assertThat(token.text()).as(row[1]).isNotEmpty();
        assertThat(token.text()).isEqualTo(row[3].substring(token.start(), token.end()));
        assertThat(token.start()).as(row[1]).isGreaterThanOrEqualTo(last);
        last = token.end();
      }
    }
  }

  @Test
  void noTokenBeginsOrEndsWithAControl() {
    for (String[] row : INPUTS) {
      for (Token token : ArabicTokenizer.standard().tokenize(row[3])) {
        assertThat(isControl(token.text().codePointAt(0))).as("%s %s", row[1], token).isFalse();
        int end = token.text().codePointBefore(token.text().length());
        boolean tag = token.type() == TokenType.EMOJI && end >= 0xE0020; // of a flag
        assertThat(isControl(end) && !tag).as("%s %s", row[1], token).isFalse();
      }
    }
  }

  @Test
  void everyLetterAndDigitIsInExactlyOneToken() {
    for (String[] row : INPUTS) {
      String text = row[3];
      int[] inside = new int[text.length()];
      for (Token token : ArabicTokenizer.standard().tokenize(text)) {
        for (int i = token.start(); i < token.end(); i++) {
          inside[i]++;
        }
      }
      for (int i = 0; i < text.length(); i++) {
        int c = text.codePointAt(i);
        if (Chars.isLetter(c) || Chars.isNumber(c)) {
          assertThat(inside[i]).as("%s U+%04X", row[1], c).isEqualTo(1);
        }
      }
    }
  }

  /** Without a glyph: the signs above and around digits are format characters that are seen. */
  private static boolean isControl(int c) {
    boolean seen = (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x890 || c == 0x891;
    return !seen && c != 0x8E2 && c != 0x70F && Chars.isControl(c);
  }
}
