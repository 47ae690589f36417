// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.ArrayList;
import java.util.List;

/** Runs the steps one after the other over a whole text and tells what each changed. */
public final class Trace {
  private Trace() {}

  /** Takes the changes. */
  public interface Listener {
    /** Step {@code step} turned {@code before} into {@code after}; original units [start, end). */
    void edit(int step, int start, int end, String before, String after);
  }

  /** Code points with their ranges. */
  private static final class Items extends Stage {
    private final List<long[]> items = new ArrayList<>();

    @Override
    public void accept(int codePoint, long start, long end) {
      items.add(new long[] {codePoint, start, end});
    }

    @Override
    public void delete(long start, long end, boolean white) {}

    @Override
    public void finish() {}
  }

  /** Reports the edits of each step in order, those of one step from left to right. */
  public static void run(Plan plan, CharSequence text, Listener listener) {
    Items before = new Items();
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
      Items after = new Items();
      Stage stage = after;
      for (int i = stages.size() - 1; i >= 0; i--) {
        stages.get(i).next = stage;
        stage = stages.get(i);
      }
      for (long[] item : before.items) {
        stage.accept((int) item[0], item[1], item[2]);
      }
      stage.finish();
      compare(step, before.items, after.items, listener);
      before = after;
    }
  }

  private static void compare(
      int step, List<long[]> before, List<long[]> after, Listener listener) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && same(before.get(i), after.get(j))) {
        i++;
        j++;
        continue;
      }
      StringBuilder from = new StringBuilder();
      StringBuilder to = new StringBuilder();
      long start =
          Math.min(
              i < before.size() ? before.get(i)[1] : Long.MAX_VALUE,
              j < after.size() ? after.get(j)[1] : Long.MAX_VALUE);
      long end = start + 1;
      int first = i;
      int taken;
      do {
        taken = i + j;
        for (; i < before.size() && before.get(i)[1] < end; i++) {
          end = Math.max(end, before.get(i)[2]);
          append(from, before.get(i));
        }
        for (; j < after.size() && after.get(j)[1] < end; j++) {
          end = Math.max(end, after.get(j)[2]);
          append(to, after.get(j));
        }
      } while (i + j > taken);
      boolean inserted =
          i == first; // it shares the range of a neighbour: it stands before the next
      if (!from.toString().contentEquals(to)) {
        if (inserted) {
          start =
              i < before.size() ? before.get(i)[1] : before.isEmpty() ? 0 : before.get(i - 1)[2];
          end = start;
        }
        listener.edit(step, (int) start, (int) end, from.toString(), to.toString());
      }
    }
  }

  private static boolean same(long[] a, long[] b) {
    return (a[0] & Stage.CODE_POINT) == (b[0] & Stage.CODE_POINT) && a[1] == b[1] && a[2] == b[2];
  }

  private static void append(StringBuilder text, long[] item) {
    int codePoint = (int) item[0] & Stage.CODE_POINT;
    if (codePoint < 0x10000) {
      text.append((char) codePoint);
    } else {
      text.appendCodePoint(codePoint);
    }
  }
}
