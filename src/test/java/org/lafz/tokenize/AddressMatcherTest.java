// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressMatcherTest {
  private static String tokens(String text) {
    return String.join(
        " | ", ArabicTokenizer.standard().tokenize(text).stream().map(Token::text).toList());
  }

  private static void assertWhole(String text, TokenType type) {
    assertThat(ArabicTokenizer.standard().tokenize("«" + text + "» "))
        .contains(new Token(1, 1 + text.length(), type, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a",
        "https://a.b/c",
        "HTTPS://A.B",
        "ftp://a",
        "FTP://a",
        "www.a.b",
        "Www.a.b",
        "http://[::1]/",
        "http://1.2.3.4:80",
        "https://مثال.إختبار/مسار",
        "http://a/(b)",
        "http://a/[b]",
        "http://a/{b}",
        "http://a/((b)c)",
        "http://a?b=c&d#e",
        "http://a/b,c.d",
        "http://a/b/"
      })
  void webAddressIsOneToken(String url) {
    assertWhole(url, TokenType.URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "http://a. http://a",
        "http://a...! http://a",
        "http://a/b) http://a/b",
        "http://a/b] http://a/b",
        "http://a/b} http://a/b",
        "http://a/b(c http://a/b(c",
        "http://a/b( http://a/b",
        "http://a/b[ http://a/b",
        "http://a/b{ http://a/b",
        "http://a/(b)) http://a/(b)",
        "http://a/[b]] http://a/[b]",
        "http://a/{b}} http://a/{b}",
        "http://a/b)) http://a/b",
        "http://a/b]] http://a/b",
        "http://a/b}} http://a/b",
        "http://a/b)(( http://a/b",
        "http://a/b][[ http://a/b",
        "http://a/b}{{ http://a/b",
        "http://a/b\u201D http://a/b",
        "http://a\u2026 http://a",
        "http://a<b http://a",
        "http://a>b http://a",
        "http://a\u060Cb http://a",
        "http://a\u061F http://a",
        "http://a\u00BBb http://a",
        "http://a\u200Bb http://a",
        "http://a\u007Fb http://a",
        "http://a\u0085b http://a",
        "http://a\u200F http://a"
      })
  void webAddressLeavesTheMarksOfItsSentence(String text, String url) {
    Token first = ArabicTokenizer.standard().tokenize(text).get(0);
    assertThat(first).isEqualTo(new Token(0, url.length(), TokenType.URL, url));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:/a", "httq://a", "ftp:a", "www.", "ww.a", "http://.a"})
  void headWithoutAHostIsNoWebAddress(String text) {
    assertThat(ArabicTokenizer.standard().tokenize(text))
        .extracting(Token::type)
        .doesNotContain(TokenType.URL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.cd",
        "a.b+c%d-e_f@b.cd",
        "1@2.com",
        "_a@b.com",
        "a@b-c.de",
        "a@b.c.de",
        "a@1.2.de",
        "أحمد@مثال.مصر",
        "a@xn--a.xn--b"
      })
  void emailAddressIsOneToken(String address) {
    assertWhole(address, TokenType.EMAIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b", "a@b.c", "a@.cd", "a@-b.cd", "a@b-.cd", "a.@b.cd", "a@b.12", "a@", "a@ b.cd"
      })
  void whatHasNoDomainOfTwoLabelsIsNoEmailAddress(String text) {
    assertThat(ArabicTokenizer.standard().tokenize(text))
        .extracting(Token::type)
        .doesNotContain(TokenType.EMAIL);
  }

  @Test
  void emailAddressEndsBeforeWhatIsNoLabel() {
    assertThat(tokens("a@b.cd.")).isEqualTo("a@b.cd | .");
    assertThat(tokens("a@b.cd-")).isEqualTo("a@b.cd | -");
    assertThat(tokens("a@b.cd.1")).isEqualTo("a@b.cd | . | 1");
    assertThat(tokens("a@b.cd_e")).startsWith("a@b.cd | _");
    assertThat(tokens("a@b@c.de")).isEqualTo("a | @b@c.de"); // a mention with its server
  }

  @Test
  void aHeadThatTheTextCutsOffIsNone() {
    assertThat(tokens("a http:/")).isEqualTo("a | http | : | /");
    assertThat(tokens("a https:/")).isEqualTo("a | https | : | /");
    assertThat(tokens("ab+cd")).isEqualTo("ab | + | cd");
  }

  /** Its last 64 characters would be one, if they stood alone. */
  @Test
  void theTailOfALocalPartThatIsTooLongIsNoAddress() {
    for (String before : List.of("", " ".repeat(1000))) {
      assertThat(ArabicTokenizer.standard().tokenize(before + "ab-".repeat(100) + "c@b.cd"))
          .extracting(Token::type)
          .doesNotContain(TokenType.EMAIL);
    }
    String local = "a".repeat(65);
    assertThat(tokens("mailto:" + local + "@b.cd")).startsWith("mailto:" + local + " | @b");
  }

  @Test
  void domainHasAtMost255Characters() {
    String label = "a".repeat(251);
    assertThat(tokens("x@" + label + ".com")).isEqualTo("x@" + label + ".com");
    assertThat(tokens("x@" + label + "a.com")).isNotEqualTo("x@" + label + "a.com");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#a", "#وسم", "#a_b", "#2a", "#_a", "#ب\u064E", "\uFF03a", "\uFE5Fa"})
  void hashtagIsOneToken(String tag) {
    assertWhole(tag, TokenType.HASHTAG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "#1", "#_", "# a", "#\u064Eب", "#-a", "#\u200F"})
  void hashtagNeedsALetter(String text) {
    assertThat(ArabicTokenizer.standard().tokenize(text))
        .extracting(Token::type)
        .doesNotContain(TokenType.HASHTAG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@a", "@اسم", "@a_1", "\uFF20a", "\uFE6Ba", "@a@b.cd"})
  void mentionIsOneTokenWithItsServer(String mention) {
    assertWhole(mention, TokenType.MENTION);
  }

  @Test
  void tagEndsBeforeWhatIsTypedOntoIt() {
    assertThat(tokens("#وسمhttp://a")).isEqualTo("#وسم | http://a");
    assertThat(tokens("#وسم\u064Ehttp://a")).isEqualTo("#وسم\u064E | http://a");
    assertThat(tokens("#tag-a")).isEqualTo("#tag | - | a");
    assertThat(tokens("#محمد\uFDFA")).isEqualTo("#محمد | \uFDFA");
    assertThat(tokens("@a@b")).isEqualTo("@a | @b");
    assertThat(tokens("#ب\u200Fa ")).isEqualTo("#ب\u200Fa");
  }
}
