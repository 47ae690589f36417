// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** CAMeL Tools' normalize_alef_maksura_ar. */
final class CamelAlefMaksura implements UnitMap {
  @Override
  public int map(int unit) {
    return unit == 0x649 ? 0x64A : unit;
  }
}
