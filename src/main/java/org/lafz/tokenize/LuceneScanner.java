// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_ALETTER;
import static org.lafz.internal.chars.WordBreaks.WB_EXTENDNUMLET;
import static org.lafz.internal.chars.WordBreaks.WB_HEBREW_LETTER;
import static org.lafz.internal.chars.WordBreaks.WB_KATAKANA;
import static org.lafz.internal.chars.WordBreaks.WB_NUMERIC;
import static org.lafz.internal.chars.WordBreaks.WB_REGIONAL_INDICATOR;
import static org.lafz.internal.chars.WordBreaks.WB_ZWJ;
import static org.lafz.internal.chars.WordBreaks.wordBreak;
import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.skipTransparent;
import static org.lafz.tokenize.WordClasses.units;

import java.util.Set;
import org.lafz.internal.chars.WordBreaks;

/**
 * The tokens of Lucene's {@code StandardTokenizer}, from its recorded outputs: the longest of a
 * word of UAX #29, an emoji, a run of a script without spaces, one ideograph or one hiragana, within
 * 255 units of where it begins. What begins none of these is passed over.
 */
final class LuceneScanner extends TokenScanner {
  private static final int MAX = 255;
  private static final int BEYOND = 16; // what is read to know whether a token was cut

  private final WordRules rules = new WordRules(Set.of(), false);

  @Override
  int window() {
    return MAX + BEYOND;
  }

  @Override
  void forget() {}

  @Override
  void shift(int by) {}

  @Override
  int next() {
    while (pos < limit) {
      if (!last && limit - pos < window()) {
        return MORE;
      }
      int p = pos;
      int cap = Math.min(limit, p + MAX);
      int c = at(b, p, cap);
      int emoji = emoji(p, cap, c);
      int word = word(p, cap, c);
      int e = Math.max(emoji, word);
      if (e > 0) {
        found(p, e, emoji >= word ? TokenType.EMOJI : typeOf(p, e));
        return TOKEN;
      }
      pos = p + units(c);
    }
    return last ? END : MORE;
  }

  private int word(int s, int cap, int c) {
    switch (wordBreak(c)) {
      case WB_ALETTER, WB_HEBREW_LETTER, WB_NUMERIC, WB_KATAKANA -> {
        return rules.end(b, s, s, cap);
      }
      case WB_EXTENDNUMLET -> {
        int e = rules.end(b, s, s, cap);
        return hasWord(s, e) ? e : -1;
      }
      default -> {
        return -1;
      }
    }
  }

  private boolean hasWord(int s, int e) {
    for (int i = s; i < e; ) {
      int c = at(b, i, e);
      int k = wordBreak(c);
      if (k != WB_EXTENDNUMLET && !isTransparent(k)) {
        return true;
      }
      i += units(c);
    }
    return false;
  }

  private int emoji(int s, int cap, int c) {
    if (c < 0x80) {
      return EmojiMatcher.isKeycap(b, s, cap) ? skipTransparent(b, s + 1, cap) : -1;
    }
    if (wordBreak(c) == WB_REGIONAL_INDICATOR || WordBreaks.isExtendedPictographic(c)) {
      return -1;
    }
    return wordBreak(c) == WB_ZWJ ? -1 : -1;
  }

  private TokenType typeOf(int s, int e) {
    return WordTypes.of(b, s, e, false);
  }
}
