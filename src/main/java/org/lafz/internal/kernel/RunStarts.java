// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

/**
 * Where runs of units of one group begin: a bit for each unit whose group is not that of the unit
 * before it. Filled a window at a time, from left to right. Not thread-safe.
 */
public final class RunStarts {
  private static final int WINDOW = 4096;
  private static final char[] NOTHING = {};

  private final Groups groups;
  private final long[] bits = new long[WINDOW / Long.SIZE];
  private char[] text = NOTHING;
  private int from; // of the window
  private int to;

  /** For runs of these groups. */
  public RunStarts(Groups groups) {
    this.groups = groups;
  }

  /** Forgets the text: its array has been changed, or is another. */
  public void reset() {
    text = NOTHING;
    from = 0;
    to = 0;
  }

  /** The end of the run that {@code in[at]} belongs to, or {@code limit} if that comes first. */
  public int end(char[] in, int at, int limit) {
    int next = at + 1;
    while (next < limit) {
      if (in != text || next < from || next >= to) {
        fill(in, next, limit);
      }
      int word = next - from >> 6;
      long rest = bits[word] >>> (next - from);
      if (rest != 0) {
        return Math.min(limit, next + Long.numberOfTrailingZeros(rest));
      }
      next = Math.min(to, from + (word + 1 << 6));
    }
    return limit;
  }

  private void fill(char[] in, int start, int limit) {
    text = in;
    from = start;
    to = Math.min(limit, start + WINDOW);
    Kernels.current().runStarts(groups, in, from, to, bits);
  }
}
