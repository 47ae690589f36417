// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.Arrays;

/** Work that cuts a text: writes start and end of every piece into arrays. */
abstract class SpanWork extends Work {
  private final int[] starts;
  private final int[] ends;
  private int count;

  SpanWork(Corpus corpus) {
    super(corpus);
    this.starts = new int[corpus.longest() + 1];
    this.ends = new int[corpus.longest() + 1];
  }

  final void begin() {
    count = 0;
  }

  final void add(int start, int end) {
    starts[count] = start;
    ends[count++] = end;
  }

  final int found() {
    return count;
  }

  /** The pieces found last: start, end, start, end. */
  final int[] spans() {
    int[] spans = new int[2 * count];
    for (int k = 0; k < count; k++) {
      spans[2 * k] = starts[k];
      spans[2 * k + 1] = ends[k];
    }
    return spans;
  }

  /** Whether a character must be in a piece. */
  abstract boolean belongs(int codePoint);

  /** Whether a character may be in a piece. */
  abstract boolean mayBelong(int codePoint);

  /**
   * Start, end, start, end of pieces that something else cut: those with a letter or a digit must
   * be the same. An empty array: there is nothing to compare with.
   */
  int[] expected(int i) {
    return new int[0];
  }

  @Override
  final void check() {
    for (int i = 0; i < corpus.count(); i++) {
      if (handle(i) != count) {
        throw new IllegalStateException(corpus + ", text " + i + ": miscounted");
      }
      checkCover(i);
      int[] expected = expected(i);
      if (expected.length > 0) {
        checkSame(expected, i);
      }
    }
  }

  private void checkCover(int i) {
    String text = corpus.text(i);
    int next = 0;
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      while (next < count && ends[next] <= at) {
        next++;
        if (next < count && starts[next] < ends[next - 1]) {
          throw wrong(i, at, "pieces overlap");
        }
      }
      boolean inside = next < count && starts[next] <= at;
      if (inside && !mayBelong(c)) {
        throw wrong(i, at, "a piece holds U+%04X".formatted(c));
      }
      if (!inside && belongs(c)) {
        throw wrong(i, at, "no piece holds U+%04X".formatted(c));
      }
    }
  }

  private void checkSame(int[] expected, int i) {
    int[] found = words(spans(), i);
    int at = Arrays.mismatch(words(expected, i), found);
    if (at >= 0) {
      throw wrong(i, at < found.length ? found[at] : -1, "another cut, piece " + at / 2);
    }
  }

  /**
   * Those with a letter or a digit, without invisible characters at the end: lafz has none there.
   */
  private int[] words(int[] spans, int i) {
    String text = corpus.text(i);
    int kept = 0;
    for (int k = 0; k < spans.length; k += 2) {
      int start = spans[k];
      int end = spans[k + 1];
      while (end > start && Character.getType(text.charAt(end - 1)) == Character.FORMAT) {
        end--;
      }
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        spans[kept++] = start;
        spans[kept++] = end;
      }
    }
    return Arrays.copyOf(spans, kept);
  }

  private IllegalStateException wrong(int i, int at, String what) {
    return new IllegalStateException(corpus + ", text " + i + " at " + at + ": " + what);
  }
}
