// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

/** Work that cuts sentences: every letter is in one. */
abstract class SentenceWork extends SpanWork {
  SentenceWork(Corpus corpus) {
    super(corpus);
  }

  @Override
  final boolean belongs(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  @Override
  final boolean mayBelong(int codePoint) {
    return true;
  }
}
