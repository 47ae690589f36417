// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

/**
 * The properties that word boundaries of UAX #29 (Unicode 17.0) are made from, for all planes.
 * Every method takes a code point in 0..10FFFF, surrogates included, and costs one table lookup.
 */
public final class WordBreaks {

  public static final int WB_OTHER = 0;
  public static final int WB_CR = 1;
  public static final int WB_LF = 2;
  public static final int WB_NEWLINE = 3;
  public static final int WB_EXTEND = 4;
  public static final int WB_ZWJ = 5;
  public static final int WB_FORMAT = 6;
  public static final int WB_KATAKANA = 7;
  public static final int WB_HEBREW_LETTER = 8;
  public static final int WB_ALETTER = 9;
  public static final int WB_SINGLE_QUOTE = 10;
  public static final int WB_DOUBLE_QUOTE = 11;
  public static final int WB_MIDLETTER = 12;
  public static final int WB_MIDNUM = 13;
  public static final int WB_MIDNUMLET = 14;
  public static final int WB_NUMERIC = 15;
  public static final int WB_EXTENDNUMLET = 16;
  public static final int WB_REGIONAL_INDICATOR = 17;
  public static final int WB_WSEGSPACE = 18;

  private WordBreaks() {}

  /** The Word_Break property, one of the constants of this class. */
  public static int wordBreak(int codePoint) {
    return CharTable.record(codePoint) >>> CharTable.WORD_BREAK_SHIFT & 0x1F;
  }

  /** Extended_Pictographic, the property that rule WB3c joins after a zero width joiner. */
  public static boolean isExtendedPictographic(int codePoint) {
    return (CharTable.record(codePoint) & CharTable.EXTENDED_PICTOGRAPHIC) != 0;
  }

  /** Emoji_Presentation: shown as an emoji also without U+FE0F. */
  public static boolean isEmojiPresentation(int codePoint) {
    return (CharTable.record(codePoint) & CharTable.EMOJI_PRESENTATION) != 0;
  }

  /** Emoji_Modifier: the skin tones U+1F3FB–U+1F3FF. */
  public static boolean isEmojiModifier(int codePoint) {
    return (CharTable.record(codePoint) & CharTable.EMOJI_MODIFIER) != 0;
  }
}
