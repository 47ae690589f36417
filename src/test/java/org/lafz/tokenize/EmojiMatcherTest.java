// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiMatcherTest {
  private static final String GRIN = "\uD83D\uDE00";
  private static final String THUMB = "\uD83D\uDC4D";
  private static final String DARK = "\uD83C\uDFFF"; // a skin tone
  private static final String EGYPT = "\uD83C\uDDEA\uD83C\uDDEC";

  private static String tokens(String text) {
    return String.join(
        " | ",
        ArabicTokenizer.standard().tokenize(text).stream()
            .map(token -> token.text() + "/" + token.type())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GRIN,
        THUMB + DARK,
        DARK,
        EGYPT,
        "#\u20E3",
        "*\uFE0F\u20E3",
        "0\uFE0F\u20E3",
        "9\u20E3",
        "\u00A9\uFE0F",
        "\u00AE\uFE0F",
        "\u2764\uFE0F",
        "\u2764\uFE0F\u200D\uD83D\uDD25",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
        "\u261D" + DARK
      })
  void sequenceIsOneToken(String emoji) {
    assertThat(tokens(emoji)).isEqualTo(emoji + "/EMOJI");
    assertThat(tokens("ب" + emoji + "ب")).isEqualTo("ب/ARABIC | " + emoji + "/EMOJI | ب/ARABIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00A9", "\u00AE", "\u2764", "\u2764\uFE0E", GRIN + "\uFE0E", "\uD83C\uDDEA"})
  void whatIsDrawnAsTextIsASymbol(String text) {
    assertThat(tokens(text)).isEqualTo(text + "/SYMBOL");
  }

  @Test
  void emojiBesideEachOtherAreTokensOfTheirOwn() {
    assertThat(tokens(GRIN + GRIN)).isEqualTo(GRIN + "/EMOJI | " + GRIN + "/EMOJI");
    assertThat(tokens(EGYPT + EGYPT)).isEqualTo(EGYPT + "/EMOJI | " + EGYPT + "/EMOJI");
    assertThat(tokens("1\u20E3" + "2\u20E3")).isEqualTo("1\u20E3/EMOJI | 2\u20E3/EMOJI");
    assertThat(tokens(GRIN + "\u200D" + GRIN)).isEqualTo(GRIN + "\u200D" + GRIN + "/EMOJI");
    assertThat(tokens("ب" + DARK)).isEqualTo("ب/ARABIC | " + DARK + "/EMOJI");
  }

  @Test
  void onlyOneSelectorStandsInAKeycap() {
    assertThat(tokens("1\uFE0F\uFE0F\u20E3")).endsWith("/NUMBER");
    assertThat(tokens("1\uFE0F")).endsWith("/NUMBER");
    assertThat(tokens("a\u20E3")).endsWith("/LATIN");
  }

  @Test
  void textSelectorCountsOnlyRightAfterTheEmoji() {
    assertThat(tokens(GRIN + DARK + "\uFE0E")).endsWith("/EMOJI");
  }
}
