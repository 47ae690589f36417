// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.CharBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.Golden;
import org.lafz.tokenize.NormalizedToken;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenCursor;

/** What holds for the tokens of other libraries on every text. A failure prints it. */
class ParityTokenLawsTest {
  private static final int ROUNDS = Seed.texts(4_000);

  /** What emoji, keycaps, flags and tags are made of, between letters. */
  private static final int[] EMOJI = {
    0x1F600, 0x1F469, 0x1F468, 0x2764, 0x2640, 0x1F3FB, 0x1F3FD, 0x200D, 0x200D, 0xFE0F, 0xFE0F,
    0xFE0E, 0x20E3, '1', '#', '*', 0x1F1EA, 0x1F1EC, 0x1F3F4, 0xE0067, 0xE0062, 0xE007F, 0x628,
    0x64E, ' ', '_', '.', 0x661, 0x4E2D, 0xE17, 0xE31, 0x30AB, 0xD800, 0xDC00, 0xA0, 0x1C
  };

  @ParameterizedTest
  @MethodSource("names")
  void tokensAreOrderedSlicesWithinTheBound(String name) {
    each(name, (words, text, random) -> check(name, words.tokenize(text), text));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyEntryPointGivesTheSameTokens(String name) {
    each(
        name,
        (words, text, random) -> {
          List<Token> expected = words.tokenize(text);
          assertThat(cursor(words, text)).isEqualTo(expected);
          List<Token> found = new ArrayList<>();
          words.forEach(
              CharBuffer.wrap(text),
              (s, e, type) -> found.add(new Token(s, e, type, text.substring(s, e))));
          assertThat(found).isEqualTo(expected);
          if (random.nextInt(10) == 0) { // each reader has a large buffer
            assertThat(TokenLaws.read(words, new Dribble(text, random))).isEqualTo(expected);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("names")
  void aStreamThatIsLongerThanItsBufferGivesTheTokensOfTheWholeText(String name)
      throws IOException {
    Random random = new Random(Seed.value());
    StringBuilder text = new StringBuilder();
    while (text.length() < 200_000) {
      text.append(any(random));
      switch (random.nextInt(40)) {
        case 0 -> text.append("\u0628".repeat(random.nextInt(20_000)));
        case 1 -> text.append("\uD83D\uDE00\u200D".repeat(random.nextInt(6_000)));
        case 2 -> text.append("\uD83C\uDFF4").append("\uDB40\uDC67".repeat(random.nextInt(600)));
        case 3 -> text.append("\u064E".repeat(random.nextInt(600)));
        default -> text.append(' ');
      }
    }
    ArabicTokenizer words = ArabicTokenizer.parity(name);
    List<Token> expected = cursor(words, text.toString());
    check(name, expected, text.toString());
    assertThat(words.tokenize(text)).isEqualTo(expected);
    assertThat(TokenLaws.read(words, new Dribble(text.toString(), random))).isEqualTo(expected);
  }

  @Test
  void whatIsCutIsFlagged() {
    String beh = "\u0628";
    assertThat(cuts("lucene-standard@1", beh.repeat(300) + " " + beh.repeat(255)))
        .containsExactly("0-255 cut", "255-300", "301-556");
    assertThat(cuts("lucene-standard@1", beh.repeat(255) + " a"))
        .containsExactly("0-255", "256-257");
    assertThat(cuts("lucene-standard@1", beh.repeat(254) + "\uD83B\uDE00")) // not inside a pair
        .containsExactly("0-254 cut", "254-256");
    assertThat(cuts("camel-words@1", beh.repeat(8192) + " a"))
        .containsExactly("0-8192", "8193-8194");
    assertThat(cuts("camel-words@1", beh.repeat(8193) + " a"))
        .containsExactly("0-8192 cut", "8192-8193", "8194-8195");
  }

  private static List<String> cuts(String name, String text) {
    TokenCursor cursor = ArabicTokenizer.parity(name).cursor();
    cursor.reset(text.toCharArray(), 0, text.length());
    List<String> found = new ArrayList<>();
    while (cursor.next()) {
      found.add(cursor.start() + "-" + cursor.end() + (cursor.isCut() ? " cut" : ""));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("names")
  void termsHaveTheSpansOfTheTokens(String name) {
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    each(
        name,
        (words, text, random) -> {
          List<Token> tokens = words.tokenize(text);
          for (NormalizedToken term : words.tokenize(text, search)) {
            assertThat(tokens)
                .contains(new Token(term.start(), term.end(), term.type(), term.original()));
          }
        });
  }

  @Test
  void everyCharacterThatIsNoWhiteSpaceIsInOneTokenOfCamel() {
    each(
        "camel-words@1",
        (words, text, random) -> {
          int at = 0;
          for (Token token : words.tokenize(text)) {
            assertThat(text.substring(at, token.start()).chars()).allMatch(c -> isSpace(c));
            assertThat(token.text().chars()).noneMatch(c -> isSpace(c));
            at = token.end();
          }
          assertThat(text.substring(at).chars()).allMatch(c -> isSpace(c));
        });
  }

  @Test
  void splitDigitsCutsTheWordsOfCamelAndNothingElse() {
    ArabicTokenizer split = ArabicTokenizer.parity("camel-words-split-digits@1");
    each(
        "camel-words@1",
        (words, text, random) -> {
          List<Integer> starts = split.tokenize(text).stream().map(Token::start).toList();
          assertThat(starts).containsAll(words.tokenize(text).stream().map(Token::start).toList());
          for (Token token : split.tokenize(text)) {
            boolean listed = token.text().indexOf('\uFE0F') > 0; // a keycap begins with a digit
            long digits = token.text().codePoints().filter(Chars::isDigit).count();
            assertThat(
                    listed
                        || digits == 0
                        || digits == token.text().codePointCount(0, token.text().length()))
                .isTrue();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void timeIsLinearInTheLengthOfAnyInput(String name, String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> ArabicTokenizer.parity(name).forEach(text, (s, e, type) -> {}));
  }

  static Stream<Object[]> longTexts() {
    List<String> pieces =
        List.of(
            "\uD83D\uDC69\u200D",
            "\uD83D\uDC69\uD83C\uDFFB\u200D\u2764\uFE0F\u200D",
            "\u200D",
            "a.",
            "a",
            "1",
            "1a",
            "\u064E",
            "<",
            "_",
            "#\uFE0F",
            "\uD83C\uDDEA",
            "\uD83C\uDFF4\uDB40\uDC67",
            "\uDB40\uDC67",
            "\uD83C\uDFF4\u200D\uDB40\uDC67",
            "\u0E17",
            "\u0E31",
            "\u4E2D",
            "\u05D0\"",
            "\uD800");
    return names().flatMap(name -> pieces.stream().map(piece -> new Object[] {name, piece}));
  }

  static Stream<String> names() {
    return ArabicTokenizer.parityNames().stream();
  }

  private interface Law {
    void check(ArabicTokenizer words, String text, Random random) throws IOException;
  }

  private static void each(String name, Law law) {
    ArabicTokenizer words = ArabicTokenizer.parity(name);
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(Seed.value() + round);
      String text = any(random);
      try {
        law.check(words, text, random);
      } catch (AssertionError | IOException | RuntimeException e) {
        throw new AssertionError(
            name + " round " + round + ": " + Golden.units(text) + "\n" + e.getMessage(), e);
      }
    }
  }

  private static String any(Random random) {
    if (random.nextBoolean()) {
      return ArabicText.random(random, 40);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.appendCodePoint(EMOJI[random.nextInt(EMOJI.length)]);
    }
    return text.toString();
  }

  private static void check(String name, List<Token> tokens, String text) {
    int bound = name.startsWith("lucene") ? 255 : 8192;
    int last = 0;
    for (Token token : tokens) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      assertThat(token.text().length()).isLessThanOrEqualTo(bound);
      last = token.end();
    }
  }

  private static List<Token> cursor(ArabicTokenizer words, String text) {
    String padded = "ab" + text + "c1";
    TokenCursor cursor = words.cursor().reset(padded.toCharArray(), 2, 2 + text.length());
    List<Token> found = new ArrayList<>();
    while (cursor.next()) {
      String slice = padded.substring(cursor.start(), cursor.end());
      found.add(new Token(cursor.start() - 2, cursor.end() - 2, cursor.type(), slice));
    }
    return found;
  }

  private static boolean isSpace(int c) {
    return Chars.isWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
  }
}
