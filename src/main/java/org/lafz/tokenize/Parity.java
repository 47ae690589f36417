// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.function.Supplier;

/** Other libraries whose tokens we give, each with the scanner that finds them. */
enum Parity {
  LUCENE_STANDARD("lucene-standard@1", LuceneScanner::new),
  CAMEL_WORDS("camel-words@1", () -> new CamelScanner(false)),
  CAMEL_WORDS_SPLIT_DIGITS("camel-words-split-digits@1", () -> new CamelScanner(true));

  final String line;
  private final Supplier<TokenScanner> scanner;

  Parity(String line, Supplier<TokenScanner> scanner) {
    this.line = line;
    this.scanner = scanner;
  }

  TokenScanner scanner() {
    return scanner.get();
  }
}
