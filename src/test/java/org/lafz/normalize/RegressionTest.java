// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.offset.Span;

/** Inputs that once gave a wrong answer; kept for ever. */
class RegressionTest {
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);
  private static final String BOOK = "\u0643\u0650\u062A\u064E\u0627\u0628\u064C";

  @Test
  void nothingBesideTheResultIsTouched() {
    char[] out = "xxxxx".toCharArray();
    assertThat(SEARCH.normalize(new char[] {0x670}, 0, 1, out, 3)).isZero();
    assertThat(new String(out)).isEqualTo("xxxxx");
  }

  @Test
  void closedReaderIsNotReady() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    reader.read();
    assertThat(reader.ready()).isTrue();
    reader.close();
    assertThatThrownBy(reader::ready).isInstanceOf(IOException.class);
  }

  @Test
  void offsetBehindTheEndOfTheTextIsRefused() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    while (reader.read() >= 0) {}
    assertThat(reader.toOriginal(4)).isEqualTo(7);
    assertThatThrownBy(() -> reader.toOriginal(5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void offsetInsideAnExpansionHalfReadMapsToItsEnd() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("\uFDFA"));
    reader.read(new char[6]);
    assertThat(reader.toOriginal(0)).isZero();
    assertThat(reader.toOriginal(2)).isEqualTo(1);
    assertThat(reader.toOriginal(6)).isEqualTo(1);
  }

  @Test
  void markAfterASurrogatePairBelongsToBothHalves() {
    NormalizedText text = SEARCH.align("\uD83D\uDE00\u065E");
    assertThat(text.text()).isEqualTo("\uD83D\uDE00");
    assertThat(text.toNormalized(2, 3)).isEqualTo(new Span(0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "none@1 +presentation-forms, \uFDC0\u0628",
    "none@1 +presentation-forms, \uFDC0\u064E\u0628",
    "none@1 +presentation-forms, \u0628\uFDC0",
    "none@1 +presentation-forms, \uFD40\u08F0\u0633",
    "none@1 +presentation-forms, \uFD40\u064E\u0633",
    "none@1 +presentation-forms, \uFD40\u0633",
    "none@1 +strip-ornaments, \u0628\u06E9\u0628",
    "none@1 +strip-ornaments, \u0628\u06E9\u180E\u0628",
    "none@1 +strip-ornaments, \u0628\u06E9\u0338\u0628"
  })
  void editsOfOneStepMakeTheNormalizedText(String line, String text) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(line);
    List<Edit> edits = normalizer.explain(text);
    StringBuilder edited = new StringBuilder(text);
    for (int e = edits.size() - 1; e >= 0; e--) {
      Edit edit = edits.get(e);
      edited.replace(edit.start(), edit.end(), edit.after());
    }
    assertThat(edited.toString()).as(edits.toString()).isEqualTo(normalizer.normalize(text));
  }
}
