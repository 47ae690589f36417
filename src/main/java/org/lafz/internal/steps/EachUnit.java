// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * The one stage of a profile that reproduces a library whose function treats every unit by itself.
 */
final class EachUnit extends Stage {
  private final UnitMap units;

  EachUnit(UnitMap units) {
    this.units = units;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    String expansion = units.expansion(codePoint);
    int mapped = units.mapCodePoint(codePoint);
    if (expansion != null) {
      for (int i = 0; i < expansion.length(); i++) {
        next.accept(expansion.charAt(i), start, end);
      }
    } else if (mapped < 0) {
      next.delete(start, end, Chars.isWhiteSpace(codePoint));
    } else {
      next.accept(mapped, start, end);
    }
  }
}
