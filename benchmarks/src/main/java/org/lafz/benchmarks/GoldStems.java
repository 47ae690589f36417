// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lafz.clitic.ArabicStemmer;
import org.lafz.normalize.ArabicNormalizer;

/**
 * Scores stemmers by what they bring together, on a table of surface words with lemma and part of
 * speech: of all pairs of different words, those of one lemma should share a stem, no others.
 *
 * <p>A word with several lemmas belongs to each; hamza and madda on alef do not tell lemmas apart,
 * nor do final ي and ى. Precision is the share of pairs with one stem that have one lemma, recall
 * the share of pairs with one lemma that have one stem.
 */
public final class GoldStems {
  private GoldStems() {}

  /** Prints the scores; with {@code --errors} also what the level lemma gets wrong. */
  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(Arrays.asList(args));
    boolean errors = files.remove("--errors");
    if (files.size() != 1) {
      throw new IllegalArgumentException("usage: GoldStems [--errors] LEMMAS.tsv");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, Set<String>> lemmas = lemmas(Path.of(files.get(0)));
    ArabicNormalizer light10 = ArabicNormalizer.parse("lucene-ar-light10@1");
    report(out, "light10", lemmas, light10::normalize);
    report(out, "light", lemmas, ArabicStemmer.light()::stem);
    ArabicStemmer lemma = ArabicStemmer.lemma();
    report(out, "lemma", lemmas, lemma::stem);
    if (errors) {
      missed(out, lemmas, lemma::stem);
      wrong(out, lemmas, lemma::stem);
    }
  }

  private static String folded(String lemma) {
    return lemma
        .replace('أ', 'ا')
        .replace('إ', 'ا')
        .replace('آ', 'ا')
        .replace('ٱ', 'ا')
        .replace('ى', 'ي');
  }

  /** The lemmas of each word. */
  private static Map<String, Set<String>> lemmas(Path file) throws IOException {
    Map<String, Set<String>> lemmas = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = line.split("\t", -1);
        lemmas.computeIfAbsent(row[0], word -> new TreeSet<>()).add(folded(row[1]));
      }
    }
    return lemmas;
  }

  /** The words of each key. */
  private static Map<String, List<String>> inverse(
      Map<String, Set<String>> lemmas, BiFunction<String, Set<String>, Set<String>> keys) {
    Map<String, List<String>> words = new TreeMap<>();
    lemmas.forEach(
        (word, own) ->
            keys.apply(word, own)
                .forEach(key -> words.computeIfAbsent(key, k -> new ArrayList<>()).add(word)));
    return words;
  }

  private static Map<String, List<String>> byStem(
      Map<String, Set<String>> lemmas, UnaryOperator<String> stem) {
    return inverse(lemmas, (word, own) -> Set.of(stem.apply(word)));
  }

  private static void report(
      PrintStream out, String name, Map<String, Set<String>> lemmas, UnaryOperator<String> stem) {
    Set<List<String>> oneLemma = pairs(inverse(lemmas, (word, own) -> own));
    Set<List<String>> oneStem = pairs(byStem(lemmas, stem));
    int either = oneLemma.size() + oneStem.size();
    Set<List<String>> both = new HashSet<>(oneLemma);
    both.retainAll(oneStem);
    out.printf(
        Locale.ROOT,
        "%-8s precision %5.1f  recall %5.1f  F1 %5.1f%n",
        name,
        100.0 * both.size() / oneStem.size(),
        100.0 * both.size() / oneLemma.size(),
        200.0 * both.size() / either);
  }

  /** All pairs of words in one group. */
  private static Set<List<String>> pairs(Map<String, List<String>> groups) {
    Set<List<String>> pairs = new HashSet<>();
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(List.of(group.get(j), group.get(i)));
        }
      }
    }
    return pairs;
  }

  /** Lemmas whose words have several stems. */
  private static void missed(
      PrintStream out, Map<String, Set<String>> lemmas, UnaryOperator<String> stem) {
    inverse(lemmas, (word, own) -> own)
        .forEach(
            (lemma, words) -> {
              Map<String, List<String>> stems =
                  words.stream().collect(Collectors.groupingBy(stem, Collectors.toList()));
              if (stems.size() > 1) {
                out.println("missed\t" + lemma + "\t" + stems);
              }
            });
  }

  /** Stems whose words have no lemma in common. */
  private static void wrong(
      PrintStream out, Map<String, Set<String>> lemmas, UnaryOperator<String> stem) {
    byStem(lemmas, stem)
        .forEach(
            (key, words) -> {
              boolean disjoint =
                  words.stream()
                      .anyMatch(
                          a ->
                              words.stream()
                                  .anyMatch(
                                      b ->
                                          Collections.disjoint(
                                              lemmas.getOrDefault(a, Set.of()),
                                              lemmas.getOrDefault(b, Set.of()))));
              if (disjoint) {
                out.println(
                    "wrong\t"
                        + key
                        + "\t"
                        + words.stream().map(word -> word + lemmas.get(word)).toList());
              }
            });
  }
}
