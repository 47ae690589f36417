// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lafz.internal.lexicon.WordList;

/** Reads what code points become from the tables of {@code seeds/parity}, which the jar carries. */
final class ReplacementTable {
  private static final int HEX = 16;

  private ReplacementTable() {}

  /**
   * What each code point of a table becomes. A line holds the replacement and the ranges of code
   * points that become it, all in hexadecimal: {@code -} deletes, {@code =} keeps, {@code 0030+}
   * counts on from U+0030 at the start of each range.
   *
   * @throws IllegalStateException if the jar does not hold the table
   */
  static Map<Integer, String> read(String name) {
    Map<Integer, String> table = new HashMap<>();
    for (String line : WordList.lines(ReplacementTable.class, name)) {
      int tab = line.indexOf('\t');
      for (String range : line.substring(tab + 1).split(" ", -1)) {
        add(table, line.substring(0, tab), range);
      }
    }
    return table;
  }

  private static void add(Map<Integer, String> table, String replacement, String range) {
    int dash = range.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEX);
    int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), HEX);
    for (int codePoint = first; codePoint <= last; codePoint++) {
      table.put(codePoint, replacement(replacement, codePoint, codePoint - first));
    }
  }

  private static String replacement(String replacement, int codePoint, int index) {
    if (replacement.equals("-")) {
      return "";
    }
    if (replacement.equals("=")) {
      return Character.toString(codePoint);
    }
    int plus = replacement.indexOf('+');
    if (plus > 0) {
      return Character.toString(Integer.parseInt(replacement.substring(0, plus), HEX) + index);
    }
    return Arrays.stream(replacement.split(" ", -1))
        .map(code -> Character.toString(Integer.parseInt(code, HEX)))
        .collect(Collectors.joining());
  }
}
