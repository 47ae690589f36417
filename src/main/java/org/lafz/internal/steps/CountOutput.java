// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/** Counts what a text becomes, and how far the result runs ahead of what was read. */
public final class CountOutput extends Output {
  private long units;
  private long ahead;
  private final Scratch scratch = new Scratch();

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
    int at = from;
    boolean simple = true;
    while (simple && at < to) {
      int end = Math.min(to, at + scratch.length());
      int words = scratch.map(plan, in, at, end, open || end < to);
      units += scratch.written();
      simple = words > at;
      at = words;
    }
    return at;
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
