// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;

class NormalizedTokensTest {
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  @ParameterizedTest
  @MethodSource("everyday")
  void everydayTextGivesTheTermsThatAnIndexNeeds(String profile, String text, String terms) {
    assertThat(terms(text, ArabicNormalizer.parse(profile))).isEqualTo(terms);
  }

  @Test
  void theListIsWhole() throws IOException {
    assertThat(everyday().filter(row -> row.get()[0].equals("search@1"))).hasSize(37);
    assertThat(everyday().filter(row -> row.get()[0].equals("search-loose@1"))).hasSize(2);
  }

  private static Stream<Arguments> everyday() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/everyday.tsv")).stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .flatMap(
            row -> {
              String text = Golden.unescape(row[0]);
              String loose = "under search-loose: ";
              Arguments strict = Arguments.of("search@1", text, Golden.unescape(row[1]));
              return row[2].startsWith(loose)
                  ? Stream.of(
                      strict,
                      Arguments.of("search-loose@1", text, row[2].substring(loose.length())))
                  : Stream.of(strict);
            });
  }

  private static String terms(String text, ArabicNormalizer normalizer) {
    return WORDS.tokenize(text, normalizer).stream()
        .filter(token -> token.type() != TokenType.PUNCTUATION)
        .map(NormalizedToken::normalized)
        .collect(Collectors.joining(" "));
  }

  @Test
  void termsOfAnExpansionHaveTheSpanOfTheWholeLigature() {
    List<NormalizedToken> tokens = WORDS.tokenize("\u0645\u062D\u0645\u062F\uFDFA", SEARCH);
    assertThat(tokens).hasSize(5);
    assertThat(tokens.get(0).span()).isEqualTo(new Span(0, 4));
    for (NormalizedToken token : tokens.subList(1, 5)) {
      assertThat(token.span()).isEqualTo(new Span(4, 5));
      assertThat(token.original()).isEqualTo("\uFDFA");
      assertThat(token.type()).isEqualTo(TokenType.ARABIC);
    }
  }

  @Test
  void theSliceKeepsTheMarksThatTheTermLost() {
    assertThat(WORDS.tokenize("(\u0643\u0650\u062A\u0627\u0628\u064C)", SEARCH))
        .contains(
            new NormalizedToken(
                1,
                7,
                TokenType.ARABIC,
                "\u0643\u0650\u062A\u0627\u0628\u064C",
                "\u0643\u062A\u0627\u0628"));
  }

  @Test
  void aDeletedTokenIsNoTermAndTakesNothingFromItsNeighbours() {
    // A mark after a space belongs to the letter after it, tatweel alone to nobody.
    assertThat(terms("\u0643\u0645 \u064E\u0643\u062A\u0628", SEARCH))
        .isEqualTo("\u0643\u0645 \u0643\u062A\u0628");
    assertThat(terms("\u0643\u0645 \u0640\u0640 \u0643\u062A\u0628", SEARCH))
        .isEqualTo("\u0643\u0645 \u0643\u062A\u0628");
    assertThat(terms("\u0640\u0640 \u0643\u0645", SEARCH)).isEqualTo("\u0643\u0645");
    assertThat(WORDS.tokenize(" \u064E ", SEARCH)).isEmpty();
    assertThat(WORDS.tokenize("\u0640!", SEARCH))
        .containsExactly(new NormalizedToken(1, 2, TokenType.PUNCTUATION, "!", "!"));
    assertThat(WORDS.tokenize("!\u0640\u0640 .", SEARCH))
        .extracting(NormalizedToken::span)
        .containsExactly(new Span(0, 1), new Span(4, 5));
  }

  @Test
  void anEmptyNormalizedTextIsRefused() {
    assertThatThrownBy(() -> new NormalizedToken(3, 4, TokenType.SYMBOL, "\u0640", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 4)");
  }
}
