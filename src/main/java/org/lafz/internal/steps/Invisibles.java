// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 2: invisible characters, but for the debris that {@link Stray} removes.
 *
 * <p>Holds back: begins with one that waits for an Arabic character.
 */
final class Invisibles extends Holding {
  private final boolean strip;
  private final boolean bidi;
  private final boolean stray;
  private final int zwnj;
  private final boolean arabicDigits; // ASCII digits are going to be Arabic characters

  private boolean atStart = true;
  private boolean arabicBefore; // the cluster before is Arabic or holds an Arabic mark
  private boolean tooFar; // more was passed over than a look-ahead may

  Invisibles(Settings settings) {
    strip = settings.invisibles == 3;
    bidi = settings.invisibles >= 2;
    stray = settings.invisibles == 1 || settings.invisibles == 2;
    zwnj = settings.zwnj;
    arabicDigits = settings.digits >= 2;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean first = atStart;
    atStart = false;
    if (bidi && Controls.isBidi(codePoint) || stray && codePoint == 0xFEFF && !first) {
      delete(start, end, false);
    } else if (Marks.isMark(codePoint)) {
      boolean arabic = Chars.isArabicMark(codePoint);
      if (arabic) {
        settle(true);
        arabicBefore = true;
      }
      passOver(codePoint, start, end);
    } else if (strip && codePoint == 0x200B) {
      starter(' ', start, end);
    } else if (!Controls.isControl(codePoint)) {
      starter(codePoint, start, end);
    } else if (!dependsOnContext(codePoint)) {
      passOver(codePoint, start, end);
    } else if (arabicBefore) {
      drop(codePoint, start, end);
    } else if (tooFar) {
      next.accept(codePoint, start, end);
    } else {
      hold(codePoint, start, end);
    }
  }

  private void starter(int codePoint, long start, long end) {
    boolean arabic =
        Marks.isArabicBase(codePoint) || arabicDigits && codePoint >= '0' && codePoint <= '9';
    settle(arabic);
    arabicBefore = arabic;
    tooFar = false;
    next.accept(codePoint, start, end);
  }

  private boolean dependsOnContext(int codePoint) {
    return codePoint == 0x200C
        ? zwnj != 0
        : strip && (codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x200D);
  }

  private void passOver(int codePoint, long start, long end) {
    if (pending.isEmpty()) {
      next.accept(codePoint, start, end);
    } else {
      hold(codePoint, start, end);
    }
  }

  private void hold(int codePoint, long start, long end) {
    pending.add(codePoint, start, end);
    if (pending.held() > MARKS + 1) { // the first in question and what is passed over
      settle(false);
      tooFar = true;
    }
  }

  private void drop(int codePoint, long start, long end) {
    if (codePoint == 0x200C && zwnj == 2) {
      next.accept(' ', start, end);
    } else {
      next.delete(start, end, false);
    }
  }

  /** Passes on what is pending, without the characters in question if {@code arabic} follows. */
  private void settle(boolean arabic) {
    for (int i = 0; i < pending.size(); i++) {
      if (arabic && !pending.isDeletion(i) && dependsOnContext(pending.codePoint(i))) {
        drop(pending.codePoint(i), pending.start(i), pending.end(i));
      } else {
        pending.pass(i, next);
      }
    }
    pending.clear();
  }

  @Override
  public void finish() {
    settle(false);
    atStart = true;
    arabicBefore = false;
    tooFar = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !arabicBefore && !atStart;
  }
}
