// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.function.UnaryOperator;

/**
 * Work that normalizes a text word by word in place, as Lucene's filters do: a word is copied into
 * a buffer and normalized there. Words are cut beforehand, by Lucene's StandardTokenizer.
 */
abstract class WordWork extends TextWork {
  private final int[][] bounds; // of each text: start, end, start, end
  private final char[] term;

  /**
   * @param expected what is right for one word
   */
  WordWork(Corpus corpus, UnaryOperator<String> expected) {
    this(corpus, expected, bounds(corpus));
  }

  private WordWork(Corpus corpus, UnaryOperator<String> expected, int[][] bounds) {
    super(corpus, expected);
    this.bounds = bounds;
    this.term = new char[corpus.longest() + 64];
  }

  private static int[][] bounds(Corpus corpus) {
    SpanWork words = LuceneWork.words(corpus);
    int[][] bounds = new int[corpus.count()][];
    for (int i = 0; i < bounds.length; i++) {
      words.handle(i);
      bounds[i] = words.spans();
    }
    return bounds;
  }

  /** Normalizes {@code term[0, length)} in place and says how long it is then. */
  abstract int normalize(char[] term, int length);

  private int word(int i, int start, int end) {
    System.arraycopy(corpus.chars(i), start, term, 0, end - start);
    return normalize(term, end - start);
  }

  @Override
  final int handle(int i) {
    int sum = 0;
    int[] at = bounds[i];
    for (int k = 0; k < at.length; k += 2) {
      sum += word(i, at[k], at[k + 1]);
    }
    return sum;
  }

  @Override
  final String result(int i) {
    StringBuilder all = new StringBuilder();
    int[] at = bounds[i];
    for (int k = 0; k < at.length; k += 2) {
      all.append(term, 0, word(i, at[k], at[k + 1])).append(' ');
    }
    return all.toString();
  }

  @Override
  final String expected(int i) {
    StringBuilder all = new StringBuilder();
    String text = corpus.text(i);
    int[] at = bounds[i];
    for (int k = 0; k < at.length; k += 2) {
      all.append(super.expected(text.substring(at[k], at[k + 1]))).append(' ');
    }
    return all.toString();
  }
}
