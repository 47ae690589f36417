// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the lemmas of {@link Stemmer} from {@code seeds/clitics/}. */
final class StemTrainer {
  private static final int UNKNOWN = 1 << 20;

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, TreeMap<String, String>> sections = new LinkedHashMap<>();
  private final Map<String, Integer> costs = new HashMap<>();
  private final Map<String, Integer> lemmaCosts = new HashMap<>();

  StemTrainer() {
    for (String[] row : Seeds.rows("words.tsv.gz")) {
      ranks.putIfAbsent(row[0], ranks.size());
    }
    for (String section : new String[] {"word", "alone", "noun", "perfect", "imperfect"}) {
      sections.put(section, new TreeMap<>());
    }
    for (String[] row : Seeds.rows("stems.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        boolean whole = row[0].equals("whole");
        String stem = Folding.key(whole ? word : row[1]);
        if (section(whole ? "word" : row[0]).put(Folding.key(word), stem) != null) {
          throw new IllegalArgumentException("two rows for " + word + " in stems.tsv");
        }
      }
    }
    Set<String> singulars = new HashSet<>();
    for (String[] row : Seeds.rows("plurals.tsv")) {
      section("noun").putIfAbsent(Folding.alefs(row[1]), Folding.key(row[0]));
      singulars.add(row[0]);
    }
    Set<String> adjectives = new HashSet<>();
    for (String[] row : Seeds.rows("camel-morph.tsv.gz")) {
      if (row[1].equals("ADJ")) {
        adjectives.add(row[0]);
      }
    }
    for (String[] row : Seeds.rows("lemmas.tsv.gz")) {
      if (row[0].equals("adjective")) {
        adjective(row[1], row[2], adjectives, singulars);
      } else {
        verb(row[0], row[1], row[2]);
      }
    }
  }

  private TreeMap<String, String> section(String name) {
    TreeMap<String, String> section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException("no section " + name);
    }
    return section;
  }

  private int rank(String word) {
    return ranks.getOrDefault(word, UNKNOWN);
  }

  /** A broken plural or an irregular feminine. */
  private void adjective(String stem, String lemma, Set<String> adjectives, Set<String> nouns) {
    if (lemma.startsWith(stem)
        || adjectives.contains(stem) && rank(stem) < rank(lemma)
        || nouns.contains(stem)) {
      return;
    }
    String word = stem.endsWith("ا") ? stem + "ء" : stem;
    int rank = rank(word);
    boolean feminine = word.endsWith("اء"); // بيضاء is more frequent than أبيض
    if (rank < UNKNOWN && rank(lemma) < 50_000 && rank(lemma) < (feminine ? 4 * rank : rank)) {
      section("noun").putIfAbsent(Folding.alefs(word), Folding.key(lemma));
    }
  }

  private void verb(String kind, String stem, String lemma) {
    int cost = cost(lemma);
    if (cost == UNKNOWN) {
      return;
    }
    add(kind, Folding.key(stem) + verbClass(stem, lemma), lemma, cost);
    if (!kind.equals("imperfect")) {
      return;
    }
    int length = lemma.length();
    if (lemma.startsWith("ا")) {
      // the lexicon has no perfect stems with alef wasla
      String perfect = perfect(stem, lemma);
      add("perfect", Folding.key(perfect) + verbClass(perfect, lemma), lemma, cost);
    }
    if (lemma.startsWith("أ") && length == 3) {
      add(kind, Folding.key(lemma), lemma, cost); // nor يأخذ
    }
    boolean hollow = length >= 3 && lemma.charAt(length - 2) == 'ا';
    if (hollow && stem.length() >= 3 && "يو".indexOf(stem.charAt(stem.length() - 2)) >= 0) {
      // the passives يقال, أقيم
      String end = stem.substring(stem.length() - 1);
      String front = stem.substring(0, stem.length() - 2);
      add(kind, Folding.key(front + "ا" + end), lemma, 2 * cost);
      if (length > 3) {
        add("perfect", Folding.key(lemma.substring(0, length - 2) + "ي" + end), lemma, cost);
      }
    }
  }

  /** The perfect stem that belongs to an imperfect one: استطع to ستطع. */
  private static String perfect(String stem, String lemma) {
    int length = lemma.length();
    if (stem.length() == length - 2 && verbClass(stem, lemma).equals("آ")) {
      return "ا" + stem;
    }
    return "ىا".indexOf(lemma.charAt(length - 1)) >= 0 ? lemma.substring(0, length - 1) : lemma;
  }

  /** How rare a verb is: by its lemma, which may be a noun too, and its feminine in the perfect. */
  private int cost(String lemma) {
    char last = lemma.charAt(lemma.length() - 1);
    String front = "ىا".indexOf(last) >= 0 ? lemma.substring(0, lemma.length() - 1) : lemma;
    int alone = rank(lemma);
    int feminine = rank(front + "ت");
    if (alone == UNKNOWN && feminine == UNKNOWN) {
      return UNKNOWN;
    }
    return (int) Math.sqrt((double) Math.max(1, alone) * Math.max(1, feminine));
  }

  /** What a stem of a verb lacks of the lemma: a weak letter, a hamza, a long vowel inside. */
  private static String verbClass(String stem, String lemma) {
    if (Folding.key(stem).equals(Folding.key(lemma))) {
      return "";
    }
    char last = lemma.charAt(lemma.length() - 1);
    char end = stem.charAt(stem.length() - 1);
    if ("ىا".indexOf(last) >= 0) {
      return "ى";
    }
    if (lemma.endsWith("اء") && "ائي".indexOf(end) < 0) {
      return "اء";
    }
    if ("أؤئء".indexOf(last) >= 0) {
      return "أؤئء".indexOf(end) < 0 ? "ء" : "";
    }
    boolean hollow = lemma.length() >= 3 && lemma.charAt(lemma.length() - 2) == 'ا';
    boolean full = stem.length() >= 2 && "ايو".indexOf(stem.charAt(stem.length() - 2)) >= 0;
    return hollow && !full || isGeminate(stem, lemma) ? "آ" : "";
  }

  /** مدد of مد. */
  private static boolean isGeminate(String stem, String lemma) {
    int n = stem.length();
    return n >= 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && lemma.charAt(lemma.length() - 1) == stem.charAt(n - 1)
        && (lemma.length() < 2 || lemma.charAt(lemma.length() - 2) != stem.charAt(n - 1));
  }

  private void add(String section, String key, String lemma, int cost) {
    String name = section + " " + key;
    Integer before = costs.get(name);
    if (before == null || cost < before) {
      costs.put(name, cost);
      section(section).put(key, Folding.key(lemma));
      lemmaCosts.merge(Folding.key(lemma), cost, Math::min);
    }
  }

  /** The text of the file that {@link Stemmer} loads. */
  String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (name, rows) -> {
          text.append('=').append(name).append('\n');
          Map<String, StringBuilder> byLemma =
              new TreeMap<>(
                  Comparator.comparing((String lemma) -> lemmaCosts.getOrDefault(lemma, 0))
                      .thenComparing(Comparator.naturalOrder()));
          rows.forEach(
              (word, lemma) ->
                  byLemma
                      .computeIfAbsent(lemma, l -> new StringBuilder(l.replace('ة', 'ه')))
                      .append(' ')
                      .append(word));
          byLemma.values().forEach(row -> text.append(row).append('\n'));
        });
    return text.toString();
  }
}
