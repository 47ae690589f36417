// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzeCommandTest {
  private static final String ARTICLE =
      Path.of("../../seeds/000_dac1cc83cc4776b9.txt").toAbsolutePath().normalize().toString();

  @Test
  void theArticleHas403ArabicWords() {
    Lafz run = Lafz.run("", "analyze", "--summary", ARTICLE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\nprofile\tsearch@1\n")
        .contains(
            "\nbytes\t4764\n", "\nUTF-16 units\t2600\n", "\ncode points\t2600\n", "\nlines\t3\n")
        .contains("\nwords\t403\nArabic words\t403\n")
        .contains("\nclusters\t4\t4\t0\tno\n")
        .doesNotContain("span");
  }

  @Test
  void everyTokenOfTheArticleIsShown() {
    List<String> lines = Lafz.run("", "analyze", ARTICLE).out().lines().toList();
    assertThat(lines.stream().filter(line -> line.matches("\\d+-\\d+\tARABIC\t\\S+\t\\S+")))
        .hasSize(403);
    assertThat(lines).contains("103-110\tARABIC\tالكاظمي\tالكاظمي", "97-102\tARABIC\tمصطفى\tمصطفي");
  }

  @Test
  void theTableForAPipeIsCleanText() {
    String text =
        "\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628 \u200F\u0665! a@b.com\r\n\u0623";
    Lafz.run(text, "analyze", "--profile", "search -fold-alef")
        .writes(
            """
            file\tstandard input
            profile\tsearch@1 -fold-alef
            bytes\t37
            UTF-16 units\t24
            code points\t24
            lines\t2
            sentences\t3
            words\t3
            Arabic words\t2
            tokens\t5
            tokens ARABIC\t2
            tokens NUMBER\t1
            tokens EMAIL\t1
            tokens PUNCTUATION\t1

            step\tedits\tcode points before\tafter\tlossless
            presentation-forms\t0\t0\t0\tyes
            invisibles\t1\t1\t0\tno
            look-alikes\t0\t0\t0\tno
            tatweel\t1\t1\t0\tno
            clusters\t3\t3\t0\tno
            letters\t0\t0\t0\tno
            digits\t1\t1\t1\tno

            sentence 1\t0-13\t\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628 <U+200F>\u0665!
            span\ttype\toriginal\tnormalized
            0-9\tARABIC\t\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628\t\u0671\u0644\u0639\u0631\u0628
            11-12\tNUMBER\t\u0665\t5
            12-13\tPUNCTUATION\t!\t!

            sentence 2\t14-21\ta@b.com
            span\ttype\toriginal\tnormalized
            14-21\tEMAIL\ta@b.com\ta@b.com

            sentence 3\t23-24\t\u0623
            span\ttype\toriginal\tnormalized
            23-24\tARABIC\t\u0623\t\u0623
            """);
  }

  @Test
  void aTerminalGetsColumnsAndIsolatedText() {
    String text = "\u0643\u0650\u062A\u064E\u0627\u0628 \u0641\u064A ok";
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    String out = new String(Lafz.run(in, true, "analyze").bytes(), StandardCharsets.UTF_8);
    assertThat(out)
        .contains("\u001B[1mspan   type    original  normalized\u001B[0m\n")
        .contains(
            "0-6    ARABIC  \u2068\u0643\u0650\u062A\u064E\u0627\u0628\u2069      \u2068\u0643\u062A\u0627\u0628\u2069\n")
        .contains("7-9    ARABIC  \u2068\u0641\u064A\u2069        \u2068\u0641\u064A\u2069\n")
        .contains("10-12  LATIN   ok        ok\n");
  }

  @Test
  void malformedBytesAreReported() {
    Lafz.run(new byte[] {'a', (byte) 0xFF}, "analyze")
        .warns("lafz: 1 malformed byte sequence replaced, at byte 1\n");
  }

  @Test
  void anEmptyTextIsFine() {
    assertThat(Lafz.run("", "analyze").warns("").out()).contains("\ntokens\t0\n");
  }
}
