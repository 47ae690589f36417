// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/** The invisible characters that the steps know; a closed list (docs/normalization.md). */
final class Controls {
  private Controls() {}

  /** Whether it is a control in the sense of the rules. */
  static boolean isControl(int codePoint) {
    if (codePoint < 0x2000) {
      return codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x61C || codePoint == 0x180E;
    }
    return codePoint <= 0x206F
        ? codePoint >= 0x200B
            && (codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint != 0x2065)
        : codePoint == 0xFEFF;
  }

  /** Directional and other format controls that say nothing about a word, wherever they stand. */
  static boolean isBidi(int codePoint) {
    return codePoint == 0x61C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint == 0x2060
        || codePoint >= 0x2066 && codePoint <= 0x206F
        || codePoint == 0xFEFF;
  }

  /** Controls of which a second one in a row says nothing. */
  static boolean isIdempotent(int codePoint) {
    return codePoint == 0xAD
        || codePoint == 0x61C
        || codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint == 0x2060;
  }

  /** Controls that have no business between a letter and its mark. */
  static boolean isStrayBeforeMark(int codePoint) {
    return isIdempotent(codePoint)
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069;
  }
}
