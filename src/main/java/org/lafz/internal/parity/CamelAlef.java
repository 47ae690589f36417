// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** CAMeL Tools' normalize_alef_ar. */
final class CamelAlef implements UnitMap {
  @Override
  public int map(int unit) {
    return switch (unit) {
      case 0x622, 0x623, 0x625, 0x671 -> 0x627;
      default -> unit;
    };
  }
}
