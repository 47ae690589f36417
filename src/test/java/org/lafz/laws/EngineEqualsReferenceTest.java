// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.reference.ReferenceNormalizer;

/**
 * The streaming engine against the slow reference, which was written from {@code
 * docs/normalization.md} alone. The word rules of {@code quranic} are compared on golden lines
 * only: on random marks the two read garbage differently, and its laws are tested elsewhere.
 */
class EngineEqualsReferenceTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Seed.texts(4000);

  @ParameterizedTest
  @ValueSource(strings = {"repair@1", "search@1", "search-loose@1", "ml@1", "asr-eval@1"})
  void profileEqualsReference(String line) {
    Random random = new Random(SEED);
    ArabicNormalizer engine = ArabicNormalizer.parse(line);
    ReferenceNormalizer reference = ReferenceNormalizer.of(line);
    for (int i = 0; i < TEXTS; i++) {
      compare(line, engine, reference, ArabicText.random(random, 40));
    }
  }

  @Test
  void randomSwitchesEqualReference() {
    Random random = new Random(SEED);
    int lines = 0;
    while (lines < TEXTS / 10) {
      String line = Switches.random(random, 1 + random.nextInt(5));
      if (line == null || line.contains("quranic-spelling")) {
        continue;
      }
      lines++;
      ArabicNormalizer engine = ArabicNormalizer.parse(line);
      ReferenceNormalizer reference = ReferenceNormalizer.of(line);
      for (int i = 0; i < 30; i++) {
        compare(line, engine, reference, ArabicText.random(random, 30));
      }
    }
  }

  private static void compare(
      String line, ArabicNormalizer engine, ReferenceNormalizer reference, String text) {
    String expected = reference.normalize(text);
    String actual = engine.normalize(text);
    if (!expected.equals(actual)) {
      String shortest = shrink(engine, reference, text);
      assertThat(escape(engine.normalize(shortest)))
          .as("%s seed %d on %s", line, SEED, escape(shortest))
          .isEqualTo(escape(reference.normalize(shortest)));
    }
  }

  /** Drops code points as long as the two still differ. */
  private static String shrink(
      ArabicNormalizer engine, ReferenceNormalizer reference, String text) {
    List<Integer> points = new ArrayList<>(text.codePoints().boxed().toList());
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = 0; i < points.size(); i++) {
        List<Integer> less = new ArrayList<>(points);
        less.remove(i);
        String candidate = toText(less);
        if (!engine.normalize(candidate).equals(reference.normalize(candidate))) {
          points = less;
          smaller = true;
          break;
        }
      }
    }
    return toText(points);
  }

  private static String toText(List<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(String.format("%04X ", c)));
    return out.toString();
  }
}
