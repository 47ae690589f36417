// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.offset.Span;
import org.lafz.tokenize.SentenceSplitter.Abbreviation;
import org.lafz.tokenize.SentenceSplitter.LineBreaks;

class SentenceSplitterTest {
  private static List<String> split(SentenceSplitter splitter, String text) {
    return splitter.split(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void spansLeaveOutTheWhiteSpaceBetweenSentences() {
    assertThat(SentenceSplitter.standard().split(" نعم.  لا. "))
        .containsExactly(new Span(1, 5), new Span(7, 10));
  }

  @Test
  void nothingButWhiteSpaceHasNoSentence() {
    assertThat(SentenceSplitter.standard().split(" \n\u200F")).isEmpty();
  }

  @Test
  void aLineBreakEndsASentenceUnlessTheTextIsWrapped() {
    SentenceSplitter wrapped = SentenceSplitter.builder().lineBreaks(LineBreaks.PARAGRAPH).build();
    assertThat(split(SentenceSplitter.standard(), "سطر\nثان")).hasSize(2);
    assertThat(split(wrapped, "سطر\nثان")).hasSize(1);
    assertThat(split(wrapped, "سطر\n\nثان")).hasSize(2);
  }

  @Test
  void usersAddAbbreviations() {
    String text = "قال الأس. أحمد";
    SentenceSplitter mine =
        SentenceSplitter.builder().abbreviation("الأس", Abbreviation.TITLE).build();
    assertThat(split(SentenceSplitter.standard(), text)).hasSize(2);
    assertThat(split(mine, text)).containsExactly(text);
  }

  @Test
  void usersForgetAbbreviations() {
    SentenceSplitter none = SentenceSplitter.builder().withoutAbbreviations().build();
    assertThat(split(none, "جاء د. أحمد")).containsExactly("جاء د.", "أحمد");
  }

  @Test
  void badAbbreviationsAreRefused() {
    SentenceSplitter.Builder builder = SentenceSplitter.builder();
    for (String bad : List.of("", "د.", " د")) {
      assertThatThrownBy(() -> builder.abbreviation(bad, Abbreviation.TITLE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(bad);
    }
  }

  @ParameterizedTest
  @Tag("slow")
  @ValueSource(
      strings = {
        ".", ". ", "؟", "أ. ", "1. ", "(", "«", ".\"", "[1]", ".[1]", "\u06DD", "a.", "\n", ".,",
        "\u200F"
      })
  void timeIsLinearInTheLengthOfAnyInput(String piece) {
    String text = piece.repeat(500_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> SentenceSplitter.standard().forEach(text, (s, e) -> {}));
  }
}
