// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isTransparent;

import org.lafz.internal.chars.WordBreaks;

/**
 * Finds the tokens of a window of text, one a call, in one pass. What walks over a text — array,
 * slices or stream — moves the window; what a token is, the subclass knows.
 *
 * <p>No decision of a subclass reads more than {@link #window()} units from the start of its token,
 * and none reads what is before that start. So a window that slides over a stream gives the tokens
 * of the whole text.
 */
abstract class TokenScanner {
  /** What {@link #next} found. */
  static final int END = 0;

  static final int TOKEN = 1;
  static final int MORE = 2;

  private static final int MAX_BACK = 64; // a cut steps back over at most so many marks

  // A new scanner has an empty window, and more is to come.
  char[] b = {};
  int pos;
  int limit;
  boolean last; // nothing follows the window

  /** The token that was found; meaningless before the first. */
  int start;

  int end;
  TokenType type = TokenType.SYMBOL;

  /** Whether the token was longer than the bound and goes on in the next one. */
  boolean cut;

  /** The next token, or that the text has ended, or that the window must slide first. */
  abstract int next();

  /** How many units after the start of a token decide about it. */
  abstract int window();

  /** Forgets what was remembered about the text. */
  abstract void forget();

  /** Corrects what was remembered: every unit stands {@code by} earlier than before. */
  abstract void shift(int by);

  /** Begins a new text. */
  final void reset(char[] text, int from, int to, boolean whole) {
    forget();
    cut = false;
    b = text;
    pos = from;
    limit = to;
    last = whole;
  }

  /** Goes on in the same text, whose units from {@link #position()} on have moved. */
  final void slide(char[] text, int from, int to, boolean whole) {
    shift(pos - from);
    b = text;
    pos = from;
    limit = to;
    last = whole;
  }

  /** Where the next token is looked for. */
  final int position() {
    return pos;
  }

  final boolean found(int from, int to, TokenType what) {
    start = from;
    end = to;
    type = what;
    cut = false;
    pos = to;
    return true;
  }

  /**
   * Where to cut a token that begins at {@code s}: at most {@code max} units on; not inside a pair
   * and, if possible, not before a mark.
   */
  final int cutPoint(int s, int max) {
    int floor = s + Math.max(1, max - MAX_BACK);
    for (int i = s + max; i > floor; i--) {
      if (Character.isLowSurrogate(b[i])) {
        continue;
      }
      if (!isTransparent(WordBreaks.wordBreak(at(b, i, limit)))) {
        return i;
      }
    }
    int i = s + max;
    return Character.isLowSurrogate(b[i]) && Character.isHighSurrogate(b[i - 1]) ? i - 1 : i;
  }
}
