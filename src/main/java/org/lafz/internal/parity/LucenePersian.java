// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** Lucene's PersianNormalizer. */
final class LucenePersian implements UnitMap {
  @Override
  public int map(int unit) {
    return switch (unit) {
      case 0x6CC, 0x6D2 -> 0x64A;
      case 0x6A9 -> 0x643;
      case 0x6C0, 0x6C1 -> 0x647;
      case 0x654 -> -1;
      default -> unit;
    };
  }
}
