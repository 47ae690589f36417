// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import org.jspecify.annotations.Nullable;

/**
 * Properties of code points in Unicode 17.0, the same on every JDK.
 *
 * <p>Every method takes a code point in 0..10FFFF, throws {@code IndexOutOfBoundsException} or
 * answers "no" outside, and allocates nothing. Surrogates U+D800–U+DFFF have no property at all.
 */
public final class Chars {

  /** Mark class of everything that is neither an Arabic mark nor an ornament. */
  public static final int NONE = 0;

  /** Fatha, damma, kasra: U+064E–U+0650. */
  public static final int HARAKAT = 1;

  /** U+064B–U+064D and their open forms U+08F0–U+08F2, U+08E7–U+08E9. */
  public static final int TANWIN = 2;

  /** U+0651. */
  public static final int SHADDA = 3;

  /** U+0652 and its Quranic shape U+06E1. */
  public static final int SUKUN = 4;

  /** U+0670. */
  public static final int DAGGER_ALEF = 5;

  /** Combining madda and hamza, U+0653–U+0655, which compose with letters. */
  public static final int HAMZA = 6;

  /** Every other nonspacing mark of the Arabic blocks. */
  public static final int QURANIC = 7;

  /** The visible signs end of ayah U+06DD, rub el hizb U+06DE and sajdah U+06E9: no marks. */
  public static final int ORNAMENT = 8;

  private static final int TATWEEL = 0x0640;
  private static final int RIAL_SIGN = 0xFDFC;

  private Chars() {}

  /** Canonical combining class, 0–240. */
  public static int combiningClass(int codePoint) {
    return CharTable.record(codePoint) & 0xFF;
  }

  /** General category M: nonspacing, spacing and enclosing marks. */
  public static boolean isMark(int codePoint) {
    int category = category(codePoint);
    return category == CharTable.MARK_NONSPACING || category == CharTable.MARK_OTHER;
  }

  /** General category L, tatweel and other modifier letters included. */
  public static boolean isLetter(int codePoint) {
    return category(codePoint) == CharTable.LETTER;
  }

  /** General category N. */
  public static boolean isNumber(int codePoint) {
    int category = category(codePoint);
    return category == CharTable.DIGIT || category == CharTable.NUMBER_OTHER;
  }

  /** General category Nd: decimal digits of all scripts. */
  public static boolean isDigit(int codePoint) {
    return category(codePoint) == CharTable.DIGIT;
  }

  /** General category P. */
  public static boolean isPunctuation(int codePoint) {
    return category(codePoint) == CharTable.PUNCTUATION;
  }

  /** General category S. */
  public static boolean isSymbol(int codePoint) {
    return category(codePoint) == CharTable.SYMBOL;
  }

  /** White_Space: no-break spaces and line ends included, U+200B not. */
  public static boolean isWhiteSpace(int codePoint) {
    return (CharTable.record(codePoint) & CharTable.WHITE_SPACE) != 0;
  }

  /** General category Cc or Cf. Variation selectors and U+034F are marks, not controls. */
  public static boolean isControl(int codePoint) {
    int category = category(codePoint);
    return category == CharTable.CONTROL || category == CharTable.FORMAT;
  }

  /** General category Cf, the visible signs U+0600–U+0605, 06DD, 0890, 0891, 08E2 included. */
  public static boolean isFormat(int codePoint) {
    return category(codePoint) == CharTable.FORMAT;
  }

  /** The line ends of UAX #14: U+000A–U+000D, U+0085, U+2028, U+2029. */
  public static boolean isLineEnd(int codePoint) {
    return (codePoint >= 0x0A && codePoint <= 0x0D)
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  /**
   * In an Arabic block: U+0600–06FF, 0750–077F, 0870–08FF, FB50–FDFF, FE70–FEFE, 10EC0–10EFF,
   * 1EE00–1EEFF. Digits, punctuation, unassigned code points and noncharacters there count; U+FEFF
   * does not.
   */
  public static boolean isArabic(int codePoint) {
    return (CharTable.record(codePoint) & CharTable.ARABIC) != 0;
  }

  /** A letter (general category L) in an Arabic block, except tatweel U+0640. */
  public static boolean isArabicLetter(int codePoint) {
    int wanted = CharTable.ARABIC | CharTable.LETTER;
    return hasAll(codePoint, CharTable.ARABIC | CharTable.CATEGORY_MASK, wanted)
        && codePoint != TATWEEL;
  }

  /** A nonspacing mark (general category Mn) in an Arabic block. */
  public static boolean isArabicMark(int codePoint) {
    int wanted = CharTable.ARABIC | CharTable.MARK_NONSPACING;
    return hasAll(codePoint, CharTable.ARABIC | CharTable.CATEGORY_MASK, wanted);
  }

  /** A letter (general category L) of script Latin, fullwidth and ordinal letters included. */
  public static boolean isLatinLetter(int codePoint) {
    int wanted = CharTable.LATIN | CharTable.LETTER;
    return hasAll(codePoint, CharTable.LATIN | CharTable.CATEGORY_MASK, wanted);
  }

  /**
   * The class of an Arabic mark, one of the constants of this class: never {@link #NONE} for an
   * assigned one. What depends on the position in the word (word-final U+0656 …) is decided
   * elsewhere.
   */
  public static int markClass(int codePoint) {
    return CharTable.record(codePoint) >>> CharTable.MARK_CLASS_SHIFT & 0xF;
  }

  /** The value of an ASCII, Arabic-Indic or extended Arabic-Indic digit, otherwise -1. */
  public static int digit(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return codePoint - '0';
    }
    if (codePoint >= 0x0660 && codePoint <= 0x0669) {
      return codePoint - 0x0660;
    }
    if (codePoint >= 0x06F0 && codePoint <= 0x06F9) {
      return codePoint - 0x06F0;
    }
    return -1;
  }

  /**
   * The plain text of a presentation form or word ligature in U+FB50–FDFF, FE70–FEFC, 10ED1–10ED8,
   * in logical order and NFC; {@code null} for anything else, Arabic mathematical letters too.
   *
   * <p>Letter forms are those of Unicode; mark forms lose their space or tatweel; U+FE73 is empty;
   * word ligatures come from {@code seeds/ligatures.tsv}.
   */
  public static @Nullable String presentationForm(int codePoint) {
    return codePoint < PresentationForms.FORMS_A_START
        ? null // here too, so that plain text does not even load the class
        : PresentationForms.expansion(codePoint);
  }

  /**
   * A word ligature that is set off by a space from an adjacent letter or digit: its expansion
   * contains a space, or it is the rial sign U+FDFC.
   */
  public static boolean setsOffWithSpace(int codePoint) {
    if (codePoint == RIAL_SIGN) {
      return true;
    }
    String form = presentationForm(codePoint);
    return form != null && form.indexOf(' ') >= 0;
  }

  private static int category(int codePoint) {
    return CharTable.record(codePoint) & CharTable.CATEGORY_MASK;
  }

  private static boolean hasAll(int codePoint, int mask, int wanted) {
    return (CharTable.record(codePoint) & mask) == wanted;
  }
}
