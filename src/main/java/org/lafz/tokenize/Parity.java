// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

/** Other libraries whose tokens we give, each with the scanner that finds them. */
enum Parity {
  LUCENE_STANDARD("lucene-standard@1"),
  CAMEL_WORDS("camel-words@1"),
  CAMEL_WORDS_SPLIT_DIGITS("camel-words-split-digits@1");

  final String line;

  Parity(String line) {
    this.line = line;
  }

  /** A new one, for one text at a time. */
  TokenScanner scanner() {
    return switch (this) {
      case LUCENE_STANDARD -> new LuceneScanner();
      case CAMEL_WORDS -> new CamelScanner(false);
      case CAMEL_WORDS_SPLIT_DIGITS -> new CamelScanner(true);
    };
  }
}
