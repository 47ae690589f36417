// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.tokenize.Golden;

/** Where the words of a prepared text stand in the original. */
class SpansOfRivalsTest {
  private static final Pattern ARABIC_WORD = Pattern.compile("(?<!\\S)[ء-غف-ي]+(?!\\S)");

  /** CoreNLP says itself where its tokens stand; what is dropped at the very end has no other. */
  @Test
  void tokensOfCorenlpStandWhereItSays() {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("corenlp-atb@1");
    List<String> differences = new ArrayList<>();
    for (Recorded.Row row : Recorded.rows("corenlp.ArabicTokenizer.atb")) {
      NormalizedText aligned = normalizer.align(row.input());
      int at = 0;
      for (String column : row.columns()) {
        String[] fields = column.split(":", 3);
        Span token = new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        Span cover = aligned.toOriginal(at, at + fields[2].length(), SpanPolicy.COVER);
        at += fields[2].length() + 1;
        boolean last = at > aligned.text().length() && cover.start() == token.start();
        if (!cover.equals(token) && !(last && cover.contains(token))) {
          differences.add(Golden.units(row.input()) + " " + column + " " + cover);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** A word keeps its marks, its tatweel and its elongation, and takes nothing of its neighbors. */
  @ParameterizedTest
  @ValueSource(strings = {"arabert-v01@1", "arabert-v02@1", "arabert-v02-twitter@1"})
  void wordsOfArabertStandWhereTheyWereWritten(String profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(profile);
    List<String> differences = new ArrayList<>();
    int words = 0;
    for (Recorded.Row row : Recorded.rows("arabert.preprocess.bert-base-arabertv02")) {
      if (row.input().indexOf('&') >= 0) {
        continue; // letters out of character references
      }
      NormalizedText aligned = normalizer.align(row.input());
      Matcher word = ARABIC_WORD.matcher(aligned.text());
      while (word.find()) {
        words++;
        Span cover = aligned.toOriginal(word.start(), word.end(), SpanPolicy.COVER);
        String slice = row.input().substring(cover.start(), cover.end());
        String plain =
            slice.replaceAll("[\u064B-\u0652\u0640]", "").replaceAll("(.)\\1\\1+", "$1$1");
        // What is dropped at the ends of the text belongs to the word there.
        boolean edge = word.start() == 0 || word.end() == aligned.text().length();
        if (!plain.equals(word.group()) && !(edge && plain.contains(word.group()))) {
          differences.add(Golden.units(row.input()) + " " + Golden.units(slice));
        }
      }
    }
    assertThat(words).isGreaterThan(1000);
    assertThat(differences).isEmpty();
  }

  @Test
  void anAddressStandsForItsWhole() {
    NormalizedText aligned =
        ArabicNormalizer.parse("arabert-v02@1").align("زوروا https://a.example.com/x?y=1، ثم @علي");
    assertThat(aligned.text()).isEqualTo("زوروا [رابط] ، ثم [مستخدم]");
    assertThat(aligned.toOriginal(6, 12, SpanPolicy.COVER)).isEqualTo(new Span(6, 33));
    assertThat(aligned.toOriginal(7, 11, SpanPolicy.TIGHT)).isEqualTo(new Span(6, 33));
    assertThat(aligned.toOriginal(18, 26, SpanPolicy.COVER)).isEqualTo(new Span(38, 42));
    assertThat(aligned.toNormalized(8, 12).start()).isEqualTo(6);
  }
}
