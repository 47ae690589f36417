// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 3: letters of other languages that look like an Arabic letter and are typed for it.
 *
 * <p>Holds back: a farsi yeh and what was passed over.
 */
final class LookAlikes extends Holding {
  private static final int HAMZA_ABOVE = 0x654;
  private static final int FARSI_YEH = 0x6CC;

  private final int farsiYeh;
  private final boolean seats; // tatweel with hamza is going to be a letter
  private final boolean smallLetters; // 06E7 and 06E8 are
  private boolean dropHamza; // the base was folded with its hamza, which may still come
  private boolean sameCluster; // of the pending farsi yeh
  private boolean afterTatweel; // the cluster passed over is that of a tatweel
  private int marks; // of the cluster passed over

  LookAlikes(Settings settings) {
    farsiYeh = settings.farsiYeh;
    seats = settings.tatweel == 1;
    smallLetters = settings.foldSmallLetters;
  }

  /** The Arabic letter for a look-alike, any other code point itself. */
  static int fold(int codePoint) {
    return switch (codePoint) {
      case 0x6CC, 0x6D0, 0x6D2, 0x6D3 -> 0x64A;
      case 0x6A9, 0x6AA -> 0x643;
      case 0x6C1, 0x6BE, 0x6D5, 0x6C0, 0x6C2 -> 0x647;
      case 0x6C3 -> 0x629;
      case 0x6A2 -> 0x641;
      case 0x6A7 -> 0x642;
      case 0x675 -> 0x623;
      case 0x676 -> 0x624;
      case 0x678 -> 0x626;
      default -> codePoint;
    };
  }

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    boolean mark = Marks.isMark(codePoint);
    if (!pending.isEmpty() && lookOn(codePoint, mark, start, end)) {
      return;
    }
    if (mark) {
      if (dropHamza && codePoint == HAMZA_ABOVE) {
        dropHamza = false;
        next.delete(start, end, false);
      } else {
        next.accept(codePoint, start, end);
      }
      return;
    }
    dropHamza = false;
    if ((noted & NO_FOLD) != 0) {
      next.accept(codePoint, start, end);
    } else if (codePoint == FARSI_YEH && farsiYeh != 0) {
      pending.add(codePoint, start, end);
      sameCluster = true;
      afterTatweel = false;
      marks = 0;
    } else {
      dropHamza = codePoint == 0x6D2 || codePoint == 0x6D5 || codePoint == 0x6C1;
      next.accept(fold(codePoint), start, end);
    }
  }

  /** Whether the code point was passed over; otherwise the pending yeh is decided. */
  private boolean lookOn(int codePoint, boolean mark, long start, long end) {
    marks = mark ? marks + 1 : 0;
    boolean goesOn =
        mark
            && (codePoint == HAMZA_ABOVE && (sameCluster || afterTatweel && seats) && marks <= MARKS
                || smallLetters && (codePoint == 0x6E7 || codePoint == 0x6E8)
                || sameCluster && marks > MARKS);
    if (goesOn) {
      decide(false);
      return false;
    }
    if (mark || codePoint == 0x640 || Controls.isControl(codePoint)) {
      sameCluster &= mark;
      afterTatweel = mark ? afterTatweel : codePoint == 0x640;
      pending.add(codePoint, start, end);
      if (pending.held() > LOOK_AHEAD) {
        decide(false);
      }
      return true;
    }
    decide(!Chars.isArabicLetter(codePoint));
    return false;
  }

  private void decide(boolean last) {
    pending.set(0, !last ? 0x64A : farsiYeh == 1 ? 0x649 : FARSI_YEH);
    pending.flush(next);
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      decide(true);
    }
    dropHamza = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
