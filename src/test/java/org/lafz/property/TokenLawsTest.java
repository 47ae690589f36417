// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceReader;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenCursor;
import org.lafz.tokenize.TokenReader;
import org.lafz.tokenize.TokenType;

/** What holds for the tokens of every text. A failure prints the seed. */
class TokenLawsTest {
  private static final int TEXTS = Seed.texts(30_000);

  private static final List<SentenceSplitter> SPLITTERS =
      List.of(
          SentenceSplitter.standard(),
          SentenceSplitter.builder().lineBreaks(SentenceSplitter.LineBreaks.PARAGRAPH).build());

  @Test
  void tokensCoverEveryLetterAndDigitOnceAndHaveCleanEdges() {
    each(40, (text, random) -> TokenLaws.check(ArabicTokenizer.standard(), text));
  }

  @Test
  void theSameHoldsForEverySetOfRules() {
    each(40, (text, random) -> TokenLaws.check(anyRules(random, 1 << 13), text));
  }

  @Test
  void tokensOfATextAreThoseOfItsPiecesBetweenWhiteSpace() {
    each(40, (text, random) -> TokenLaws.checkPieces(ArabicTokenizer.standard(), text));
  }

  @Test
  void everyTokenLiesInExactlyOneSentence() {
    each(
        60,
        (text, random) -> {
          for (SentenceSplitter splitter : SPLITTERS) {
            TokenLaws.checkSentences(splitter.split(text), text);
          }
        });
  }

  @Test
  void sentencesOfAStreamAreThoseOfTheWholeText() throws IOException {
    Random random = new Random(11);
    StringBuilder longText = new StringBuilder();
    while (longText.length() < 1_500_000) {
      longText.append(RandomText.next(random, 100));
      switch (random.nextInt(200)) {
        case 0:
          longText.append("\u0628 ".repeat(random.nextInt(60_000)));
          break;
        case 1:
          longText.append(" ".repeat(random.nextInt(9_000)));
          break;
        case 2:
          longText.append(" ".repeat(random.nextInt(300_000)));
          break;
        default:
          break;
      }
    }
    for (SentenceSplitter splitter : SPLITTERS) {
      String text = longText.toString();
      List<Span> expected = splitter.split(text);
      SentenceReader reader = splitter.reader(new Dribble(text, random));
      int cuts = 0;
      for (Span span : expected) {
        assertThat(reader.next()).isTrue();
        assertThat(new Span((int) reader.start(), (int) reader.end())).isEqualTo(span);
        assertThat(reader.text()).isEqualTo(text.substring(span.start(), span.end()));
        assertThat(span.length()).isLessThanOrEqualTo(1 << 16);
        cuts += reader.isCut() ? 1 : 0;
      }
      assertThat(reader.next()).isFalse();
      assertThat(cuts).isPositive();
    }
    each(
        60,
        (text, r) -> {
          if (r.nextInt(20) > 0) {
            return; // each reader has a large buffer
          }
          SentenceReader reader = SentenceSplitter.standard().reader(new Dribble(text, r));
          List<Span> found = new ArrayList<>();
          while (reader.next()) {
            found.add(new Span((int) reader.start(), (int) reader.end()));
          }
          assertThat(found).isEqualTo(SentenceSplitter.standard().split(text));
        });
  }

  @Test
  void everyEntryPointGivesTheSameTokensAlsoWhenTheyAreCut() {
    each(
        300,
        (text, random) -> {
          ArabicTokenizer words = anyRules(random, 16 + random.nextInt(3) * 100);
          List<Token> expected = words.tokenize(text);
          TokenLaws.checkEntryPoints(words, text, random);
          for (Token token : expected) {
            assertThat(token.text().length())
                .isLessThanOrEqualTo(words.toString().contains("max=16") ? 16 : 216);
          }
        });
  }

  @Test
  void aLongTextGivesTheSameTokensInOneArrayInSlicesAndAsAStream() throws IOException {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < 400_000) {
      text.append(RandomText.next(random, 200));
      if (random.nextInt(100) == 0) {
        text.append("\u0628".repeat(random.nextInt(30_000)));
      }
    }
    ArabicTokenizer words = ArabicTokenizer.standard();
    List<Token> expected = new ArrayList<>();
    TokenCursor cursor = words.cursor().reset(text.toString().toCharArray(), 0, text.length());
    int cuts = 0;
    while (cursor.next()) {
      String slice = text.substring(cursor.start(), cursor.end());
      expected.add(new Token(cursor.start(), cursor.end(), cursor.type(), slice));
      cuts += cursor.isCut() ? 1 : 0;
    }
    assertThat(cuts).isPositive();
    assertThat(words.tokenize(text)).isEqualTo(expected);
    assertThat(words.tokenize(text.toString())).isEqualTo(expected);
    assertThat(TokenLaws.read(words, new Dribble(text.toString(), random))).isEqualTo(expected);
  }

  @Test
  @Tag("slow")
  void aWordOfTenMillionLettersIsCutIntoFlaggedPieces() throws IOException {
    int length = 10_000_000;
    TokenReader reader =
        ArabicTokenizer.standard()
            .reader(
                new Reader() {
                  private int left = length;

                  @Override
                  public int read(char[] out, int at, int n) {
                    if (left == 0) {
                      return -1;
                    }
                    n = Math.min(n, left);
                    java.util.Arrays.fill(out, at, at + n, '\u0628');
                    left -= n;
                    return n;
                  }

                  @Override
                  public void close() {}
                });
    long next = 0;
    while (reader.next()) {
      assertThat(reader.start()).isEqualTo(next);
      assertThat(reader.type()).isEqualTo(TokenType.ARABIC);
      next = reader.end();
      assertThat(reader.isCut()).isEqualTo(next < length);
      assertThat(reader.end() - reader.start()).isLessThanOrEqualTo(8192);
    }
    assertThat(next).isEqualTo(length);
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        "a.",
        "<",
        "\uD83D\uDC69\u200D",
        "\u064E",
        "@",
        "1,",
        "1\u060C",
        "1/",
        "1-",
        "1:",
        "12\u060C000\u060C",
        "a@",
        "a-",
        "a@b.",
        "_",
        "#",
        "#_",
        "#1",
        "http://a",
        "http://",
        "www.",
        "(",
        "http://a(",
        "\u0628.",
        "\u0628.\u064E",
        "\u200F",
        "a\u200F",
        "\u200D\u2764",
        "a'",
        "a:",
        "\u05D0\"",
        "1\u066B",
        "\uD83C\uDDEA",
        "1\uFE0F",
        "\uFDFA",
        "1_",
        "a\u202F",
        "\u0628_",
        "%",
        "a%",
        ".a@",
        "@a@",
        "\uDB40\uDC7F",
        "a+b@c-"
      })
  void timeIsLinearInTheLengthOfAnyInput(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> ArabicTokenizer.standard().forEach(text, (s, e, type) -> {}));
  }

  private interface Law {
    void check(String text, Random random) throws IOException;
  }

  private static void each(int pieces, Law law) {
    for (int seed = 0; seed < TEXTS; seed++) {
      Random random = new Random(seed);
      String text = RandomText.next(random, pieces);
      try {
        law.check(text, random);
      } catch (AssertionError | IOException | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + escape(text) + "\n" + e.getMessage(), e);
      }
    }
  }

  private static ArabicTokenizer anyRules(Random random, int max) {
    ArabicTokenizer.Builder builder = ArabicTokenizer.builder().maxTokenLength(max);
    for (ArabicTokenizer.Rule rule : ArabicTokenizer.Rule.values()) {
      builder.rule(rule, random.nextInt(4) > 0);
    }
    return builder.build();
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(String.format("\\u%04X", c)));
    return out.toString();
  }
}
