// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

/** Work that cuts words: every letter and digit is in one, and no white space. */
abstract class PlainWords extends SpanWork {
  PlainWords(Corpus corpus) {
    super(corpus);
  }

  @Override
  final boolean belongs(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  @Override
  final boolean mayBelong(int codePoint) {
    return !Character.isWhitespace(codePoint);
  }
}
