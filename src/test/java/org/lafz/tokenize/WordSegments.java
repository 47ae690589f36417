// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All segments of plain UAX #29, white space included, which no token shows. */
public final class WordSegments {
  private WordSegments() {}

  /** Every boundary after 0, the end of the text last. */
  public static List<Integer> boundaries(String text) {
    WordRules rules = new WordRules(Set.of(), true);
    char[] units = text.toCharArray();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      i = rules.boundary(units, i, units.length);
      ends.add(i);
    }
    return ends;
  }
}
