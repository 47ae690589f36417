// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.lafz.clitic.ArabicStemmer;
import org.lafz.normalize.ArabicNormalizer;

/**
 * Scores stemmers by what they bring together, on a table of surface words with lemma and part of
 * speech: of all pairs of different words, those of one lemma should share a stem, no others.
 *
 * <p>Words with several lemmas merge these lemmas into one; hamza and madda on alef do not tell
 * words or lemmas apart. Precision is the share of pairs with one stem that have one lemma, recall
 * the share of pairs with one lemma that have one stem.
 */
public final class GoldStems {
  private record Scores(long both, long oneStem, long oneLemma) {
    double precision() {
      return ratio(both, oneStem);
    }

    double recall() {
      return ratio(both, oneLemma);
    }

    double f1() {
      return ratio(2 * both, oneStem + oneLemma);
    }

    private static double ratio(long part, long whole) {
      return whole == 0 ? 0 : 100.0 * part / whole;
    }
  }

  private GoldStems() {}

  /** Prints the scores; with {@code --errors} also what the level lemma gets wrong. */
  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(Arrays.asList(args));
    boolean errors = files.remove("--errors");
    if (files.size() != 1) {
      throw new IllegalArgumentException("usage: GoldStems [--errors] LEMMAS.tsv");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, String> lemmas = lemmas(Path.of(files.get(0)));
    ArabicNormalizer light10 = ArabicNormalizer.parse("lucene-ar-light10@1");
    report(out, "light10", lemmas, light10::normalize);
    report(out, "light", lemmas, ArabicStemmer.light()::stem);
    ArabicStemmer lemma = ArabicStemmer.lemma();
    report(out, "lemma", lemmas, lemma::stem);
    if (errors) {
      errors(out, "one lemma", "", lemmas, lemma::stem);
      errors(out, "one stem", "", stems(lemmas, lemma::stem), lemmas::get);
    }
  }

  private static String folded(String word) {
    return word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('ٱ', 'ا');
  }

  /** One lemma for each word. */
  private static Map<String, String> lemmas(Path file) throws IOException {
    Map<String, String> merged = new HashMap<>();
    Map<String, String> lemmas = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        String word = KEEP ? row[0] : folded(row[0]);
        String lemma = root(merged, folded(row[1]));
        String other = lemmas.putIfAbsent(word, lemma);
        if (other != null && !root(merged, other).equals(lemma)) {
          merged.put(lemma, root(merged, other));
        }
      }
    }
    lemmas.replaceAll((word, lemma) -> root(merged, lemma));
    return lemmas;
  }
  static final boolean KEEP = !Boolean.getBoolean("foldwords");

  private static String root(Map<String, String> merged, String lemma) {
    String root = lemma;
    for (String next = merged.get(root); next != null; next = merged.get(root)) {
      root = next;
    }
    return root;
  }

  private static Map<String, String> stems(Map<String, String> lemmas, UnaryOperator<String> stem) {
    Map<String, String> stems = new TreeMap<>();
    lemmas.keySet().forEach(word -> stems.put(word, stem.apply(word)));
    return stems;
  }

  private static void report(
      PrintStream out, String name, Map<String, String> lemmas, UnaryOperator<String> stem) {
    Map<String, String> stems = stems(lemmas, stem);
    Map<String, Integer> byLemma = new HashMap<>();
    Map<String, Integer> byStem = new HashMap<>();
    Map<String, Integer> byBoth = new HashMap<>();
    lemmas.forEach(
        (word, lemma) -> {
          byLemma.merge(lemma, 1, Integer::sum);
          byStem.merge(stems.get(word), 1, Integer::sum);
          byBoth.merge(lemma + '\t' + stems.get(word), 1, Integer::sum);
        });
    Scores scores = new Scores(pairs(byBoth), pairs(byStem), pairs(byLemma));
    out.printf(
        Locale.ROOT,
        "%-8s precision %5.1f  recall %5.1f  F1 %5.1f%n",
        name,
        scores.precision(),
        scores.recall(),
        scores.f1());
  }

  private static long pairs(Map<String, Integer> groups) {
    return groups.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }

  /** Words that one function brings together and the other does not. */
  private static void errors(
      PrintStream out,
      String name,
      String unused,
      Map<String, String> together,
      UnaryOperator<String> apart) {
    Map<String, Map<String, TreeSet<String>>> groups = new TreeMap<>();
    together.forEach(
        (word, key) ->
            groups
                .computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(String.valueOf(apart.apply(word)), k -> new TreeSet<>())
                .add(word));
    groups.forEach(
        (key, parts) -> {
          if (parts.size() > 1) {
            out.println(name + "\t" + key + "\t" + parts);
          }
        });
  }
}
