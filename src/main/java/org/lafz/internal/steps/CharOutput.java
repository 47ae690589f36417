// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;

/** Collects the normalized text as UTF-16; forgets where it came from. */
public final class CharOutput extends Output {
  private char[] text;
  private int length;
  private int limit = -1; // of a given array, or -1
  private final Scratch scratch = new Scratch();

  /** Grows as needed, beginning with {@code capacity} units. */
  public CharOutput(int capacity) {
    text = new char[Math.max(16, capacity)];
  }

  /** Text that stays as it is: the first {@code units} units of {@code from}. */
  public void put(String from, int units) {
    reserve(units);
    from.getChars(0, units, text, length);
    length += units;
  }

  /** Begins a text that is written into {@code out[at, limit)}, where it must fit. */
  public void begin(char[] out, int at, int limit) {
    text = out;
    length = at;
    this.limit = limit;
  }

  @Override
  public void put(int codePoint, long start, long end) {
    reserve(2);
    if (codePoint < 0x10000) {
      text[length++] = (char) codePoint;
    } else {
      text[length++] = Character.highSurrogate(codePoint);
      text[length++] = Character.lowSurrogate(codePoint);
    }
  }

  @Override
  public void delete(long start, long end, boolean white) {}

  @Override
  public int simple(Plan plan, char[] in, int from, int to, boolean open, long base) {
    if (text == in) {
      return inPlace(plan, in, from, to, open);
    }
    reserve(to - from);
    int end = limit < 0 ? text.length : limit;
    Kernel kernel = Kernels.forText(plan.units(), to - from);
    long mapped = kernel.map(plan.units(), in, from, to, text, length, end);
    int stop = Kernel.read(mapped);
    int words = plan.wordsEnd(in, from, stop, to, open);
    int written = Kernel.written(mapped);
    length = words == stop ? written : wordStart(text, length, written);
    return words;
  }

  /** By way of another array: a word that is not simple must be there still to be read again. */
  private int inPlace(Plan plan, char[] in, int from, int to, boolean open) {
    int at = from;
    boolean simple = true;
    while (simple && at < to) {
      int end = Math.min(to, at + scratch.length());
      int words = scratch.map(plan, in, at, end, open || end < to);
      int units = scratch.written();
      simple = words > at && units <= limit - length;
      if (simple) {
        System.arraycopy(scratch.units(), 0, text, length, units);
        length += units;
        at = words;
      }
    }
    return at;
  }

  private void reserve(int units) {
    if (limit < 0 && text.length - length < units) {
      text = Arrays.copyOf(text, Math.max(length + units, length + (length >> 1)));
    }
  }

  /** The array that holds the text; valid until the next piece. */
  public char[] text() {
    return text;
  }

  /** Units written so far, an offset into {@link #text()}. */
  public int length() {
    return length;
  }

  /** Drops what was written, for the next piece of a stream. */
  public void clear() {
    length = 0;
  }
}
