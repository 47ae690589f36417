// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 11: a run of white space to one space, none at the ends of a line.
 *
 * <p>Holds back: the first white space of a run, and deletions.
 */
final class WhiteSpace extends Holding {
  private boolean atLineStart = true;

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    if (Chars.isLineEnd(codePoint)) {
      if (!pending.isEmpty()) {
        deletePending();
      }
      atLineStart = true;
      next.accept(codePoint, start, end);
    } else if (!Chars.isWhiteSpace(codePoint)) {
      pending.flush(next);
      atLineStart = false;
      next.accept(codePoint, start, end);
    } else if (atLineStart) {
      next.delete(start, end, true);
    } else if (pending.isEmpty()) {
      pending.add(' ', start, end);
    } else {
      pending.addDeletion(start, end, true);
    }
  }

  private void deletePending() {
    next.delete(pending.start(0), pending.end(0), true);
    pending.removeFirst(1);
    pending.flush(next);
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      deletePending();
    }
    atLineStart = true;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !atLineStart;
  }
}
