// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import org.lafz.internal.chars.Chars;

/**
 * What a stage holds back while it looks ahead: code points with their ranges, and deletions.
 *
 * <p>Deletions in a row are merged (first, with white space, last), so that a queue is bounded by
 * the code points its stage puts in.
 */
final class Queue {
  private static final int DELETED = -1;
  private static final int DELETED_WHITE = -2;

  private int[] codePoints = new int[16];
  private long[] starts = new long[16];
  private long[] ends = new long[16];
  private int size;
  private int held;

  /** Number of entries, deletions included. */
  int size() {
    return size;
  }

  /** Number of code points. */
  int held() {
    return held;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isDeletion(int i) {
    return codePoints[i] < 0;
  }

  int codePoint(int i) {
    return codePoints[i];
  }

  long start(int i) {
    return starts[i];
  }

  long end(int i) {
    return ends[i];
  }

  void set(int i, int codePoint) {
    codePoints[i] = codePoint;
  }

  void extend(int i, long end) {
    ends[i] = end;
  }

  /** Turns an entry into a deletion. */
  void delete(int i) {
    codePoints[i] = DELETED;
    held--;
  }

  void add(int codePoint, long start, long end) {
    if (size == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    codePoints[size] = codePoint;
    starts[size] = start;
    ends[size++] = end;
    if (codePoint >= 0) {
      held++;
    }
  }

  void addDeletion(long start, long end, boolean white) {
    int last = size - 1;
    if (last < 0 || codePoints[last] >= 0) {
      add(white ? DELETED_WHITE : DELETED, start, end);
    } else if (white) {
      // marks? white marks? white: everything from the first white space on is one.
      boolean second = last > 0 && codePoints[last - 1] == DELETED_WHITE;
      if (codePoints[last] == DELETED && second) {
        size--;
        last--;
      }
      if (codePoints[last] == DELETED_WHITE) {
        ends[last] = end;
      } else {
        add(DELETED_WHITE, start, end);
      }
    } else if (codePoints[last] == DELETED) {
      ends[last] = end;
    } else {
      add(DELETED, start, end);
    }
  }

  /**
   * Puts the marks among entries {@code [from, to)} in canonical order; if that changes anything
   * they stand for the same range from then on.
   */
  void order(int from, int to) {
    boolean moved = false;
    for (int i = from + 1; i < to; i++) {
      int codePoint = codePoints[i];
      int k = i;
      if (codePoint < 0) {
        continue;
      }
      int combiningClass = Chars.combiningClass(codePoint);
      int before = i - 1;
      while (before >= from && codePoints[before] < 0) {
        before--;
      }
      while (before >= from && Chars.combiningClass(codePoints[before]) > combiningClass) {
        codePoints[k] = codePoints[before];
        k = before--;
        moved = true;
        while (before >= from && codePoints[before] < 0) {
          before--;
        }
      }
      codePoints[k] = codePoint;
    }
    for (int i = from; moved && i < to; i++) {
      if (codePoints[i] >= 0) {
        starts[i] = starts[from];
        ends[i] = ends[to - 1];
      }
    }
  }

  /** Passes entry {@code i} on. */
  void pass(int i, Stage to) {
    int codePoint = codePoints[i];
    if (codePoint >= 0) {
      to.accept(codePoint, starts[i], ends[i]);
    } else {
      to.delete(starts[i], ends[i], codePoint == DELETED_WHITE);
    }
  }

  /** Passes everything on and empties the queue. */
  void flush(Stage to) {
    for (int i = 0; i < size; i++) {
      pass(i, to);
    }
    clear();
  }

  void clear() {
    size = 0;
    held = 0;
    if (codePoints.length > 8192) { // a rare long look-ahead must not stay in memory
      codePoints = new int[16];
      starts = new long[16];
      ends = new long[16];
    }
  }

  /** Drops the first {@code count} entries. */
  void removeFirst(int count) {
    for (int i = 0; i < count; i++) {
      held -= codePoints[i] >= 0 ? 1 : 0;
    }
    size -= count;
    System.arraycopy(codePoints, count, codePoints, 0, size);
    System.arraycopy(starts, count, starts, 0, size);
    System.arraycopy(ends, count, ends, 0, size);
  }

  /** Takes the last entry away. */
  void removeLast() {
    size--;
    held -= codePoints[size] >= 0 ? 1 : 0;
  }
}
