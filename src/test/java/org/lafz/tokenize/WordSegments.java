// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.ArrayList;
import java.util.List;

/** All segments of plain UAX #29, white space included, which no token shows. */
public final class WordSegments {
  private WordSegments() {}

  /** Every boundary after 0, the end of the text last. */
  public static List<Integer> boundaries(String text) {
    WordScanner scanner = new WordScanner(ArabicTokenizer.builder().withoutTailoring().build());
    scanner.reset(text.toCharArray(), 0, text.length(), true);
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      i = scanner.boundary(i);
      ends.add(i);
    }
    return ends;
  }
}
