// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.Objects;

/**
 * Walks over the tokens of an array and allocates nothing. Offsets are indices of the array. Not
 * thread safe; made by {@link ArabicTokenizer#cursor()} and used again after {@link #reset}.
 */
public final class TokenCursor {
  private final TokenScanner scanner;

  TokenCursor(ArabicTokenizer tokenizer) {
    scanner = tokenizer.scanner();
  }

  /**
   * Goes before the first token of {@code text[from, to)}. What is outside that range is not read;
   * the array must not change until the last token was taken.
   *
   * @return this cursor
   * @throws IndexOutOfBoundsException if the range is not inside the array
   */
  public TokenCursor reset(char[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    scanner.reset(text, from, to, true);
    return this;
  }

  /** Goes to the next token; false if there is none, and then the other methods say nothing. */
  public boolean next() {
    return scanner.next() == TokenScanner.TOKEN;
  }

  /** Index of the first unit of the token. */
  public int start() {
    return scanner.start;
  }

  /** Index after the last unit of the token. */
  public int end() {
    return scanner.end;
  }

  /** What the token is. */
  public TokenType type() {
    return scanner.type;
  }

  /** Whether the token was longer than the bound: the next one goes on where this was cut. */
  public boolean isCut() {
    return scanner.cut;
  }
}
