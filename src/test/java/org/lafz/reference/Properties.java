// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** The words of the specification, each as a question to ICU. */
final class Properties {
  private Properties() {}

  static boolean in(int c, int... ranges) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= c && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  static int combiningClass(int c) {
    return UCharacter.getCombiningClass(c);
  }

  static boolean mark(int c) {
    return combiningClass(c) != 0 || c == 0x0F73 || c == 0x0F75 || c == 0x0F81;
  }

  static boolean arabic(int c) {
    return in(
        c, 0x0600, 0x06FF, 0x0750, 0x077F, 0x0870, 0x08FF, 0x10EC0, 0x10EFF, 0x1EE00, 0x1EEFF,
        0xFB50, 0xFDFF, 0xFE70, 0xFEFE);
  }

  static boolean arabicLetter(int c) {
    return arabic(c) && letter(c) && c != 0x0640;
  }

  static boolean arabicMark(int c) {
    return arabic(c) && UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK;
  }

  static boolean control(int c) {
    return in(
        c, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xFEFF, 0xFEFF);
  }

  static boolean lineTerminator(int c) {
    return in(c, 0x000A, 0x000D, 0x0085, 0x0085, 0x2028, 0x2029);
  }

  static boolean whiteSpace(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE);
  }

  static boolean letter(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER,
          UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.TITLECASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          true;
      default -> false;
    };
  }

  static boolean number(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
          UCharacterCategory.LETTER_NUMBER,
          UCharacterCategory.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  static boolean letterOrNumber(int c) {
    return letter(c) || number(c);
  }

  /** General category M, whatever the combining class. */
  static boolean categoryM(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.NON_SPACING_MARK,
          UCharacterCategory.COMBINING_SPACING_MARK,
          UCharacterCategory.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  static boolean punctuation(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The value of an ASCII, Arabic-Indic or extended digit, otherwise -1. */
  static int digit(int c) {
    if (in(c, '0', '9')) {
      return c - '0';
    }
    if (in(c, 0x0660, 0x0669)) {
      return c - 0x0660;
    }
    return in(c, 0x06F0, 0x06F9) ? c - 0x06F0 : -1;
  }
}
