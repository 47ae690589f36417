// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.function.Supplier;

/** Other libraries whose tokens we give, each with the scanner that finds them. */
enum Parity {
  LUCENE_STANDARD("lucene-standard@1", LuceneScanner::new);

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
