// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 5: the small waw 06E5 and yeh 06E6, which only lengthen the vowel of a final heh.
 *
 * <p>Holds back: a small letter and what was passed over.
 */
final class SmallLetters extends Holding {
  private boolean afterHeh;

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean small = codePoint == 0x6E7 || codePoint == 0x6E8; // going to be letters
    boolean passed =
        !small && (Marks.isMark(codePoint) || codePoint == 0x640 || Controls.isControl(codePoint));
    if (!pending.isEmpty()) {
      if (passed) {
        pending.add(codePoint, start, end);
        if (pending.held() > LOOK_AHEAD) {
          decide(false);
        }
        return;
      }
      decide(!small && !Chars.isArabicLetter(codePoint));
    }
    if (codePoint == 0x6E5 || codePoint == 0x6E6) {
      if (afterHeh) {
        pending.add(codePoint, start, end);
      } else {
        next.accept(letter(codePoint), start, end);
      }
      afterHeh = false;
    } else {
      afterHeh = passed ? afterHeh : codePoint == 0x647;
      next.accept(codePoint, start, end);
    }
  }

  private static int letter(int codePoint) {
    return codePoint == 0x6E5 ? 0x648 : 0x64A;
  }

  private void decide(boolean last) {
    if (last) {
      pending.delete(0);
    } else {
      pending.set(0, letter(pending.codePoint(0)));
    }
    pending.flush(next);
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      decide(true);
    }
    afterHeh = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
