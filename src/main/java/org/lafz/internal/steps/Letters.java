// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 7: letters folded, many to one. */
final class Letters extends Holding {
  private static final int HAMZA = 0x621;
  private static final int YEH_HAMZA = 0x626;

  private final Settings settings;
  // Begins with a yeh with hamza that waits for a waw, or with a hamza that may end its word.
  private boolean yeh;
  private boolean afterYehHamza; // it was 0626
  private int folded; // what the letter was folded to, 0 if it was not

  Letters(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    if (!pending.isEmpty() && lookOn(codePoint, start, end)) {
      return;
    }
    if (Marks.isMark(codePoint)) {
      if (composesAnew(codePoint)) {
        next.delete(start, end, false);
      } else {
        next.accept(codePoint, start, end);
      }
      return;
    }
    folded = fold(codePoint) == codePoint ? 0 : fold(codePoint);
    afterYehHamza = false;
    if (codePoint == YEH_HAMZA && settings.foldYehHamza) {
      yeh = true;
      pending.add(codePoint, start, end);
    } else if (codePoint == HAMZA && settings.dropFinalHamza) {
      yeh = false;
      pending.add(codePoint, start, end);
    } else {
      next.accept(fold(codePoint), start, end);
    }
  }

  /** Whether the code point was passed over; otherwise what is pending is decided. */
  private boolean lookOn(int codePoint, long start, long end) {
    boolean mark = Marks.isMark(codePoint);
    if (yeh) {
      if (!mark && !Controls.isControl(codePoint)) {
        decideYeh(codePoint == 0x648 || codePoint == 0x624);
        return false;
      }
    } else if (mark && lastIsHamza()) { // a hamza that bears a mark stays: as a letter
      pending.flush(next);
      return false;
    } else if (!mark
        && codePoint != HAMZA
        && codePoint != 0x640
        && !Controls.isControl(codePoint)) {
      decideHamza(!Chars.isArabicLetter(codePoint));
      return false;
    }
    pending.add(codePoint, start, end);
    if (pending.held() > LOOK_AHEAD) {
      if (yeh) {
        decideYeh(false);
      } else {
        decideHamza(true);
      }
    }
    return true;
  }

  /** Whether a mark that was left uncomposed would compose with what the letter has become. */
  private boolean composesAnew(int mark) {
    return folded == 0x627 && mark >= 0x653 && mark <= 0x655
        || mark == 0x654 && (folded == 0x648 || folded == 0x64A && afterYehHamza);
  }

  private boolean lastIsHamza() {
    int last = pending.size() - 1;
    while (last >= 0 && pending.isDeletion(last)) {
      last--;
    }
    return last >= 0 && pending.codePoint(last) == HAMZA;
  }

  private void decideYeh(boolean beforeWaw) {
    pending.set(0, beforeWaw ? 0x648 : 0x64A);
    afterYehHamza = true;
    boolean own = true;
    for (int i = 1; i < pending.size(); i++) {
      int codePoint = pending.codePoint(i);
      if (!pending.isDeletion(i)) {
        own &= Marks.isMark(codePoint);
        if (own && codePoint == 0x654) {
          pending.delete(i);
        }
      }
    }
    folded = own ? pending.codePoint(0) : 0;
    pending.flush(next);
  }

  private void decideHamza(boolean last) {
    for (int i = 0; last && i < pending.size(); i++) {
      if (pending.codePoint(i) == HAMZA && !pending.isDeletion(i)) {
        pending.delete(i);
      }
    }
    pending.flush(next);
  }

  int fold(int codePoint) {
    if (codePoint >= 0x870 && codePoint <= 0x882) {
      return settings.foldAlef ? 0x627 : codePoint;
    }
    if (codePoint == 0x671 && settings.quranicSpelling) {
      return 0x627;
    }
    return switch (codePoint) {
      case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673, 0x675 -> settings.foldAlef ? 0x627 : codePoint;
      case 0x649 -> settings.foldAlefMaksura ? 0x64A : codePoint;
      case 0x629 -> settings.foldTehMarbuta ? 0x647 : codePoint;
      case 0x624 -> settings.foldWawHamza ? 0x648 : codePoint;
      default -> codePoint;
    };
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      if (yeh) {
        decideYeh(false);
      } else {
        decideHamza(true);
      }
    }
    folded = 0;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
