// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 5: ornaments go; between two letters or digits a space takes their place. */
final class Ornaments extends Stage {
  private boolean afterWord;
  private boolean pending; // an ornament has gone since a letter or digit
  private boolean held; // and it is not yet announced: it may become the space
  private long ornamentStart;
  private long ornamentEnd;

  @Override
  public void accept(int codePoint, long start, long end) {
    if (Chars.markClass(codePoint) == Chars.ORNAMENT) {
      if (!held) {
        ornamentStart = start;
      }
      held = true;
      pending = true;
      ornamentEnd = end;
      return;
    }
    boolean passed =
        Chars.isMark(codePoint) || Marks.isMark(codePoint) || Controls.isControl(codePoint);
    boolean word = !passed && (Chars.isLetter(codePoint) || Chars.isNumber(codePoint));
    if (word && afterWord && pending) {
      next.accept(' ', ornamentStart, ornamentEnd);
    } else if (held) {
      next.delete(ornamentStart, ornamentEnd, false);
    }
    held = false;
    if (!passed) {
      afterWord = word;
      pending = false;
    }
    next.accept(codePoint, start, end);
  }

  @Override
  public void delete(long start, long end, boolean white) {
    if (held && !white) {
      ornamentEnd = end;
    } else {
      release();
      next.delete(start, end, white);
    }
  }

  private void release() {
    if (held) {
      next.delete(ornamentStart, ornamentEnd, false);
      held = false;
    }
  }

  @Override
  public void finish() {
    release();
    afterWord = false;
    pending = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return !held && !afterWord;
  }
}
