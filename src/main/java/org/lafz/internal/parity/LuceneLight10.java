// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/** Lucene's ArabicNormalizer, then its ArabicStemmer, on each word. */
final class LuceneLight10 implements TextFunction {
  private final TextFunction normalizer = new LuceneArabic();
  private final TextFunction stemmer = new LuceneArabicStem();

  @Override
  public void rewrite(Line line) {
    normalizer.rewrite(line);
    stemmer.rewrite(line);
  }
}
