// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.tokenize.Peers;

/** The texts that the laws are checked on. */
public final class LawTexts {
  private static final int TEXTS = Seed.texts(1000);

  private LawTexts() {}

  /**
   * Hand-made inputs and every Arabic code point (all of them unless few texts are asked for), and
   * random texts.
   */
  public static List<String> all() {
    Random random = new Random(Seed.value());
    List<String> texts = new ArrayList<>();
    Peers.inputs().stream().limit(2L * TEXTS).map(row -> row[3]).forEach(texts::add);
    for (int i = 0; i < TEXTS; i++) {
      texts.add(ArabicText.random(random, 36));
    }
    return texts;
  }
}
