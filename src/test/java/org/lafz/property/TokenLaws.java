// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.NormalizedToken;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenCursor;
import org.lafz.tokenize.TokenReader;
import org.lafz.tokenize.TokenType;

/** What holds for the tokens, terms and sentences of every text. */
public final class TokenLaws {
  private TokenLaws() {}

  /** Tokens cover every letter and digit once, never overlap, show their slice, and have edges. */
  public static void check(ArabicTokenizer words, String text) {
    int[] inside = new int[text.length()];
    int last = 0;
    for (Token token : words.tokenize(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      last = token.end();
      int first = text.codePointAt(token.start());
      int end = text.codePointBefore(token.end());
      assertThat(isEdge(first)).as("start of %s", token).isFalse();
      assertThat(isEdge(end) && !(token.type() == TokenType.EMOJI && end >= 0xE0020))
          .as("end of %s", token)
          .isFalse();
      for (int i = token.start(); i < token.end(); i++) {
        inside[i]++;
      }
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      assertThat(inside[i]).isLessThan(2);
      assertThat(inside[i] == 1 || isEdge(c)).as("U+%04X at %d", c, i).isTrue();
      i += Character.charCount(c);
      assertThat(inside[i - 1]).isEqualTo(inside[i - Character.charCount(c)]);
    }
  }

  private static boolean isEdge(int c) {
    boolean sign = c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c == 0x890 || c == 0x891;
    sign |= c == 0x8E2 || c == 0x110BD || c == 0x110CD;
    return Chars.isWhiteSpace(c) || Chars.isControl(c) && !sign || c == 0x34F;
  }

  /** White space cuts a text into pieces that have the same tokens alone. */
  public static void checkPieces(ArabicTokenizer words, String text) {
    List<Token> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text.charAt(i))) {
        for (Token t : words.tokenize(text.substring(from, i))) {
          pieces.add(new Token(t.start() + from, t.end() + from, t.type(), t.text()));
        }
        from = i + 1;
      }
    }
    assertThat(pieces).isEqualTo(words.tokenize(text));
  }

  private static boolean isSeparator(char c) {
    return Chars.isWhiteSpace(c) && c != '\u202F'; // which joins digits
  }

  /** A string, an array, any sequence and a stream in small pieces have the same tokens. */
  public static void checkEntryPoints(ArabicTokenizer words, String text, Random random)
      throws IOException {
    List<Token> expected = words.tokenize(text);
    String padded = "ab" + text + "c1";
    TokenCursor cursor = words.cursor().reset(padded.toCharArray(), 2, 2 + text.length());
    List<Token> found = new ArrayList<>();
    List<Boolean> cuts = new ArrayList<>();
    while (cursor.next()) {
      String slice = padded.substring(cursor.start(), cursor.end());
      found.add(new Token(cursor.start() - 2, cursor.end() - 2, cursor.type(), slice));
      cuts.add(cursor.isCut());
    }
    assertThat(found).isEqualTo(expected);
    assertThat(words.tokenize(new StringBuilder(text))).isEqualTo(expected);
    found.clear();
    words.forEach(
        CharBuffer.wrap(text),
        (s, e, type) -> found.add(new Token(s, e, type, text.substring(s, e))));
    assertThat(found).isEqualTo(expected);
    TokenReader reader = words.reader(new Dribble(text, random));
    assertThat(read(reader, cuts)).isEqualTo(expected);
  }

  /** The tokens of a stream. */
  static List<Token> read(ArabicTokenizer words, Reader source) throws IOException {
    return read(words.reader(source), List.of());
  }

  private static List<Token> read(TokenReader reader, List<Boolean> cuts) throws IOException {
    List<Token> found = new ArrayList<>();
    while (reader.next()) {
      if (found.size() < cuts.size()) {
        assertThat(reader.isCut()).isEqualTo(cuts.get(found.size()));
      }
      StringBuilder appended = new StringBuilder();
      reader.appendTo(appended);
      assertThat(appended).hasToString(reader.text());
      found.add(new Token((int) reader.start(), (int) reader.end(), reader.type(), reader.text()));
    }
    return found;
  }

  /** Terms cover the normalized text in order and show their slices. */
  public static void checkTerms(
      ArabicTokenizer words, String text, ArabicNormalizer normalizer, String what) {
    String normalized = normalizer.normalize(text);
    List<Span> spans = words.tokenize(text).stream().map(Token::span).toList();
    int at = 0;
    Span last = new Span(0, 0);
    for (NormalizedToken token : words.tokenize(text, normalizer)) {
      assertThat(spans).as(what).contains(token.span());
      assertThat(token.original()).isEqualTo(text.substring(token.start(), token.end()));
      assertThat(token.normalized().chars().noneMatch(Chars::isWhiteSpace)).isTrue();
      assertThat(token.start()).isGreaterThanOrEqualTo(last.start());
      last = token.span();
      int found = normalized.indexOf(token.normalized(), at);
      assertThat(found).as("%s of %s in order", token, what).isGreaterThanOrEqualTo(at);
      checkNoLetter(normalized, at, found, what);
      at = found + token.normalized().length();
    }
    checkNoLetter(normalized, at, normalized.length(), what);
  }

  /** What lies between two terms is no letter: each is in exactly one. */
  private static void checkNoLetter(String normalized, int from, int to, String what) {
    for (int i = from; i < to; i++) {
      assertThat(Chars.isLetter(normalized.codePointAt(i)))
          .as("U+%04X at %d is in no term of %s", (int) normalized.charAt(i), i, what)
          .isFalse();
    }
  }

  /** Every token of the text lies in exactly one of its sentences, and each has one. */
  public static void checkSentences(List<Span> sentences, String text) {
    int at = 0;
    for (Token token : ArabicTokenizer.standard().tokenize(text)) {
      if (token.start() >= sentences.get(at).end()) {
        assertThat(sentences.get(at + 1).start()).isEqualTo(token.start());
        at++;
      }
      assertThat(sentences.get(at).contains(token.span())).isTrue();
    }
    assertThat(sentences.size()).isEqualTo(sentences.isEmpty() ? 0 : at + 1);
  }
}
