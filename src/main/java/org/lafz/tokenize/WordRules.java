// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_CR;
import static org.lafz.internal.chars.WordBreaks.WB_DOUBLE_QUOTE;
import static org.lafz.internal.chars.WordBreaks.WB_EXTENDNUMLET;
import static org.lafz.internal.chars.WordBreaks.WB_HEBREW_LETTER;
import static org.lafz.internal.chars.WordBreaks.WB_KATAKANA;
import static org.lafz.internal.chars.WordBreaks.WB_LF;
import static org.lafz.internal.chars.WordBreaks.WB_MIDLETTER;
import static org.lafz.internal.chars.WordBreaks.WB_MIDNUM;
import static org.lafz.internal.chars.WordBreaks.WB_MIDNUMLET;
import static org.lafz.internal.chars.WordBreaks.WB_NEWLINE;
import static org.lafz.internal.chars.WordBreaks.WB_NUMERIC;
import static org.lafz.internal.chars.WordBreaks.WB_OTHER;
import static org.lafz.internal.chars.WordBreaks.WB_REGIONAL_INDICATOR;
import static org.lafz.internal.chars.WordBreaks.WB_SINGLE_QUOTE;
import static org.lafz.internal.chars.WordBreaks.WB_WSEGSPACE;
import static org.lafz.internal.chars.WordBreaks.WB_ZWJ;
import static org.lafz.internal.chars.WordBreaks.wordBreak;
import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.isWordLetter;
import static org.lafz.tokenize.WordClasses.skipTransparent;
import static org.lafz.tokenize.WordClasses.units;

import java.util.Set;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.chars.WordBreaks;
import org.lafz.tokenize.ArabicTokenizer.Rule;

/**
 * The word boundaries of UAX #29 (Unicode 17.0), rules WB3 to WB999, and where the tailoring of
 * {@link Rule} forbids what they join. Keeps nothing between calls.
 */
final class WordRules {
  private final boolean stops;
  private final boolean numbers;
  private final boolean urls;
  private final boolean emoji;
  private final boolean ligatures;
  private final boolean pictographs;

  /**
   * The given rules of the tailoring.
   *
   * @param pictographs whether a joiner joins a pictograph to any word, as WB3c has it
   */
  WordRules(Set<Rule> rules, boolean pictographs) {
    this.stops = rules.contains(Rule.STOPS);
    this.numbers = rules.contains(Rule.NUMBERS);
    this.urls = rules.contains(Rule.URLS);
    this.emoji = rules.contains(Rule.EMOJI);
    this.ligatures = rules.contains(Rule.LIGATURES);
    this.pictographs = pictographs;
  }

  /** The end of the segment of UAX #29 at {@code s}, white space and controls included. */
  int boundary(char[] b, int s, int cap) {
    int c = at(b, s, cap);
    int k = wordBreak(c);
    if (k == WB_CR) { // WB3
      return s + 1 < cap && wordBreak(b[s + 1]) == WB_LF ? s + 2 : s + 1;
    }
    if (k == WB_LF || k == WB_NEWLINE) { // WB3a
      return s + 1;
    }
    return end(b, s, s, cap);
  }

  /**
   * The end of the segment at {@code s} by rules WB3b to WB999. A tailored rule stands where it
   * forbids what UAX #29 joins; it never joins more. Up to {@code from} is a number already, and
   * nothing is read from {@code cap} on.
   */
  int end(char[] b, int s, int from, int cap) {
    int c = at(b, s, cap);
    int prev = wordBreak(c);
    boolean zwj = prev == WB_ZWJ;
    boolean arabic = isWordLetter(prev) && Chars.isArabic(c);
    boolean numeral = WordClasses.isNumeral(c);
    boolean sign = prev == WB_NUMERIC && !Chars.isDigit(c);
    boolean direct = true;
    boolean pair = false; // of regional indicators
    if (isTransparent(prev)) {
      prev = WB_OTHER;
    }
    int i = Math.max(from, s + units(c));
    while (i < cap) {
      c = at(b, i, cap);
      int k = wordBreak(c);
      int edge = i;
      int at = i;
      if (isTransparent(k)) { // WB4
        if (emoji && WordBreaks.isEmojiModifier(c)) {
          break;
        }
        zwj = k == WB_ZWJ;
        direct = false;
        i += units(c);
        continue;
      }
      if (zwj && pictographs && WordBreaks.isExtendedPictographic(c)) { // WB3c
        i += units(c);
      } else if (prev == WB_OTHER) {
        break;
      } else if (isWordLetter(k)) { // WB5, 9, 13b
        if (!isWordLetter(prev) && prev != WB_NUMERIC && prev != WB_EXTENDNUMLET) {
          break;
        }
        if (numbers && sign) {
          break; // the sign of a number or verse goes with its digits only
        }
        i += units(c);
      } else if (k == WB_NUMERIC) { // WB8, 10, 13b
        if (!isWordLetter(prev) && prev != WB_NUMERIC && prev != WB_EXTENDNUMLET) {
          break;
        }
        if (numbers && !Chars.isDigit(c)) {
          if (c != WordClasses.DECIMAL_SEPARATOR
              || !numeral
              || i + 1 >= cap
              || !WordClasses.isNumeral(b[i + 1])) {
            break;
          }
        }
        i += units(c);
      } else if (k == WB_KATAKANA) { // WB13, 13b
        if (prev != WB_KATAKANA && prev != WB_EXTENDNUMLET) {
          break;
        }
        i += units(c);
      } else if (k == WB_EXTENDNUMLET) { // WB13a
        if (!isWordLetter(prev)
            && prev != WB_NUMERIC
            && prev != WB_KATAKANA
            && prev != WB_EXTENDNUMLET) {
          break;
        }
        if (stops
            && c == WordClasses.NARROW_NO_BREAK_SPACE
            && !joinsAcross(b, i + 1, cap, arabic)) {
          break;
        }
        i += units(c);
      } else if (k == WB_REGIONAL_INDICATOR) { // WB15, 16
        if (prev != WB_REGIONAL_INDICATOR || pair) {
          break;
        }
        pair = true;
        i += units(c);
      } else if (k == WB_WSEGSPACE) { // WB3d
        if (prev != WB_WSEGSPACE || !direct) {
          break;
        }
        i++;
      } else { // WB6, 7, 7a, 7b, 7c, 11, 12
        int j = skipTransparent(b, i + units(c), cap);
        int next = j < cap ? at(b, j, cap) : -1;
        int nextK = next < 0 ? WB_OTHER : wordBreak(next);
        if (!joinsMiddle(prev, k, nextK, c, arabic, next)) {
          if (prev != WB_HEBREW_LETTER || k != WB_SINGLE_QUOTE) { // WB7a
            break;
          }
          i++;
        } else {
          c = next;
          k = nextK;
          at = j;
          i = j + units(c);
        }
      }
      if (at > s && isApart(b, at, cap, c, arabic)) {
        return edge; // before the separator that would have joined it
      }
      zwj = false;
      direct = true;
      prev = k;
      arabic = isWordLetter(k) && Chars.isArabic(c);
      numeral = WordClasses.isNumeral(c);
      sign = k == WB_NUMERIC && !Chars.isDigit(c);
    }
    return i;
  }

  /** Whether a token of its own begins at {@code i}, though UAX #29 joins it to the word before. */
  private boolean isApart(char[] b, int i, int cap, int c, boolean arabic) {
    if (c < 0x80) {
      return (emoji && EmojiMatcher.isKeycap(b, i, cap))
          || (urls && arabic && AddressMatcher.isUrlStart(b, i, cap));
    }
    return (ligatures && WordClasses.isWordLigature(c))
        || (emoji
            && c > 0x2000
            && c < 0x3300
            && WordBreaks.isExtendedPictographic(c)
            && EmojiMatcher.match(b, i, cap, c) > 0);
  }

  private boolean joinsMiddle(int prev, int k, int nextK, int c, boolean arabic, int next) {
    boolean either = k == WB_MIDNUMLET || k == WB_SINGLE_QUOTE;
    if (isWordLetter(prev)) {
      if (prev == WB_HEBREW_LETTER && k == WB_DOUBLE_QUOTE) {
        return nextK == WB_HEBREW_LETTER;
      }
      return (either || k == WB_MIDLETTER)
          && isWordLetter(nextK)
          && !(stops && (arabic || Chars.isArabic(next)));
    }
    return prev == WB_NUMERIC
        && (either || k == WB_MIDNUM)
        && nextK == WB_NUMERIC
        && !(numbers && (c == 0x60C || c == 0x60D || !Chars.isDigit(next)));
  }

  /** Whether a narrow no-break space joins what is before to what follows from {@code i} on. */
  private boolean joinsAcross(char[] b, int i, int cap, boolean arabic) {
    int j = skipTransparent(b, i, cap);
    if (arabic || j >= cap) {
      return false;
    }
    int c = at(b, j, cap);
    int k = wordBreak(c);
    return (isWordLetter(k) && !Chars.isArabic(c))
        || (k == WB_NUMERIC && (!numbers || Chars.isDigit(c)))
        || k == WB_KATAKANA;
  }
}
