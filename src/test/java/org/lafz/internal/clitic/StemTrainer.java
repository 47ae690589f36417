// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

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

  StemTrainer() {
    for (String[] row : Seeds.rows("words.tsv.gz")) {
      ranks.putIfAbsent(row[0], ranks.size());
    }
    for (String section : new String[] {"word", "noun", "perfect", "imperfect"}) {
      sections.put(section, new TreeMap<>());
    }
    for (String[] row : Seeds.rows("stems.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        section("word").put(Folding.key(word), Folding.key(row[0]));
      }
    }
    Set<String> singulars = new HashSet<>();
    for (String[] row : Seeds.rows("plurals.tsv")) {
      section("noun").putIfAbsent(Folding.key(row[1]), Folding.key(row[0]));
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
    if (rank(word) < UNKNOWN && rank(lemma) < 50_000 && rank(lemma) < 4 * rank(word)) {
      section("noun").putIfAbsent(Folding.key(word), Folding.key(lemma));
    }
  }

  private void verb(String kind, String stem, String lemma) {
    String key = Folding.key(stem);
    char last = lemma.charAt(lemma.length() - 1);
    if (key.equals(Folding.key(lemma))) {
      // found as it is
    } else if (lemma.endsWith("اء") && !stem.endsWith("ا") && !stem.endsWith("ئ")) {
      key += "اء";
    } else if ("ىا".indexOf(last) >= 0) {
      key += 'ى';
    } else if ("أؤئء".indexOf(last) >= 0 && "أؤئء".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      key += 'ء';
    }
    int cost = rank(lemma);
    if (cost == UNKNOWN) {
      return;
    }
    String name = kind + " " + key;
    Integer before = costs.get(name);
    if (before == null || cost < before) {
      costs.put(name, cost);
      section(kind).put(key, Folding.key(lemma));
    }
  }

  /** The text of the file that {@link Stemmer} loads. */
  String text() {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (name, rows) -> {
          text.append('=').append(name).append('\n');
          rows.forEach((word, lemma) -> text.append(word).append(' ').append(lemma).append('\n'));
        });
    return text.toString();
  }

  public static void main(String[] args) throws java.io.IOException {
    java.nio.file.Files.writeString(
        java.nio.file.Path.of("src/main/resources/org/lafz/internal/clitic/msa.stems"),
        new StemTrainer().text());
  }
}
