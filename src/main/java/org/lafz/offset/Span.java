// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

/**
 * Half-open range {@code [start, end)} of UTF-16 code units.
 *
 * @param start first unit
 * @param end one past the last unit, never before {@code start}
 */
public record Span(int start, int end) {
  /** Refuses a negative start and an end before the start. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Whether no code unit lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every unit of {@code other} lies inside this span; an empty one may touch an end. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
