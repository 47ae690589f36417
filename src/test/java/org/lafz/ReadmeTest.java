// SPDX-License-Identifier: Apache-2.0
package org.lafz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lafz.clitic.ArabicStemmer;
import org.lafz.clitic.CliticSegmenter;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.Token;
import org.lafz.transliterate.Transliteration;

/** The README's Java example does what its comments say; arguments and results are read from it. */
class ReadmeTest {
  private final String example = example();

  private static String example() {
    try {
      String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
      int start = readme.indexOf("```java");
      return readme.substring(start, readme.indexOf("```", start + 3));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The string argument of a call, and the comment of its line. */
  private String[] line(String call) {
    Matcher line =
        Pattern.compile(Pattern.quote(call) + "(?:\\(\"([^\"]*)\"\\))?[^/\n]*// ([^\n]*)")
            .matcher(example);
    assertThat(line.find()).as(call).isTrue();
    return new String[] {line.group(1), line.group(2)};
  }

  @Test
  void normalizes() {
    String[] line = line("search.normalize");
    String normalized = ArabicNormalizer.of(Profile.SEARCH).normalize(line[0]);
    assertThat(line[1]).isEqualTo("\"" + normalized + "\"");
  }

  @Test
  void aligns() {
    Matcher call = Pattern.compile("search\\.align\\(\"([^\"]*)\"\\)").matcher(example);
    assertThat(call.find()).isTrue();
    NormalizedText text = ArabicNormalizer.of(Profile.SEARCH).align(call.group(1));
    assertThat(line("text.text()")[1]).isEqualTo("\"" + text.text() + "\"");
    Span span = text.toOriginal(9, 13, SpanPolicy.COVER);
    assertThat(line("text.toOriginal(9, 13, SpanPolicy.COVER)")[1]).startsWith(span + ":");
    assertThat(text.original().substring(span.start(), span.end())).isEqualTo("\uFDFA");
  }

  @Test
  void tokenizes() {
    String[] line = line("words.tokenize");
    List<String> tokens =
        ArabicTokenizer.standard().tokenize(line[0]).stream().map(Token::text).toList();
    assertThat(line[1]).isEqualTo(String.join(" ", tokens));
  }

  @Test
  void cutsClitics() {
    Matcher call =
        Pattern.compile("msa\\(\\)\\.segment\\(\"([^\"]*)\"\\);\\s*// ([^\n]*)").matcher(example);
    assertThat(call.find()).isTrue();
    assertThat(CliticSegmenter.msa().segment(call.group(1))).hasToString(call.group(2));
  }

  @Test
  void stems() {
    Matcher call =
        Pattern.compile("lemma\\(\\)\\.stem\\(\"([^\"]*)\"\\);\\s*// ([^\n]*)").matcher(example);
    assertThat(call.find()).isTrue();
    assertThat(ArabicStemmer.lemma().stem(call.group(1))).isEqualTo(call.group(2));
  }

  @Test
  void tokenizesAndNormalizes() {
    Matcher call =
        Pattern.compile("words\\.tokenize\\(\"([^\"]*)\", search\\);\\s*// ([^,]*),")
            .matcher(example);
    assertThat(call.find()).isTrue();
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    assertThat(
            ArabicTokenizer.standard().tokenize(call.group(1), search).stream()
                .map(token -> token.normalized())
                .toList())
        .containsExactly(call.group(2).split(" "));
  }

  @Test
  void tokenizesAsOtherLibraries() {
    Matcher call =
        Pattern.compile("parity\\(\"([^\"]*)\"\\)\\.tokenize\\(\"([^\"]*)\"\\);\\s*// ([^\n]*)")
            .matcher(example);
    assertThat(call.find()).isTrue();
    List<String> tokens =
        ArabicTokenizer.parity(call.group(1)).tokenize(call.group(2)).stream()
            .map(Token::text)
            .toList();
    assertThat(call.group(3)).isEqualTo(String.join(" ", tokens));
  }

  @Test
  void splitsSentences() {
    String[] line = line("SentenceSplitter.standard().split");
    assertThat(line[1]).isEqualTo(SentenceSplitter.standard().split(line[0]).size() + " spans");
  }

  @Test
  void transliterates() {
    String[] line = line("Transliteration.BUCKWALTER.toArabic");
    assertThat(line[1]).isEqualTo("\"" + Transliteration.BUCKWALTER.toArabic(line[0]) + "\"");
  }
}
