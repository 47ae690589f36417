// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.NormalizedToken;
import org.lafz.tokenize.Token;

/** What holds for the terms of every text. A failure names the seed. */
class TermLawsTest {
  private static final int TEXTS = Seed.texts(10_000);
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();

  @Test
  void termsCoverTheNormalizedTextInOrderAndShowTheirSlices() {
    for (Profile profile : List.of(Profile.NONE, Profile.REPAIR, Profile.SEARCH, Profile.ML)) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      for (int seed = 0; seed < TEXTS; seed++) {
        String text = RandomText.next(new Random(seed), 30);
        String normalized = normalizer.normalize(text);
        List<Span> spans = WORDS.tokenize(text).stream().map(Token::span).toList();
        int at = 0;
        Span last = new Span(0, 0);
        for (NormalizedToken token : WORDS.tokenize(text, normalizer)) {
          assertThat(spans).as("seed %d", seed).contains(token.span());
          assertThat(token.original()).isEqualTo(text.substring(token.start(), token.end()));
          assertThat(token.normalized().chars().noneMatch(Chars::isWhiteSpace)).isTrue();
          assertThat(token.start()).isGreaterThanOrEqualTo(last.start());
          last = token.span();
          int found = normalized.indexOf(token.normalized(), at);
          assertThat(found).as("%s of seed %d in order", token, seed).isGreaterThanOrEqualTo(at);
          // What lies between two terms is no letter: each is in exactly one.
          for (int i = at; i < found; i++) {
            assertThat(Chars.isLetter(normalized.codePointAt(i)))
                .as(
                    "U+%04X before %s of seed %d, %s",
                    (int) normalized.charAt(i), token, seed, profile)
                .isFalse();
          }
          at = found + token.normalized().length();
        }
      }
    }
  }
}
