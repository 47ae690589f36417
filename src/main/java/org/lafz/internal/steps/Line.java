// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;

/**
 * A text that is rewritten in passes from left to right and remembers where its code points came
 * from.
 *
 * <p>A pass reads the text that the last one left; it keeps, deletes, replaces what comes next, or
 * inserts before it, and ends with {@link #endPass}. An unpaired surrogate is a code point. Not
 * thread-safe; reusable.
 */
public final class Line {
  /** Code points, each with the range of original units it stands for. */
  private static final class Items {
    private int[] codePoints = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;

    void add(int codePoint, int start, int end) {
      reserve(1);
      codePoints[length] = codePoint;
      starts[length] = start;
      ends[length++] = end;
    }

    void addAll(Items other, int from, int to) {
      int count = to - from;
      reserve(count);
      System.arraycopy(other.codePoints, from, codePoints, length, count);
      System.arraycopy(other.starts, from, starts, length, count);
      System.arraycopy(other.ends, from, ends, length, count);
      length += count;
    }

    private void reserve(int count) {
      if (codePoints.length - length < count) {
        int capacity = Math.max(length + count, 2 * length);
        codePoints = Arrays.copyOf(codePoints, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
    }
  }

  private final Items original = new Items();
  private Items text = new Items();
  private Items next = new Items();
  private int read; // code points of the text that the pass has dealt with

  /** Number of code points. */
  public int length() {
    return text.length;
  }

  /** The code point at {@code index}, or -1 outside the text. */
  public int get(int index) {
    return index >= 0 && index < text.length ? text.codePoints[index] : -1;
  }

  /** Where the place of the code point at {@code index} begins in the original. */
  public int start(int index) {
    return text.starts[index];
  }

  /** Where the place of the code point at {@code index} ends in the original. */
  public int end(int index) {
    return text.ends[index];
  }

  /** The index of the code point that the pass deals with next. */
  public int position() {
    return read;
  }

  /** The code points before {@code index} that have not been dealt with stay. */
  public void keepTo(int index) {
    next.addAll(text, read, index);
    read = index;
  }

  /** The next code point stays. */
  public void keep() {
    keepTo(read + 1);
  }

  /** The next {@code count} code points are deleted. */
  public void delete(int count) {
    read += count;
  }

  /** The next {@code count} code points, at least one, become {@code codePoint}. */
  public void replace(int count, int codePoint) {
    next.add(codePoint, text.starts[read], text.ends[read + count - 1]);
    read += count;
  }

  /** The next {@code count} code points, at least one, become {@code with}. */
  public void replace(int count, String with) {
    int start = text.starts[read];
    int end = text.ends[read + count - 1];
    with.codePoints().forEach(c -> next.add(c, start, end));
    read += count;
  }

  /**
   * Inserts {@code codePoint} before the next code point. It has the place of that one in the
   * original, or at the end of the text that of the last one.
   *
   * @throws IllegalStateException if the text is empty
   */
  public void insert(int codePoint) {
    if (read < text.length) {
      next.add(codePoint, text.starts[read], text.ends[read]);
    } else if (text.length > 0) {
      next.add(codePoint, text.starts[read - 1], text.ends[read - 1]);
    } else {
      throw new IllegalStateException("nothing can be inserted into an empty text");
    }
  }

  /** The rest stays; the next pass begins at the start of what this one left. */
  public void endPass() {
    keepTo(text.length);
    Items done = text;
    text = next;
    next = done;
    next.length = 0;
    read = 0;
  }

  /**
   * A pass in which every code point that {@code strings} has a string for becomes that string, and
   * every other one what {@code map} says, or is deleted where that is -1.
   */
  public void replaceEach(IntFunction<@Nullable String> strings, IntUnaryOperator map) {
    for (int i = 0; i < text.length; i++) {
      String string = strings.apply(text.codePoints[i]);
      int mapped = string == null ? map.applyAsInt(text.codePoints[i]) : -1;
      if (string != null && !string.isEmpty()) {
        replace(1, string);
      } else if (mapped < 0) {
        delete(1);
      } else {
        replace(1, mapped);
      }
    }
    endPass();
  }

  /** The same where every other code point stays. */
  public void replaceEach(IntFunction<@Nullable String> strings) {
    replaceEach(strings, IntUnaryOperator.identity());
  }

  /** The same where every code point becomes another or is deleted. */
  public void mapEach(IntUnaryOperator map) {
    replaceEach(c -> null, map);
  }

  /** Another code point of the original; {@code start} counts from the start of the line. */
  void add(int codePoint, int start) {
    original.add(codePoint, start, start + Character.charCount(codePoint));
  }

  /** The last code point of the original, or -1. */
  int last() {
    return original.length == 0 ? -1 : original.codePoints[original.length - 1];
  }

  void removeLast() {
    original.length--;
  }

  boolean isEmpty() {
    return original.length == 0;
  }

  /** Rewrites the original and passes the result on; {@code base} is where the line starts. */
  void pass(TextFunction function, Stage to, long base) {
    if (isEmpty()) {
      return;
    }
    text.addAll(original, 0, original.length);
    function.rewrite(this);
    int gone = 0; // code points of the original that have been passed on or announced as deleted
    for (int i = 0; i < text.length; i++) {
      gone = announce(gone, text.starts[i], to, base);
      while (gone < original.length && original.starts[gone] < text.ends[i]) {
        gone++;
      }
      to.accept(text.codePoints[i], base + text.starts[i], base + text.ends[i]);
    }
    announce(gone, Integer.MAX_VALUE, to, base);
    original.length = 0;
    text.length = 0;
  }

  private int announce(int from, int before, Stage to, long base) {
    int i = from;
    for (; i < original.length && original.starts[i] < before; i++) {
      boolean white = Chars.isWhiteSpace(original.codePoints[i]);
      to.delete(base + original.starts[i], base + original.ends[i], white);
    }
    return i;
  }
}
