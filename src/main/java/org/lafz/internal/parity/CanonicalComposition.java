// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Normalization;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * Normalization form C (UAX #15), unlike ours without a limit on marks: they are put in order by
 * counting, so that a run of any length is linear work. What changes within a cluster stands for
 * the whole of it.
 */
final class CanonicalComposition implements TextFunction {
  private static final int CLASSES = 256;

  private final Normalization unicode;

  CanonicalComposition(Normalization unicode) {
    this.unicode = unicode;
  }

  @Override
  public void rewrite(Line line) {
    Cluster cluster = new Cluster();
    int end;
    for (int start = 0; start < line.length(); start = end) {
      int codePoint = line.get(start);
      end = start + 1;
      while (end < line.length() && unicode.reachesBack(line.get(end))) {
        end++;
      }
      if (end == start + 1 && unicode.canonical(codePoint) == null) {
        continue;
      }
      cluster.clear();
      for (int i = start; i < end; i++) {
        cluster.add(line.get(i));
      }
      cluster.order();
      cluster.compose();
      if (!cluster.equals(line, start, end)) {
        line.keepTo(start);
        line.replace(end - start, cluster.text());
      }
    }
    line.endPass();
  }

  /** A code point and what may join it, decomposed. */
  private final class Cluster {
    private int[] codePoints = new int[32];
    private byte[] classes = new byte[32];
    private int length;
    private int @Nullable [] counts; // of a class; made when marks stand out of order

    void clear() {
      length = 0;
    }

    void add(int codePoint) {
      String decomposed = unicode.canonical(codePoint);
      if (decomposed == null) {
        append(codePoint);
      } else {
        decomposed.codePoints().forEach(this::append);
      }
    }

    private void append(int codePoint) {
      if (length == codePoints.length) {
        codePoints = Arrays.copyOf(codePoints, 2 * length);
        classes = Arrays.copyOf(classes, 2 * length);
      }
      codePoints[length] = codePoint;
      classes[length++] = (byte) unicode.combiningClass(codePoint);
    }

    /** Puts the marks between two starters in canonical order. */
    void order() {
      int from = 0;
      boolean ordered = true;
      for (int i = 0; i <= length; i++) {
        int combiningClass = i < length ? classes[i] & 0xFF : 0;
        if (combiningClass == 0) {
          if (!ordered) {
            sort(from, i);
          }
          from = i + 1;
          ordered = true;
        } else if (i > from && combiningClass < (classes[i - 1] & 0xFF)) {
          ordered = false;
        }
      }
    }

    private void sort(int from, int to) {
      int[] places = counts == null ? new int[CLASSES] : counts;
      counts = places;
      Arrays.fill(places, 0);
      for (int i = from; i < to; i++) {
        places[classes[i] & 0xFF]++;
      }
      int place = from;
      for (int i = 0; i < CLASSES; i++) {
        int count = places[i];
        places[i] = place;
        place += count;
      }
      int[] marks = Arrays.copyOfRange(codePoints, from, to);
      for (int mark : marks) {
        int combiningClass = unicode.combiningClass(mark);
        codePoints[places[combiningClass]] = mark;
        classes[places[combiningClass]++] = (byte) combiningClass;
      }
    }

    /** Joins each starter with what may be joined to it. */
    void compose() {
      int out = 0;
      int starter = -1;
      int lastClass = 0; // of the last code point after the starter
      for (int i = 0; i < length; i++) {
        int codePoint = codePoints[i];
        int combiningClass = classes[i] & 0xFF;
        boolean free = starter >= 0 && (out == starter + 1 || lastClass < combiningClass);
        int composed = free ? unicode.compose(codePoints[starter], codePoint) : -1;
        if (composed >= 0) {
          codePoints[starter] = composed;
          continue;
        }
        if (combiningClass == 0) {
          starter = out;
        }
        lastClass = combiningClass;
        codePoints[out++] = codePoint;
      }
      length = out;
    }

    boolean equals(Line line, int start, int end) {
      if (length != end - start) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (codePoints[i] != line.get(start + i)) {
          return false;
        }
      }
      return true;
    }

    String text() {
      return new String(codePoints, 0, length);
    }
  }
}
