// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.tokenize.ArabicTokenizer;

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
        TokenLaws.checkTerms(WORDS, text, normalizer, "seed " + seed);
      }
    }
  }
}
