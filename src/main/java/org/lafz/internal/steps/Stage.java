// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/**
 * One step of normalization: receives code points from left to right and passes its result on.
 *
 * <p>A code point comes with the range {@code [start, end)} of original units it stands for; ranges
 * never go backwards. Several code points may share one range (an expansion, a reordered cluster).
 * Deletions are announced at the place where they happen. Bits above the 21 of a code point are
 * notes of one stage to a later one. Stateful, not thread-safe.
 */
public abstract class Stage {
  static final int CODE_POINT = 0x1FFFFF;

  /** Note on a look-alike: it stands in a line that is not Arabic and stays. */
  static final int NO_FOLD = 1 << 24;

  /** Note on a mark: it is tanwin by its place. */
  static final int TANWIN = 1 << 25;

  /** Note on a mark: it belongs to tanwin and to the Quranic marks, its place not being known. */
  static final int EITHER = 1 << 28;

  /** Note on any code point: inside a URL or an e-mail address. */
  static final int ADDRESS = 1 << 26;

  /** Note on any code point: inside a hashtag or a mention. */
  static final int TAG = 1 << 27;

  /** How far a decision about the end of a word looks ahead, in code points. */
  static final int LOOK_AHEAD = 1024;

  /** How many marks of a cluster are looked at, and put in order. */
  static final int MARKS = 128;

  /** Set when the stages are put in a row; the last of all has none and overrides what uses it. */
  @SuppressWarnings("NullAway.Init")
  protected Stage next;

  /** One code point, possibly with notes, that stands for original units {@code [start, end)}. */
  public abstract void accept(int codePoint, long start, long end);

  /**
   * The original units {@code [start, end)} were deleted; {@code white} if they were white space.
   */
  public void delete(long start, long end, boolean white) {
    next.delete(start, end, white);
  }

  /** The text is over: decides what is pending. Every stage resets itself. */
  public void finish() {
    next.finish();
  }

  /** Whether nothing is pending and the state is that of the start of a word after a space. */
  protected boolean neutral() {
    return true;
  }

  /** Whether no stage comes after this one. */
  protected boolean isLast() {
    return false;
  }

  /** Whether this and all later stages hold nothing back and remember nothing. */
  public final boolean idle() {
    return neutral() && (isLast() || next.idle());
  }
}
