// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.stream.IntStream;
import org.lafz.tokenize.ArabicTokenizer;

/** Work that cuts words by UAX #29: they are those of lafz without its tailoring. */
abstract class StandardWords extends PlainWords {
  private static final ArabicTokenizer UNTAILORED =
      ArabicTokenizer.builder().withoutTailoring().build();

  StandardWords(Corpus corpus) {
    super(corpus);
  }

  @Override
  final int[] expected(int i) {
    return UNTAILORED.tokenize(corpus.text(i)).stream()
        .flatMapToInt(token -> IntStream.of(token.start(), token.end()))
        .toArray();
  }
}
