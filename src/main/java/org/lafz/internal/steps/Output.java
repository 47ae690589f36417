// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/** Where a pipeline ends: takes the normalized code points and what was deleted. */
public abstract class Output {
  /** One code point that stands for the original units {@code [start, end)}. */
  public abstract void put(int codePoint, long start, long end);

  /** The original units {@code [start, end)} were deleted; {@code white} if white space. */
  public abstract void delete(long start, long end, boolean white);

  /**
   * Takes the simple words that {@code in[from, to)} begins with, {@code in[0]} being the original
   * unit {@code base}.
   *
   * @param open whether the last word may go on after {@code to}
   * @return where the first word begins that is not simple, or may not be
   */
  public abstract int simple(Plan plan, char[] in, int from, int to, boolean open, long base);

  /**
   * Where in a result the last word begins that was begun from {@code at} on.
   *
   * @param written the end of the result
   */
  protected static int wordStart(char[] out, int at, int written) {
    int start = written;
    while (start > at && out[start - 1] != ' ' && out[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The text is over. */
  public void finish() {}
}
