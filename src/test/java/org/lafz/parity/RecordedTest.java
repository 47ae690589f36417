// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.parity.Recorded.Row;

class RecordedTest {
  private static final String TOKENS = "camel.simple_word_tokenize";
  private static final String TEXT = "camel.charmap.ar2bw";

  @Test
  void everyRowIsRead() {
    assertThat(Recorded.rows(TOKENS)).hasSize(1729);
    assertThat(Recorded.rows(TEXT)).hasSize(1729);
  }

  @Test
  void escapesAreResolved() {
    List<String> inputs = Recorded.rows(TEXT).stream().map(Row::input).toList();
    assertThat(inputs).contains("\u061C", "").anyMatch(input -> input.contains("\n"));
  }

  @Test
  void anEmptyInputHasNoTokensButOneText() {
    assertThat(empty(TOKENS).columns()).isEmpty();
    assertThat(empty(TEXT).columns()).containsExactly("");
  }

  private static Row empty(String name) {
    return Recorded.rows(name).stream()
        .filter(row -> row.input().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void differencesAreTheRowsThatDiffer() {
    assertThat(Recorded.textDifferences(TEXT, text -> "no such output")).hasSize(1729);
    // What the recorded map leaves alone stays alone: 394 of its rows change.
    assertThat(Recorded.textDifferences(TEXT, text -> text)).hasSize(394);
    assertThat(Recorded.tokenDifferences(TOKENS, text -> List.of("no such token"))).hasSize(1729);
  }

  @Test
  void aChainGivesWhatItsFunctionsGiveOneAfterTheOther() {
    String chain = "camel.normalize_unicode then camel.normalize_alef_ar";
    assertThat(Recorded.rows(chain)).hasSize(1729);
    // U+FE83, an alef with hamza above as a presentation form, and U+FDFC
    assertThat(Recorded.rows(chain))
        .anyMatch(row -> row.input().equals("\uFE83") && row.text().equals("\u0627"))
        .anyMatch(row -> row.input().equals("\uFDFC") && row.text().equals("ريال"));
  }
}
