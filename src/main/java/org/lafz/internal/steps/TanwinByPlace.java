package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 5: notes the marks that are tanwin because they end a word. */
final class TanwinByPlace extends Stage {
  private final Queue pending = new Queue(); // marks of a cluster from a harakah or candidate on
  private boolean candidates;
  private int marks; // of the cluster so far
  private boolean clusterOver;
  private int letter = -1; // index of the one letter after the cluster

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean mark = Chars.combiningClass(codePoint) != 0;
    if (pending.isEmpty()) {
      marks = mark ? marks + 1 : 0;
      if (mark && marks <= MARKS && (isCandidate(codePoint) || isHarakah(codePoint))) {
        candidates = isCandidate(codePoint);
        clusterOver = false;
        letter = -1;
        pending.add(codePoint, start, end);
      } else {
        next.accept(codePoint, start, end);
      }
      return;
    }
    if (mark) {
      marks++;
      if (letter >= 0 && !clusterOverByPasser) {
        settle(false, codePoint, start, end);
        return;
      }
      if (!clusterOver && marks <= MARKS) {
        candidates |= isCandidate(codePoint);
      }
      hold(codePoint, start, end);
    } else if (codePoint == 0x640 || Controls.isControl(codePoint)) {
      if (!candidates) {
        settle(false, codePoint, start, end);
        return;
      }
      clusterOver = true;
      clusterOverByPasser = letter >= 0;
      hold(codePoint, start, end);
    } else if (!candidates) {
      settle(false, codePoint, start, end);
    } else if (!Chars.isArabicLetter(codePoint)) {
      settle(true, codePoint, start, end);
    } else if (letter < 0 && (codePoint == 0x627 || codePoint == 0x649 || codePoint == 0x6CC)) {
      clusterOver = true;
      clusterOverByPasser = false;
      letter = pending.size();
      hold(codePoint, start, end);
    } else {
      settle(false, codePoint, start, end);
    }
  }

  private boolean clusterOverByPasser; // a mark would not belong to the one letter after

  private void hold(int codePoint, long start, long end) {
    pending.add(codePoint, start, end);
    if (pending.held() > LOOK_AHEAD) {
      release(false);
    }
  }

  private static boolean isHarakah(int codePoint) {
    return codePoint >= 0x64E && codePoint <= 0x650;
  }

  private static boolean isCandidate(int codePoint) {
    return codePoint == 0x656
        || codePoint == 0x657
        || codePoint == 0x65E
        || codePoint == 0x6E2
        || codePoint == 0x6ED;
  }

  private void settle(boolean last, int codePoint, long start, long end) {
    release(last);
    accept(codePoint, start, end);
  }

  /** Passes on the cluster with its notes, and what was looked at after it once more. */
  private void release(boolean last) {
    int over = 0;
    while (over < pending.size()
        && (pending.isDeletion(over) || Chars.combiningClass(pending.codePoint(over)) != 0)) {
      over++;
    }
    if (last) {
      note(over);
    }
    for (int i = 0; i < pending.size(); i++) {
      pending.pass(i, next); // after the cluster stand no candidates, or they were looked at
    }
    marks = over == pending.size() ? marks : 0;
    pending.clear();
    candidates = false;
  }

  private void note(int over) {
    boolean harakah = false;
    boolean iqlab = false;
    for (int i = 0; i < over && i < MARKS; i++) {
      int codePoint = pending.codePoint(i);
      harakah |= isHarakah(codePoint);
      iqlab |= codePoint == 0x6E2 || codePoint == 0x6ED;
    }
    for (int i = 0; i < over && i < MARKS; i++) {
      int codePoint = pending.codePoint(i);
      boolean open = codePoint == 0x656 || codePoint == 0x657 || codePoint == 0x65E;
      boolean both =
          harakah && iqlab && (isHarakah(codePoint) || codePoint == 0x6E2 || codePoint == 0x6ED);
      if (open || both) {
        pending.set(i, codePoint | TANWIN);
      }
    }
  }

  @Override
  public void delete(long start, long end, boolean white) {
    if (pending.isEmpty()) {
      next.delete(start, end, white);
    } else {
      pending.addDeletion(start, end, white);
    }
  }

  @Override
  public void finish() {
    release(candidates);
    marks = 0;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
