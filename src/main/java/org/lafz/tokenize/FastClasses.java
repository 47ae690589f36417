// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_ALETTER;
import static org.lafz.internal.chars.WordBreaks.WB_EXTENDNUMLET;
import static org.lafz.internal.chars.WordBreaks.wordBreak;
import static org.lafz.tokenize.WordClasses.isControl;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.isWordLetter;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.kernel.Groups;

/**
 * One table of code units for the runs that most text is made of, so that the rules of the scanners
 * are asked about the rest only.
 */
final class FastClasses {
  static final byte FAST_LETTER = 1;
  static final byte FAST_MARK = 2;
  static final byte FAST_SPACE = 3;
  static final byte FAST_PUNCTUATION = 4;
  static final byte FAST_SYMBOL = 5;
  static final byte FAST_DOT = 6;
  static final byte FAST_LATIN = 7;
  static final byte FAST_DIGIT = 8;

  /** Quotation marks and dashes that are no part of any word, number or emoji. */
  private static final char[] OTHER_PUNCTUATION = {
    '\u00AB', '\u00BB', '\u2013', '\u2014', '\u201C', '\u201D', '\u2026'
  };

  /** What most Arabic text is made of, by code unit; 0 asks for the full rules. */
  static final byte[] FAST = fastClasses();

  /** The same with marks among the letters: the run of a word is one group. */
  static final Groups GROUPS = groups();

  private FastClasses() {}

  private static Groups groups() {
    byte[] groups = FAST.clone();
    for (int c = 0; c < FAST.length; c++) {
      groups[c] = FAST[c] == FAST_MARK ? FAST_LETTER : FAST[c];
    }
    return new Groups(groups);
  }

  private static byte[] fastClasses() {
    byte[] classes = new byte[0x10000];
    for (int c = 0; c < 0x700; c++) {
      int k = wordBreak(c);
      if (k == WB_ALETTER && Chars.isArabicLetter(c)) {
        classes[c] = FAST_LETTER;
      } else if (isTransparent(k) && Chars.isArabicMark(c) && !isControl(c)) {
        classes[c] = FAST_MARK;
      } else if (Chars.isWhiteSpace(c)) {
        classes[c] = FAST_SPACE;
      } else if ((Chars.isPunctuation(c) || Chars.isSymbol(c))
          && (c < 0x80 || c >= 0x600)
          && "#@*._%+-".indexOf(c) < 0
          && c != WordClasses.DECIMAL_SEPARATOR
          && k != WB_EXTENDNUMLET
          && !isWordLetter(k)) {
        classes[c] = Chars.isPunctuation(c) ? FAST_PUNCTUATION : FAST_SYMBOL;
      } else if (c == '.') {
        classes[c] = FAST_DOT;
      } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        classes[c] = FAST_LATIN;
      } else if (WordClasses.isNumeral(c)) {
        classes[c] = FAST_DIGIT;
      }
    }
    for (char c : OTHER_PUNCTUATION) {
      classes[c] = FAST_PUNCTUATION;
    }
    return classes;
  }
}
