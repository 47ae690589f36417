// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.UnitMap;

/** CAMeL Tools' dediac_ar. */
final class CamelDediac implements UnitMap {
  @Override
  public int map(int unit) {
    return unit >= 0x64B && unit <= 0x652 || unit == 0x670 ? -1 : unit;
  }
}
