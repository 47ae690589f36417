// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.Arrays;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;
import org.lafz.internal.kernel.Units;
import org.lafz.offset.OffsetMap.Owner;

/**
 * Collects the normalized text and the runs of its offset map; decides whose deleted text is.
 *
 * <p>Between two characters that stay lies at most: what belongs to the one before, deleted white
 * space with all between, what belongs to the one after.
 */
public abstract class RunOutput extends Output {
  private char[] text;
  private int length;

  // The last character or run that stayed, not yet reported.
  private boolean any;
  private boolean white; // it is white space
  private boolean one; // a single code point that kept its length
  private int units;
  private long runStart;
  private long runEnd;
  private boolean ownsBefore; // deleted text before it belongs to it

  // What was deleted after it.
  private long gapEnd;
  private long whiteStart = -1;
  private long whiteEnd;

  private int kept; // units to report as kept

  protected RunOutput(int capacity) {
    text = new char[Math.max(16, capacity)];
  }

  /** {@code units} units kept their number. */
  protected abstract void keep(int units);

  /** {@code from} units became {@code to} units. */
  protected abstract void replace(int from, int to);

  /** {@code units} units were deleted. */
  protected abstract void deleted(int units, Owner owner);

  /** The array that holds the text; valid until the next piece. */
  public final char[] text() {
    return text;
  }

  /** Units written so far. */
  public final int length() {
    return length;
  }

  /**
   * The end of the original of the last run, which is not reported yet, if the unit {@code at} lies
   * inside it or at its end; -1 if it does not, or if the run is a single code point that stayed.
   *
   * @param at counted from the end of what was reported
   */
  protected final long openRunEnd(long at) {
    return any && !one && at > kept && at <= kept + units ? runEnd : -1;
  }

  /** Drops what was written, for the next piece of a stream. */
  public final void clear() {
    length = 0;
  }

  @Override
  public final void put(int codePoint, long start, long end) {
    reserve(2);
    int width = 1;
    if (codePoint < 0x10000) {
      text[length++] = (char) codePoint;
    } else {
      text[length++] = Character.highSurrogate(codePoint);
      text[length++] = Character.lowSurrogate(codePoint);
      width = 2;
    }
    place(width, Chars.isWhiteSpace(codePoint), start, end);
  }

  /** Books a character of {@code width} units that has been written. */
  private void place(int width, boolean isWhite, long start, long end) {
    if (any && start < runEnd) { // shares its original with the one before
      runEnd = Math.max(end, Math.max(runEnd, gapEnd));
      gapEnd = runEnd;
      whiteStart = -1;
      units += width;
      one = false;
    } else {
      long reach = Math.max(end, gapEnd);
      if (start < gapEnd) { // what it stands for had been announced as deleted
        gapEnd = start;
        whiteStart = whiteStart >= start ? -1 : whiteStart;
        whiteEnd = Math.min(whiteEnd, start);
      }
      settle(true, isWhite);
      runStart = start;
      runEnd = reach;
      gapEnd = reach;
      units = width;
      one = reach - start == width;
      any = true;
    }
    white = isWhite;
  }

  @Override
  public final void delete(long start, long end, boolean isWhite) {
    if (end <= gapEnd) {
      return; // lies inside a run
    }
    if (isWhite) {
      whiteStart = whiteStart < 0 ? Math.max(start, gapEnd) : whiteStart;
      whiteEnd = end;
    }
    gapEnd = end;
  }

  @Override
  public final int simple(Plan plan, char[] in, int from, int to, boolean open, long base) {
    reserve(to - from);
    Units units = plan.units();
    Kernel kernel = Kernels.forText(units, to - from);
    int complex = Kernel.read(kernel.map(units, in, from, to, text, length, text.length));
    int words = plan.wordsEnd(in, from, complex, to, open);
    for (int i = from; i < words; ) {
      if (words - i >= Long.SIZE && !units.ordersMarks() && isPlain(base + i)) {
        int read = bookBlock(in, i, units.deleted(in, i, text, length));
        i += read;
        if (read > 0) {
          continue;
        }
      }
      int kept = units.keptEnd(in, i, words, text, length);
      if (kept > i) {
        placeAll(base + i, kept - i);
        i = kept;
        continue;
      }
      int deleted = units.deletedEnd(in, i, words, text, length);
      if (deleted > i) {
        delete(base + i, base + deleted, false);
        i = deleted;
        continue;
      }
      // A base whose marks changed places: one run of three.
      for (int mark = 0; mark < 3; mark++) {
        length++;
        place(1, false, base + i, base + i + 3);
      }
      i += 3;
    }
    return words;
  }

  /** Whether a character stands last to which simply belongs what is deleted at {@code start}. */
  private boolean isPlain(long start) {
    return any && one && units == 1 && gapEnd == runEnd && runEnd == start;
  }

  /**
   * Books up to 64 units that have been written, after a character as {@link #isPlain} says.
   *
   * @param deletions a bit for each that is deleted
   * @return how many were booked: less before a deletion after white space or a surrogate, and
   *     before one that may go on
   */
  private int bookBlock(char[] in, int from, long deletions) {
    int open = kept + 1; // not yet reported, with the character before
    int at = 0;
    long rest = deletions;
    while (rest != 0) {
      int start = Long.numberOfTrailingZeros(rest);
      long after = rest + (rest & -rest) & rest; // without the first run
      int end = start + Long.bitCount(rest ^ after);
      char before = start > 0 ? in[from + start - 1] : text[length - 1];
      if (end == Long.SIZE || Chars.isWhiteSpace(before) || Character.isSurrogate(before)) {
        return settleBlock(at, start, open);
      }
      keep(open + start - at);
      deleted(end - start, Owner.PREVIOUS);
      open = 0;
      length += start - at;
      at = end;
      rest = after;
    }
    int stop = Character.isHighSurrogate(in[from + Long.SIZE - 1]) ? Long.SIZE - 1 : Long.SIZE;
    return settleBlock(at, stop, open);
  }

  /** The units {@code [at, stop)} of a block stayed, after {@code open} not yet reported. */
  private int settleBlock(int at, int stop, int open) {
    if (stop > 0) {
      length += stop - at;
      int last = open + stop - at > 1 && isPair(length - 2, length) ? 2 : 1;
      kept = open + stop - at - last;
      units = last;
      runEnd += stop;
      runStart = runEnd - last;
      gapEnd = runEnd;
      white = Chars.isWhiteSpace(text[length - 1]);
      ownsBefore = false;
    }
    return stop;
  }

  /** Books units that have been written and kept their number, those of the original from start. */
  private void placeAll(long start, int count) {
    int first = length;
    length += count;
    int width = isPair(first, length) ? 2 : 1;
    place(width, Chars.isWhiteSpace(text[first]), start, start + width);
    if (count > width) { // all but the last are settled at once
      report(false);
      int last = count > width + 1 && isPair(length - 2, length) ? 2 : 1;
      kept += count - width - last;
      units = last;
      runStart = start + count - last;
      runEnd = start + count;
      gapEnd = runEnd;
      white = Chars.isWhiteSpace(text[length - 1]);
      ownsBefore = false;
    }
  }

  private boolean isPair(int at, int end) {
    return at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]);
  }

  @Override
  public final void finish() {
    settle(false, false);
    flushKept();
    any = false;
    white = false;
    runEnd = 0;
    gapEnd = 0;
  }

  /** Reports the last run and what was deleted after it, now that the next character is known. */
  private void settle(boolean more, boolean nextWhite) {
    long gapStart = any ? runEnd : 0;
    boolean gap = gapEnd > gapStart;
    long toPrevious = gapStart; // [gapStart, toPrevious) belongs to the character before,
    long toNext = gapEnd; // [toNext, gapEnd) to the one after, what lies between to none
    if (gap) {
      boolean word = any && !white;
      if (whiteStart < 0) {
        toPrevious = word ? gapEnd : gapStart;
        toNext = word || !more ? gapEnd : gapStart;
      } else {
        toPrevious = word ? whiteStart : any ? whiteEnd : gapStart;
        toNext = more ? nextWhite && word ? whiteStart : whiteEnd : gapEnd;
      }
    }
    report(toPrevious > gapStart);
    delete(toPrevious - gapStart, Owner.PREVIOUS);
    delete(toNext - toPrevious, Owner.NONE);
    delete(gapEnd - toNext, Owner.NEXT);
    ownsBefore = gapEnd > toNext;
    whiteStart = -1;
  }

  private void report(boolean ownsAfter) {
    if (!any) {
      return;
    }
    if (one && (units == 1 || !ownsAfter && !ownsBefore)) {
      kept += units;
    } else {
      flushKept();
      replace((int) (runEnd - runStart), units);
    }
  }

  private void delete(long count, Owner owner) {
    if (count > 0) {
      flushKept();
      deleted((int) count, owner);
    }
  }

  private void flushKept() {
    if (kept > 0) {
      keep(kept);
      kept = 0;
    }
  }

  private void reserve(int count) {
    if (text.length - length < count) {
      text = Arrays.copyOf(text, Math.max(length + count, length + (length >> 1)));
    }
  }
}
