// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;

/** An array into which a few simple words are mapped. Not thread-safe. */
final class Scratch {
  private static final int LENGTH = 4096;

  private char[] units = {};
  private int written;

  /** How many units can be mapped at once. */
  int length() {
    return LENGTH;
  }

  /**
   * Maps the simple words that {@code in[from, to)} begins with.
   *
   * @return where the first word begins that is not simple, or may not be
   */
  int map(Plan plan, char[] in, int from, int to, boolean open) {
    if (units.length == 0) {
      units = new char[LENGTH];
    }
    Kernel kernel = Kernels.forText(plan.units(), to - from);
    long mapped = kernel.map(plan.units(), in, from, to, units, 0, units.length);
    int stop = Kernel.read(mapped);
    int words = plan.wordsEnd(in, from, stop, to, open);
    int end = Kernel.written(mapped);
    written = words == stop ? end : Output.wordStart(units, 0, end);
    return words;
  }

  /** What was written. */
  char[] units() {
    return units;
  }

  /** How many units were written. */
  int written() {
    return written;
  }
}
