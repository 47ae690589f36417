// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import static org.lafz.internal.kernel.Units.AFTER_PERCENT;
import static org.lafz.internal.kernel.Units.COMPLEX;
import static org.lafz.internal.kernel.Units.KEEP;
import static org.lafz.internal.kernel.Units.SIGN;
import static org.lafz.internal.kernel.Units.TO_FIRST;

/**
 * The punctuation of numbers within simple text: separators of groups go, signs of other scripts
 * become those of ASCII.
 *
 * <p>What stands before a sign is read from the result, where nothing deleted is in the way; a
 * number is mapped whole from its first separator on. Where something deleted or complex touches
 * the rest of it, the text is not simple.
 */
final class Numbers {
  private static final char DECIMAL_SIGN = '\u066B';
  static final char PERCENT_SIGN = '\u066A';
  private static final int GROUP = 3;
  private static final int SEPARATORS = 15; // of 16 groups

  /** A digit, or what may be one. */
  private static final int DIGIT = SIGN << TO_FIRST;

  private static final long STOPS = -1;

  private Numbers() {}

  /** Whether two neighbours have to be looked at. */
  static boolean concern(int before, int entry) {
    return (before >>> TO_FIRST & entry & (SIGN | AFTER_PERCENT)) != 0;
  }

  /**
   * Maps the unit at {@code i}, which concerns the one before it, and a number of several groups to
   * its end.
   *
   * @return as {@link Kernel#map}, or a negative number if this is not simple
   */
  static long map(
      int[] entries, char[] in, int i, int to, char[] out, int at, int written, int limit) {
    int entry = entries[in[i]];
    int after = i + 1 < to ? entries[in[i + 1]] : 0;
    int o = written;
    if (o == limit || (entry & KEEP) == 0) {
      return STOPS;
    }
    char mapped = (char) entry;
    if ((entry & SIGN) == 0) { // a digit after a per cent sign
      if (o > at && out[o - 1] == PERCENT_SIGN) {
        out[o - 1] = '%';
      }
    } else if (o > at && isDigit(out[o - 1])) {
      if (mapped == PERCENT_SIGN) {
        mapped = '%';
      } else if (isUncertain(after)) {
        return STOPS;
      } else if ((after & DIGIT) != 0 && mapped == DECIMAL_SIGN) {
        mapped = '.';
      } else if ((after & DIGIT) != 0) {
        return groups(entries, in, i, to, out, at, o, limit);
      }
    }
    out[o] = mapped;
    return Kernel.pack(i + 1, o + 1);
  }

  private static long groups(
      int[] entries, char[] in, int from, int to, char[] out, int at, int written, int limit) {
    int first = 1;
    int o = written;
    while (first <= GROUP && o - first > at && isDigit(out[o - first - 1])) {
      first++;
    }
    int start = o - first;
    boolean fraction = start - 1 > at && out[start - 1] == '.' && isDigit(out[start - 2]);
    long number = end(entries, in, from, to, first <= GROUP && !fraction);
    int end = Kernel.read(number);
    if (number < 0 || end - from > limit - o) {
      return STOPS;
    }
    boolean grouped = Kernel.written(number) != 0;
    for (int i = from; i < end; i++) {
      int entry = entries[in[i]];
      if (!grouped || (entry & SIGN) == 0) {
        out[o++] = (char) entry;
      }
    }
    return Kernel.pack(end, o);
  }

  /** Where the number ends; and 1 if its separators go, else 0. */
  private static long end(int[] entries, char[] in, int from, int to, boolean whole) {
    char separator = in[from];
    int groups = 0;
    int digits = GROUP;
    int i = from;
    boolean more = true;
    while (more) {
      whole &= in[i] == separator && digits == GROUP;
      groups++;
      i++;
      digits = 0;
      while (i < to && (entries[in[i]] & DIGIT) != 0) {
        if (isUncertain(entries[in[i]])) {
          return STOPS;
        }
        digits++;
        i++;
      }
      int after = i + 1 < to ? entries[in[i + 1]] : 0;
      more = i < to && isSeparator(entries[in[i]]) && (after & DIGIT) != 0;
      if (more && isUncertain(after)) {
        return STOPS;
      }
    }
    return Kernel.pack(i, whole && digits == GROUP && groups <= SEPARATORS ? 1 : 0);
  }

  /** Whether UTF-8 ends in U+066A at {@code to}. */
  static boolean endsInPercentSign(byte[] in, int from, int to) {
    return to - from > 1 && in[to - 1] == (byte) 0xAA && in[to - 2] == (byte) 0xD9;
  }

  /** The same for UTF-8. */
  static long map(
      Units units, byte[] in, int i, int to, byte[] out, int at, int written, int limit) {
    int codePoint = Utf8Loop.decode(in, i, to);
    int next = i + Utf8Loop.length(codePoint);
    int entry = units.entry(codePoint);
    int after = entry(units, in, next, to);
    int o = written;
    if (limit - o < Kernel.MARGIN || (entry & KEEP) == 0) {
      return STOPS;
    }
    char mapped = (char) entry;
    if ((entry & SIGN) == 0) { // a digit after a per cent sign
      if (before(out, at, o) == PERCENT_SIGN) {
        o -= 2;
        out[o++] = '%';
      }
    } else if (isDigit(before(out, at, o))) {
      if (mapped == PERCENT_SIGN) {
        mapped = '%';
      } else if (isUncertain(after)) {
        return STOPS;
      } else if ((after & DIGIT) != 0 && mapped == DECIMAL_SIGN) {
        mapped = '.';
      } else if ((after & DIGIT) != 0) {
        return groups(units, in, i, to, out, at, o, limit);
      }
    }
    return Kernel.pack(next, Utf8Loop.put(Units.bytes(mapped), out, o));
  }

  private static long groups(
      Units units, byte[] in, int from, int to, byte[] out, int at, int written, int limit) {
    int first = 0;
    int start = written;
    while (first <= GROUP && isDigit(before(out, at, start))) {
      start = Utf8Loop.previous(out, at, start);
      first++;
    }
    boolean fraction = before(out, at, start) == '.' && isDigit(before(out, at, start - 1));
    long number = end(units, in, from, to, first <= GROUP && !fraction);
    int end = Kernel.read(number);
    if (number < 0 || 2 * (end - from) > limit - written - Kernel.MARGIN) {
      return STOPS;
    }
    boolean grouped = Kernel.written(number) != 0;
    int o = written;
    for (int i = from; i < end; ) {
      int codePoint = Utf8Loop.decode(in, i, to);
      int entry = units.entry(codePoint);
      if (!grouped || (entry & SIGN) == 0) {
        o = Utf8Loop.put(Units.bytes(entry & 0xFFFF), out, o);
      }
      i += Utf8Loop.length(codePoint);
    }
    return Kernel.pack(end, o);
  }

  private static long end(Units units, byte[] in, int from, int to, boolean whole) {
    int separator = Utf8Loop.decode(in, from, to);
    int groups = 0;
    int digits = GROUP;
    int i = from;
    boolean more = true;
    while (more) {
      int codePoint = Utf8Loop.decode(in, i, to);
      whole &= codePoint == separator && digits == GROUP;
      groups++;
      i += Utf8Loop.length(codePoint);
      digits = 0;
      int entry = entry(units, in, i, to);
      while ((entry & DIGIT) != 0) {
        if (isUncertain(entry)) {
          return STOPS;
        }
        digits++;
        i += Utf8Loop.length(Utf8Loop.decode(in, i, to));
        entry = entry(units, in, i, to);
      }
      more = false;
      if (isSeparator(entry)) {
        int after = entry(units, in, i + Utf8Loop.length(Utf8Loop.decode(in, i, to)), to);
        more = (after & DIGIT) != 0;
        if (more && isUncertain(after)) {
          return STOPS;
        }
      }
    }
    return Kernel.pack(i, whole && digits == GROUP && groups <= SEPARATORS ? 1 : 0);
  }

  /** The entry at {@code i}; 0 if nothing follows, and for what is malformed. */
  private static int entry(Units units, byte[] in, int i, int to) {
    int codePoint = Utf8Loop.decode(in, i, to);
    return codePoint < 0 ? 0 : units.entry(codePoint);
  }

  /** The character before {@code i} in UTF-8 that is well-formed; a space at {@code from}. */
  private static int before(byte[] in, int from, int i) {
    return i > from ? Utf8Loop.decode(in, Utf8Loop.previous(in, from, i), i) : ' ';
  }

  /** Whether the unit separates groups of digits. */
  static boolean isSeparator(int entry) {
    return (entry & SIGN) != 0
        && (char) entry != DECIMAL_SIGN
        && (entry >>> TO_FIRST & AFTER_PERCENT) == 0;
  }

  /** Whether something deleted or complex may uncover a digit. */
  private static boolean isUncertain(int entry) {
    return (entry & DIGIT) != 0 && (entry & (KEEP | COMPLEX)) != KEEP;
  }

  private static boolean isDigit(int unit) {
    return unit - '0' >= 0 && unit - '0' < 10
        || unit - '\u0660' >= 0 && unit - '\u0660' < 10
        || unit - '\u06F0' >= 0 && unit - '\u06F0' < 10;
  }
}
