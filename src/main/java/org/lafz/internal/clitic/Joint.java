// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** How the last letter of a host is spelled without the pronoun: مكتبت is مكتبة, كتبو is كتبوا. */
final class Joint {
  private static final int TEH = 1;
  private static final int ALEF = 2;
  private static final int YEH = 3;
  private static final int WAW = 4;
  private static final int HAMZA = 5;

  private Joint() {}

  /** The change that a last letter may stand for, 0 for none. */
  static int of(int last) {
    if (last == Letters.TEH) {
      return TEH;
    }
    if (last == Letters.ALEF) {
      return ALEF;
    }
    if (last == Letters.YEH) {
      return YEH;
    }
    if (last == Letters.WAW) {
      return WAW;
    }
    return last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA ? HAMZA : 0;
  }

  /** The letter at the end without the pronoun, 0 for none. */
  static int replacement(int change) {
    return switch (change) {
      case TEH -> Letters.TEH_MARBUTA;
      case ALEF, YEH -> Letters.ALEF_MAKSURA;
      case WAW -> Letters.ALEF;
      case HAMZA -> Letters.HAMZA;
      default -> 0;
    };
  }

  /** 1 if that letter comes after the last one, 0 if it takes its place. */
  static int more(int change) {
    return change == WAW ? 1 : 0;
  }
}
