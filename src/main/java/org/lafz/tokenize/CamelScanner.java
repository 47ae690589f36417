// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_REGIONAL_INDICATOR;
import static org.lafz.tokenize.FastClasses.FAST;
import static org.lafz.tokenize.FastClasses.FAST_DOT;
import static org.lafz.tokenize.FastClasses.FAST_LATIN;
import static org.lafz.tokenize.FastClasses.FAST_LETTER;
import static org.lafz.tokenize.FastClasses.FAST_MARK;
import static org.lafz.tokenize.FastClasses.FAST_PUNCTUATION;
import static org.lafz.tokenize.FastClasses.FAST_SPACE;
import static org.lafz.tokenize.FastClasses.FAST_SYMBOL;
import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.units;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.chars.WordBreaks;

/**
 * The tokens of {@code simple_word_tokenize} of CAMeL Tools 1.6, from its description and recorded
 * outputs: white space separates; each emoji, and each other character of category P or S, is one
 * token; what is between them is one token, of whatever it is made.
 *
 * <p>An emoji is what the regular expression of UTS #51, section 1.4.9, matches, if the match is
 * listed. If it is not, nothing is cut there, and the next attempt begins one code point later. No
 * listed emoji is longer than {@link EmojiSequences#MAX_UNITS}, so no attempt reads more than a few
 * units, where the original reads each chain of joiners again from each of its members.
 */
final class CamelScanner extends TokenScanner {
  private static final int MAX = ArabicTokenizer.MAX_TOKEN;
  private static final int REACH = 512; // of an attempt; only tags without end are longer

  private static final int KEYCAP = 0x20E3;
  private static final int ZWJ = 0x200D;
  private static final int INFORMATION_SOURCE = 0x2139; // the one emoji that is a letter
  private static final int FIRST_TAG = 0xE0020;
  private static final int END_OF_TAGS = 0xE007F;

  /**
   * Punctuation and symbols that are newer than Unicode 14.0 and not in Emoji 15.0: first and last
   * of each range (DerivedAge.txt and UnicodeData.txt of 17.0, emoji-test.txt of 15.0;
   * Unicode-3.0). They separate nothing.
   */
  private static final int[] TOO_NEW = {
    0x1B4E, 0x1B4F, 0x1B7F, 0x1B7F, 0x20C1, 0x20C1, 0x2427, 0x2429, 0x2B96, 0x2B96, 0x2FFC, 0x2FFF,
    0x31E4, 0x31E5, 0x31EF, 0x31EF, 0xFBC3, 0xFBD2, 0xFD90, 0xFD91, 0xFDC8, 0xFDCE, 0x10D6E,
    0x10D6E, 0x10D8E, 0x10D8F, 0x10ED0, 0x10ED8, 0x113D4, 0x113D5, 0x113D7, 0x113D8, 0x11B00,
    0x11B09, 0x11BE1, 0x11BE1, 0x11F43, 0x11F4F, 0x16D6D, 0x16D6F, 0x1CC00, 0x1CCEF, 0x1CCFA,
    0x1CCFC, 0x1CD00, 0x1CEB3, 0x1CEBA, 0x1CED0, 0x1CEE0, 0x1CEF0, 0x1E5FF, 0x1E5FF, 0x1F6D8,
    0x1F6D8, 0x1F774, 0x1F77F, 0x1F7D9, 0x1F7D9, 0x1F8B2, 0x1F8BB, 0x1F8C0, 0x1F8C1, 0x1F8D0,
    0x1F8D8, 0x1FA54, 0x1FA57, 0x1FA89, 0x1FA8A, 0x1FA8E, 0x1FA8F, 0x1FABE, 0x1FABE, 0x1FAC6,
    0x1FAC6, 0x1FAC8, 0x1FAC8, 0x1FACD, 0x1FACD, 0x1FADC, 0x1FADC, 0x1FADF, 0x1FADF, 0x1FAE9,
    0x1FAEA, 0x1FAEF, 0x1FAEF, 0x1FBCB, 0x1FBEF, 0x1FBFA, 0x1FBFA
  };

  private final boolean splitDigits;
  private final char[] scratch = new char[EmojiSequences.MAX_UNITS];

  CamelScanner(boolean splitDigits) {
    this.splitDigits = splitDigits;
  }

  @Override
  int window() {
    return MAX + REACH + 2;
  }

  @Override
  void forget() {}

  @Override
  void shift(int by) {}

  @Override
  int next() {
    int s = pos;
    while (s < limit && isSeparator(b[s])) {
      s++;
    }
    pos = s;
    if (s >= limit) {
      return last ? END : MORE;
    }
    if (!last && limit - s < window()) {
      return MORE;
    }
    int e = mark(s);
    if (e < 0) {
      e = word(s);
    }
    boolean tooLong = e - s > MAX;
    if (tooLong) {
      e = cutPoint(s, MAX);
    }
    found(s, e, WordTypes.of(b, s, e, true));
    cut = tooLong;
    return TOKEN;
  }

  /**
   * The end of what goes on from {@code s} up to white space or a mark; not much beyond the bound.
   */
  private int word(int s) {
    int c = at(b, s, limit);
    boolean digit = Chars.isDigit(c);
    int i = s + units(c);
    while (i < limit && i - s <= MAX && !isSeparator(b[i]) && mark(i) < 0) {
      c = at(b, i, limit);
      if (splitDigits && Chars.isDigit(c) != digit) {
        break;
      }
      i += units(c);
    }
    return i;
  }

  /** White_Space, and the separators U+001C to U+001F, at which Python splits too. */
  private static boolean isSeparator(char c) {
    if (FAST[c] != 0) {
      return FAST[c] == FAST_SPACE;
    }
    return Chars.isWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
  }

  /** The end of the emoji, punctuation mark or symbol that begins at {@code i}; -1 if none does. */
  private int mark(int i) {
    byte fast = FAST[b[i]];
    if (fast == FAST_LETTER || fast == FAST_MARK || fast == FAST_LATIN) {
      return -1;
    }
    if (fast == FAST_PUNCTUATION || fast == FAST_SYMBOL || fast == FAST_DOT) {
      return i + 1;
    }
    int c = at(b, i, limit);
    boolean sign = Chars.isPunctuation(c) || Chars.isSymbol(c) || c == INFORMATION_SOURCE;
    int first = i + units(c);
    if (isEmoji(c)) {
      int e = sequence(i, c);
      if (e != first) {
        return e > 0 && EmojiSequences.contain(b, i, e, scratch) ? e : -1;
      }
    }
    return sign && !CodePointRanges.contain(TOO_NEW, c) ? first : -1;
  }

  /**
   * The end of what the regular expression matches at {@code i}; -1 if it is too long for an emoji.
   */
  private int sequence(int i, int c) {
    int cap = Math.min(limit, i + REACH);
    int next = i + units(c);
    if (isFlagHalf(c) && next < cap && isFlagHalf(at(b, next, cap))) {
      return next + 2;
    }
    int e = element(next, cap);
    while (e - i <= EmojiSequences.MAX_UNITS) {
      if (e + 1 >= cap || b[e] != ZWJ) {
        return e;
      }
      c = at(b, e + 1, cap);
      if (!isEmoji(c)) {
        return e;
      }
      e = element(e + 1 + units(c), cap);
    }
    return -1;
  }

  /** The end of a skin tone, selector with keycap or tag sequence at {@code i}, or {@code i}. */
  private int element(int i, int cap) {
    if (i >= cap) {
      return i;
    }
    int c = at(b, i, cap);
    if (WordBreaks.isEmojiModifier(c)) {
      return i + 2;
    }
    if (c == WordClasses.EMOJI_SELECTOR) {
      return i + 1 < cap && b[i + 1] == KEYCAP ? i + 2 : i + 1;
    }
    int e = i;
    while (c >= FIRST_TAG && c < END_OF_TAGS) {
      e += 2;
      if (e >= cap) {
        return i;
      }
      c = at(b, e, cap);
    }
    return c == END_OF_TAGS && e > i ? e + 2 : i;
  }

  /** The property Emoji. Pictographs that are not assigned do not have it. */
  private static boolean isEmoji(int c) {
    if (c < 0x80) {
      return c == '#' || c == '*' || (c >= '0' && c <= '9');
    }
    return (WordBreaks.isExtendedPictographic(c)
            && (Chars.isSymbol(c) || Chars.isPunctuation(c) || c == INFORMATION_SOURCE))
        || WordBreaks.isEmojiModifier(c)
        || isFlagHalf(c);
  }

  private static boolean isFlagHalf(int c) {
    return WordBreaks.wordBreak(c) == WB_REGIONAL_INDICATOR;
  }
}
