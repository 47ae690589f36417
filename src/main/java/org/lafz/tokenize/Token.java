// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.Objects;
import org.lafz.offset.Span;

/**
 * One token: the half-open range {@code [start, end)} of UTF-16 code units and the exact slice
 * there.
 *
 * @param start first unit
 * @param end one past the last unit, always after {@code start}
 * @param type what the token is
 * @param text the slice of the original text, nothing added or left out
 */
public record Token(int start, int end, TokenType type, String text) {
  /** Refuses an empty or negative range and a text whose length is not that of the range. */
  public Token {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a token: [" + start + ", " + end + ")");
    }
    Objects.requireNonNull(type, "type");
    if (text.length() != end - start) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " units in [" + start + ", " + end + ")");
    }
  }

  /** The range alone. */
  public Span span() {
    return new Span(start, end);
  }
}
