// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

/** One task set up for one corpus. Not thread-safe: each thread makes its own. */
abstract class Work {
  final Corpus corpus;

  Work(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Handles text {@code i} of the corpus. What it makes stays in fields, so that no compiler can
   * leave it out.
   *
   * @return how much was made: UTF-16 units, bytes, tokens
   */
  abstract int handle(int i);

  /**
   * Handles every text by {@link #handle} and compares what it made with what is right.
   *
   * @throws IllegalStateException if something is wrong
   */
  abstract void check();

  /** Handles every text once; the sum of what was made. */
  final long run() {
    long sum = 0;
    for (int i = 0; i < corpus.count(); i++) {
      sum += handle(i);
    }
    return sum;
  }
}
