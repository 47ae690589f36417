// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 3, {@code arabic-lines}: marks the look-alikes of a line that holds letters of Persian,
 * Urdu, Pashto, Kurdish or Uyghur, so that {@link LookAlikes} leaves them.
 *
 * <p>Holds back: begins with a look-alike.
 */
final class LineGuard extends Holding {
  private boolean foreign; // a letter that Arabic has not stood in this line
  private int starters; // how many are pending

  private static boolean isForeign(int codePoint) {
    return switch (codePoint) {
      case 0x67E, 0x686, 0x698, 0x6AF -> true; // Persian
      case 0x679, 0x688, 0x691, 0x6BA -> true; // Urdu
      case 0x67C, 0x689, 0x693, 0x69A -> true; // Pashto
      case 0x695, 0x6B5, 0x6C6, 0x6CE, 0x6C7, 0x6C8, 0x6CB -> true; // Kurdish, Uyghur
      default -> false;
    };
  }

  /**
   * How many starters a code point may become: small letters and the dagger alef may become some.
   */
  private static int weight(int codePoint) {
    return codePoint == 0x670
        ? 2
        : !Marks.isMark(codePoint) || codePoint == 0x6E7 || codePoint == 0x6E8 ? 1 : 0;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    int weight = weight(codePoint);
    if (isForeign(codePoint)) {
      foreign = true;
      release(NO_FOLD, Integer.MAX_VALUE);
    } else if (Chars.isLineEnd(codePoint)) {
      release(0, Integer.MAX_VALUE);
      foreign = false;
    }
    if (LookAlikes.fold(codePoint) != codePoint) {
      if (foreign) {
        next.accept(codePoint | NO_FOLD, start, end);
        return;
      }
    } else if (pending.isEmpty()) {
      next.accept(codePoint, start, end);
      return;
    }
    if (weight > 0 && starters > LOOK_AHEAD) {
      release(0, 1);
      if (pending.isEmpty() && LookAlikes.fold(codePoint) == codePoint) {
        next.accept(codePoint, start, end);
        return;
      }
    }
    pending.add(codePoint, start, end);
    starters += weight;
    if (pending.held() > LOOK_AHEAD * (MARKS + 1)) {
      release(0, Integer.MAX_VALUE);
    }
  }

  /** Passes on up to {@code lookAlikes} look-alikes and all up to the next one. */
  private void release(int note, int lookAlikes) {
    int i = 0;
    for (; i < pending.size(); i++) {
      int codePoint = pending.codePoint(i);
      if (pending.isDeletion(i)) {
        pending.pass(i, next);
        continue;
      }
      boolean lookAlike = LookAlikes.fold(codePoint) != codePoint;
      if (lookAlike && lookAlikes-- == 0) {
        break;
      }
      starters -= weight(codePoint);
      next.accept(lookAlike ? codePoint | note : codePoint, pending.start(i), pending.end(i));
    }
    if (i == pending.size()) {
      pending.clear();
    } else {
      pending.removeFirst(i);
    }
  }

  @Override
  public void finish() {
    release(0, Integer.MAX_VALUE);
    foreign = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !foreign;
  }
}
