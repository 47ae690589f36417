// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_ALETTER;
import static org.lafz.internal.chars.WordBreaks.WB_EXTENDNUMLET;
import static org.lafz.internal.chars.WordBreaks.WB_HEBREW_LETTER;
import static org.lafz.internal.chars.WordBreaks.WB_KATAKANA;
import static org.lafz.internal.chars.WordBreaks.WB_NUMERIC;
import static org.lafz.internal.chars.WordBreaks.WB_REGIONAL_INDICATOR;
import static org.lafz.internal.chars.WordBreaks.wordBreak;
import static org.lafz.tokenize.FastClasses.FAST;
import static org.lafz.tokenize.FastClasses.FAST_DIGIT;
import static org.lafz.tokenize.FastClasses.FAST_DOT;
import static org.lafz.tokenize.FastClasses.FAST_LATIN;
import static org.lafz.tokenize.FastClasses.FAST_LETTER;
import static org.lafz.tokenize.FastClasses.FAST_MARK;
import static org.lafz.tokenize.FastClasses.FAST_PUNCTUATION;
import static org.lafz.tokenize.FastClasses.FAST_SPACE;
import static org.lafz.tokenize.FastClasses.FAST_SYMBOL;
import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.isWordLetter;
import static org.lafz.tokenize.WordClasses.skipTransparent;
import static org.lafz.tokenize.WordClasses.units;

import java.util.Set;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.chars.WordBreaks;

/**
 * The tokens of Lucene's {@code StandardTokenizer}, from its recorded outputs: the longest of a
 * word of UAX #29, an emoji, a run of a script without spaces, one ideograph or one hiragana,
 * within 255 units of where it begins. What begins none of these is passed over.
 */
final class LuceneScanner extends TokenScanner {
  private static final int MAX = 255;
  private static final int ZWJ = 0x200D;
  private static final int KEYCAP = 0x20E3;
  private static final int END_OF_TAGS = 0xE007F;
  private static final int BEYOND = 16; // what is read to know whether a token was cut

  /**
   * Extended_Pictographic up to Unicode 16.0, where it still had symbols that never became emoji:
   * first and last of each range (emoji-data.txt, Unicode-3.0).
   */
  private static final int[] OLD_PICTOGRAPHS = {
    0x2388, 0x2388, 0x2605, 0x2605, 0x2607, 0x2612, 0x2616, 0x2685, 0x2690, 0x2704, 0x270E, 0x2711,
    0x2765, 0x2767, 0x1F000, 0x1F0F5, 0x1F10D, 0x1F10F, 0x1F12F, 0x1F12F, 0x1F16C, 0x1F16F, 0x1F1AD,
    0x1F1AD, 0x1F260, 0x1F3F6, 0x1F4FE, 0x1F4FE, 0x1F546, 0x1F5F9, 0x1F6C6, 0x1F6F2, 0x1F774,
    0x1F77F, 0x1F7D5, 0x1F7D9, 0x1F8B0, 0x1F8D8, 0x1FA00, 0x1FA6D
  };

  /** By fast class, of those that are tokens. */
  private static final TokenType[] TYPES = new TokenType[FAST_DIGIT + 1];

  static {
    TYPES[FAST_LETTER] = TokenType.ARABIC;
    TYPES[FAST_LATIN] = TokenType.LATIN;
    TYPES[FAST_DIGIT] = TokenType.NUMBER;
  }

  private final WordRules rules = new WordRules(Set.of(), false);
  private int connectorsTo; // nothing but connectors and what extends them from here to there
  private int joinersTo; // nothing but U+200D from here to there

  @Override
  int window() {
    return MAX + BEYOND;
  }

  @Override
  void forget() {
    connectorsTo = 0;
    joinersTo = 0;
  }

  @Override
  void shift(int by) {
    connectorsTo = Math.max(0, connectorsTo - by);
    joinersTo = Math.max(0, joinersTo - by);
  }

  @Override
  int next() {
    while (pos < limit) {
      if (!last && limit - pos < window()) {
        return MORE;
      }
      int p = pos;
      byte fast = FAST[b[p]];
      if (fast == FAST_LETTER || fast == FAST_LATIN || fast == FAST_DIGIT) {
        if (plain(p, fast)) {
          return TOKEN;
        }
      } else if (fast != 0) {
        pos = p + 1;
        continue;
      }
      int cap = Math.min(limit, p + MAX);
      int c = at(b, p, cap);
      int emoji = emoji(p, cap, c);
      int word = word(p, cap, c);
      int e = Math.max(emoji, word);
      if (e > 0) {
        found(p, e, emoji >= word ? TokenType.EMOJI : typeOf(p, e));
        cut = e >= cap - 1 && cap < limit && goesOn(p, e, c);
        return TOKEN;
      }
      pos = p + units(c);
    }
    return last ? END : MORE;
  }

  /** A run of one class that nothing can join to what follows; false if something may. */
  private boolean plain(int p, byte fast) {
    int stop = Math.min(limit, p + MAX);
    int i = p + 1;
    byte k = fast;
    while (i < stop) {
      k = FAST[b[i]];
      if (k != fast && (k != FAST_MARK || fast != FAST_LETTER)) {
        break;
      }
      i++;
    }
    boolean apart = k == FAST_SPACE;
    if (k == FAST_DOT || k == FAST_PUNCTUATION || k == FAST_SYMBOL) {
      int next = i + 1;
      apart = next == limit || FAST[b[next]] == FAST_SPACE;
    }
    return (i == limit || (apart && i < stop)) && found(p, i, TYPES[fast]);
  }

  /** Whether the token would be longer without the bound. */
  private boolean goesOn(int s, int e, int c) {
    int cap = Math.min(limit, s + MAX + BEYOND);
    return Math.max(emoji(s, cap, c), word(s, cap, c)) > e;
  }

  private int word(int s, int cap, int c) {
    switch (wordBreak(c)) {
      case WB_ALETTER, WB_HEBREW_LETTER, WB_NUMERIC, WB_KATAKANA -> {
        return rules.end(b, s, s, cap);
      }
      case WB_EXTENDNUMLET -> {
        return joinsWord(s, cap) ? rules.end(b, s, s, cap) : -1;
      }
      default -> {
        return undivided(s, cap, c);
      }
    }
  }

  /**
   * Whether a letter or digit follows the connectors at {@code s}. No run of them is read twice.
   */
  private boolean joinsWord(int s, int cap) {
    int i = Math.max(s, connectorsTo);
    while (i < cap) {
      int c = at(b, i, cap);
      int k = wordBreak(c);
      if (k != WB_EXTENDNUMLET && !isTransparent(k)) {
        return isWordLetter(k) || k == WB_NUMERIC || k == WB_KATAKANA;
      }
      i += units(c);
      connectorsTo = i;
    }
    return false;
  }

  /** The end of a flag, keycap or chain of pictographs, or -1. */
  private int emoji(int s, int cap, int c) {
    if (c < 0x80) {
      return c == '#' || c == '*' || (c >= '0' && c <= '9') ? keycap(s + 1, cap) : -1;
    }
    int i = s + units(c);
    if (wordBreak(c) == WB_REGIONAL_INDICATOR) {
      int second = skipTransparent(b, i, cap);
      return second < cap && wordBreak(at(b, second, cap)) == WB_REGIONAL_INDICATOR
          ? skipTransparent(b, second + 2, cap)
          : -1;
    }
    if (c == ZWJ) {
      i = skipJoiners(Math.max(i, joinersTo), cap);
      joinersTo = i;
      return i < cap && isPictograph(at(b, i, cap)) ? chain(i, cap) : -1;
    }
    return isLink(c) ? chain(s, cap) : -1;
  }

  /** The end of U+20E3 with what extends it, after a digit or sign that ends at {@code i}. */
  private int keycap(int i, int cap) {
    boolean found = false;
    for (; i < cap; i++) {
      if (b[i] == WordClasses.EMOJI_SELECTOR && i + 1 < cap && b[i + 1] == KEYCAP) {
        return skipExtenders(i + 2, cap);
      }
      if (!isExtender(at(b, i, cap))) {
        break;
      }
      found |= b[i] == KEYCAP;
      i += units(at(b, i, cap)) - 1;
    }
    return found ? i : -1;
  }

  /**
   * The end of the pictographs that joiners hold together, from the one at {@code i} on. U+FE0F
   * ends one, unless joiners and a pictograph follow, or one joiner and a skin tone; it belongs to
   * no skin tone.
   */
  private int chain(int i, int cap) {
    for (boolean first = true; ; first = false) {
      int c = at(b, i, cap);
      i = skipExtenders(i + units(c), cap);
      if (isPictograph(c) && i < cap && b[i] == WordClasses.EMOJI_SELECTOR) {
        i++;
        int next = skipJoiners(i, cap);
        c = next < cap ? at(b, next, cap) : 0;
        if (next == i || !(next == i + 1 ? isLink(c) : isPictograph(c))) {
          return first ? tags(i, cap) : i;
        }
        i = next;
      } else if (i >= cap || b[i - 1] != ZWJ || !isPictograph(at(b, i, cap))) {
        return i;
      }
    }
  }

  private static boolean isLink(int c) {
    return isPictograph(c) || WordBreaks.isEmojiModifier(c);
  }

  /** The end of a tag sequence with its terminator at {@code i}, or {@code i}. */
  private int tags(int i, int cap) {
    int at = i;
    while (at < cap) {
      int c = at(b, at, cap);
      if (!WordClasses.isTag(c)) {
        break;
      }
      at += 2;
      if (c == END_OF_TAGS) {
        return at > i + 2 ? at : i;
      }
    }
    return i;
  }

  private static boolean isPictograph(int c) {
    return WordBreaks.isExtendedPictographic(c)
        || (Chars.isSymbol(c)
            && CodePointRanges.contain(OLD_PICTOGRAPHS, c)
            && !WordBreaks.isEmojiModifier(c));
  }

  private int skipJoiners(int i, int cap) {
    while (i < cap && b[i] == ZWJ) {
      i++;
    }
    return i;
  }

  private int skipExtenders(int i, int cap) {
    while (i < cap && isExtender(at(b, i, cap))) {
      i += units(at(b, i, cap));
    }
    return i;
  }

  /** What WB4 looks through, but for the two variation selectors of emoji. */
  private static boolean isExtender(int c) {
    return isTransparent(wordBreak(c))
        && c != WordClasses.EMOJI_SELECTOR
        && c != WordClasses.TEXT_SELECTOR;
  }

  private int undivided(int s, int cap, int c) {
    boolean complex = UndividedScripts.isComplexContext(c);
    if (!complex && !UndividedScripts.isHan(c) && !UndividedScripts.isHiragana(c)) {
      return -1;
    }
    int i = skipTransparent(b, s + units(c), cap);
    while (complex && i < cap) {
      c = at(b, i, cap);
      if (!UndividedScripts.isComplexContext(c)) {
        break;
      }
      i = skipTransparent(b, i + units(c), cap);
    }
    return i;
  }

  /** Words and numbers; a word may be one of tatweel or the like, without any letter. */
  private TokenType typeOf(int s, int e) {
    TokenType type = WordTypes.of(b, s, e, false);
    return switch (type) {
      case ARABIC, LATIN, MIXED -> type;
      default -> isNumber(s, e) ? TokenType.NUMBER : TokenType.WORD;
    };
  }

  private boolean isNumber(int s, int e) {
    boolean number = false;
    for (int i = s; i < e; ) {
      int c = at(b, i, e);
      int k = wordBreak(c);
      if (isWordLetter(k) || k == WB_KATAKANA) {
        return false;
      }
      number |= k == WB_NUMERIC;
      i += units(c);
    }
    return number;
  }
}
