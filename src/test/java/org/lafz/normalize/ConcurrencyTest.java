// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class ConcurrencyTest {
  private static final long SEED = Seed.value();
  private static final int THREADS = 8;

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void oneNormalizerServesManyThreads(Profile profile) throws Exception {
    Random random = new Random(SEED);
    ArabicNormalizer alone = ArabicNormalizer.of(profile);
    List<String> texts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < Seed.texts(1000); i++) {
      texts.add(ArabicText.random(random, 40));
      expected.add(alone.normalize(texts.get(i)));
    }
    ArabicNormalizer shared = ArabicNormalizer.of(profile);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int kind = t;
        results.add(threads.submit(() -> run(shared, texts, kind)));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).as(profile + " seed " + SEED).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> run(ArabicNormalizer shared, List<String> texts, int kind) {
    List<String> results = new ArrayList<>();
    for (String text : texts) {
      char[] in = text.toCharArray();
      switch (kind % 3) {
        case 0 -> results.add(shared.normalize(text));
        case 1 -> results.add(shared.align(text).text());
        default -> {
          char[] out = new char[shared.normalizedLength(in, 0, in.length)];
          shared.normalize(in, 0, in.length, out, 0);
          results.add(new String(out));
        }
      }
    }
    return results;
  }
}
