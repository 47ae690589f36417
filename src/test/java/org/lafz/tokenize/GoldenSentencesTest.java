// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.offset.Span;

/** The splitter agrees with the tables that were made by reading. */
class GoldenSentencesTest {
  @Test
  void everySentenceOfTheArticleHasItsSpan() {
    String article = Golden.article();
    List<String> expected = new ArrayList<>();
    for (String[] row : Golden.rows("article.sentences.tsv")) {
      expected.add(row[0] + " " + row[1] + " " + row[2]);
    }
    List<String> found = new ArrayList<>();
    for (Span s : SentenceSplitter.standard().split(article)) {
      found.add(s.start() + " " + s.end() + " " + article.substring(s.start(), s.end()));
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyHardLineHasItsSentences() {
    List<String[]> rows = Golden.rows("hard-sentences.tsv");
    assertThat(rows.size()).isGreaterThanOrEqualTo(60);
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows) {
      SentenceSplitter splitter =
          SentenceSplitter.builder()
              .lineBreaks(SentenceSplitter.LineBreaks.valueOf(row[2]))
              .build();
      String text = Golden.unescape(row[0]);
      List<String> sentences = new ArrayList<>();
      splitter.forEach(text, (start, end) -> sentences.add(text.substring(start, end)));
      String found = String.join(" | ", sentences);
      if (!found.equals(Golden.unescape(row[1]))) {
        wrong.add(row[2] + " " + row[0] + ": " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
