// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.jspecify.annotations.Nullable;

/**
 * A function that treats every UTF-16 unit by itself. A supplementary code point goes if its high
 * surrogate does, and stays otherwise.
 */
public interface UnitMap extends TextFunction {
  /** What {@code unit} becomes if it has no {@link #expansion}, or -1 if it is deleted. */
  int map(int unit);

  /**
   * The several units that {@code codePoint} becomes, or null; null for supplementary code points.
   */
  default @Nullable String expansion(int codePoint) {
    return null;
  }

  /** What {@code codePoint} becomes if it has no expansion, or -1 if it is deleted. */
  default int mapCodePoint(int codePoint) {
    if (codePoint < 0x10000) {
      return map(codePoint);
    }
    return map(Character.highSurrogate(codePoint)) < 0 ? -1 : codePoint;
  }

  @Override
  default void rewrite(Line line) {
    line.replaceEach(this::expansion, this::mapCodePoint);
  }
}
