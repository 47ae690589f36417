// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.lafz.icu.IcuWords;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.property.TokenLaws;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.ComplexScripts;
import org.lafz.tokenize.Token;

/** Any text, any set of rules: what holds for its tokens and terms. */
public final class TokensTarget {
  private static final int LONGEST = 1000;
  private static final ComplexScripts ICU = IcuWords.breaker();

  private TokensTarget() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Input input = new Input(data);
    boolean standard = input.pick(2) == 0;
    int longest = 8192;
    ArabicTokenizer words = ArabicTokenizer.standard();
    if (!standard) {
      ArabicTokenizer.Builder builder = ArabicTokenizer.builder();
      int off = input.next() << 8 | input.next();
      for (ArabicTokenizer.Rule rule : ArabicTokenizer.Rule.values()) {
        builder.rule(rule, (off >> rule.ordinal() & 1) == 0);
      }
      longest = 16 + input.next();
      builder.maxTokenLength(longest);
      int scripts = input.pick(3);
      int seed = input.next();
      if (scripts > 0) {
        builder.complexScripts(scripts == 1 ? ICU : run -> anyEnds(run, seed));
      }
      words = builder.build();
    }
    ArabicNormalizer normalizer = input.ownNormalizer();
    Random random = input.random();
    String text = input.text(LONGEST);

    TokenLaws.check(words, text);
    TokenLaws.checkEntryPoints(words, text, random);
    List<Token> tokens = words.tokenize(text);
    for (Token token : tokens) {
      assertThat(token.text().length()).as("%s", token).isLessThanOrEqualTo(longest);
    }
    TokenLaws.checkTerms(words, text, normalizer, normalizer.toString());
    if (standard) {
      TokenLaws.checkPieces(words, text);
    }
  }

  /** Ends as a faulty dictionary gives them, but always the same ones for a run. */
  private static int[] anyEnds(String run, int seed) {
    Random random = new Random(seed + 31L * run.hashCode());
    return random.ints(random.nextInt(6), -1, run.length() + 2).toArray();
  }
}
