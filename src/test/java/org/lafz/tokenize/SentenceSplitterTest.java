// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void aWordThatOnlyBeginsLikeALongAbbreviationIsNone() {
    String sixteen = "ا".repeat(16);
    SentenceSplitter mine =
        SentenceSplitter.builder().abbreviation(sixteen, Abbreviation.NEVER).build();
    for (String word : List.of(sixteen, "و" + sixteen)) {
      assertThat(split(mine, "قال " + word + ". نعم")).hasSize(1);
      assertThat(split(mine, "قال " + word + "ا. نعم")).hasSize(2);
    }
  }

  @Test
  void usersForgetAbbreviations() {
    SentenceSplitter none = SentenceSplitter.builder().withoutAbbreviations().build();
    assertThat(split(none, "جاء د. أحمد")).containsExactly("جاء د.", "أحمد");
  }

  @Test
  void badAbbreviationsAreRefused() {
    SentenceSplitter.Builder builder = SentenceSplitter.builder();
    for (String bad : List.of("", "د.", " د", "ق م", "\u00A0د", "a".repeat(17))) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!", "?", "\u061D", "\u061E", "\u061F", "\u06D4", "\u0589", "\u0700", "\u0701", "\u0702",
        "\u0964", "\u0965", "\u1362", "\u1367", "\u1368", "\u203C", "\u203D", "\u2047", "\u2048",
        "\u2049", "\u2E2E", "\u3002", "\uFE12", "\uFE52", "\uFE56", "\uFE57", "\uFF01", "\uFF0E",
        "\uFF1F", "\uFF61"
      })
  void everyTerminatorEndsASentence(String terminator) {
    assertThat(split(SentenceSplitter.standard(), "نعم" + terminator + " لا"))
        .containsExactly("نعم" + terminator, "لا");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ")", "]", "}", "\u00BB", "\u201D", "\u2019", "\u203A", "\uFD3E", "\u300D", "\u300F", "\"",
        "'", "\u00AB", "\u201C", "\u2018", "\u2039", "*", "[1]", "[10]", "[123]", "!!", ".\u2026"
      })
  void whatClosesStaysWithItsSentence(String closing) {
    assertThat(split(SentenceSplitter.standard(), "نعم!" + closing + " لا"))
        .containsExactly("نعم!" + closing, "لا");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1234]", "[ب]", "[]", "[1", "(1)"})
  void whatIsNoFootnoteBeginsTheNextSentence(String bracket) {
    assertThat(split(SentenceSplitter.standard(), "نعم!" + bracket + " لا"))
        .containsExactly("نعم!", bracket + " لا");
  }

  @Test
  void aPauseEndsASentenceOnlyBeforeALineBreakOrAfterAClosingQuote() {
    for (String pause : List.of("..", "...", "\u2025", "\u2026")) {
      assertThat(split(SentenceSplitter.standard(), "نعم" + pause + " لا")).hasSize(1);
      assertThat(split(SentenceSplitter.standard(), "نعم" + pause + "\u00BB لا")).hasSize(2);
      assertThat(split(SentenceSplitter.standard(), "نعم" + pause + ") لا")).hasSize(1);
      SentenceSplitter wrapped =
          SentenceSplitter.builder().lineBreaks(LineBreaks.PARAGRAPH).build();
      assertThat(split(wrapped, "نعم" + pause + "\nلا")).hasSize(2);
    }
  }

  @Test
  void aLineBreakIsOneAlsoIfItHasTwoUnits() {
    SentenceSplitter wrapped = SentenceSplitter.builder().lineBreaks(LineBreaks.PARAGRAPH).build();
    assertThat(split(wrapped, "سطر\r\nثان")).hasSize(1);
    assertThat(split(wrapped, "سطر\n\rثان")).hasSize(2);
    assertThat(split(wrapped, "سطر\u2029ثان")).hasSize(2);
    assertThat(split(wrapped, "سطر\u2028ثان")).hasSize(1);
  }

  @Test
  void theNumberOfAnItemHasAtMostThreeDigits() {
    assertThat(split(SentenceSplitter.standard(), "123. نعم")).hasSize(1);
    assertThat(split(SentenceSplitter.standard(), "1234. نعم")).hasSize(2);
    assertThat(split(SentenceSplitter.standard(), "نعم 123. لا")).hasSize(2);
  }

  @Test
  void aSentenceOfMoreThan65536UnitsIsCutBetweenTwoTokens() throws IOException {
    String text = "ab ".repeat(21_845) + "c"; // the c is the unit 65,536
    assertThat(SentenceSplitter.standard().split(text)).containsExactly(new Span(0, 65_536));
    SentenceReader whole = SentenceSplitter.standard().reader(new StringReader(text));
    assertThat(whole.next()).isTrue();
    assertThat(whole.isCut()).isFalse();
    String longer = text + "d";
    assertThat(SentenceSplitter.standard().split(longer))
        .containsExactly(new Span(0, 65_534), new Span(65_535, 65_537));
    SentenceReader reader = SentenceSplitter.standard().reader(new StringReader(longer));
    assertThat(reader.next()).isTrue();
    assertThat(reader.isCut()).isTrue();
    assertThat(reader.next()).isTrue();
    assertThat(reader.isCut()).isFalse();
    assertThat(reader.start()).isEqualTo(65_535);
    assertThat(reader.end()).isEqualTo(65_537);
    assertThat(reader.text()).isEqualTo("cd");
    assertThat(reader.next()).isFalse();
  }

  @Test
  void moreThan4096UnitsOfWhiteSpaceEndASentence() throws IOException {
    for (int gap : new int[] {4096, 4097}) {
      String text = "نعم" + " ".repeat(gap) + "لا";
      int sentences = gap - 4095;
      assertThat(SentenceSplitter.standard().split(text)).hasSize(sentences);
      SentenceReader reader = SentenceSplitter.standard().reader(new StringReader(text));
      for (int i = 0; i < sentences; i++) {
        assertThat(reader.next()).isTrue();
      }
      assertThat(reader.next()).isFalse();
    }
  }

  @Test
  void everyAbbreviationMayHaveAConjunction() {
    assertThat(split(SentenceSplitter.standard(), "جاء د. أحمد ود. علي")).hasSize(1);
    assertThat(split(SentenceSplitter.standard(), "جاء و. أحمد")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    // after a word, a full stop without a space ends the sentence; after a letter or number it does
    // not, nor before a single letter
    "قال نعم.لا تعد, 2",
    "قال لا.نعم تعد, 2",
    "قال نعم.ب ثم, 1",
    "قال ب.نعم ثم, 1",
    "12.نعم, 1",
    "قال د.أحمد, 1",
    // initials
    "جاء ط. ب. أحمد, 2",
    "جاء ط. ب, 2",
    "انتهى الفصل. ب. الباب, 3", // no part of initials
    // a small Latin letter goes on
    "abc. apple, 1",
    "abc. zebra, 1",
    "abc. Apple, 2",
    "abc. (, 2",
    // numbers of items
    "10. نعم, 1",
    "0. نعم, 1",
    // one number goes with the end of a verse
    "قل \u06DD \u0661 رجال, 2",
    "قل \u06DD\u0661 رجال, 2",
    "قل \u06DD\u0661 \u0662 رجال, 2",
    // footnotes
    "جاء د.[1] أحمد, 1",
    "نعم![12, 2",
    "نعم![, 2"
  })
  void sentencesAreCounted(String text, int count) {
    assertThat(split(SentenceSplitter.standard(), text)).hasSize(count);
  }

  @Test
  void aNumberAfterTheNumberOfAVerseBeginsTheNextSentence() {
    assertThat(split(SentenceSplitter.standard(), "قل \u06DD\u0661 \u0662 رجال"))
        .containsExactly("قل \u06DD\u0661", "\u0662 رجال");
  }
}
