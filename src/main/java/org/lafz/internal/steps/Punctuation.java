// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 9: a run of punctuation becomes a space, numbers and addresses aside. */
final class Punctuation extends Stage {
  private int before = -1; // the code point before
  private int letterBefore = -1; // the same, marks passed over
  private boolean inRun;
  private long runStart;
  private long runEnd;
  private boolean waits; // the first of tail is punctuation that depends on what follows
  private final Queue tail = new Queue(); // what came after the run

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    if (waits) {
      decide(codePoint);
    }
    if ((noted & ADDRESS) != 0 || !Chars.isPunctuation(codePoint)) {
      flush();
      next.accept(codePoint, start, end);
    } else {
      punctuation(codePoint, start, end);
    }
    before = codePoint;
    if (!Chars.isMark(codePoint)) {
      letterBefore = codePoint;
    }
  }

  private void punctuation(int codePoint, long start, long end) {
    boolean afterDigit = Chars.digit(before) >= 0;
    boolean depends =
        switch (codePoint) {
          case '.', ',', ':', '/', '-', 0x66B, 0x66C, 0x60C -> afterDigit;
          case '\'', 0x2019 -> isForeignLetter(letterBefore);
          case '%', 0x66A -> !afterDigit;
          default -> false;
        };
    if (depends) {
      if (inRun && !tail.isEmpty()) { // deletions after the run: it may go on
        runEnd = tail.end(tail.size() - 1);
        tail.clear();
      }
      waits = true;
      tail.add(codePoint, start, end);
    } else if (codePoint == '%' || codePoint == 0x66A) {
      flush();
      next.accept(codePoint, start, end);
    } else {
      if (!inRun) {
        flush();
        inRun = true;
        runStart = start;
      }
      tail.clear();
      runEnd = end;
    }
  }

  private static boolean isForeignLetter(int codePoint) {
    return codePoint >= 0 && Chars.isLetter(codePoint) && !Chars.isArabic(codePoint);
  }

  /** Decides the punctuation that waits, now that {@code following} is known (-1: nothing). */
  private void decide(int following) {
    waits = false;
    int codePoint = tail.codePoint(0);
    boolean quote = codePoint == '\'' || codePoint == 0x2019;
    boolean kept =
        following >= 0 && (quote ? isForeignLetter(following) : Chars.digit(following) >= 0);
    if (kept) {
      flush();
      return;
    }
    if (!inRun) {
      inRun = true;
      runStart = tail.start(0);
    }
    runEnd = tail.end(0);
    tail.removeFirst(1);
  }

  private void flush() {
    if (inRun) {
      next.accept(' ', runStart, runEnd);
      inRun = false;
    }
    tail.flush(next);
  }

  @Override
  public void delete(long start, long end, boolean white) {
    if (inRun || waits) {
      tail.addDeletion(start, end, white);
    } else {
      next.delete(start, end, white);
    }
  }

  @Override
  public void finish() {
    if (waits) {
      decide(-1);
    }
    flush();
    before = -1;
    letterBefore = -1;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return !inRun && tail.isEmpty();
  }
}
