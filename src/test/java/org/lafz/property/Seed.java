// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

/**
 * The seed of every random test: the same in every build, so that a build does not fail by chance,
 * unless {@code -Dlafz.seed} says a number or {@code random}. Failures name it.
 */
public final class Seed {
  private static final long FIXED = 20261123;

  private Seed() {}

  /**
   * How many random texts a test takes: {@code usual} unless {@code -Dlafz.texts} says a number.
   */
  public static int texts(int usual) {
    return Integer.getInteger("lafz.texts", usual);
  }

  /** The seed of this run. */
  public static long value() {
    String seed = System.getProperty("lafz.seed", "");
    if (seed.equals("random")) {
      return System.nanoTime();
    }
    return seed.isEmpty() ? FIXED : Long.parseLong(seed);
  }
}
