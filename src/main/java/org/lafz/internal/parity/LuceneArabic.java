// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** Lucene's ArabicNormalizer. */
final class LuceneArabic implements UnitMap {
  @Override
  public int map(int unit) {
    return switch (unit) {
      case 0x622, 0x623, 0x625 -> 0x627;
      case 0x649 -> 0x64A;
      case 0x629 -> 0x647;
      case 0x640, 0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x651, 0x652 -> -1;
      default -> unit;
    };
  }
}
