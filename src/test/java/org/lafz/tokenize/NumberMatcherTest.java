// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMatcherTest {
  private static String tokens(String text) {
    return String.join(
        " | ", ArabicTokenizer.standard().tokenize(text).stream().map(Token::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-2-3",
        "31/12/2024",
        "2024/12/31",
        "2024-1-2024",
        "\u0663\u0661\u060D\u0661\u0662\u060D\u0662\u0660\u0662\u0664",
        "\u06F1/\u06F2/\u06F1\u06F4\u06F0\u06F3",
        "1:30",
        "10:30",
        "10:30:59",
        "1\u060C000",
        "123\u060C456\u060C789",
        "\u0661\u066C\u0660\u0660\u0660"
      })
  void dateTimeAndGroupedNumberAreOneToken(String text) {
    assertThat(tokens(text)).isEqualTo(text);
    assertThat(tokens("a " + text + " b")).isEqualTo("a | " + text + " | b");
  }

  @ParameterizedTest
  @CsvSource({
    "12345-1-1, 12345 | - | 1 | - | 1",
    "1-123-1, 1 | - | 123 | - | 1",
    "1-1-12345, 1 | - | 1 | - | 12345",
    "1-1, 1 | - | 1",
    "1-2-3-4, 1 | - | 2 | - | 3 | - | 4",
    "1/2-3, 1 | / | 2 | - | 3",
    "1-2-, 1 | - | 2 | -",
    "123:30, 123 | : | 30",
    "1:3, 1 | : | 3",
    "1:300, 1 | : | 300",
    "1:30:00:00, 1 | : | 30 | : | 00 | : | 00",
    "1:30:5, 1 | : | 30 | : | 5",
    "10:30:5:30, 10 | : | 30 | : | 5 | : | 30",
    "1234\u060C567, 1234 | \u060C | 567",
    "1\u060C56, 1 | \u060C | 56",
    "1\u060C5678, 1 | \u060C | 5678",
    "1\u060C\u0628, 1 | \u060C | \u0628"
  })
  void runOfAnotherShapeIsCutAtEverySeparator(String text, String expected) {
    assertThat(tokens(text)).isEqualTo(expected);
  }

  @Test
  void dateMayFollowARunThatIsNone() {
    assertThat(tokens("1/2-3-4")).isEqualTo("1 | / | 2-3-4");
    assertThat(tokens("1:2 10:30")).isEqualTo("1 | : | 2 | 10:30");
    assertThat(tokens("1-2 1-2-3")).isEqualTo("1 | - | 2 | 1-2-3");
    assertThat(tokens("1\u060C2 1\u060C000")).isEqualTo("1 | \u060C | 2 | 1\u060C000");
  }

  @Test
  void numberHasAtMostSixteenGroups() {
    String sixteen = "1" + "\u060C234".repeat(16);
    assertThat(tokens(sixteen)).isEqualTo(sixteen);
    assertThat(tokens(sixteen + "\u060C234")).startsWith("1 | \u060C | 234 | ");
  }

  @Test
  void groupsHaveOneSeparator() {
    assertThat(tokens("1\u060C234,567")).isEqualTo("1 | \u060C | 234,567");
    assertThat(tokens("1\u066C234\u060C567")).isEqualTo("1\u066C234 | \u060C | 567");
  }
}
