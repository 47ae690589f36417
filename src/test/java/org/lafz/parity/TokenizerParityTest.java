// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.Golden;
import org.lafz.tokenize.Peers;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenType;

/** The tokens of other libraries, row by row. */
class TokenizerParityTest {
  private static final String CAMEL = "camel.simple_word_tokenize";
  private static final VersionInfo LUCENE_UNICODE = VersionInfo.getInstance(12, 1);
  private static final ArabicTokenizer LUCENE = ArabicTokenizer.parity("lucene-standard@1");

  /** The types that stand for the types of Lucene that are words. */
  private static final Set<TokenType> WORDS =
      Set.of(TokenType.ARABIC, TokenType.LATIN, TokenType.WORD, TokenType.MIXED);

  private record LuceneRow(String id, String input, List<Span> spans, List<String> types) {}

  @Test
  void theWordsOfCamelToolsAreTheSameInAllRows() {
    assertThat(Recorded.rows(CAMEL)).hasSize(1729);
    assertThat(camelDifferences(CAMEL, "camel-words@1")).isEmpty();
  }

  @Test
  void soTheyAreWithDigitsSplit() {
    assertThat(Recorded.rows(CAMEL + ".split_digits")).hasSize(449);
    assertThat(camelDifferences(CAMEL + ".split_digits", "camel-words-split-digits@1")).isEmpty();
  }

  private static List<String> camelDifferences(String file, String name) {
    ArabicTokenizer words = ArabicTokenizer.parity(name);
    return Recorded.tokenDifferences(
        file, text -> words.tokenize(text).stream().map(Token::text).toList());
  }

  /**
   * What no row shows: a broken sequence is no emoji and cuts nothing, but what follows from its
   * second character on may be one. From the regular expression of UTS #51, section 1.4.9.
   */
  @ParameterizedTest
  @CsvSource({
    // an emoji and a joiner that joins nothing
    "\uD83D\uDC69\u200D, \uD83D\uDC69|\u200D",
    "\uD83D\uDC69\u200Da, \uD83D\uDC69|\u200Da",
    // half a flag
    "a\uD83C\uDDEA, a|\uD83C\uDDEA",
    // a flag with tags and no end, with an end alone, with a tag space
    "\uD83C\uDFF4\uDB40\uDC67, \uD83C\uDFF4|\uDB40\uDC67",
    "\uD83C\uDFF4\uDB40\uDC7F, \uD83C\uDFF4|\uDB40\uDC7F",
    "\uD83C\uDFF4\uDB40\uDC20\uDB40\uDC7F, \uD83C\uDFF4\uDB40\uDC20\uDB40\uDC7F",
    // a selector after a number sign, which may be an emoji, and after other signs
    "#\uFE0F, #\uFE0F",
    "@\uFE0F, @|\uFE0F",
    "\u00AB\uFE0F, \u00AB|\uFE0F",
    // separators of Python
    "a\u001Cb\u001Fc, a|b|c",
    "a\u001Bb\u007Fc, a\u001Bb\u007Fc",
  })
  void brokenEmojiAndControlsInWordsOfCamelTools(String text, String tokens) {
    for (String name : List.of("camel-words@1", "camel-words-split-digits@1")) {
      assertThat(ArabicTokenizer.parity(name).tokenize(text))
          .extracting(Token::text)
          .containsExactly(tokens.split("\\|"));
    }
  }

  @Test
  void typesOfWordsOfCamelToolsSayWhatTheyAreMadeOf() {
    assertThat(ArabicTokenizer.parity("camel-words@1").tokenize("كلمة word \uD83D\uDE00! 12 +"))
        .extracting(Token::type)
        .containsExactly(
            TokenType.ARABIC,
            TokenType.LATIN,
            TokenType.EMOJI,
            TokenType.PUNCTUATION,
            TokenType.NUMBER,
            TokenType.SYMBOL);
  }

  @Test
  void theTokensOfLuceneAreTheSameInAllRowsButTheListedOnes() throws IOException {
    List<String> listed = gaps().stream().map(gap -> gap[0]).toList();
    List<LuceneRow> rows = luceneRows();
    assertThat(rows).hasSize(1729);
    assertThat(
            rows.stream()
                .filter(row -> !spans(LUCENE.tokenize(row.input)).equals(row.spans))
                .map(LuceneRow::id))
        .containsExactlyElementsOf(listed)
        .hasSize(71);
  }

  @Test
  void theTypesOfLuceneAreOurs() {
    int compared = 0;
    for (LuceneRow row : luceneRows()) {
      List<Token> tokens = LUCENE.tokenize(row.input);
      if (!spans(tokens).equals(row.spans)) {
        continue;
      }
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        assertThat(ours(row.types.get(i))).as("%s %s", row.id, token).contains(token.type());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(3800);
  }

  @Test
  void theTokensOfLuceneAreTheSameInShapesThatNoRowHas() throws IOException {
    List<String[]> rows = golden("lucene-standard-edges.tsv");
    assertThat(rows).hasSizeGreaterThan(80);
    for (String[] row : rows) {
      List<Token> tokens = LUCENE.tokenize(Golden.unescape(row[0]));
      List<String> expected = row[1].isEmpty() ? List.of() : List.of(row[1].split(" "));
      assertThat(tokens).as(row[0]).hasSameSizeAs(expected);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        String[] fields = expected.get(i).split(":");
        assertThat(token.start() + "-" + token.end()).as(row[0]).isEqualTo(fields[0]);
        assertThat(ours(fields[1])).as(row[0]).contains(token.type());
      }
    }
  }

  /** The types that may stand for one of Lucene's. */
  private static Set<TokenType> ours(String type) {
    return switch (type) {
      case "<NUM>" -> Set.of(TokenType.NUMBER);
      case "<EMOJI>" -> Set.of(TokenType.EMOJI);
      default -> WORDS;
    };
  }

  /** A gap is a matter of Unicode's version, or a sign of a number, and nothing else. */
  @Test
  void everyListedRowHasTheCodePointsThatItIsListedFor() throws IOException {
    Map<String, String> inputs =
        luceneRows().stream().collect(Collectors.toMap(LuceneRow::id, LuceneRow::input));
    for (String[] gap : gaps()) {
      String input = inputs.get(gap[0]);
      for (String hex : gap[1].split(" ", -1)) {
        int c = Integer.parseInt(hex, 16);
        boolean sign = (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x8E2;
        assertThat(input.codePoints()).as(gap[0]).contains(c);
        assertThat(sign || UCharacter.getAge(c).compareTo(LUCENE_UNICODE) > 0).as(hex).isTrue();
      }
      assertThat(gap[2]).isNotBlank();
    }
  }

  @Test
  void aNameNeedsItsVersion() {
    assertThat(ArabicTokenizer.parityNames())
        .containsExactly("lucene-standard@1", "camel-words@1", "camel-words-split-digits@1");
    assertThatThrownBy(() -> ArabicTokenizer.parity("lucene-standard"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no parity tokenizer \"lucene-standard\"; there are lucene-standard@1,"
                + " camel-words@1, camel-words-split-digits@1");
    assertThat(LUCENE).hasToString("ArabicTokenizer[lucene-standard@1]");
  }

  /** The table of examples, and the numbers of equal rows. */
  @Test
  void thePageSaysWhatIsSo() throws IOException {
    String page = Files.readString(Path.of("docs/tokenizer-parity.md"), StandardCharsets.UTF_8);
    int rows = luceneRows().size();
    assertThat(page)
        .contains(String.format(Locale.ROOT, "%,d of %,d;", rows - gaps().size(), rows))
        .contains("| 1,729 of 1,729 |")
        .contains("| 449 of 449 |");
    List<ArabicTokenizer> columns =
        List.of(ArabicTokenizer.standard(), LUCENE, ArabicTokenizer.parity("camel-words@1"));
    int from = page.indexOf("| text | `standard()`");
    List<String> lines = page.substring(from, page.indexOf("\n\n", from)).lines().skip(2).toList();
    assertThat(lines).hasSize(9);
    for (String line : lines) {
      String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
      String text = cells[0].replace("`", "");
      for (int i = 0; i < columns.size(); i++) {
        assertThat(cells[i + 1].replaceFirst(";.*", ""))
            .isEqualTo(
                columns.get(i).tokenize(text).stream()
                    .map(token -> "`" + token.text() + "`")
                    .collect(Collectors.joining(" ")));
      }
    }
  }

  private static List<String[]> gaps() throws IOException {
    return golden("lucene-standard-gaps.tsv");
  }

  private static List<String[]> golden(String name) throws IOException {
    Path list = Path.of("src/test/resources/golden", name);
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static List<Span> spans(List<Token> tokens) {
    return tokens.stream().map(Token::span).toList();
  }

  private static List<LuceneRow> luceneRows() {
    List<LuceneRow> rows = new ArrayList<>();
    List<String[]> inputs = Peers.inputs();
    for (Recorded.Row row : Recorded.rows("lucene.StandardTokenizer")) {
      List<Span> spans = new ArrayList<>();
      List<String> types = new ArrayList<>();
      for (String column : row.columns()) {
        String[] fields = column.split(":", 5); // start, end, position increment, type, term
        spans.add(new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1])));
        types.add(fields[3]);
      }
      rows.add(new LuceneRow(inputs.get(rows.size())[1], row.input(), spans, types));
    }
    return rows;
  }
}
