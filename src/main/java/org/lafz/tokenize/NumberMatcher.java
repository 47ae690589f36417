// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.tokenize.WordClasses.isNumeral;

/**
 * Dates, times and numbers grouped by an Arabic comma, which UAX #29 cuts. All three are runs of
 * digit fields with one separator; a run of another shape is remembered, so that its tail is not
 * taken for a match and no run is read twice.
 */
final class NumberMatcher {
  private static final int MAX_GROUPS = 16; // as numeric-punctuation of the normalizer
  private static final char ARABIC_COMMA = '\u060C';
  private static final char THOUSANDS = '\u066C';
  private static final char DATE_SEPARATOR = '\u060D';

  private int notDateBefore;
  private int notTimeBefore;
  private int notGroupedBefore;

  void reset() {
    notDateBefore = 0;
    notTimeBefore = 0;
    notGroupedBefore = 0;
  }

  void shift(int by) {
    notDateBefore = Math.max(0, notDateBefore - by);
    notTimeBefore = Math.max(0, notTimeBefore - by);
    notGroupedBefore = Math.max(0, notGroupedBefore - by);
  }

  /** The end of the date, time or grouped number at {@code s}, a digit; -1 if there is none. */
  int match(char[] b, int s, int cap) {
    int i = digits(b, s, cap);
    if (i >= cap) {
      return -1;
    }
    return switch (b[i]) {
      case '-', '/', DATE_SEPARATOR -> date(b, s, i, cap);
      case ':' -> time(b, s, i, cap);
      case ',', ARABIC_COMMA, THOUSANDS -> grouped(b, s, cap);
      default -> -1;
    };
  }

  private int date(char[] b, int s, int i, int cap) {
    if (s < notDateBefore) {
      return -1;
    }
    char separator = b[i];
    boolean fits = i - s <= 4;
    int lastField = s;
    int fields = 1;
    while (i + 1 < cap && b[i] == separator && isNumeral(b[i + 1])) {
      int end = digits(b, i + 1, cap);
      fields++;
      fits &= end - i - 1 <= (fields == 2 ? 2 : 4);
      lastField = i + 1;
      i = end;
    }
    if (fits && fields == 3) {
      return i;
    }
    notDateBefore = lastField; // which may begin a date with another separator
    return -1;
  }

  private int time(char[] b, int s, int i, int cap) {
    if (s < notTimeBefore) {
      return -1;
    }
    boolean fits = i - s <= 2;
    int lastField = s;
    int fields = 1;
    while (i + 1 < cap && b[i] == ':' && isNumeral(b[i + 1])) {
      int end = digits(b, i + 1, cap);
      fields++;
      fits &= end - i - 1 == 2;
      lastField = i + 1;
      i = end;
    }
    if (fits && (fields == 2 || fields == 3)) {
      return i;
    }
    notTimeBefore = lastField;
    return -1;
  }

  private int grouped(char[] b, int s, int cap) {
    if (s < notGroupedBefore) {
      return -1;
    }
    int i = digits(b, s, cap);
    char separator = b[i];
    boolean fits = i - s <= 3;
    int groups = 0;
    while (i + 1 < cap
        && (b[i] == ARABIC_COMMA || b[i] == THOUSANDS || b[i] == ',')
        && isNumeral(b[i + 1])) {
      int end = digits(b, i + 1, cap);
      fits &= b[i] == separator && end - i - 1 == 3;
      groups++;
      i = end;
    }
    if (fits && groups > 0 && groups <= MAX_GROUPS) {
      return i;
    }
    notGroupedBefore = i;
    return -1;
  }

  private static int digits(char[] b, int i, int cap) {
    while (i < cap && isNumeral(b[i])) {
      i++;
    }
    return i;
  }
}
