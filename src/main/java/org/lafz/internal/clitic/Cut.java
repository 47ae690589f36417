// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** How a word is cut, in 11 bits: a row of proclitics and a row of enclitics of {@link Affixes}. */
public final class Cut {
  /** The word is whole. */
  public static final int NONE = 0;

  private static final int SHIFT = 6;

  private Cut() {}

  /** The cut of two rows. */
  public static int of(int proclitics, int enclitics) {
    return proclitics | enclitics << SHIFT;
  }

  /** The row of proclitics. */
  public static int proclitics(int cut) {
    return cut & (1 << SHIFT) - 1;
  }

  /** The row of enclitics. */
  public static int enclitics(int cut) {
    return cut >> SHIFT;
  }
}
