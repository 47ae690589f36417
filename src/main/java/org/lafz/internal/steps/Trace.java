// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import java.util.List;

/** Runs the steps one after the other over a whole text and tells what each changed. */
public final class Trace {
  private Trace() {}

  /** Takes the changes. */
  public interface Listener {
    /** Step {@code step} turned {@code before} into {@code after}; original units [start, end). */
    void edit(int step, int start, int end, String before, String after);
  }

  /** Code points with their ranges, in arrays: a million of them are 12 MB. */
  private static final class Items extends Stage {
    private int[] codePoints;
    private int[] starts;
    private int[] ends;
    private int size;

    Items(int capacity) {
      codePoints = new int[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
    }

    @Override
    public void accept(int codePoint, long start, long end) {
      if (size == codePoints.length) {
        int capacity = size + size / 2 + 16;
        codePoints = Arrays.copyOf(codePoints, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      codePoints[size] = codePoint;
      starts[size] = (int) start;
      ends[size++] = (int) end;
    }

    @Override
    public void delete(long start, long end, boolean white) {}

    @Override
    public void finish() {}

    int codePoint(int i) {
      return codePoints[i] & CODE_POINT;
    }

    /** Where item {@code i} starts; after the last one, past every text. */
    int start(int i) {
      return i < size ? starts[i] : Integer.MAX_VALUE;
    }
  }

  /** Reports the edits of each step in order, those of one step from left to right. */
  public static void run(Plan plan, CharSequence text, Listener listener) {
    Items before = new Items(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      int end = i + Character.charCount(codePoint);
      before.accept(codePoint, i, end);
      i = end;
    }
    for (int step = 0; step < Plan.STEPS; step++) {
      List<Stage> stages = plan.stages(step);
      if (stages.isEmpty()) {
        continue;
      }
      Items after = new Items(before.size);
      Stage stage = after;
      for (int i = stages.size() - 1; i >= 0; i--) {
        stages.get(i).next = stage;
        stage = stages.get(i);
      }
      for (int i = 0; i < before.size; i++) {
        stage.accept(before.codePoints[i], before.starts[i], before.ends[i]);
      }
      stage.finish();
      compare(step, before, after, listener);
      before = after;
    }
  }

  private static void compare(int step, Items before, Items after, Listener listener) {
    int i = 0;
    int j = 0;
    while (i < before.size || j < after.size) {
      if (same(before, i, after, j)) {
        i++;
        j++;
        continue;
      }
      StringBuilder from = new StringBuilder();
      StringBuilder to = new StringBuilder();
      int start = Math.min(before.start(i), after.start(j));
      int end = start + 1;
      int first = i;
      int taken;
      do {
        taken = i + j;
        for (; before.start(i) < end; i++) {
          end = Math.max(end, before.ends[i]);
          from.appendCodePoint(before.codePoint(i));
        }
        for (; after.start(j) < end; j++) {
          end = Math.max(end, after.ends[j]);
          to.appendCodePoint(after.codePoint(j));
        }
      } while (i + j > taken);
      boolean inserted =
          i == first; // it shares the range of a neighbour: it stands before the next
      if (!from.toString().contentEquals(to)) {
        if (inserted) {
          start = i < before.size ? before.starts[i] : i == 0 ? 0 : before.ends[i - 1];
          end = start;
        }
        listener.edit(step, start, end, from.toString(), to.toString());
      }
    }
  }

  private static boolean same(Items before, int i, Items after, int j) {
    return i < before.size
        && j < after.size
        && before.codePoint(i) == after.codePoint(j)
        && before.starts[i] == after.starts[j]
        && before.ends[i] == after.ends[j];
  }
}
