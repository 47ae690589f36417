// SPDX-License-Identifier: Apache-2.0
package org.lafz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.Golden;
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
      List<String> expected = row.trimmed();
      List<String> found = spans(PLAIN, row.text());
      if (!found.equals(expected)) {
        wrong.add(row.line() + ": " + row.source() + " " + expected + " but " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theRowsThatTheTailoringChangesAreThoseOfTheTable() {
    List<String> expected = new ArrayList<>();
    for (String[] row : Golden.rows("word-break-tailored.tsv")) {
      expected.add(row[0] + " " + row[2] + " but " + row[3]);
    }
    List<String> found = new ArrayList<>();
    for (BreakTestFile.Row row : ROWS) {
      List<String> plain = spans(PLAIN, row.text());
      List<String> tailored = spans(ArabicTokenizer.standard(), row.text());
      if (!plain.equals(tailored)) {
        found.add(
            row.line() + " " + String.join(" ", plain) + " but " + String.join(" ", tailored));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theNamedRuleAloneMakesTheDifference() {
    for (String[] row : Golden.rows("word-break-tailored.tsv")) {
      String text =
          ROWS.stream()
              .filter(r -> r.line() == Integer.parseInt(row[0]))
              .findFirst()
              .orElseThrow()
              .text();
      ArabicTokenizer alone =
          ArabicTokenizer.builder()
              .withoutTailoring()
              .rule(ArabicTokenizer.Rule.valueOf(row[4]), true)
              .build();
      assertThat(String.join(" ", spans(alone, text))).isEqualTo(row[3]);
    }
  }

  private static List<String> spans(ArabicTokenizer words, String text) {
    List<String> spans = new ArrayList<>();
    words.forEach(text, (start, end, type) -> spans.add(start + ":" + end));
    return spans;
  }
}
