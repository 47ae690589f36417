// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void marksTakeNoColumnAndTatweelOne() {
    assertThat(Display.width("\u0643\u0650\u062A\u064E\u0627\u0628\u064C")).isEqualTo(4);
    assertThat(Display.width("\u0628\u0640\u0640")).isEqualTo(3);
    assertThat(Display.width("e\u0301")).isEqualTo(1);
    assertThat(Display.width("")).isZero();
  }

  @Test
  void isolatesAndJoinersTakeNoColumn() {
    assertThat(Display.width("\u2068\u0628\u2069")).isEqualTo(1);
    assertThat(Display.width("\u0645\u06CC\u200C\u0628")).isEqualTo(3);
  }

  @Test
  void ideographsAndEmojiTakeTwo() {
    assertThat(Display.width("\u4E2D\u6587")).isEqualTo(4);
    assertThat(Display.width("\uAC00\uFF21")).isEqualTo(4);
    assertThat(Display.width("\uD83D\uDE00")).isEqualTo(2);
    assertThat(Display.width("\u2764\uFE0F")).isEqualTo(2); // heart, emoji form
    assertThat(Display.width("\uD83C\uDDF8\uD83C\uDDE6")).isEqualTo(2); // flag
    assertThat(Display.width("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo(2); // thumb, skin tone
    // family of three, joined
    assertThat(Display.width("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")).isEqualTo(2);
  }

  @Test
  void whatCannotBeSeenIsNamed() {
    assertThat(Display.visible("a\u200F\u061C\u202E\uFEFF\n\t\u0085\u00A0b"))
        .isEqualTo("a<U+200F><U+061C><U+202E><U+FEFF><U+000A><U+0009><U+0085><U+00A0>b");
    assertThat(Display.visible("\uD83D\u001B[31m")).isEqualTo("<U+D83D><U+001B>[31m");
    assertThat(Display.visible("\uDB40\uDC01")).isEqualTo("<U+E0001>");
  }

  @Test
  void aMarkWithoutABaseIsNamed() {
    assertThat(Display.visible("\u064E\u0628\u064E \u064E\u200F\u064E"))
        .isEqualTo("<U+064E>\u0628\u064E <U+064E><U+200F><U+064E>");
  }

  @Test
  void joinersStayWhereTheyShapeText() {
    assertThat(Display.visible("\u0645\u06CC\u200C\u0628\u200C"))
        .isEqualTo("\u0645\u06CC\u200C\u0628<U+200C>");
  }

  @Test
  void codePointsAreListed() {
    assertThat(Display.codePoints("\u0627\u0654\uD83D\uDE00")).isEqualTo("U+0627 U+0654 U+1F600");
    assertThat(Display.codePoints("")).isEqualTo("-");
  }
}
