// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * All properties of a code point in one {@code int}, found by a table of three stages.
 *
 * <p>Few combinations of properties occur (129 in Unicode 17.0), so the last stage holds one-byte
 * numbers of records. Blocks of 16 make 21 KB in all; two stages need 46 KB at best, because the
 * ranges that differ are short and spread over many blocks. A record:
 *
 * <pre>
 * bits  0–7   canonical combining class
 * bits  8–11  category, one of the constants below
 * bits 12–15  mark class, see {@link Chars#markClass}
 * bits 16–20  Word_Break, see {@link WordBreaks}
 * bit  21     White_Space
 * bit  22     Script=Latin
 * bit  23     in an Arabic block, see {@link Chars#isArabic}
 * bit  24     Extended_Pictographic
 * bit  25     Emoji_Presentation
 * bit  26     Emoji_Modifier
 * </pre>
 */
final class CharTable {

  static final int CATEGORY_SHIFT = 8;
  static final int MARK_CLASS_SHIFT = 12;
  static final int WORD_BREAK_SHIFT = 16;
  static final int WHITE_SPACE = 1 << 21;
  static final int LATIN = 1 << 22;
  static final int ARABIC = 1 << 23;
  static final int EXTENDED_PICTOGRAPHIC = 1 << 24;
  static final int EMOJI_PRESENTATION = 1 << 25;
  static final int EMOJI_MODIFIER = 1 << 26;

  static final int CATEGORY_MASK = 0xF << CATEGORY_SHIFT;

  /** Unassigned, private use, surrogate. */
  static final int OTHER = 0 << CATEGORY_SHIFT;

  static final int LETTER = 1 << CATEGORY_SHIFT;
  static final int MARK_NONSPACING = 2 << CATEGORY_SHIFT;

  /** Spacing and enclosing marks: Mc, Me. */
  static final int MARK_OTHER = 3 << CATEGORY_SHIFT;

  static final int DIGIT = 4 << CATEGORY_SHIFT;

  /** Numbers that are no decimal digits: Nl, No. */
  static final int NUMBER_OTHER = 5 << CATEGORY_SHIFT;

  static final int PUNCTUATION = 6 << CATEGORY_SHIFT;
  static final int SYMBOL = 7 << CATEGORY_SHIFT;
  static final int SEPARATOR = 8 << CATEGORY_SHIFT;
  static final int CONTROL = 9 << CATEGORY_SHIFT;
  static final int FORMAT = 10 << CATEGORY_SHIFT;

  /** Code points of one entry of the first stage, as a power of two. */
  static final int SHIFT_1 = 9;

  /** Code points of one entry of the second stage, as a power of two. */
  static final int SHIFT_2 = 4;

  static final int MASK_2 = (1 << (SHIFT_1 - SHIFT_2)) - 1;
  static final int MASK_3 = (1 << SHIFT_2) - 1;

  /** 2176 bytes: code point / 512 to a block of the second stage. */
  private static final byte[] STAGE_1 = CharData.stage1().getBytes(ISO_8859_1);

  /** 32 entries of two bytes a block: code point / 16 to a block of the last stage. */
  private static final char[] STAGE_2 = CharData.stage2().toCharArray();

  /** 16 bytes a block: code point to the number of its record. */
  private static final byte[] STAGE_3 = CharData.stage3().getBytes(ISO_8859_1);

  private static final int[] RECORDS = decodeRecords(CharData.records());

  private CharTable() {}

  /**
   * The record of a code point, surrogates included.
   *
   * @throws IndexOutOfBoundsException if the argument is not in 0..10FFFF
   */
  static int record(int codePoint) {
    int second = (STAGE_1[codePoint >>> SHIFT_1] & 0xFF) << (SHIFT_1 - SHIFT_2);
    int third = STAGE_2[second | (codePoint >>> SHIFT_2 & MASK_2)] << SHIFT_2;
    return RECORDS[STAGE_3[third | (codePoint & MASK_3)] & 0xFF];
  }

  /** Size of all stages and records in bytes, array headers not counted. */
  static int sizeInBytes() {
    return STAGE_1.length + 2 * STAGE_2.length + STAGE_3.length + 4 * RECORDS.length;
  }

  private static int[] decodeRecords(String halves) {
    int[] records = new int[halves.length() / 2];
    for (int i = 0; i < records.length; i++) {
      records[i] = halves.charAt(2 * i) << 16 | halves.charAt(2 * i + 1);
    }
    return records;
  }
}
