// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/**
 * Section 4, {@code strip}: tatweel goes, unless it is the seat of a hamza.
 *
 * <p>Holds back: a tatweel and its marks.
 */
final class Tatweel extends Holding {
  private final boolean order; // marks whose base goes are put in order

  Tatweel(Settings settings) {
    order = settings.compose;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    if (!pending.isEmpty()) {
      if (codePoint == 0x654) {
        seat(start, end);
        return;
      }
      if (Marks.isMark(codePoint) && pending.held() < MARKS) {
        pending.add(codePoint, start, end);
        return;
      }
      strip();
    }
    if (codePoint == 0x640) {
      pending.add(codePoint, start, end);
    } else {
      next.accept(codePoint, start, end);
    }
  }

  private void seat(long start, long end) {
    pending.set(0, 0x626);
    boolean adjacent = pending.size() == 1;
    if (adjacent) {
      pending.extend(0, end);
    }
    pending.flush(next);
    if (!adjacent) {
      next.delete(start, end, false);
    }
  }

  private void strip() {
    if (!pending.isEmpty()) {
      pending.delete(0);
      if (order) {
        pending.order(1, pending.size());
      }
      pending.flush(next);
    }
  }

  @Override
  public void finish() {
    strip();
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty();
  }
}
