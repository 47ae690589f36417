// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.chars.WordBreaks;

/** The questions about one code point that more than one part of the tokenizer asks. */
final class WordClasses {
  static final int TATWEEL = 0x0640;
  static final int DECIMAL_SEPARATOR = 0x066B;
  static final int NARROW_NO_BREAK_SPACE = 0x202F;
  static final int EMOJI_SELECTOR = 0xFE0F;
  static final int TEXT_SELECTOR = 0xFE0E;

  private WordClasses() {}

  /** The code point at {@code i}; a pair cut by {@code cap} counts as an unpaired surrogate. */
  static int at(char[] b, int i, int cap) {
    char c = b[i];
    if (Character.isHighSurrogate(c) && i + 1 < cap && Character.isLowSurrogate(b[i + 1])) {
      return Character.toCodePoint(c, b[i + 1]);
    }
    return c;
  }

  /** The code point that ends before {@code i}, which is greater than {@code floor}. */
  static int before(char[] b, int i, int floor) {
    char c = b[i - 1];
    if (Character.isLowSurrogate(c) && i - 2 >= floor && Character.isHighSurrogate(b[i - 2])) {
      return Character.toCodePoint(b[i - 2], c);
    }
    return c;
  }

  /** 1 or 2. */
  static int units(int cp) {
    return cp < 0x10000 ? 1 : 2;
  }

  /** Whether WB4 looks through it: Extend, Format or ZWJ. */
  static boolean isTransparent(int wordBreak) {
    return wordBreak == WordBreaks.WB_EXTEND
        || wordBreak == WordBreaks.WB_FORMAT
        || wordBreak == WordBreaks.WB_ZWJ;
  }

  /** Whether WB5 to WB7 take it for a letter: AHLetter. */
  static boolean isWordLetter(int wordBreak) {
    return wordBreak == WordBreaks.WB_ALETTER || wordBreak == WordBreaks.WB_HEBREW_LETTER;
  }

  /** The first position from {@code i} on that WB4 does not look through. */
  static int skipTransparent(char[] b, int i, int cap) {
    while (i < cap) {
      int c = at(b, i, cap);
      if (!isTransparent(WordBreaks.wordBreak(c))) {
        break;
      }
      i += units(c);
    }
    return i;
  }

  /**
   * Whether it is invisible and no part of a token that it stands at the edge of: C0 and C1, the
   * controls of docs/normalization.md and the other format characters without a glyph. The number
   * signs U+0600 and its like have a glyph; tags are handled with emoji.
   */
  static boolean isControl(int cp) {
    if (cp < 0xAD) {
      return cp < 0x20 || (cp >= 0x7F && cp < 0xA0);
    }
    if (cp < 0x2000) {
      return cp == 0xAD || cp == 0x34F || cp == 0x61C || cp == 0x180E;
    }
    if (cp < 0x10000) {
      return (cp >= 0x200B && cp <= 0x200F)
          || (cp >= 0x202A && cp <= 0x202E)
          || (cp >= 0x2060 && cp <= 0x206F && cp != 0x2065)
          || cp == 0xFEFF
          || (cp >= 0xFFF9 && cp <= 0xFFFB);
    }
    return (cp >= 0x13430 && cp <= 0x1343F)
        || (cp >= 0x1BCA0 && cp <= 0x1BCA3)
        || (cp >= 0x1D173 && cp <= 0x1D17A)
        || cp == 0xE0001
        || isTag(cp);
  }

  /** A tag character, U+E0020 to U+E007F. */
  static boolean isTag(int cp) {
    return cp >= 0xE0020 && cp <= 0xE007F;
  }

  /** A ligature that stands for several words; seeds/ligatures.tsv has their spelling. */
  static boolean isWordLigature(int cp) {
    if (cp < 0xFBC3) {
      return false;
    }
    return cp <= 0xFBD2
        || (cp >= 0xFD40 && cp <= 0xFD4F)
        || cp == 0xFD90
        || cp == 0xFD91
        || (cp >= 0xFDC8 && cp <= 0xFDCF)
        || cp == 0xFDFA
        || cp == 0xFDFB
        || (cp >= 0xFDFD && cp <= 0xFDFF)
        || (cp >= 0x10ED1 && cp <= 0x10ED8);
  }

  /** A letter by category that is the glyph of a mark: it says nothing about a word. */
  static boolean isMarkForm(int cp) {
    return (cp >= 0xFC5E && cp <= 0xFC63)
        || (cp >= 0xFCF2 && cp <= 0xFCF4)
        || (cp >= 0xFE70 && cp <= 0xFE7F);
  }

  /** A letter of the script Common that is written in words of any script. */
  static boolean isNeutralLetter(int cp) {
    return cp == 0xB5 || (cp >= 0x2B9 && cp <= 0x2FF);
  }

  /** A digit of the three systems in which Arabic text writes numbers. */
  static boolean isNumeral(int cp) {
    return (cp >= '0' && cp <= '9') || (cp >= 0x660 && cp <= 0x669) || (cp >= 0x6F0 && cp <= 0x6F9);
  }

  /** Letter, number, mark or low line: what a hashtag is made of. */
  static boolean isTagCharacter(int cp) {
    return cp == '_' || Chars.isLetter(cp) || Chars.isNumber(cp) || Chars.isMark(cp);
  }

  /**
   * A letter of a script that is written without spaces between words: Thai, Lao, Burmese, Khmer,
   * Han, Hiragana, Katakana.
   */
  static boolean isComplexLetter(int cp) {
    return isComplexBlock(cp) && Chars.isLetter(cp);
  }

  private static boolean isComplexBlock(int cp) {
    if (cp < 0x3000) {
      return (cp >= 0xE00 && cp <= 0xEFF)
          || (cp >= 0x1000 && cp <= 0x109F)
          || (cp >= 0x1780 && cp <= 0x17FF);
    }
    if (cp < 0x10000) {
      return (cp <= 0x30FF)
          || (cp >= 0x31F0 && cp <= 0x31FF)
          || (cp >= 0x3400 && cp <= 0x4DBF)
          || (cp >= 0x4E00 && cp <= 0x9FFF)
          || (cp >= 0xA9E0 && cp <= 0xA9FF)
          || (cp >= 0xAA60 && cp <= 0xAA7F)
          || (cp >= 0xF900 && cp <= 0xFAFF)
          || (cp >= 0xFF66 && cp <= 0xFF9F);
    }
    return (cp >= 0x116D0 && cp <= 0x116FF)
        || (cp >= 0x1AFF0 && cp <= 0x1B16F)
        || (cp >= 0x20000 && cp <= 0x3FFFF);
  }
}
