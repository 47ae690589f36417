// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

/** Takes the tokens of a text one by one, in the order of the text. */
@FunctionalInterface
public interface TokenConsumer {
  /**
   * Takes one token.
   *
   * @param start first UTF-16 code unit
   * @param end one past the last unit, always after {@code start}
   * @param type what the token is
   */
  void token(int start, int end, TokenType type);
}
