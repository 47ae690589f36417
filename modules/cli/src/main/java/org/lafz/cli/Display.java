// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

/**
 * Text as a person can read it: control characters named, and the number of columns that it takes.
 *
 * <p>Leans on the JDK's character data, which is good enough for showing; no result depends on it.
 */
final class Display {
  // East_Asian_Width W and F (UAX #11, Unicode 17.0) in coarse ranges, and emoji.
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x26A1, 0x26A1,
    0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757,
    0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
    0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F19A, 0x1F1E6, 0x1F320, 0x1F32D,
    0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3E0, 0x1F3F0, 0x1F3F8,
    0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F567, 0x1F5FB,
    0x1F64F, 0x1F680, 0x1F6C5, 0x1F6D0, 0x1F6DF, 0x1F6EB, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private Display() {}

  /**
   * The text with what cannot be seen named: controls, directional and other format characters,
   * line terminators, unpaired surrogates, and marks without a base, as {@code <U+200F>}. Between
   * two characters that are shown U+200C and U+200D stay, because they shape what is seen.
   */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 16);
    boolean base = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean mark = isMark(c);
      boolean joiner = (c == 0x200C || c == 0x200D) && base && i < text.length();
      if ((isHidden(c) && !joiner) || (mark && !base)) {
        shown.append(named(c));
        base = false;
      } else {
        shown.appendCodePoint(c);
        base = (base && (mark || joiner)) || (!mark && c != ' ');
      }
    }
    return shown.toString();
  }

  /** The code points of a text: {@code U+0627 U+0654}, or a dash if it is empty. */
  static String codePoints(String text) {
    if (text.isEmpty()) {
      return "-";
    }
    StringBuilder list = new StringBuilder();
    text.codePoints()
        .forEach(c -> list.append(list.length() == 0 ? "" : " ").append("U+").append(hex(c)));
    return list.toString();
  }

  /** At least four hexadecimal digits. */
  static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /**
   * The number of columns that a terminal gives to a text that {@link #visible} returned: none for
   * marks and format characters, two for wide ones. An emoji sequence that is joined takes two.
   */
  static int width(String text) {
    int columns = 0;
    int before = 0;
    boolean flag = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean regional = c >= 0x1F1E6 && c <= 0x1F1FF;
      boolean skin = c >= 0x1F3FB && c <= 0x1F3FF;
      boolean joined = before == 0x200D && c >= 0x2190;
      if (c == 0xFE0F && before != 0 && !isWide(before)) {
        columns += 1; // the emoji form of a sign that is narrow by itself
      } else if (!isMark(c)
          && !isFormat(c)
          && !joined
          && !(skin && before != 0)
          && !(regional && flag)) {
        columns += regional || isWide(c) ? 2 : 1;
      }
      flag = regional && !flag;
      before = c;
    }
    return columns;
  }

  private static String named(int c) {
    return "<U+" + hex(c) + ">";
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || isFormat(c)
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (type == Character.SPACE_SEPARATOR && c != ' ')
        || c == 0x034F
        || c == 0x180E;
  }

  // The signs above and around digits (0600 to 0605, 06DD) are format characters that are seen.
  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT
        && !(c >= 0x0600 && c <= 0x0605)
        && c != 0x06DD
        && c != 0x0890
        && c != 0x0891
        && c != 0x08E2;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isNewMark(c);
  }

  /** Arabic marks that JDK 17 does not know: the same page of the table on every JDK. */
  private static boolean isNewMark(int c) {
    return c >= 0x0897 && c <= 0x089F || c >= 0x08CA && c <= 0x08D2 || c >= 0x10EFC && c <= 0x10EFF;
  }

  private static boolean isWide(int c) {
    for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
      if (c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
