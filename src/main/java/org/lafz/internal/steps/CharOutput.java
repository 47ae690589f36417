// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;
import org.lafz.internal.kernel.Units;

/** Collects the normalized text as UTF-16; forgets where it came from. */
public final class CharOutput extends Output {
  private char[] text;
  private int length;
  private int limit = -1; // of a given array, or -1

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
    reserve(to - from);
    int end = limit < 0 ? text.length : limit;
    Units units = plan.units();
    Kernel kernel = Kernels.forText(units, to - from);
    if (text == in) { // what is not simple must not be overwritten before it is read
      int words = plan.wordsEnd(in, from, kernel.simpleEnd(units, in, from, to), to, open);
      length = Kernel.written(kernel.map(units, in, from, words, text, length, end));
      return words;
    }
    long mapped = kernel.map(units, in, from, to, text, length, end);
    int stop = Kernel.read(mapped);
    int words = plan.wordsEnd(in, from, stop, to, open);
    length = Kernel.written(mapped) - kernel.count(units, in, words, stop);
    return words;
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
