// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Writes text with the proportions of Arabic news: words in natural frequencies, sentences of 8 to
 * 44 words, punctuation, digits, a little Latin, a tanwin now and then. It makes no sense.
 *
 * <p>One paragraph a line. The proportions are constants below; those of punctuation and tanwin
 * were counted in the article of {@code seeds/}.
 */
final class News {
  private static final String FATHATAN = "\u064B";

  private static final List<String> LATIN =
      List.of(
          "BBC", "CNN", "NATO", "Reuters", "Google", "Facebook", "covid", "GDP", "UNESCO", "F16");

  private final Random random;
  private final Words words = Words.standard();
  private final StringBuilder text = new StringBuilder();

  private News(long seed) {
    this.random = new Random(seed);
  }

  /** At least {@code units} UTF-16 units, whole paragraphs. */
  static String write(long seed, int units) {
    News news = new News(seed);
    while (news.text.length() < units) {
      news.paragraph();
    }
    return news.text.toString();
  }

  private void paragraph() {
    int sentences = 2 + random.nextInt(5);
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        text.append(' ');
      }
      sentence();
    }
    text.append('\n');
  }

  private void sentence() {
    int length = 8 + random.nextInt(19) + random.nextInt(19);
    int quoted = 0;
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        text.append(' ');
      }
      boolean last = i == length - 1;
      if (quoted == 0 && !last && chance(15)) {
        text.append('\u00AB');
        quoted = 1 + random.nextInt(5);
      }
      item();
      if (quoted > 0 && (--quoted == 0 || last)) {
        text.append('\u00BB');
        quoted = 0;
      }
      if (!last && chance(40)) {
        text.append(chance(60) ? '\u061B' : '\u060C');
      }
    }
    text.append(chance(30) ? '\u061F' : chance(10) ? ':' : '.');
  }

  /** A word, or what stands for one; chances in thousandths. */
  private void item() {
    int kind = random.nextInt(1000);
    if (kind < 25) {
      number();
    } else if (kind < 29) {
      text.append(LATIN.get(random.nextInt(LATIN.size())));
    } else if (kind < 37) {
      text.append('(').append(words.draw(random)).append(')');
    } else {
      String word = words.draw(random);
      // Newspapers write hardly any mark but the fathatan of adverbs, before or after its alef.
      if (word.length() > 3 && word.endsWith("\u0627") && chance(200)) {
        text.append(word, 0, word.length() - 1);
        text.append(chance(500) ? "\u0627" + FATHATAN : FATHATAN + "\u0627");
      } else {
        text.append(word);
      }
    }
  }

  private void number() {
    String digits =
        switch (random.nextInt(5)) {
          case 0 -> String.valueOf(1950 + random.nextInt(80));
          case 1 -> random.nextInt(100) + "\u066B" + random.nextInt(10);
          case 2 -> (1 + random.nextInt(999)) + "\u066C000";
          case 3 -> random.nextInt(100) + "%";
          default -> String.valueOf(1 + random.nextInt(400));
        };
    if (chance(300)) {
      for (int i = 0; i < digits.length(); i++) {
        char c = digits.charAt(i);
        text.append('0' <= c && c <= '9' ? (char) (c - '0' + '\u0660') : c == '%' ? '\u066A' : c);
      }
    } else {
      text.append(digits.replace('\u066B', '.').replace('\u066C', ','));
    }
  }

  private boolean chance(int thousandths) {
    return random.nextInt(1000) < thousandths;
  }
}
