// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

/** Tashaphyne's normalize_searchtext. */
final class TashaphyneSearch implements SearchText {
  @Override
  public int letter(int unit) {
    return switch (unit) {
      case 0x622, 0x623, 0x625, 0x654, 0x655 -> 0x627;
      case 0x624, 0x626 -> 0x621;
      case 0x649 -> 0x64A;
      default -> unit;
    };
  }
}
