// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/** A function that treats every code point by itself, and those above U+FFFF not at all. */
public interface UnitMap extends TextFunction {
  /** What UTF-16 unit {@code unit} becomes, or -1 if it is deleted. */
  int map(int unit);

  @Override
  default void rewrite(Line line) {
    line.mapEach(c -> c < 0x10000 ? map(c) : c);
  }
}
