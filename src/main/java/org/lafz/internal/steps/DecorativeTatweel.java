// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 4, {@code strip-decorative}: tatweel goes where it only stretches a word. */
final class DecorativeTatweel extends Holding {
  // The word so far, as far as it matters: up to three letters without hamza and tatweel.
  private final int[] word = new int[3];
  private int letters;
  private boolean plain = true;
  private boolean candidate; // the pending run began after a word that a tatweel may end
  private final boolean order; // marks whose base goes are put in order

  DecorativeTatweel(Settings settings) {
    order = settings.compose;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean mark = Marks.isMark(codePoint);
    if (codePoint == 0x640) {
      tatweel(start, end);
    } else if (mark) {
      if (!pending.isEmpty()) {
        pending.add(codePoint, start, end);
        limit();
      } else {
        plain &= !isHamza(codePoint);
        next.accept(codePoint, start, end);
      }
    } else if (Controls.isControl(codePoint)) {
      if (!candidate) {
        settle(false);
      }
      if (pending.isEmpty()) {
        next.accept(codePoint, start, end);
      } else {
        pending.add(codePoint, start, end);
        limit();
      }
    } else {
      boolean letter = Chars.isArabicLetter(codePoint);
      settle(!letter);
      if (!letter) {
        letters = 0;
        plain = true;
      } else if (letters < word.length) {
        word[letters++] = codePoint;
      } else {
        plain = false;
      }
      next.accept(codePoint, start, end);
    }
  }

  private void tatweel(long start, long end) {
    if (!pending.isEmpty() && !candidate) {
      settle(false);
    }
    if (pending.isEmpty()) {
      candidate = plain && mayEndWithTatweel();
    }
    plain = false;
    pending.add(0x640, start, end);
    limit();
  }

  private boolean mayEndWithTatweel() {
    return switch (letters) {
      case 1 ->
          word[0] == 0x647
              || word[0] == 0x628
              || word[0] == 0x644
              || word[0] == 0x643
              || word[0] == 0x641;
      case 2 -> word[0] == 0x627 && word[1] == 0x644;
      case 3 -> word[0] == 0x648 && word[1] == 0x627 && word[2] == 0x644;
      default -> false;
    };
  }

  private static boolean isHamza(int codePoint) {
    return codePoint >= 0x653 && codePoint <= 0x655;
  }

  private void limit() {
    if (pending.held() > (candidate ? LOOK_AHEAD : MARKS)) {
      settle(false);
    }
  }

  /** Decides the pending run: its first tatweel stays if {@code writes}, as do seats of a hamza. */
  private void settle(boolean writes) {
    if (pending.isEmpty()) {
      return;
    }
    boolean keep = writes && candidate;
    for (int i = 0; i < pending.size(); i++) {
      if (pending.codePoint(i) == 0x640 && !pending.isDeletion(i)) {
        if (!keep && !carriesHamza(i)) {
          next.delete(pending.start(i), pending.end(i), false);
          if (order) {
            pending.order(i + 1, marksEnd(i + 1));
          }
          continue;
        }
        keep = false;
      }
      pending.pass(i, next);
    }
    pending.clear();
    candidate = false;
  }

  private int marksEnd(int from) {
    int to = from;
    for (int marks = 0; to < pending.size() && marks < MARKS; to++) {
      if (!pending.isDeletion(to)) {
        if (!Marks.isMark(pending.codePoint(to))) {
          break;
        }
        marks++;
      }
    }
    return to;
  }

  private boolean carriesHamza(int tatweel) {
    int marks = 0;
    for (int i = tatweel + 1; i < pending.size() && marks < MARKS; i++) {
      if (pending.isDeletion(i)) {
        continue;
      }
      int codePoint = pending.codePoint(i);
      if (isHamza(codePoint)) {
        return true;
      }
      if (!Marks.isMark(codePoint)) {
        return false;
      }
      marks++;
    }
    return false;
  }

  @Override
  public void finish() {
    settle(true);
    letters = 0;
    plain = true;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && letters == 0 && plain;
  }
}
