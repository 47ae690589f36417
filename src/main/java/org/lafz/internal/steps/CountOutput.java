// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;

/** Counts what a text becomes, and how far the result runs ahead of what was read. */
public final class CountOutput extends Output {
  private long units;
  private long ahead;

  /** Begins a text. */
  public void begin() {
    units = 0;
    ahead = 0;
  }

  @Override
  public void put(int codePoint, long start, long end) {
    units += codePoint < 0x10000 ? 1 : 2;
    ahead = Math.max(ahead, units - end);
  }

  @Override
  public void delete(long start, long end, boolean white) {}

  @Override
  public int simple(Plan plan, char[] in, int from, int to, boolean open, long base) {
    // Simple text never grows, so it does not run farther ahead than what stood before it.
    Kernel kernel = Kernels.current();
    int complex = kernel.simpleEnd(plan.units(), in, from, to);
    int end = plan.wordsEnd(in, from, complex, to, open);
    units += kernel.count(plan.units(), in, from, end);
    return end;
  }

  /** UTF-16 units of the result. */
  public int length() {
    return Math.toIntExact(units);
  }

  /** The most units by which the result was longer than the text read up to the same place. */
  public int ahead() {
    return Math.toIntExact(ahead);
  }
}
