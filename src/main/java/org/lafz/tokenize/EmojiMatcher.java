// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.skipTransparent;
import static org.lafz.tokenize.WordClasses.units;

import org.lafz.internal.chars.WordBreaks;

/**
 * Emoji sequences of UTS #51, section 1.4: presentation, modifier, flag, keycap, tag and ZWJ
 * sequences. What a font would draw as text (U+00A9 without a selector) is none.
 */
final class EmojiMatcher {
  private static final int KEYCAP = 0x20E3;

  private EmojiMatcher() {}

  /** The end of the emoji that begins at {@code s} with {@code c}, or -1 if none does. */
  static int match(char[] b, int s, int cap, int c) {
    if (c < 0x80) {
      return isKeycap(b, s, cap) ? skipTransparent(b, s + 1, cap) : -1;
    }
    int i = s + units(c);
    if (WordBreaks.wordBreak(c) == WordBreaks.WB_REGIONAL_INDICATOR) {
      if (i >= cap || WordBreaks.wordBreak(at(b, i, cap)) != WordBreaks.WB_REGIONAL_INDICATOR) {
        return -1;
      }
      return skipTransparent(b, i + 2, cap);
    }
    if (WordBreaks.isEmojiModifier(c)) {
      return skipTransparent(b, i, cap);
    }
    if (!WordBreaks.isExtendedPictographic(c)) {
      return -1;
    }
    boolean emoji = WordBreaks.isEmojiPresentation(c);
    boolean zwj = false;
    for (boolean first = true; i < cap; first = false) {
      int n = at(b, i, cap);
      int k = WordBreaks.wordBreak(n);
      if (isTransparent(k)) {
        if (n == WordClasses.EMOJI_SELECTOR || WordBreaks.isEmojiModifier(n)) {
          emoji = true;
        } else if (n == WordClasses.TEXT_SELECTOR && first) {
          emoji = false;
        }
        zwj = k == WordBreaks.WB_ZWJ;
      } else if (zwj && WordBreaks.isExtendedPictographic(n)) { // WB3c
        emoji = true;
        zwj = false;
      } else {
        break;
      }
      i += units(n);
    }
    return emoji ? i : -1;
  }

  /** Whether a digit, number sign or asterisk at {@code i} is drawn as a key. */
  static boolean isKeycap(char[] b, int i, int cap) {
    char c = b[i];
    if (c != '#' && c != '*' && (c < '0' || c > '9')) {
      return false;
    }
    int next = i + 1;
    if (next < cap && b[next] == WordClasses.EMOJI_SELECTOR) {
      next++;
    }
    return next < cap && b[next] == KEYCAP;
  }
}
