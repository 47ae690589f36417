// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** CAMeL Tools' normalize_teh_marbuta_ar. */
final class CamelTehMarbuta implements UnitMap {
  @Override
  public int map(int unit) {
    return unit == 0x629 ? 0x647 : unit;
  }
}
