// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.jspecify.annotations.Nullable;
import org.lafz.internal.steps.UnitMap;

/**
 * What normalize_searchtext of PyArabic and of Tashaphyne have in common: they delete U+0640 and
 * 064B–0652, write out isolated lam-alef, and fold teh marbuta.
 */
interface SearchText extends UnitMap {
  /** What becomes of every other unit. */
  int letter(int unit);

  @Override
  default int map(int unit) {
    return switch (unit) {
      case 0x640, 0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x651, 0x652 -> -1;
      case 0x629 -> 0x647;
      default -> letter(unit);
    };
  }

  @Override
  default @Nullable String expansion(int codePoint) {
    return LamAlef.isolated(codePoint);
  }
}
