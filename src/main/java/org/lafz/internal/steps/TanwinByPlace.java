// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 5: notes the marks that are tanwin because they end a word.
 *
 * <p>Holds back: from the first mark that may be concerned on.
 */
final class TanwinByPlace extends Holding {
  private int since; // code points since the base of the cluster that waits, or of the last one
  private int marks; // of the cluster
  private boolean candidates;
  private boolean tooMany;

  @Override
  public void accept(int codePoint, long start, long end) {
    if (Marks.isMark(codePoint)) {
      mark(codePoint, start, end);
    } else {
      tooMany = false;
      if (!candidates) {
        pending.flush(next);
      } else if (!passed(codePoint) && !isAlefOrYeh(codePoint)) {
        settle(Chars.isArabicLetter(codePoint) ? 0 : TANWIN);
      }
      marks = 0;
      if (pending.isEmpty()) {
        since = 1;
        next.accept(codePoint, start, end);
      } else {
        hold(codePoint, start, end);
      }
    }
  }

  private void mark(int codePoint, long start, long end) {
    boolean concerned = isPlaced(codePoint);
    if (++marks > MARKS && !tooMany) {
      tooMany = true;
      settle(EITHER);
    }
    if (tooMany) {
      next.accept(concerned ? codePoint | EITHER : codePoint, start, end);
    } else if (pending.isEmpty() && !concerned && !isHarakah(codePoint)) {
      since++;
      next.accept(codePoint, start, end);
    } else {
      candidates |= concerned;
      hold(codePoint, start, end);
    }
  }

  private void hold(int codePoint, long start, long end) {
    pending.add(codePoint, start, end);
    if (++since > LOOK_AHEAD) {
      settle(EITHER);
    }
  }

  private static boolean passed(int codePoint) {
    return codePoint == 0x640 || Controls.isControl(codePoint);
  }

  private static boolean isHarakah(int codePoint) {
    return codePoint >= 0x64E && codePoint <= 0x650;
  }

  /** The marks whose class depends on their place. */
  static boolean isPlaced(int codePoint) {
    return codePoint == 0x656
        || codePoint == 0x657
        || codePoint == 0x65E
        || codePoint == 0x6E2
        || codePoint == 0x6ED;
  }

  private static boolean isAlefOrYeh(int codePoint) {
    return switch (codePoint) {
      case 0x621,
          0x622,
          0x623,
          0x625,
          0x626,
          0x627,
          0x649,
          0x64A,
          0x671,
          0x672,
          0x673,
          0x675,
          0x6CC ->
          true;
      default -> codePoint >= 0x870 && codePoint <= 0x882;
    };
  }

  /**
   * Passes everything on with a note: TANWIN at the end of a word, EITHER in doubt, 0 elsewhere.
   */
  private void settle(int note) {
    for (int from = 0; from < pending.size(); ) {
      int to = from + 1;
      while (to < pending.size()
          && (pending.isDeletion(to) || Marks.isMark(pending.codePoint(to)))) {
        to++;
      }
      note(from, to, note);
      from = to;
    }
    pending.flush(next);
    candidates = false;
  }

  private void note(int from, int to, int note) {
    boolean harakah = false;
    boolean iqlab = false;
    for (int i = from; i < to; i++) {
      harakah |= isHarakah(pending.codePoint(i));
      iqlab |= pending.codePoint(i) == 0x6E2 || pending.codePoint(i) == 0x6ED;
    }
    for (int i = from; i < to && note != 0; i++) {
      int codePoint = pending.codePoint(i);
      boolean open = codePoint == 0x656 || codePoint == 0x657 || codePoint == 0x65E;
      boolean tanwin =
          note == TANWIN
              && (open || harakah && iqlab && (isHarakah(codePoint) || isPlaced(codePoint)));
      if (tanwin || note == EITHER && isPlaced(codePoint)) {
        pending.set(i, codePoint | note);
      }
    }
  }

  @Override
  public void finish() {
    settle(TANWIN);
    since = 0;
    marks = 0;
    tooMany = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
