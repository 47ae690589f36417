// SPDX-License-Identifier: Apache-2.0
package org.lafz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.WordSegments;

/**
 * The official rows of UAX #29 hold when the tailoring is off. The file is of Unicode 15.0, the
 * tables are of 17.0, where U+2701 is Extended_Pictographic no more: the rows with it are read with
 * U+2702, which still is.
 */
class WordBreakTest {
  private static final List<BreakTestFile.Row> ROWS = rows();
  private static final ArabicTokenizer PLAIN = ArabicTokenizer.builder().withoutTailoring().build();

  private static List<BreakTestFile.Row> rows() {
    List<BreakTestFile.Row> rows = new ArrayList<>();
    for (BreakTestFile.Row row : BreakTestFile.read("WordBreakTest.txt")) {
      rows.add(
          new BreakTestFile.Row(
              row.line(), row.source(), row.text().replace('\u2701', '\u2702'), row.boundaries()));
    }
    return rows;
  }

  @Test
  void everyRowHasTheBoundariesOfTheStandard() {
    assertThat(ROWS).hasSize(1823);
    List<String> wrong = new ArrayList<>();
    for (BreakTestFile.Row row : ROWS) {
      List<Integer> found = WordSegments.boundaries(row.text());
      if (!found.equals(row.boundaries())) {
        wrong.add(row.line() + ": " + row.source() + " but " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theTokensAreTheSegmentsWithoutWhiteSpaceAndControlsAtTheirEdges() {
    List<String> wrong = new ArrayList<>();
    for (BreakTestFile.Row row : ROWS) {
      List<String> expected = new ArrayList<>();
      int from = 0;
      for (int to : row.boundaries()) {
        int start = from;
        int end = to;
        while (start < end && isEdge(row.text().codePointAt(start))) {
          start = row.text().offsetByCodePoints(start, 1);
        }
        while (end > start && isEdge(row.text().codePointBefore(end))) {
          end = row.text().offsetByCodePoints(end, -1);
        }
        if (start < end) {
          expected.add(start + ":" + end);
        }
        from = to;
      }
      List<String> found = new ArrayList<>();
      for (Token token : PLAIN.tokenize(row.text())) {
        found.add(token.start() + ":" + token.end());
      }
      if (!found.equals(expected)) {
        wrong.add(row.line() + ": " + row.source() + " " + expected + " but " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isEdge(int c) {
    return Chars.isWhiteSpace(c) || Chars.isControl(c) && c != 0x600 || c == 0x34F;
  }
}
