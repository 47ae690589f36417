// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Work that makes a text of a text. */
abstract class TextWork extends Work {
  private final UnaryOperator<String> expected;

  /**
   * @param expected what is right: another way to the same text, as plain as can be
   */
  TextWork(Corpus corpus, UnaryOperator<String> expected) {
    super(corpus);
    this.expected = expected;
  }

  /** Handles text {@code i} as {@link #handle} does, and shows what it made. */
  abstract String result(int i);

  /** What is right for text {@code i}. */
  String expected(int i) {
    return expected(corpus.text(i));
  }

  final String expected(String text) {
    return expected.apply(text);
  }

  @Override
  final void check() {
    for (int i = 0; i < corpus.count(); i++) {
      same(expected(i), result(i), i);
    }
  }

  private void same(String want, String got, int i) {
    if (!want.equals(got)) {
      byte[] wanted = want.getBytes(StandardCharsets.UTF_16BE);
      int at = Arrays.mismatch(wanted, got.getBytes(StandardCharsets.UTF_16BE)) / 2;
      throw new IllegalStateException(
          "%s, text %d: at %d %s instead of %s"
              .formatted(corpus, i, at, around(got, at), around(want, at)));
    }
  }

  private static String around(String text, int at) {
    StringBuilder escapes = new StringBuilder();
    for (int i = Math.max(0, at - 3); i < Math.min(text.length(), at + 8); i++) {
      escapes.append("\\u%04X".formatted((int) text.charAt(i)));
    }
    return escapes.toString();
  }
}
