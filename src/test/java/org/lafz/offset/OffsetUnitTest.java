// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lafz.offset.OffsetUnit.CODE_POINT;
import static org.lafz.offset.OffsetUnit.UTF_16;
import static org.lafz.offset.OffsetUnit.UTF_8;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OffsetUnitTest {
  /** a, beh, smiling face (two units), the replacement character */
  private static final String TEXT = "a\u0628\uD83D\uDE00\uFFFD";

  @Test
  void everyPositionHasItsOffsetInEachUnit() {
    assertThat(UTF_16.offsets(TEXT)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(CODE_POINT.offsets(TEXT)).containsExactly(0, 1, 2, 2, 3, 4);
    assertThat(UTF_8.offsets(TEXT)).containsExactly(0, 1, 3, 3, 7, 10);
  }

  @Test
  void offsetsLeadBack() {
    for (OffsetUnit unit : OffsetUnit.values()) {
      int[] offsets = unit.offsets(TEXT);
      for (int at : new int[] {0, 1, 2, 4, 5}) {
        assertThat(unit.toUtf16(TEXT, offsets[at])).as(unit + " " + at).isEqualTo(at);
      }
    }
  }

  @Test
  void offsetInsideACharacterStandsForItsStart() {
    assertThat(UTF_8.toUtf16(TEXT, 2)).isEqualTo(1);
    assertThat(UTF_8.toUtf16(TEXT, 6)).isEqualTo(2);
    assertThat(UTF_16.toUtf16(TEXT, 3)).isEqualTo(3);
  }

  @Test
  void unpairedSurrogateCountsAsTheReplacementCharacter() {
    String text = "\uDE00\uD83Da";
    assertThat(CODE_POINT.offsets(text)).containsExactly(0, 1, 2, 3);
    assertThat(UTF_8.offsets(text)).containsExactly(0, 3, 6, 7);
    assertThat(UTF_8.toUtf16(text, 6)).isEqualTo(2);
    assertThat(UTF_8.toUtf16(text, 4)).isEqualTo(1);
  }

  @Test
  void lengthsAreThoseOfTheEncoders() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += 7) {
      if (c < 0xD800 || c > 0xDFFF) {
        all.appendCodePoint(c);
      }
    }
    String text = all.toString();
    assertThat(UTF_8.offsets(text)[text.length()])
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    assertThat(CODE_POINT.offsets(text)[text.length()])
        .isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void emptyTextHasOneOffset() {
    for (OffsetUnit unit : OffsetUnit.values()) {
      assertThat(unit.offsets("")).containsExactly(0);
      assertThat(unit.toUtf16("", 0)).isZero();
    }
  }

  @Test
  void offsetOutsideTheTextIsRefused() {
    for (OffsetUnit unit : OffsetUnit.values()) {
      assertThatThrownBy(() -> unit.toUtf16("ab", 3))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessageContaining("3")
          .hasMessageContaining("2");
      assertThatThrownBy(() -> unit.toUtf16("ab", -1))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void widthsChangeWhereUtf8Does() {
    String text = "\u007F\u0080\u07FF\u0800\uFFFF\uD800\uDC00";
    assertThat(UTF_8.offsets(text)).containsExactly(0, 1, 3, 5, 8, 11, 11, 15);
    int[] starts = {0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 7};
    for (int at = 0; at < starts.length; at++) {
      assertThat(UTF_8.toUtf16(text, at)).as("byte %d", at).isEqualTo(starts[at]);
    }
  }

  @Test
  void highSurrogateAtTheEndIsUnpaired() {
    assertThat(CODE_POINT.offsets("a\uD83D")).containsExactly(0, 1, 2);
    assertThat(UTF_8.offsets("a\uD83D")).containsExactly(0, 1, 4);
  }
}
