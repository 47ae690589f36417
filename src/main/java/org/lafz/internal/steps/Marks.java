// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;

/** What a mark is for the steps. */
final class Marks {
  private Marks() {}

  /**
   * Whether the code point follows a base: a non-starter, or one of the three that are canonically
   * two non-starters.
   */
  static boolean isMark(int codePoint) {
    return Chars.combiningClass(codePoint) != 0
        || codePoint == 0xF73
        || codePoint == 0xF75
        || codePoint == 0xF81;
  }

  /** Whether a cluster with this base is Arabic: any Arabic character but the control 061C. */
  static boolean isArabicBase(int codePoint) {
    return codePoint != 0x61C && Chars.isArabic(codePoint);
  }

  /** The canonical decomposition of a mark into marks, or null. */
  static @Nullable String decomposition(int codePoint) {
    return switch (codePoint) {
      case 0x340 -> "\u0300";
      case 0x341 -> "\u0301";
      case 0x343 -> "\u0313";
      case 0x344 -> "\u0308\u0301";
      case 0xF73 -> "\u0F71\u0F72";
      case 0xF75 -> "\u0F71\u0F74";
      case 0xF81 -> "\u0F71\u0F80";
      default -> null;
    };
  }
}
