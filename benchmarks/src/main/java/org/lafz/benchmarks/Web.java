// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Turns sentences into posts: short lines, Latin words, URLs, hashtags, mentions, emoji,
 * elongation, tatweel, Persian letters and invisible characters where people leave them.
 */
final class Web {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:\u061F])[ \n]");

  private static final List<String> EMOJI =
      List.of(
          "\uD83D\uDE02", // face with tears of joy
          "\u2764\uFE0F", // red heart
          "\uD83D\uDE0D",
          "\uD83C\uDF39",
          "\uD83D\uDE2D",
          "\uD83D\uDC4D\uD83C\uDFFD", // thumbs up, medium skin tone
          "\uD83E\uDD32",
          "\uD83D\uDE4F",
          "\uD83C\uDDF8\uD83C\uDDE6", // a flag
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"); // a family

  private static final List<String> ENGLISH =
      List.of(
          "the", "love", "video", "new", "like", "live", "Twitter", "YouTube", "iPhone", "HD",
          "online", "free", "game", "music", "follow", "RT", "ok", "best", "update", "pdf");

  private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private final Random random;
  private final StringBuilder out;

  private Web(long seed, int units) {
    this.random = new Random(seed);
    this.out = new StringBuilder(units + units / 4);
  }

  /** The sentences of a news text as posts, one a line. */
  static String posts(String news, long seed) {
    Web web = new Web(seed, news.length());
    for (String sentence : SENTENCE_END.split(news.strip(), -1)) {
      web.post(sentence.strip());
    }
    return web.out.toString();
  }

  private void post(String sentence) {
    if (chance(80)) {
      out.append("RT ");
    }
    if (chance(250)) {
      out.append('@');
      name();
      out.append(' ');
    }
    String[] words = sentence.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      word(words[i], i + 1 < words.length ? words[i + 1] : words[0]);
    }
    if (chance(300)) {
      out.append(random.nextBoolean() ? "\u061F\u061F" : "!!!");
    }
    if (chance(400)) {
      out.append(' ');
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        out.append(pick(EMOJI));
      }
    }
    if (chance(250)) {
      out.append(chance(700) ? " https://t.co/" : " https://www.example.com/");
      name();
    }
    out.append(chance(50) ? "\r\n" : "\n");
  }

  private void word(String word, String next) {
    int kind = random.nextInt(1000);
    boolean plain = word.chars().allMatch(Vocalizer::isLetter);
    if (kind < 50) {
      out.append(pick(ENGLISH));
    } else if (kind < 65) {
      name();
    } else if (!plain || word.isEmpty()) {
      out.append(word);
    } else if (kind < 85) {
      out.append('#').append(word);
      if (next.chars().allMatch(Vocalizer::isLetter)) {
        out.append('_').append(next);
      }
    } else if (kind < 105) {
      int at = random.nextInt(word.length());
      insert(word, at, word.charAt(at), 2 + random.nextInt(4));
    } else if (kind < 125) {
      insert(word, Math.max(1, word.length() / 2), '\u0640', 1 + random.nextInt(4));
    } else if (kind < 140) {
      out.append(Kind.onPersianKeyboard(word));
    } else if (kind < 144) {
      out.append(word).append('\u200F');
    } else if (kind < 146) {
      out.append('\u200B').append(word);
    } else {
      out.append(word);
    }
  }

  private void insert(String word, int at, char c, int times) {
    out.append(word, 0, at);
    for (int i = 0; i < times; i++) {
      out.append(c);
    }
    out.append(word, at, word.length());
  }

  private void name() {
    for (int i = 6 + random.nextInt(5); i > 0; i--) {
      out.append(LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())));
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean chance(int thousandths) {
    return random.nextInt(1000) < thousandths;
  }
}
