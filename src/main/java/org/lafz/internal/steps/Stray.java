// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/**
 * Section 2, {@code stray}: a control directly after the same one, and controls between an Arabic
 * character and its mark. Runs where controls may have come together: after the invisible
 * characters, before clusters are read, and after the last deletion of a letter.
 *
 * <p>Holds back: controls that may stand before a mark.
 */
final class Stray extends Holding {
  private static final int NONE = -1;

  private final boolean beforeMarks;
  private final boolean arabicDigits;
  private boolean arabicBase; // the cluster before has an Arabic base
  private boolean tooFar;
  private int before = NONE;

  Stray(Settings settings, boolean beforeMarks) {
    this.beforeMarks = beforeMarks;
    arabicDigits = settings.digits >= 2;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    if (arabicBase && codePoint == before && Controls.isIdempotent(codePoint)) {
      delete(start, end, false);
      return;
    }
    before = codePoint;
    if (Marks.isMark(codePoint)) {
      settle(true);
    } else if (!Controls.isControl(codePoint)) {
      settle(false);
      arabicBase =
          Marks.isArabicBase(codePoint) || arabicDigits && codePoint >= '0' && codePoint <= '9';
      tooFar = false;
    } else if (beforeMarks && arabicBase && !tooFar && Controls.isStrayBeforeMark(codePoint)) {
      pending.add(codePoint, start, end);
      if (pending.held() > MARKS) {
        settle(false);
        tooFar = true;
      }
      return;
    } else { // a control that stays where it is, and keeps apart what stands around it
      settle(false);
      tooFar = true;
    }
    next.accept(codePoint, start, end);
  }

  private void settle(boolean mark) {
    for (int i = 0; i < pending.size(); i++) {
      if (mark && !pending.isDeletion(i)) {
        next.delete(pending.start(i), pending.end(i), false);
      } else {
        pending.pass(i, next);
      }
    }
    pending.clear();
  }

  @Override
  public void finish() {
    settle(false);
    arabicBase = false;
    tooFar = false;
    before = NONE;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !arabicBase;
  }
}
