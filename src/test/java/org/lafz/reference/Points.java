// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing list of code points; an unpaired surrogate is a code point of its own. */
final class Points {
  private int[] at = new int[16];
  private int size;

  static Points of(String text) {
    Points points = new Points();
    text.codePoints().forEach(points::add);
    return points;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return at[i];
  }

  int last() {
    return at[size - 1];
  }

  void add(int codePoint) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
    }
    at[size++] = codePoint;
  }

  void set(int i, int codePoint) {
    at[i] = codePoint;
  }

  void truncate(int newSize) {
    size = newSize;
  }

  void addAll(Points other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.get(i));
    }
  }

  void addAll(Points other) {
    addAll(other, 0, other.size());
  }

  IntStream codePoints() {
    return Arrays.stream(at, 0, size);
  }

  boolean contains(int codePoint) {
    return indexOf(codePoint) >= 0;
  }

  int indexOf(int codePoint) {
    for (int i = 0; i < size; i++) {
      if (at[i] == codePoint) {
        return i;
      }
    }
    return -1;
  }

  void remove(int i) {
    System.arraycopy(at, i + 1, at, i, size - i - 1);
    size--;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.appendCodePoint(at[i]);
    }
    return text.toString();
  }
}
