// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.List;
import org.lafz.internal.chars.Chars;

/**
 * The rows of clitics that a word may begin or end with. A cut is the number of a row of proclitics
 * and one of enclitics; number 0 is the empty row. The order is part of the model.
 */
public final class Affixes {
  /** Proclitics, first letter first. The first {@link #SCORED} are tried on any word. */
  private static final List<String> BEFORE =
      List.of(
          "", "و", "ف", "ب", "ل", "ك", "س", "و+ب", "و+ل", "و+ك", "و+س", "ف+ب", "ف+ل", "ف+ك", "ف+س",
          "أ", "أ+و", "أ+ف", "أ+ب", "أ+ل", "ل+ب", "أ+ف+ب", "أ+ف+ل", //
          "أ+ف+ك", "أ+ف+س", "أ+و+ل", "أ+و+ب", "أ+و+ك", "أ+ك", "أ+س", "و+ل+ب", "و+أ", "ف+أ", "ب+أ",
          "و+ب+أ", "ت", "و+ت", "ف+ت", "ل+س", "ل+ك", "و+و", "ف+و", "ا");

  private static final int SCORED = 23;

  /** Enclitics, in the order of the word. */
  private static final List<String> AFTER =
      List.of(
          "", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "ي", "ني", "نا", "ى", //
          "ني+ه", "ني+ها", "ني+هم", "نا+ه", "نا+ها", "نا+هم", "ك+ه", "ك+ها", "ك+هم", "كمو+ه",
          "كمو+ها", "كمو+هم", "ها+ه", "هم+ه", "نى");

  private static final String[] PROCLITICS = joined(BEFORE);
  private static final String[] ENCLITICS = joined(AFTER);
  private static final long[] PROCLITIC_LETTERS = letters(PROCLITICS);
  private static final long[] ENCLITIC_LETTERS = letters(ENCLITICS);
  private static final byte[] PROCLITIC_LENGTHS = lengths(PROCLITICS);
  private static final byte[] ENCLITIC_LENGTHS = lengths(ENCLITICS);

  private static final byte[] FIRST_ENCLITIC_LENGTHS = new byte[ENCLITICS.length];
  private static final byte[] CONJUNCTIONS = new byte[PROCLITICS.length];

  /** 1 for a conjunction at the end, 2 for a preposition, 3 for the future, 4 for a question. */
  private static final byte[] KINDS_BEFORE = new byte[PROCLITICS.length];

  /** 1 for the third person, 2 for the second and first plural, 3 for the first singular. */
  private static final byte[] KINDS_AFTER = new byte[ENCLITICS.length];

  static {
    for (int p = 1; p < PROCLITICS.length; p++) {
      String row = PROCLITICS[p];
      KINDS_BEFORE[p] =
          switch (row.charAt(row.length() - 1)) {
            case 'و', 'ف' -> 1;
            case 'ب', 'ل', 'ك', 'ت' -> 2;
            case 'س' -> 3;
            default -> (byte) 4;
          };
    }
    for (int p = 0; p < PROCLITICS.length; p++) {
      String row = PROCLITICS[p];
      int letters = 0;
      while (letters < row.length() && "أوف".indexOf(row.charAt(letters)) >= 0) {
        letters++;
      }
      CONJUNCTIONS[p] = (byte) letters;
    }
    for (int e = 1; e < ENCLITICS.length; e++) {
      FIRST_ENCLITIC_LENGTHS[e] = (byte) AFTER.get(e).split("\\+", -1)[0].length();
      KINDS_AFTER[e] =
          switch (AFTER.get(e)) {
            case "ه", "ها", "هم", "هما", "هن" -> 1;
            case "ي", "ني", "ى", "نى" -> 3;
            default -> 2;
          };
    }
  }

  /** For each first letter, a bit for each scored row that begins so. */
  private static final long[] BY_FIRST = new long[Letters.OTHER + 1];

  /** For each last letter, a bit for each row that ends so. */
  private static final long[] BY_LAST = new long[Letters.OTHER + 1];

  static {
    for (int p = 1; p < SCORED; p++) {
      BY_FIRST[Letters.code(PROCLITICS[p].charAt(0))] |= 1L << p;
    }
    for (int e = 1; e < ENCLITICS.length; e++) {
      String row = ENCLITICS[e];
      BY_LAST[Letters.code(row.charAt(row.length() - 1))] |= 1L << e;
    }
  }

  private Affixes() {}

  private static String[] joined(List<String> rows) {
    return rows.stream().map(row -> row.replace("+", "")).toArray(String[]::new);
  }

  private static long[] letters(String[] rows) {
    long[] letters = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      letters[i] = Letters.low(rows[i]);
    }
    return letters;
  }

  private static byte[] lengths(String[] rows) {
    byte[] lengths = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      lengths[i] = (byte) rows[i].length();
    }
    return lengths;
  }

  /** Bits of the scored rows of proclitics that a word begins with, the empty one included. */
  static long proclitics(long low, int length) {
    long matching = 1;
    for (long left = BY_FIRST[Letters.at(low, 0, 0)]; left != 0; left &= left - 1) {
      int p = Long.numberOfTrailingZeros(left);
      if (startsWith(low, length, p)) {
        matching |= 1L << p;
      }
    }
    return matching;
  }

  /** Bits of the rows of enclitics that a word ends with, the empty one included. */
  static long enclitics(long low, long high, int length) {
    long matching = 1;
    for (long left = BY_LAST[Letters.at(low, high, length - 1)]; left != 0; left &= left - 1) {
      int e = Long.numberOfTrailingZeros(left);
      if (endsWith(low, high, length, e)) {
        matching |= 1L << e;
      }
    }
    return matching;
  }

  static boolean startsWith(long low, int length, int p) {
    int letters = PROCLITIC_LENGTHS[p];
    return letters < length && Letters.sliceLow(low, 0, 0, letters) == PROCLITIC_LETTERS[p];
  }

  static boolean endsWith(long low, long high, int length, int e) {
    int letters = ENCLITIC_LENGTHS[e];
    return letters < length
        && Letters.sliceLow(low, high, length - letters, length) == ENCLITIC_LETTERS[e];
  }

  /** The letters of a row of proclitics: one for each. */
  public static int procliticLength(int p) {
    return PROCLITIC_LENGTHS[p];
  }

  /** The letters of a row of enclitics. */
  public static int encliticLength(int e) {
    return ENCLITIC_LENGTHS[e];
  }

  /** The letters of the first of a row of enclitics, 0 for none. */
  public static int firstEncliticLength(int e) {
    return FIRST_ENCLITIC_LENGTHS[e];
  }

  /** The row that is ى for ي, or نى for ني; 0 for every other. */
  static int withAlefMaksura(int e) {
    return switch (AFTER.get(e)) {
      case "ي" -> enclitics("ى");
      case "ني" -> enclitics("نى");
      default -> 0;
    };
  }

  /** How many of a row of proclitics are conjunctions, or questions before them. */
  public static int conjunctions(int p) {
    return CONJUNCTIONS[p];
  }

  /** The row of و ف ب ل ك that stands before a digit or a letter of another script, else 0. */
  public static int beforeForeign(char[] text, int from, int to) {
    int foreign = Letters.foreign(text, from, to);
    if (foreign == to) {
      return 0;
    }
    int c = Character.codePointAt(text, foreign, to);
    long packed = Letters.pack(text, from, foreign, 0);
    int length = Letters.length(packed, 0);
    if (length < 1 || length > 2 || !Chars.isDigit(c) && !Chars.isLetter(c)) {
      return 0;
    }
    for (int p = 1; p < SCORED; p++) {
      if (PROCLITIC_LETTERS[p] == Letters.letters(packed) && KINDS_BEFORE[p] < 3) {
        return p;
      }
    }
    return 0;
  }

  /** The last letter of a row of proclitics, 0 for none. */
  public static int lastOf(int p) {
    return p == 0 ? 0 : Letters.at(PROCLITIC_LETTERS[p], 0, PROCLITIC_LENGTHS[p] - 1);
  }

  /** The kind of a row of proclitics and that of a row of enclitics, in five bits. */
  static int kinds(int p, int e) {
    return KINDS_BEFORE[p] << 2 | KINDS_AFTER[e];
  }

  /** The clitics of a row of proclitics, joined by plus signs. */
  public static String proclitics(int p) {
    return BEFORE.get(p);
  }

  /** The clitics of a row of enclitics, joined by plus signs. */
  public static String enclitics(int e) {
    return AFTER.get(e);
  }

  /** The number of a row of proclitics written with plus signs, -1 if there is none. */
  static int proclitics(String row) {
    return BEFORE.indexOf(row);
  }

  /** The number of a row of enclitics written with plus signs, -1 if there is none. */
  static int enclitics(String row) {
    return AFTER.indexOf(row);
  }

  static int procliticRows() {
    return PROCLITICS.length;
  }

  static int encliticRows() {
    return ENCLITICS.length;
  }
}
