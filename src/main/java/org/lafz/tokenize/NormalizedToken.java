// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import org.lafz.offset.Span;

/**
 * A term for a search index: where it stands in the original text, and how it is spelt after
 * normalization.
 *
 * <p>Several in a row have the same range if the normalizer made several words of one token: U+FDFA
 * typed onto a name is four.
 *
 * @param start first UTF-16 code unit in the original
 * @param end one past the last unit, always after {@code start}
 * @param type what the token is in the original
 * @param original the slice of the original text, nothing added or left out
 * @param normalized the word that the normalizer made of it; neither empty nor with white space
 */
public record NormalizedToken(
    int start, int end, TokenType type, String original, String normalized) {
  /** Refuses what {@link Token} refuses, and an empty normalized text. */
  public NormalizedToken {
    new Token(start, end, type, original);
    if (normalized.isEmpty()) {
      throw new IllegalArgumentException(
          "no normalized text for the token [" + start + ", " + end + ")");
    }
  }

  /** The range alone. */
  public Span span() {
    return new Span(start, end);
  }
}
