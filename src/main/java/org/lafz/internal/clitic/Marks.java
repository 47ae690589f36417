// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import org.lafz.internal.chars.Chars;

/**
 * The marks of a word as a row of codes of three bits, one for each letter, and what they rule out:
 * with a tanwin at its end فهم has no pronoun, with a sukun before it the نا of كتبنا is a subject.
 */
public final class Marks {
  /** What a word without marks has. */
  public static final long NONE = 0;

  private static final int BITS = 3;
  private static final int FATHA = 1;
  private static final int DAMMA = 2;
  private static final int KASRA = 3;
  private static final int SUKUN = 4;
  private static final int TANWIN = 5;
  private static final int SHADDA = 6;

  private static final int BEH = Letters.code('ب');
  private static final int KAF = Letters.code('ك');
  private static final int MEEM = Letters.code('م');
  private static final long ALAM = Letters.low("ألم");

  private Marks() {}

  /**
   * The marks of the word {@code text[from, to)}, which has at most {@link Letters#MOST} letters.
   */
  public static long pack(char[] text, int from, int to) {
    long packed = NONE;
    int shift = -BITS;
    for (int i = from; i < to; i++) {
      char c = text[i];
      int letters = Letters.lettersIn(c);
      shift += BITS * letters;
      if (letters == 0 && shift >= 0) {
        long code = code(c);
        long before = packed >>> shift & 7;
        // a shadda hides its vowel: nothing is concluded from that
        long both = before == 0 || code == 0 ? before | code : SHADDA;
        packed = packed & ~(7L << shift) | both << shift;
      }
    }
    return packed;
  }

  private static int code(char c) {
    return switch (Chars.markClass(c)) {
      case Chars.HARAKAT -> c == 0x064E ? FATHA : c == 0x064F ? DAMMA : KASRA;
      case Chars.TANWIN -> TANWIN;
      case Chars.SUKUN -> SUKUN;
      case Chars.SHADDA -> SHADDA;
      default -> 0;
    };
  }

  private static int at(long marks, int letter) {
    return (int) (marks >>> BITS * letter) & 7;
  }

  /** Whether a word with these marks may be cut so. */
  static boolean allow(long marks, long low, long high, int length, int p, int e) {
    int host = Affixes.procliticLength(p);
    for (int i = 0; i < host; i++) {
      if (!fitsProclitic(Letters.at(low, high, i), at(marks, i))) {
        return false;
      }
    }
    if (e != 0) {
      return allowPronoun(marks, low, high, length, length - Affixes.encliticLength(e));
    }
    int next = at(marks, host);
    if (p == 0) {
      // with damma فهم, with sukun at its end ألم are cut
      boolean they =
          length == 3
              && Letters.at(low, high, 1) == Letters.HEH
              && Letters.at(low, high, 2) == MEEM
              && Affixes.proclitics(low, length) != 1;
      return !(they && at(marks, 1) == DAMMA) && !(low == ALAM && at(marks, 2) == SUKUN);
    }
    return !(length - host == 2 && Letters.at(low, high, host) == Letters.HEH && next == SUKUN);
  }

  private static boolean fitsProclitic(int letter, int mark) {
    if (mark == 0 || mark == FATHA) {
      return mark == 0 || letter != BEH;
    }
    return mark == KASRA && (letter == BEH || letter == Letters.LAM);
  }

  private static boolean allowPronoun(long marks, long low, long high, int length, int from) {
    int before = at(marks, from - 1);
    int first = at(marks, from);
    if (before == TANWIN || at(marks, length - 1) == TANWIN || first == SHADDA) {
      return false;
    }
    int letter = Letters.at(low, high, from);
    if (letter == Letters.NOON && first == FATHA && before == SUKUN) {
      int last = Letters.at(low, high, from - 1);
      return last == Letters.WAW || last == Letters.YEH || last == Letters.ALEF;
    }
    boolean alone = from == length - 1;
    return alone || first != SUKUN || letter != Letters.HEH && letter != KAF;
  }
}
