// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 9: notes what stands inside a URL, an e-mail address, a hashtag or a mention.
 *
 * <p>Holds back: address characters, then perhaps "@" or ":" "/".
 */
final class Addresses extends Holding {
  private static final int LOCAL_PART = 64;

  private enum State {
    TEXT,
    URL,
    DOMAIN,
    TAG
  }

  private State state = State.TEXT;
  private boolean tooLong; // a run of address characters longer than a local part goes on
  private int starters;
  private int last; // '@', ':' or '/' if that is the last pending one, else 0

  @Override
  public void accept(int codePoint, long start, long end) {
    switch (state) {
      case URL -> {
        if (!endsUrl(codePoint)) {
          next.accept(codePoint | ADDRESS, start, end);
          return;
        }
      }
      case DOMAIN -> {
        if (isWord(codePoint) || codePoint == '.' || codePoint == '-') {
          next.accept(codePoint | ADDRESS, start, end);
          return;
        }
      }
      case TAG -> {
        if (isWord(codePoint) || codePoint == '_') {
          next.accept(codePoint | TAG, start, end);
          return;
        }
      }
      case TEXT -> {}
    }
    state = State.TEXT;
    text(codePoint, start, end);
  }

  private void text(int codePoint, long start, long end) {
    if (last == '@') {
      boolean address = Chars.isLetter(codePoint) || Chars.isNumber(codePoint);
      release(address ? ADDRESS : 0);
      state = address ? State.DOMAIN : State.TAG;
      accept(codePoint, start, end);
    } else if (last != 0) {
      if (codePoint == '/') {
        pending.add(codePoint, start, end);
        if (last == '/') {
          release(ADDRESS);
          state = State.URL;
        } else {
          last = '/';
        }
      } else {
        release(0);
        text(codePoint, start, end);
      }
    } else if (pending.isEmpty() && !tooLong && Chars.isMark(codePoint)) {
      next.accept(codePoint, start, end); // it belongs to what stands before
    } else if (isWord(codePoint) || isJoiner(codePoint)) {
      addressCharacter(codePoint, start, end);
    } else if (codePoint == '@' && starters > 0 && !tooLong
        || codePoint == ':' && (holds("http") || holds("https") || holds("ftp"))) {
      pending.add(codePoint, start, end);
      last = codePoint;
    } else {
      release(0);
      state = codePoint == '#' || codePoint == '@' ? State.TAG : State.TEXT;
      next.accept(codePoint, start, end);
    }
  }

  private void addressCharacter(int codePoint, long start, long end) {
    if (tooLong) {
      next.accept(codePoint, start, end);
      return;
    }
    boolean www = codePoint == '.' && holds("www");
    pending.add(codePoint, start, end);
    starters += !Marks.isMark(codePoint) ? 1 : 0;
    if (www) {
      release(ADDRESS);
      state = State.URL;
    } else if (starters > LOCAL_PART || pending.held() > LOCAL_PART * (MARKS + 1)) {
      release(0);
      tooLong = true;
    }
  }

  private static boolean isWord(int codePoint) {
    return Chars.isLetter(codePoint) || Chars.isNumber(codePoint) || Chars.isMark(codePoint);
  }

  private static boolean isJoiner(int codePoint) {
    return codePoint == '.'
        || codePoint == '_'
        || codePoint == '%'
        || codePoint == '+'
        || codePoint == '-';
  }

  private static boolean endsUrl(int codePoint) {
    return switch (codePoint) {
      case '<', '>', 0x226E, 0x226F, '"', 0xAB, 0xBB, 0x60C, 0x61B, 0x61F -> true;
      default -> Chars.isWhiteSpace(codePoint);
    };
  }

  private boolean holds(String word) {
    if (tooLong || pending.held() != word.length()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < pending.size(); i++) {
      if (!pending.isDeletion(i)) {
        int codePoint = pending.codePoint(i);
        if (codePoint >= 'A' && codePoint <= 'Z') {
          codePoint += 'a' - 'A';
        }
        if (codePoint != word.charAt(at++)) {
          return false;
        }
      }
    }
    return true;
  }

  private void release(int note) {
    for (int i = 0; i < pending.size(); i++) {
      if (!pending.isDeletion(i)) {
        pending.set(i, pending.codePoint(i) | note);
      }
    }
    pending.flush(next);
    starters = 0;
    last = 0;
    tooLong = false;
  }

  @Override
  public void finish() {
    release(0);
    state = State.TEXT;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !tooLong && state == State.TEXT;
  }
}
