// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.offset.Span;

/** How much of a text is in memory at a time, and what was there before, changes nothing. */
class TextInPiecesTest {
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();
  private static final int BUFFER = 40_000; // more than a reader of tokens holds

  // ---- what begins no address or number does not do so in the middle of a stream

  @ParameterizedTest
  @CsvSource({"a@b.cd, EMAIL", "1-2-3, NUMBER", "10:30, NUMBER", "1\u060C000, NUMBER"})
  void aTokenIsWholeWhereverItStands(String token, TokenType type) throws IOException {
    // Each begins with a run that is none, which is remembered for a while.
    String none = "ab-".repeat(40) + "@b.cd 1-2-3-4 1:30:00:00 1\u060C2 ";
    String text = none + (token + " ").repeat(BUFFER / token.length());
    int first = WORDS.tokenize(none).size();
    for (List<Token> tokens : List.of(WORDS.tokenize(text), read(WORDS, new StringReader(text)))) {
      assertThat(tokens.subList(first, tokens.size()))
          .hasSize(BUFFER / token.length())
          .allMatch(found -> found.text().equals(token) && found.type() == type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-2-3-4-5-6-7", "1:30:00:00:00", "1\u060C2\u060C345\u060C678"})
  void theTailOfARunThatIsNoDateOrTimeIsNone(String run) throws IOException {
    String text = (run + " ").repeat(BUFFER / run.length());
    for (Reader source : List.of(new StringReader(text), new UnitByUnit(text))) {
      assertThat(read(WORDS, source)).allMatch(token -> token.text().length() <= 3);
    }
  }

  @Test
  void theTailOfARunThatIsNoAddressIsNone() throws IOException {
    String text = ("ab-".repeat(40) + "@b.cd ").repeat(300);
    for (Reader source : List.of(new StringReader(text), new UnitByUnit(text))) {
      assertThat(read(WORDS, source))
          .extracting(Token::type)
          .contains(TokenType.MENTION)
          .doesNotContain(TokenType.EMAIL);
    }
  }

  // ---- cursors are used again

  @ParameterizedTest
  @ValueSource(strings = {"a@b.cd", "1-2-3", "10:30", "1\u060C000", "_a", "\u200D\u2764", "ب ب ت"})
  void aCursorForgetsTheTextBefore(String text) {
    List<String> before =
        List.of(
            "ab-".repeat(40), "1-2-3-4", "1:30:00:00", "1\u060C2", "____", "\u200D\u200D", "ببب ت");
    for (ArabicTokenizer words : List.of(WORDS, ArabicTokenizer.parity("lucene-standard@1"))) {
      List<Span> expected = words.tokenize(text).stream().map(Token::span).toList();
      for (String other : before) {
        TokenCursor cursor = words.cursor();
        char[] units = new char[200];
        other.getChars(0, other.length(), units, 0);
        drain(cursor.reset(units, 0, other.length()));
        text.getChars(0, text.length(), units, 0); // the same array
        assertThat(drain(cursor.reset(units, 0, text.length()))).isEqualTo(expected);
      }
    }
  }

  @Test
  void aCursorWithoutATextHasNoTokens() {
    assertThat(WORDS.cursor().next()).isFalse();
  }

  // ---- sources of any habit

  @Test
  void aSourceMayFillTheBufferAtOnce() throws IOException {
    String text = "نعم لا. ".repeat(40_000);
    assertThat(read(WORDS, new StringReader(text))).isEqualTo(WORDS.tokenize(text));
    assertThat(sentences(new StringReader(text)))
        .isEqualTo(SentenceSplitter.standard().split(text));
  }

  @Test
  void aSourceThatHasNothingForOnceHasNotEnded() throws IOException {
    String text = "نعم. لا.";
    assertThat(read(WORDS, new Hesitant(text))).isEqualTo(WORDS.tokenize(text));
    assertThat(sentences(new Hesitant(text))).isEqualTo(SentenceSplitter.standard().split(text));
  }

  @Test
  void aTokenMayBeLongerThanAnyUsualBuffer() throws IOException {
    ArabicTokenizer words = ArabicTokenizer.builder().maxTokenLength(1 << 20).build();
    String text = "ب".repeat(100_000) + " " + "a".repeat(200_000) + ".";
    List<Token> tokens = words.tokenize(text);
    assertThat(tokens).extracting(Token::end).containsExactly(100_000, 300_001, 300_002);
    assertThat(read(words, new StringReader(text))).isEqualTo(tokens);
  }

  // ---- sentences

  /** Wherever the buffer ends, what is known about the word before a stop is not lost. */
  @ParameterizedTest
  @ValueSource(strings = {"د. أحمد ", "أ. ف. ب. ", "1234. ", "12. نعم! ", "نعم.[1] ", "Dr. a "})
  void theSentencesOfAStreamAreThoseOfTheWholeText(String piece) throws IOException {
    for (int shift = 0; shift < piece.length(); shift++) {
      String text = " ".repeat(shift) + piece.repeat(150_000 / piece.length());
      assertThat(sentences(new StringReader(text)))
          .isEqualTo(SentenceSplitter.standard().split(text));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 4096, 1", "3, 4097, 2", "4608, 4096, 1", "4608, 4097, 2", "3, 200000, 2"})
  void aGapIsMeasuredAlikeWhereverTheStreamStops(int letters, int gap, int count)
      throws IOException {
    String text = "ب".repeat(letters) + " ".repeat(gap) + "لا";
    assertThat(SentenceSplitter.standard().split(text)).hasSize(count);
    assertThat(sentences(new StringReader(text))).hasSize(count);
    assertThat(sentences(new UnitByUnit(text))).hasSize(count);
  }

  @Test
  void aSentenceThatEndsAtAGapIsNotCut() throws IOException {
    String text = "نعم. ".repeat(15_000) + "نعم" + " ".repeat(5_000) + "لا";
    SentenceReader reader = SentenceSplitter.standard().reader(new StringReader(text));
    while (reader.next()) {
      assertThat(reader.isCut()).isFalse();
    }
  }

  private static List<Token> read(ArabicTokenizer words, Reader source) throws IOException {
    TokenReader reader = words.reader(source);
    List<Token> tokens = new ArrayList<>();
    while (reader.next()) {
      int start = Math.toIntExact(reader.start());
      int end = Math.toIntExact(reader.end());
      tokens.add(new Token(start, end, reader.type(), reader.text()));
    }
    return tokens;
  }

  private static List<Span> sentences(Reader source) throws IOException {
    SentenceReader reader = SentenceSplitter.standard().reader(source);
    List<Span> sentences = new ArrayList<>();
    while (reader.next()) {
      sentences.add(new Span(Math.toIntExact(reader.start()), Math.toIntExact(reader.end())));
    }
    return sentences;
  }

  private static List<Span> drain(TokenCursor cursor) {
    List<Span> spans = new ArrayList<>();
    while (cursor.next()) {
      spans.add(new Span(cursor.start(), cursor.end()));
    }
    return spans;
  }

  private static final class UnitByUnit extends StringReader {
    UnitByUnit(String text) {
      super(text);
    }

    @Override
    public int read(char[] out, int at, int n) throws IOException {
      return super.read(out, at, 1);
    }
  }

  /** Gives nothing at every other call. */
  private static final class Hesitant extends StringReader {
    private boolean now;

    Hesitant(String text) {
      super(text);
    }

    @Override
    public int read(char[] out, int at, int n) throws IOException {
      now = !now;
      return now ? 0 : super.read(out, at, n);
    }
  }
}
