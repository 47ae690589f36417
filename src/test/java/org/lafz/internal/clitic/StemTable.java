// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what the word list and the lexicon say of each possible stem. */
final class StemTable {
  private static final List<String> ARTICLES =
      List.of("ال", "وال", "فال", "بال", "كال", "لل", "ولل", "وبال");
  private static final List<String> NOMINAL = List.of("ة", "ات", "ين", "ون", "ان", "ا");
  private static final List<String> PERFECT = List.of("ت", "وا", "تم");
  private static final List<String> IMPERFECT = List.of("ي", "ت", "ن", "أ");

  private static final List<Integer> COUNTERS =
      List.of(
          Facts.ARTICLE,
          Facts.CONJUNCTION,
          Facts.PREPOSITION,
          Facts.FUTURE,
          Facts.THIRD,
          Facts.SECOND,
          Facts.NA,
          Facts.NI,
          Facts.YA,
          Facts.BOTH);

  private final Map<String, long[]> facts = new HashMap<>(1 << 20);

  private StemTable() {}

  /** The table without settled cuts, in the order of the letters. */
  static TreeMap<String, Long> build(List<String[]> words, List<String[]> lexicon) {
    StemTable table = new StemTable();
    int rank = 0;
    for (String[] row : words) {
      rank++;
      if (row[0].length() <= Letters.MOST) {
        table.word(row[0], rank);
      }
    }
    for (String[] row : lexicon) {
      table.lexicon(row[0], row[1]);
    }
    TreeMap<String, Long> kept = new TreeMap<>();
    table.facts.forEach(
        (stem, value) -> {
          if (isWorthKeeping(value[0])) {
            kept.put(stem, value[0]);
          }
        });
    return kept;
  }

  private static boolean isWorthKeeping(long facts) {
    long weak =
        Facts.set(
            Facts.set(Facts.set(facts, Facts.NOMINAL, 0), Facts.PERFECT, 0), Facts.IMPERFECT, 0);
    int evidence = 0;
    for (int field : COUNTERS) {
      evidence += Facts.get(weak, field);
    }
    return Facts.get(weak, Facts.BARE) != 0 || Facts.get(weak, Facts.TAGS) != 0 || evidence >= 2;
  }

  private long[] of(String stem) {
    return facts.computeIfAbsent(stem, s -> new long[1]);
  }

  private void count(String stem, int field) {
    if (field != 0) {
      long[] entry = of(stem);
      entry[0] = Facts.count(entry[0], field);
    }
  }

  private void word(String word, int rank) {
    long[] whole = of(word);
    int log = 31 - Integer.numberOfLeadingZeros(rank);
    whole[0] = Facts.set(whole[0], Facts.BARE, Math.min(15, 18 - log));
    long low = Letters.low(word);
    long high = Letters.high(word);
    int length = word.length();
    for (long before = Affixes.proclitics(low, length); before != 0; before &= before - 1) {
      int p = Long.numberOfTrailingZeros(before);
      for (long after = Affixes.enclitics(low, high, length); after != 0; after &= after - 1) {
        int e = Long.numberOfTrailingZeros(after);
        if (p + e != 0 && Scorer.isCandidate(length, p, e)) {
          count(
              word.substring(Affixes.procliticLength(p), length - Affixes.encliticLength(e)),
              Facts.counter(p, e));
        }
      }
    }
    for (String article : ARTICLES) {
      if (word.startsWith(article) && length - article.length() >= 2) {
        count(word.substring(article.length()), Facts.ARTICLE);
      }
    }
    endings(word, NOMINAL, Facts.NOMINAL);
    endings(word, PERFECT, Facts.PERFECT);
    for (String prefix : IMPERFECT) {
      if (word.startsWith(prefix) && length >= 3) {
        count(word.substring(1), Facts.IMPERFECT);
      }
    }
  }

  private void endings(String word, List<String> endings, int field) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 2) {
        count(word.substring(0, word.length() - ending.length()), field);
      }
    }
  }

  private void lexicon(String bare, String tag) {
    switch (tag) {
      case "VERB-PERF" -> tag(bare, Facts.TAG_PERFECT);
      case "VERB-IMPERF" -> IMPERFECT.forEach(prefix -> tag(prefix + bare, Facts.TAG_IMPERFECT));
      case "ADJ" -> tag(bare, Facts.TAG_ADJECTIVE);
      case "PROPN" -> tag(bare, Facts.TAG_NAME);
      default -> tag(bare, Facts.TAG_FUNCTION);
    }
  }

  private void tag(String word, int tag) {
    if (word.length() > 1 && word.length() <= Letters.MOST) {
      long[] entry = of(word);
      entry[0] = Facts.set(entry[0], Facts.TAGS, Facts.get(entry[0], Facts.TAGS) | tag);
    }
  }
}
