// SPDX-License-Identifier: Apache-2.0
package org.lafz.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.offset.Span;
import org.lafz.tokenize.Golden;
import org.lafz.tokenize.SentenceSplitter;

/**
 * The splitter is no UAX #29; where it differs on the official rows is written down with reasons.
 */
class SentenceBreakTest {
  @Test
  void theRowsThatDifferAreThoseOfTheTable() {
    List<String> expected = new ArrayList<>();
    for (String[] row : Golden.rows("sentence-break-differences.tsv")) {
      assertThat(row[4]).as("reason of line %s", row[0]).isNotBlank();
      expected.add(row[0] + ": " + row[2] + " but " + row[3]);
    }
    List<BreakTestFile.Row> rows = BreakTestFile.read("SentenceBreakTest.txt");
    assertThat(rows).hasSize(502);
    List<String> found = new ArrayList<>();
    for (BreakTestFile.Row row : rows) {
      List<String> sentences = new ArrayList<>();
      for (Span s : SentenceSplitter.standard().split(row.text())) {
        sentences.add(s.start() + ":" + s.end());
      }
      List<String> standard = row.trimmed();
      if (!sentences.equals(standard)) {
        found.add(
            row.line() + ": " + String.join(" ", standard) + " but " + String.join(" ", sentences));
      }
    }
    assertThat(found).isEqualTo(expected);
  }
}
