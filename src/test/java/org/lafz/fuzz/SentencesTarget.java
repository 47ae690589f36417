// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lafz.internal.chars.Chars;
import org.lafz.offset.Span;
import org.lafz.property.Dribble;
import org.lafz.property.TokenLaws;
import org.lafz.tokenize.SentenceReader;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.SentenceSplitter.Abbreviation;
import org.lafz.tokenize.SentenceSplitter.LineBreaks;

/**
 * Any text, any abbreviations: a stream has the sentences of the text, and they hold its tokens.
 */
public final class SentencesTarget {
  private static final int LONGEST = 5000; // so much white space ends a sentence

  private SentencesTarget() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Input input = new Input(data);
    SentenceSplitter splitter = splitter(input);
    Random random = input.random();
    String text = input.text(LONGEST);

    List<Span> sentences = splitter.split(text);
    int last = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
      last = sentence.end();
      assertThat(Chars.isWhiteSpace(text.charAt(sentence.start()))).isFalse();
      assertThat(Chars.isWhiteSpace(text.charAt(last - 1))).isFalse();
    }
    TokenLaws.checkSentences(sentences, text);
    assertThat(splitter.split(CharBuffer.wrap(text))).isEqualTo(sentences);
    List<Span> read = new ArrayList<>();
    SentenceReader reader = splitter.reader(new Dribble(text, random));
    while (reader.next()) {
      Span span = new Span((int) reader.start(), (int) reader.end());
      assertThat(reader.text()).isEqualTo(text.substring(span.start(), span.end()));
      assertThat(reader.isCut()).isFalse();
      read.add(span);
    }
    assertThat(read).isEqualTo(sentences);
  }

  private static SentenceSplitter splitter(Input input) {
    SentenceSplitter.Builder builder = SentenceSplitter.builder();
    int options = input.next();
    builder.lineBreaks(options % 2 == 0 ? LineBreaks.LINE : LineBreaks.PARAGRAPH);
    if (options % 8 > 5) {
      builder.withoutAbbreviations();
    }
    Abbreviation kind = input.pick(Arrays.asList(Abbreviation.values()));
    if (options > 127) {
      byte[] spelling = {2, (byte) input.next(), (byte) input.next()};
      try {
        builder.abbreviation(new Input(spelling).text(9), kind);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).contains("abbreviation");
      }
    }
    return builder.build();
  }
}
