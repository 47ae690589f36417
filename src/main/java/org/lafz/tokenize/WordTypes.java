// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.units;

import org.lafz.internal.chars.Chars;

/** What the letters and signs of a token say about its type. */
final class WordTypes {
  private WordTypes() {}

  /**
   * The type of {@code b[s, e)}, which is no address and no tag. An emoji is looked for only if it
   * is asked for.
   */
  static TokenType of(char[] b, int s, int e, boolean emoji) {
    boolean arabic = false;
    boolean latin = false;
    boolean other = false;
    boolean neutral = false;
    boolean number = false;
    int first = at(b, s, e);
    for (int i = s; i < e; ) {
      int c = at(b, i, e);
      i += units(c);
      if (c >= 'a' && c <= 'z') {
        latin = true;
      } else if (!Chars.isLetter(c)) {
        number |= Chars.isNumber(c);
      } else if (Chars.isArabicLetter(c)) {
        arabic |= !WordClasses.isMarkForm(c);
      } else if (Chars.isLatinLetter(c)) {
        latin = true;
      } else if (WordClasses.isNeutralLetter(c)) {
        neutral = true;
      } else {
        other |= c != WordClasses.TATWEEL;
      }
    }
    int kinds = (arabic ? 1 : 0) + (latin ? 1 : 0) + (other ? 1 : 0);
    if (kinds > 1) {
      return TokenType.MIXED;
    }
    if (kinds == 0 && !neutral) {
      if (number) {
        return TokenType.NUMBER;
      }
      if (emoji && EmojiMatcher.match(b, s, e, first) > 0) {
        return TokenType.EMOJI;
      }
      return Chars.isPunctuation(first) ? TokenType.PUNCTUATION : TokenType.SYMBOL;
    }
    return arabic ? TokenType.ARABIC : latin ? TokenType.LATIN : TokenType.WORD;
  }
}
