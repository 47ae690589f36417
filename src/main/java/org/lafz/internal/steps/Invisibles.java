package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 2: invisible characters. */
final class Invisibles extends Stage {
  private static final int NONE = -1;

  private final boolean strip;
  private final boolean bidi;
  private final boolean stray;
  private final int zwnj;

  private boolean atStart = true;
  private boolean arabicBefore; // the cluster before is Arabic or holds an Arabic mark
  private boolean baseArabic; // its base is an Arabic character
  private boolean tooFar; // more was passed over than a look-ahead may
  private int lastKept = NONE; // the character before, if kept
  private final Queue pending = new Queue(); // waits for an Arabic character, or for a mark
  private boolean forMark;

  Invisibles(Settings settings) {
    strip = settings.invisibles == 3;
    bidi = settings.invisibles >= 2;
    stray = settings.invisibles == 1 || settings.invisibles == 2;
    zwnj = settings.zwnj;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean first = atStart;
    atStart = false;
    if (Controls.isControl(codePoint)) {
      control(codePoint, first, start, end);
    } else if (Chars.combiningClass(codePoint) != 0) {
      mark(codePoint, start, end);
    } else {
      starter(codePoint, start, end);
    }
  }

  private void starter(int codePoint, long start, long end) {
    if (stray && mayGo(codePoint)) { // what it separates may come together
      if (forMark && codePoint != 0x621) {
        pending.add(codePoint, start, end);
        limit();
        return;
      }
    } else {
      lastKept = codePoint;
    }
    boolean arabic = Chars.isArabic(codePoint);
    settle(arabic && !forMark);
    arabicBefore = arabic;
    baseArabic = arabic;
    tooFar = false;
    next.accept(codePoint, start, end);
  }

  /** Whether a later step may delete the character: tatweel, ornaments, small letters, hamza. */
  private static boolean mayGo(int codePoint) {
    return codePoint == 0x640
        || codePoint == 0x621
        || codePoint == 0x6DD
        || codePoint == 0x6DE
        || codePoint == 0x6E5
        || codePoint == 0x6E6
        || codePoint == 0x6E9;
  }

  private void control(int codePoint, boolean first, long start, long end) {
    if (bidi && Controls.isBidi(codePoint)
        || stray && codePoint == 0xFEFF && !first
        || stray && baseArabic && codePoint == lastKept && Controls.isIdempotent(codePoint)) {
      delete(start, end, false);
    } else if (strip && codePoint == 0x200B) {
      settle(false);
      arabicBefore = false;
      baseArabic = false;
      tooFar = false;
      lastKept = ' ';
      next.accept(' ', start, end);
    } else if (dependsOnContext(codePoint)) {
      if (arabicBefore) {
        drop(codePoint, start, end);
      } else {
        hold(codePoint, false, start, end);
      }
    } else if (stray && baseArabic && Controls.isStrayBeforeMark(codePoint)) {
      hold(codePoint, true, start, end);
    } else if (!pending.isEmpty()) {
      hold(codePoint, forMark, start, end);
    } else {
      lastKept = codePoint;
      next.accept(codePoint, start, end);
    }
  }

  private boolean dependsOnContext(int codePoint) {
    return codePoint == 0x200C
        ? zwnj != 0
        : strip && (codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x200D);
  }

  private void drop(int codePoint, long start, long end) {
    if (codePoint != 0x200C || zwnj == 1) {
      delete(start, end, false);
      return;
    }
    settle(false);
    lastKept = ' ';
    baseArabic = false;
    next.accept(' ', start, end);
  }

  private void hold(int codePoint, boolean mark, long start, long end) {
    lastKept = codePoint;
    if (tooFar) {
      next.accept(codePoint, start, end);
      return;
    }
    forMark = mark;
    pending.add(codePoint, start, end);
    limit();
  }

  private void limit() {
    if (pending.held() > MARKS) {
      settle(false);
      tooFar = true;
    }
  }

  private void mark(int codePoint, long start, long end) {
    boolean arabic = Chars.isArabicMark(codePoint);
    if (!pending.isEmpty() && (forMark || arabic)) {
      settle(true);
    }
    arabicBefore |= arabic;
    if (pending.isEmpty()) {
      lastKept = codePoint;
      next.accept(codePoint, start, end);
    } else {
      hold(codePoint, false, start, end);
    }
  }

  /** Passes on what is pending, without the characters in question if {@code dropped}. */
  private void settle(boolean dropped) {
    if (pending.isEmpty()) {
      return;
    }
    for (int i = 0; i < pending.size(); i++) {
      int codePoint = pending.codePoint(i);
      boolean concerned =
          forMark ? Controls.isStrayBeforeMark(codePoint) : dependsOnContext(codePoint);
      if (!dropped || pending.isDeletion(i) || !concerned) {
        pending.pass(i, next);
      } else if (!forMark && codePoint == 0x200C && zwnj == 2) {
        next.accept(' ', pending.start(i), pending.end(i));
      } else {
        next.delete(pending.start(i), pending.end(i), false);
      }
    }
    pending.clear();
    forMark = false;
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
    settle(false);
    atStart = true;
    arabicBefore = false;
    baseArabic = false;
    tooFar = false;
    lastKept = NONE;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !arabicBefore && !atStart;
  }
}
