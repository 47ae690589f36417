// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;

/** The tokenizer agrees with the tables that were made by reading. */
class GoldenTokensTest {
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();

  @Test
  void everyTokenOfTheArticleHasItsSpanAndType() {
    List<String> expected = new ArrayList<>();
    for (String[] row : Golden.rows("article.tokens.tsv")) {
      expected.add(String.join(" ", row));
    }
    List<String> found = new ArrayList<>();
    for (Token t : WORDS.tokenize(Golden.article())) {
      found.add(t.start() + " " + t.end() + " " + t.type() + " " + t.text());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theArticleHas403Words() {
    assertThat(WORDS.tokenize(Golden.article()))
        .filteredOn(t -> t.text().codePoints().anyMatch(Chars::isLetter))
        .hasSize(403);
  }

  @Test
  void everyHardLineHasItsTokens() {
    List<String[]> rows = Golden.rows("hard-tokens.tsv");
    assertThat(rows.size()).isGreaterThanOrEqualTo(250);
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows) {
      String expected = Golden.unescape(row[1]);
      String found = join(WORDS, Golden.unescape(row[0]));
      if (!found.equals(expected)) {
        wrong.add(
            row[0]
                + ": "
                + Golden.units(expected)
                + "\n  but "
                + Golden.units(found)
                + " "
                + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aLineThatNamesARuleIsAnotherWithoutIt() {
    List<String> same = new ArrayList<>();
    for (String[] row : Golden.rows("hard-tokens.tsv")) {
      if (row[2].equals("none")) {
        continue;
      }
      String input = Golden.unescape(row[0]);
      ArabicTokenizer without =
          ArabicTokenizer.builder().rule(ArabicTokenizer.Rule.valueOf(row[2]), false).build();
      if (join(without, input).equals(join(WORDS, input))) {
        same.add(row[2] + "\t" + row[0]);
      }
    }
    assertThat(same).isEmpty();
  }

  private static String join(ArabicTokenizer words, String text) {
    List<String> tokens = new ArrayList<>();
    words.tokenize(text).forEach(t -> tokens.add(t.text() + "/" + t.type()));
    return String.join(" | ", tokens);
  }
}
