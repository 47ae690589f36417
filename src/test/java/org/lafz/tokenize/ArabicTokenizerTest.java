// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer.Rule;

class ArabicTokenizerTest {
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();
  private static final ArabicTokenizer BOUND_16 =
      ArabicTokenizer.builder().maxTokenLength(16).build();

  private static List<String> texts(ArabicTokenizer words, String text) {
    return words.tokenize(text).stream().map(Token::text).toList();
  }

  private static List<String> without(Rule rule, String text) {
    return texts(ArabicTokenizer.builder().rule(rule, false).build(), text);
  }

  @Test
  void aTokenKnowsItsSpanTypeAndSlice() {
    assertThat(WORDS.tokenize("قال: 5"))
        .containsExactly(
            new Token(0, 3, TokenType.ARABIC, "قال"),
            new Token(3, 4, TokenType.PUNCTUATION, ":"),
            new Token(5, 6, TokenType.NUMBER, "5"));
    assertThat(WORDS.tokenize("قال").get(0).span()).isEqualTo(new Span(0, 3));
  }

  @Test
  void nothingButWhiteSpaceAndControlsHasNoTokens() {
    assertThat(WORDS.tokenize("")).isEmpty();
    assertThat(WORDS.tokenize(" \t\r\n\u00A0\u200F\u200B\u0000\uFEFF")).isEmpty();
  }

  @Test
  void stopsJoinNoArabicWords() {
    assertThat(texts(WORDS, "نعم.لا")).containsExactly("نعم", ".", "لا");
    assertThat(texts(WORDS, "د.أحمد")).containsExactly("د", ".", "أحمد");
    assertThat(without(Rule.STOPS, "نعم.لا")).containsExactly("نعم.لا");
  }

  @Test
  void stopsStillJoinLatinWords() {
    assertThat(texts(WORDS, "example.com don't")).containsExactly("example.com", "don't");
  }

  @Test
  void initialismsStayWholeWithoutTheirLastStop() {
    assertThat(texts(WORDS, "أ.ب.ج.")).containsExactly("أ.ب.ج", ".");
    assertThat(without(Rule.INITIALISMS, "أ.ب")).containsExactly("أ", ".", "ب");
  }

  @Test
  void initialismsMayBeOfOtherLettersAndForms() {
    assertThat(texts(WORDS, "\uFE83.\uFE8F.")).containsExactly("\uFE83.\uFE8F", ".");
    assertThat(texts(WORDS, "\u067E.\u0750")).containsExactly("\u067E.\u0750");
    assertThat(without(Rule.INITIALISMS, "\uFE83.\uFE8F")).containsExactly("\uFE83", ".", "\uFE8F");
  }

  /** A rule needs no other one. */
  @ParameterizedTest
  @CsvSource({
    "URLS, http://a/b",
    "EMAILS, a@b.cd",
    "HASHTAGS, #a",
    "MENTIONS, @a",
    "EMOJI, 1\u20E3",
    "LIGATURES, \uFDFA",
    "NUMBERS, 1/2/2024"
  })
  void eachRuleWorksAlone(Rule rule, String token) {
    boolean apart = rule == Rule.LIGATURES || rule == Rule.EMOJI; // others hold together
    String side = apart ? "\u0628" : "!";
    String text = side + token + side;
    assertThat(texts(only(rule), text)).containsExactly(side, token, side);
    assertThat(texts(only(), text)).hasSize(apart ? 1 : 2 + texts(only(), token).size());
    assertThat(texts(only(), token)).hasSizeGreaterThan(apart ? 0 : 1);
  }

  /** Without the rule for stops nothing cuts them. */
  @Test
  void initialismsNeedNoRuleButThatForStops() {
    assertThat(texts(only(Rule.STOPS), "أ.ب")).containsExactly("أ", ".", "ب");
    assertThat(texts(only(Rule.STOPS, Rule.INITIALISMS), "أ.ب")).containsExactly("أ.ب");
  }

  private static ArabicTokenizer only(Rule... rules) {
    ArabicTokenizer.Builder builder = ArabicTokenizer.builder().withoutTailoring();
    for (Rule rule : rules) {
      builder.rule(rule, true);
    }
    return builder.build();
  }

  @Test
  void anEmojiIsOneAlsoWithoutItsRule() {
    ArabicTokenizer words = ArabicTokenizer.builder().rule(Rule.EMOJI, false).build();
    assertThat(words.tokenize("\uD83D\uDE00 !"))
        .extracting(Token::type)
        .containsExactly(TokenType.EMOJI, TokenType.PUNCTUATION);
  }

  @Test
  void aNarrowNoBreakSpaceJoinsWhatIsNotArabic() {
    for (String joined :
        List.of(
            "1\u202F000", "a\u202Fb", "a\u202F1", "\u30A2\u202F\u30A2", "1\u202F\u0301\u0661")) {
      assertThat(texts(WORDS, joined)).containsExactly(joined);
    }
    for (String apart :
        List.of(
            "\u0628\u202F\u062A", "a\u202F\u0628", "\u0628\u202Fa", "1\u202F\u0628", "a\u202F!")) {
      assertThat(texts(WORDS, apart)).containsExactly(apart.split("\u202F"));
    }
    assertThat(texts(WORDS, "a\u202F")).containsExactly("a");
    assertThat(texts(WORDS, "a\u202F\u06001")).containsExactly("a", "\u06001");
    assertThat(without(Rule.NUMBERS, "a\u202F\u06001")).containsExactly("a\u202F\u06001");
    assertThat(without(Rule.STOPS, "\u0628\u202F\u062A")).containsExactly("\u0628\u202F\u062A");
  }

  @Test
  void datesAndTimesAreOneNumber() {
    assertThat(texts(WORDS, "٣١/١٢/٢٠٢٤ 2024-01-31 ١٠:٣٠"))
        .containsExactly("٣١/١٢/٢٠٢٤", "2024-01-31", "١٠:٣٠");
    assertThat(without(Rule.NUMBERS, "1/2/2024")).containsExactly("1", "/", "2", "/", "2024");
  }

  @Test
  void rangesAndScoresAreNoDates() {
    assertThat(texts(WORDS, "٢٠٢٣/٢٠٢٤")).containsExactly("٢٠٢٣", "/", "٢٠٢٤");
    assertThat(texts(WORDS, "2-1")).containsExactly("2", "-", "1");
  }

  @Test
  void anArabicCommaJoinsOnlyGroupsOfThree() {
    assertThat(texts(WORDS, "١،٠٠٠،٠٠٠")).containsExactly("١،٠٠٠،٠٠٠");
    assertThat(texts(WORDS, "١،٢")).containsExactly("١", "،", "٢");
    assertThat(without(Rule.NUMBERS, "١،٢")).containsExactly("١،٢");
  }

  @Test
  void aWebAddressEndsBeforeTheMarksOfItsSentence() {
    assertThat(texts(WORDS, "(https://ar.wikipedia.org/wiki/مصر)."))
        .containsExactly("(", "https://ar.wikipedia.org/wiki/مصر", ")", ".");
    assertThat(without(Rule.URLS, "www.a.org/b")).containsExactly("www.a.org", "/", "b");
  }

  @Test
  void aWebAddressMayBeTypedOntoAnArabicWord() {
    assertThat(texts(WORDS, "شاهدhttps://t.co/x")).containsExactly("شاهد", "https://t.co/x");
  }

  @Test
  void anEmailAddressIsOneTokenInAnyScript() {
    assertThat(texts(WORDS, "أحمد.علي@مثال.إختبار")).containsExactly("أحمد.علي@مثال.إختبار");
    assertThat(without(Rule.EMAILS, "a@b.com")).containsExactly("a", "@b", ".", "com");
  }

  @Test
  void anEmailAddressIsFoundAfterAColonThatJoinsLatinLetters() {
    assertThat(texts(WORDS, "mailto:a@b.com")).containsExactly("mailto", ":", "a@b.com");
  }

  @Test
  void aLocalPartOfMoreThan64CharactersIsNoAddress() {
    String local = "a".repeat(64);
    assertThat(texts(WORDS, local + "@b.com")).containsExactly(local + "@b.com");
    assertThat(texts(WORDS, "a" + local + "@b.com")).containsExactly("a" + local, "@b", ".", "com");
  }

  @Test
  void hashtagsAndMentionsKeepTheirSign() {
    assertThat(texts(WORDS, "#وسم_عربي @اسم")).containsExactly("#وسم_عربي", "@اسم");
    assertThat(without(Rule.HASHTAGS, "#وسم")).containsExactly("#", "وسم");
    assertThat(without(Rule.MENTIONS, "@اسم")).containsExactly("@", "اسم");
  }

  @Test
  void anEmojiSequenceIsOneToken() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(WORDS.tokenize(family)).containsExactly(new Token(0, 8, TokenType.EMOJI, family));
  }

  @Test
  void keycapsAreNoDigits() {
    assertThat(texts(WORDS, "1\uFE0F\u20E32\uFE0F\u20E3"))
        .containsExactly("1\uFE0F\u20E3", "2\uFE0F\u20E3");
    assertThat(without(Rule.EMOJI, "1\uFE0F\u20E32\uFE0F\u20E3")).hasSize(1);
  }

  @Test
  void aWordLigatureIsATokenOfItsOwn() {
    assertThat(texts(WORDS, "محمد\uFDFA")).containsExactly("محمد", "\uFDFA");
    assertThat(without(Rule.LIGATURES, "محمد\uFDFA")).containsExactly("محمد\uFDFA");
    assertThat(texts(WORDS, "ب\uFDF2")).containsExactly("ب\uFDF2");
  }

  @Test
  void connectorsWithoutAWordAreOneTokenEach() {
    assertThat(texts(WORDS, "__ a_b")).containsExactly("_", "_", "a_b");
    assertThat(without(Rule.PUNCTUATION, "__")).containsExactly("__");
  }

  @Test
  void aMarkWithoutABaseIsASymbolAlsoAfterASpace() {
    assertThat(WORDS.tokenize(" \u064E\u0651 ب"))
        .containsExactly(
            new Token(1, 3, TokenType.SYMBOL, "\u064E\u0651"),
            new Token(4, 5, TokenType.ARABIC, "ب"));
  }

  @Test
  void controlsStayInsideATokenButNotAtItsEdge() {
    assertThat(WORDS.tokenize("\u200Fب\u200Fب\u200F"))
        .containsExactly(new Token(1, 4, TokenType.ARABIC, "ب\u200Fب"));
  }

  /** U+06FF and U+0700: where the classes of Arabic text end. */
  @Test
  void theLastArabicLetterAndTheFirstSyriacMarkStandSideBySide() {
    String all = "\u06FF\u0700\u06FF!\u0700\u06FF.\u0700a\u0700\u0700";
    assertThat(texts(WORDS, all))
        .containsExactly(
            "\u06FF", "\u0700", "\u06FF", "!", "\u0700", "\u06FF", ".", "\u0700", "a", "\u0700",
            "\u0700");
    assertThat(texts(ArabicTokenizer.parity("camel-words@1"), all)).isEqualTo(texts(WORDS, all));
    assertThat(texts(ArabicTokenizer.parity("lucene-standard@1"), all))
        .containsExactly("\u06FF", "\u06FF", "\u06FF", "a");
  }

  @Test
  void zeroWidthSpaceSeparates() {
    assertThat(texts(WORDS, "ب\u200Bت")).containsExactly("ب", "ت");
  }

  @Test
  void theTypeOfAWordIsThatOfItsLetters() {
    assertThat(WORDS.tokenize("كتاب2 covid19 iPhone14برو Привет"))
        .extracting(Token::type)
        .containsExactly(TokenType.ARABIC, TokenType.LATIN, TokenType.MIXED, TokenType.WORD);
  }

  @Test
  void aTokenBeyondTheBoundIsCutNotBeforeAMark() {
    TokenCursor cursor = cursorOf16("ب".repeat(15) + "ت\u064E" + "ث".repeat(3));
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(15);
    assertThat(cursor.isCut()).isTrue();
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(20);
    assertThat(cursor.isCut()).isFalse();
    assertThat(cursor.next()).isFalse();
  }

  @Test
  void aTokenOfTheBoundIsNotCut() {
    TokenCursor cursor = cursorOf16("ب".repeat(16) + " ت");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(16);
    assertThat(cursor.isCut()).isFalse();
  }

  @Test
  void aCutIsNeverInsideAPair() {
    String marks = "\uDB40\uDD00".repeat(12); // a variation selector: a mark of two units
    TokenCursor cursor = cursorOf16("ب" + marks);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(15);
    assertThat(cursor.isCut()).isTrue();
    cursor = cursorOf16("بت" + marks);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(16);
  }

  @Test
  void aControlWhereATokenIsCutIsInNeitherPart() {
    TokenCursor cursor = cursorOf16("ب".repeat(14) + "\u200F\u200Fتت");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.end()).isEqualTo(14);
    assertThat(cursor.isCut()).isTrue();
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.start()).isEqualTo(16);
  }

  /** What an attempt before the cut has found out does not count after it. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "ab", "1", "12-3"})
  void afterACutTheTokensAreThoseOfTheRestAlone(String piece) {
    for (String tail : List.of("@b.cd", "-1-2", "__", ":30")) {
      String text = piece.repeat(82 / piece.length()) + tail;
      List<Token> tokens = BOUND_16.tokenize(text);
      TokenCursor cursor = cursorOf16(text);
      for (int i = 0; cursor.next(); i++) {
        if (cursor.isCut()) {
          int cut = cursor.end();
          List<Token> rest = new ArrayList<>();
          for (Token token : BOUND_16.tokenize(text.substring(cut))) {
            rest.add(new Token(cut + token.start(), cut + token.end(), token.type(), token.text()));
          }
          assertThat(tokens.subList(i + 1, tokens.size())).isEqualTo(rest);
        }
      }
    }
  }

  private static TokenCursor cursorOf16(String text) {
    return BOUND_16.cursor().reset(text.toCharArray(), 0, text.length());
  }

  @Test
  void aRunInWhichADictionaryFindsNoWordIsCutAtTheBound() {
    ArabicTokenizer words =
        ArabicTokenizer.builder().maxTokenLength(16).complexScripts(run -> new int[0]).build();
    assertThat(texts(words, "学".repeat(20))).containsExactly("学".repeat(16), "学".repeat(4));
    assertThat(texts(words, "学".repeat(16))).containsExactly("学".repeat(16));
    assertThat(texts(words, "\uD840\uDC00".repeat(9) + "学"))
        .containsExactly("\uD840\uDC00".repeat(8), "\uD840\uDC00学");
    assertThat(texts(words, "学".repeat(15) + "\uD840\uDC00"))
        .containsExactly("学".repeat(15), "\uD840\uDC00");
  }

  @Test
  void whatADictionarySaysAmissIsPassedOver() {
    int[] amiss = {-1, 0, 2, 2, 1, 3, 9, Integer.MAX_VALUE, Integer.MIN_VALUE};
    ArabicTokenizer words = ArabicTokenizer.builder().complexScripts(run -> amiss).build();
    assertThat(texts(words, "学生学学")).containsExactly("学生", "学", "学");
  }

  @Test
  void aCursorReadsNothingOutsideItsRange() {
    char[] text = "xنعم.لاx".toCharArray();
    TokenCursor cursor = WORDS.cursor().reset(text, 1, 5);
    List<Integer> ends = new ArrayList<>();
    while (cursor.next()) {
      ends.add(cursor.end());
    }
    assertThat(ends).containsExactly(4, 5);
    assertThat(cursor.next()).isFalse();
  }

  @Test
  void aFailedReadLosesNothing() throws IOException {
    int[] calls = {0};
    TokenReader reader =
        WORDS.reader(
            new StringReader("نعم لا") {
              @Override
              public int read(char[] out, int at, int n) throws IOException {
                if (++calls[0] == 2) {
                  throw new IOException("once");
                }
                return super.read(out, at, 2);
              }
            });
    assertThatThrownBy(reader::next).isInstanceOf(IOException.class);
    List<String> found = new ArrayList<>();
    while (reader.next()) {
      found.add(reader.text());
    }
    assertThat(found).containsExactly("نعم", "لا");
  }

  @Test
  void theReaderStaysOpen() throws IOException {
    boolean[] closed = {false};
    Reader source =
        new StringReader("نعم") {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    TokenReader reader = WORDS.reader(source);
    StringBuilder out = new StringBuilder();
    while (reader.next()) {
      reader.appendTo(out);
    }
    assertThat(out).hasToString("نعم");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void badArgumentsAreRefusedByName() {
    assertThatThrownBy(() -> ArabicTokenizer.builder().maxTokenLength(15))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15");
    assertThatThrownBy(() -> WORDS.cursor().reset(new char[2], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> WORDS.tokenize(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Token(2, 2, TokenType.ARABIC, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void boundOfATokenIsFrom16To1048576() {
    for (int bound : new int[] {16, 1 << 20}) {
      assertThat(ArabicTokenizer.builder().maxTokenLength(bound).build())
          .asString()
          .endsWith(" max=" + bound);
    }
    for (int bound : new int[] {15, (1 << 20) + 1}) {
      assertThatThrownBy(() -> ArabicTokenizer.builder().maxTokenLength(bound))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("maxTokenLength not in 16..1048576: " + bound);
    }
  }

  @Test
  void itShowsTheRulesThatAreOn() {
    assertThat(ArabicTokenizer.builder().withoutTailoring().rule(Rule.STOPS, true).build())
        .hasToString("ArabicTokenizer[STOPS] max=8192");
  }

  @Test
  void anyCharSequenceIsCutAlike() {
    String text = "قال: " + "ب ".repeat(20_000) + "5";
    List<Token> expected = WORDS.tokenize(text);
    List<Token> found = new ArrayList<>();
    for (CharSequence same : List.of(new StringBuilder(text), CharBuffer.wrap(text))) {
      found.clear();
      WORDS.forEach(same, (s, e, type) -> found.add(new Token(s, e, type, text.substring(s, e))));
      assertThat(found).isEqualTo(expected);
    }
    assertThat(expected).hasSize(20_003);
  }

  @Test
  void tokensRefuseRangesThatAreNone() {
    assertThat(new Token(0, 1, TokenType.ARABIC, "a").span()).isEqualTo(new Span(0, 1));
    for (int[] range : new int[][] {{-1, 1}, {1, 1}, {2, 1}}) {
      assertThatThrownBy(() -> new Token(range[0], range[1], TokenType.ARABIC, "a"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a token: [" + range[0] + ", " + range[1] + ")");
    }
    assertThatThrownBy(() -> new Token(0, 2, TokenType.ARABIC, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 units");
    assertThatThrownBy(() -> new NormalizedToken(0, 2, TokenType.ARABIC, "a", "a"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NormalizedToken(0, 1, TokenType.ARABIC, "a", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 1)");
  }

  @Test
  void aReaderKnowsSpanAndTypeOfItsToken() throws IOException {
    TokenReader reader =
        ArabicTokenizer.builder()
            .maxTokenLength(16)
            .build()
            .reader(new StringReader(" ".repeat(5000) + "قال " + "b".repeat(20)));
    assertThat(reader.next()).isTrue();
    assertThat(reader.start()).isEqualTo(5000);
    assertThat(reader.end()).isEqualTo(5003);
    assertThat(reader.type()).isEqualTo(TokenType.ARABIC);
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.next()).isTrue();
    assertThat(reader.text()).isEqualTo("b".repeat(16));
    assertThat(reader.isCut()).isTrue();
    assertThat(reader.next()).isTrue();
    assertThat(reader.start()).isEqualTo(5020);
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.next()).isFalse();
  }
}
