// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import java.util.Arrays;

/**
 * What becomes of each UTF-16 unit by itself, and beside which others a rule of context concerns
 * it. 256 KiB; immutable once it is filled.
 *
 * <p>An entry holds the unit that is written in its low 16 bits. A unit is <em>simple</em> if
 * nothing but the unit before it can make it part of a rule of context: it belongs to groups as a
 * first and as a second of two neighbours, and where both share a group, the two are looked at.
 */
public final class Units {
  /** The unit is written; else it is deleted. */
  static final int KEEP = 1 << 16;

  private static final int KEEP_BIT = 16;
  private static final int SIGN_BIT = 17;
  private static final int TOP = Long.SIZE - 1;

  /** The unit stays as it is. */
  static final int SAME = 1 << 29;

  /** The unit is an Arabic base: marks after it are put in canonical order. */
  static final int BASE = 1 << 30;

  /** The unit is never simple. */
  static final int COMPLEX = 1 << 31;

  /** As a second: a separator or sign of numbers. As a first: a digit, or what may be one. */
  static final int SIGN = 1 << 17;

  /** As a second: a digit, or what may be one. As a first: the per cent sign. */
  static final int AFTER_PERCENT = 1 << 18;

  /** As a second: a mark of one rank. As a first: this and the lower ranks. */
  static final int RANK = 1 << 19;

  /** Ranks are 1 to 4: vowels and tanwin, shadda, sukun, dagger alef. */
  static final int RANKS = 0xF * RANK;

  static final int SECOND = SIGN | AFTER_PERCENT | RANKS;

  /** How far the groups of a first lie above those of a second. */
  static final int TO_FIRST = 6;

  /**
   * A bit of all units below the surrogates that a step of lafz makes longer, but not of the Arabic
   * block, nor of ASCII, Latin-1 and punctuation: U+0344 has it.
   */
  static final int GROWS = 0x100;

  /** Whether a unit grows for which {@link #mayGrow} is false. */
  boolean growsLow;

  private boolean ordersMarks;

  final int[] entries = new int[0x10000];

  /**
   * By the first byte of UTF-8 and the low six bits of the byte after it: the entry in the high
   * half; the UTF-8 it becomes in 16 bits, and its length in bits in the upper 8 of the low half.
   * Where no sequence of one or two begins or comes of it, the entry is complex.
   */
  final long[] utf8 = new long[256 * 64];

  /** A unit that becomes {@code mapped}, and nothing else can happen to it. */
  public void keep(int unit, int mapped) {
    entries[unit] = KEEP | mapped | (mapped == unit ? SAME : 0);
  }

  /** A unit that is deleted. */
  public void delete(int unit) {
    entries[unit] = 0;
  }

  /** A unit that is never simple and may become longer, wherever it stands. */
  public void grows(int unit) {
    complex(unit);
    growsLow |= !mayGrow(unit);
  }

  /** Whether one of the units whose bits these are may grow: of the steps of lafz none below. */
  static boolean mayGrow(int bits) {
    return (bits & GROWS) != 0 || bits >= Character.MIN_SURROGATE;
  }

  /** A unit that is never simple. */
  public void complex(int unit) {
    entries[unit] = COMPLEX | unit;
  }

  /** The unit may be or come to stand beside a digit. */
  public void digit(int unit) {
    entries[unit] |= SIGN << TO_FIRST | AFTER_PERCENT;
  }

  /** The unit concerns a number if it stands between digits. */
  public void separator(int unit) {
    entries[unit] |= SIGN;
  }

  /** The unit concerns a number if it touches a digit. */
  public void percent(int unit) {
    entries[unit] |= SIGN | AFTER_PERCENT << TO_FIRST;
  }

  /** The unit is a mark that stays, and stands in canonical order before those of a higher rank. */
  public void mark(int unit, int rank) {
    ordersMarks = true;
    int lower = (1 << rank) - 1; // this rank and those below
    entries[unit] |= RANK << rank - 1 | RANK * lower << TO_FIRST;
  }

  /** The unit is an Arabic base. */
  public void base(int unit) {
    entries[unit] |= BASE;
  }

  /** The mapped unit, or one of the codes below, of U+0000 to U+007F and U+0600 to U+06FF. */
  final short[] codes = new short[0x80 + 0x100];

  /**
   * What becomes of the bytes of a sequence that begins with D8 to DB, by the low six bits of the
   * second: for each lead byte 64 for the first byte and 64 for the second. Then those of ASCII.
   */
  final byte[] byteCodes = new byte[4 * 128 + 128];

  /** Codes, which are no bytes that text becomes. */
  static final byte DROPPED_BYTE = (byte) 0xF8;

  static final byte SIGN_BYTE = (byte) 0xF9;
  static final byte COMPLEX_BYTE = (byte) 0xFF;

  /** The units that {@link #SIGN_CODE} and the codes after it stand for. */
  final short[] signs = new short[SIGNS];

  static final int SIGNS = 32;

  /** Codes, which are no units that text becomes: deleted; not simple; the first of the signs. */
  static final short DELETED_CODE = (short) 0xD800;

  static final short COMPLEX_CODE = (short) 0xD801;
  static final short SIGN_CODE = (short) 0xD840;

  /** Fills what is read from UTF-8 and by vectors, now that all entries are made. */
  public void seal() {
    int signCount = 0;
    for (int i = 0; i < codes.length; i++) {
      int entry = entries[i < 0x80 ? i : 0x600 + i - 0x80];
      boolean number = (entry & SIGN) != 0 && (entry & (KEEP | COMPLEX)) == KEEP;
      if (number && signCount < SIGNS) {
        signs[signCount] = (short) entry;
        codes[i] = (short) (SIGN_CODE + signCount++);
      } else if (entry < 0 || (entry & (SIGN | RANKS)) != 0) {
        codes[i] = COMPLEX_CODE;
      } else {
        codes[i] = (entry & KEEP) == 0 ? DELETED_CODE : (short) entry;
      }
    }
    for (int i = 0; i < 0x100; i++) {
      int at = (i >> 6) * 128 + (i & 63);
      putBytes(entries[0x600 + i], codes[0x80 + i], at, at + 64);
    }
    for (int i = 0; i < 0x80; i++) {
      putBytes(entries[i], codes[i], -1, 512 + i);
    }
    Arrays.fill(utf8, (long) COMPLEX << 32);
    for (int unit = 0; unit < 0x800; unit++) {
      int entry = entries[unit];
      int bytes = (entry & KEEP) == 0 ? 0 : bytes(entry & 0xFFFF);
      int length = bytes >>> 24;
      long mapped = 8L * length << 24 | bytes & 0xFFFF;
      long made = (long) (length > 2 ? COMPLEX : entry) << 32 | mapped;
      if (unit < 0x80) {
        Arrays.fill(utf8, unit << 6, unit + 1 << 6, made);
      } else {
        utf8[(0xC0 | unit >> 6) << 6 | unit & 0x3F] = made;
      }
    }
  }

  private void putBytes(int entry, short code, int first, int second) {
    int bytes = bytes(entry & 0xFFFF);
    int length = bytes >>> 24;
    boolean twoFromOne = first < 0 && length > 1;
    boolean sign = code >= SIGN_CODE && code < SIGN_CODE + SIGNS;
    byte one;
    byte two;
    if (code == DELETED_CODE) {
      one = DROPPED_BYTE;
      two = DROPPED_BYTE;
    } else if (code == COMPLEX_CODE || length > 2 || twoFromOne || sign && (entry & SAME) == 0) {
      one = COMPLEX_BYTE;
      two = COMPLEX_BYTE;
    } else {
      one = length == 1 ? DROPPED_BYTE : (byte) bytes;
      two = sign ? SIGN_BYTE : (byte) (length == 1 ? bytes : bytes >>> 8);
    }
    byteCodes[second] = two;
    if (first >= 0) {
      byteCodes[first] = one;
    }
  }

  /** The entry of a code point; above U+FFFF that of its first unit. */
  int entry(int codePoint) {
    return entries[codePoint < 0x10000 ? codePoint : Character.highSurrogate(codePoint)];
  }

  /** Two or three bytes with the first in the low eight bits, or one, and their number above. */
  static int bytes(int unit) {
    if (unit < 0x80) {
      return 1 << 24 | unit;
    }
    int last = 0x80 | unit & 0x3F;
    if (unit < 0x800) {
      return 2 << 24 | last << 8 | 0xC0 | unit >> 6;
    }
    return 3 << 24 | last << 16 | (0x80 | unit >> 6 & 0x3F) << 8 | 0xE0 | unit >> 12;
  }

  /**
   * Where the units of simple text end that {@code out} holds from {@code at} on, one for each in
   * the same order: before a deleted unit, or a base whose two marks changed places.
   */
  public int keptEnd(char[] in, int from, int to, char[] out, int at) {
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      if ((entry & (KEEP | SIGN | RANKS)) != KEEP) {
        if (isDeleted(entry, out, at + i - from)) {
          return i;
        }
        if ((entry & RANKS) != 0 && out[at + i - from] != (char) entry) {
          return i - 1; // the first of the two: the base is before it
        }
      }
    }
    return to;
  }

  /** Whether marks of simple text may change places. */
  public boolean ordersMarks() {
    return ordersMarks;
  }

  /** A bit for each of 64 units that was deleted, the result being written from {@code at} on. */
  public long deleted(char[] in, int from, char[] out, int at) {
    long deleted = 0;
    long signs = 0;
    for (int i = from; i < from + Long.SIZE; i++) {
      int entry = entries[in[i]];
      deleted = deleted >>> 1 | (long) (~entry & KEEP) << TOP - KEEP_BIT;
      signs = signs >>> 1 | (long) (entry & SIGN) << TOP - SIGN_BIT;
    }
    for (; signs != 0; signs &= signs - 1) {
      int i = Long.numberOfTrailingZeros(signs);
      int made = at + i - Long.bitCount(deleted & (1L << i) - 1);
      if (isDeleted(entries[in[from + i]], out, made)) {
        deleted |= 1L << i;
      }
    }
    return deleted;
  }

  /** Where deleted units end, if what was written after them begins at {@code at}. */
  public int deletedEnd(char[] in, int from, int to, char[] out, int at) {
    int i = from;
    while (i < to && isDeleted(entries[in[i]], out, at)) {
      i++;
    }
    return i;
  }

  /** Separators between digits are, if what was written is something else: what follows them. */
  private static boolean isDeleted(int entry, char[] out, int at) {
    return (entry & KEEP) == 0 || Numbers.isSeparator(entry) && out[at] != (char) entry;
  }
}
