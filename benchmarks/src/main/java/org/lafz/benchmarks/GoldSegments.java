// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.lafz.clitic.CliticSegmenter;

/**
 * Scores the clitic segmenter on gold data: JSON lines with {@code words}, each with {@code form},
 * {@code kind} and {@code segments}.
 *
 * <p>A segment counts if exactly this span of the word is one in the gold data. Words of kind
 * {@code punct} and {@code skip} are left out; the neutral score leaves out function words on which
 * treebanks disagree too. Intervals are 95 % of 1000 draws of as many sentences, with replacement
 * and a fixed seed. Another segmentation of the same file, one word a line with its segments joined
 * by plus signs, an empty line after a sentence, is scored beside it, and the difference.
 */
public final class GoldSegments {
  private static final int DRAWS = 1000;
  private static final Set<String> CONTESTED =
      Set.of(
          "عندما", "بعدما", "قبلما", "حينما", "كلما", "طالما", "حيثما", "كما", "بما", "مما", "عما",
          "ممن", "عمن", "فيما", "كذلك", "لذلك", "لذا", "لأن", "لكي", "لئلا", "ألا", "كأن", "لماذا",
          "لما", "فحسب");
  private static final Set<String> PRONOUNS =
      Set.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "ي", "ني", "نا");

  /** What is counted of some words; {@code neutral} ones without the contested. */
  private static final class Counts {
    int gold;
    int found;
    int right;
    int neutralGold;
    int neutralFound;
    int neutralRight;
    int goldCuts;
    int foundCuts;
    int rightCuts;
    int words;
    int rightWords;
    int cutWords;
    int rightCutWords;

    void add(Counts o) {
      gold += o.gold;
      found += o.found;
      right += o.right;
      neutralGold += o.neutralGold;
      neutralFound += o.neutralFound;
      neutralRight += o.neutralRight;
      goldCuts += o.goldCuts;
      foundCuts += o.foundCuts;
      rightCuts += o.rightCuts;
      words += o.words;
      rightWords += o.rightWords;
      cutWords += o.cutWords;
      rightCutWords += o.rightCutWords;
    }
  }

  private record Measure(String label, ToDoubleFunction<Counts> of) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("segment precision", c -> ratio(c.right, c.found)),
          new Measure("segment recall", c -> ratio(c.right, c.gold)),
          new Measure("segment F1", c -> ratio(2 * c.right, c.gold + c.found)),
          new Measure(
              "neutral segment F1", c -> ratio(2 * c.neutralRight, c.neutralGold + c.neutralFound)),
          new Measure("boundary F1", c -> ratio(2 * c.rightCuts, c.goldCuts + c.foundCuts)),
          new Measure("words", c -> ratio(c.rightWords, c.words)),
          new Measure("words that need a cut", c -> ratio(c.rightCutWords, c.cutWords)));

  private record Word(String form, String segments) {}

  private GoldSegments() {}

  /** Prints the scores; with {@code --errors} also every word that is cut otherwise. */
  public static void main(String[] args) throws IOException {
    List<String> files = new ArrayList<>(Arrays.asList(args));
    boolean errors = files.remove("--errors");
    if (files.isEmpty() || files.size() > 2) {
      throw new IllegalArgumentException("usage: GoldSegments [--errors] GOLD.jsonl [OTHER.txt]");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<List<Word>> sentences = gold(Path.of(files.get(0)));
    CliticSegmenter segmenter = CliticSegmenter.msa();
    List<Counts> ours = counts(sentences, word -> segmenter.segment(word.form).toString());
    report(out, "lafz", ours);
    if (files.size() == 2) {
      List<Counts> theirs = other(sentences, Path.of(files.get(1)));
      report(out, files.get(1), theirs);
      difference(out, ours, theirs);
    }
    if (errors) {
      for (List<Word> sentence : sentences) {
        for (Word word : sentence) {
          String found = segmenter.segment(word.form).toString();
          if (!found.equals(word.segments)) {
            out.println(word.segments + "\t" + found);
          }
        }
      }
    }
  }

  private static List<List<Word>> gold(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<List<Word>> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<Word> words = new ArrayList<>();
      for (JsonNode word : json.readTree(line).get("words")) {
        String kind = word.get("kind").asText();
        if (!kind.equals("punct") && !kind.equals("skip")) {
          List<String> segments = new ArrayList<>();
          word.get("segments").forEach(segment -> segments.add(segment.asText()));
          words.add(new Word(word.get("form").asText(), String.join("+", segments)));
        }
      }
      sentences.add(words);
    }
    return sentences;
  }

  private static List<Counts> counts(List<List<Word>> sentences, Function<Word, String> found) {
    return sentences.stream()
        .map(
            words -> {
              Counts counts = new Counts();
              words.forEach(word -> count(word, found.apply(word), counts));
              return counts;
            })
        .toList();
  }

  private static List<Counts> other(List<List<Word>> sentences, Path file) throws IOException {
    List<String> lines = Files.readAllLines(file).stream().filter(s -> !s.isEmpty()).toList();
    int[] next = {0};
    return counts(
        sentences,
        word -> {
          String line = next[0] < lines.size() ? lines.get(next[0]) : "";
          next[0]++;
          if (!line.replace("+", "").equals(word.form)) {
            throw new IllegalArgumentException(
                file
                    + ": word "
                    + next[0]
                    + " is \""
                    + line
                    + "\", in the gold data \""
                    + word.form);
          }
          return line;
        });
  }

  private static void count(Word word, String found, Counts c) {
    Set<Integer> goldEnds = ends(word.segments);
    Set<Integer> foundEnds = ends(found);
    int right = 0;
    int start = 0;
    for (int end : goldEnds.stream().sorted().toList()) {
      // the same span: found too, with nothing cut inside, and begun at the same place
      int from = start;
      boolean begun = from == 0 || foundEnds.contains(from);
      if (begun
          && foundEnds.contains(end)
          && foundEnds.stream().noneMatch(cut -> cut > from && cut < end)) {
        right++;
      }
      start = end;
    }
    c.gold += goldEnds.size();
    c.found += foundEnds.size();
    c.right += right;
    if (!isContested(word.form)) {
      c.neutralGold += goldEnds.size();
      c.neutralFound += foundEnds.size();
      c.neutralRight += right;
    }
    c.goldCuts += goldEnds.size() - 1;
    c.foundCuts += foundEnds.size() - 1;
    Set<Integer> common = new HashSet<>(goldEnds);
    common.retainAll(foundEnds);
    c.rightCuts += common.size() - 1;
    boolean same = goldEnds.equals(foundEnds);
    c.words++;
    c.rightWords += same ? 1 : 0;
    if (goldEnds.size() > 1) {
      c.cutWords++;
      c.rightCutWords += same ? 1 : 0;
    }
  }

  private static Set<Integer> ends(String segments) {
    Set<Integer> ends = new HashSet<>();
    int at = 0;
    for (String segment : segments.split("\\+", -1)) {
      at += segment.length();
      ends.add(at);
    }
    return ends;
  }

  private static boolean isContested(String form) {
    String bare =
        form.codePoints()
            .filter(c -> c != 0x0640 && !(c >= 0x064B && c <= 0x0652) && c != 0x0670)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return isContestedAlone(bare)
        || (bare.startsWith("و") || bare.startsWith("ف")) && isContestedAlone(bare.substring(1));
  }

  private static boolean isContestedAlone(String bare) {
    return CONTESTED.contains(bare)
        || (bare.startsWith("لأن") || bare.startsWith("كأن"))
            && PRONOUNS.contains(bare.substring(3));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static Counts sum(List<Counts> sentences, int[] drawn) {
    Counts all = new Counts();
    for (int i : drawn) {
      all.add(sentences.get(i));
    }
    return all;
  }

  private static int[] all(int sentences) {
    int[] all = new int[sentences];
    Arrays.setAll(all, i -> i);
    return all;
  }

  private static String interval(int sentences, ToDoubleFunction<int[]> value) {
    Random random = new Random(95);
    double[] values = new double[DRAWS];
    for (int k = 0; k < DRAWS; k++) {
      int[] drawn = random.ints(sentences, 0, sentences).toArray();
      values[k] = value.applyAsDouble(drawn);
    }
    Arrays.sort(values);
    return String.format(
        Locale.ROOT, "%.2f to %.2f", values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40]);
  }

  private static void report(PrintStream out, String name, List<Counts> sentences) {
    out.println(name + ", " + sentences.size() + " sentences");
    for (Measure m : MEASURES) {
      double value = m.of.applyAsDouble(sum(sentences, all(sentences.size())));
      String interval =
          interval(sentences.size(), drawn -> m.of.applyAsDouble(sum(sentences, drawn)));
      out.printf(Locale.ROOT, "%-22s %6.2f  (%s)%n", m.label, value, interval);
    }
  }

  private static void difference(PrintStream out, List<Counts> ours, List<Counts> theirs) {
    out.println("difference");
    for (Measure m : MEASURES) {
      ToDoubleFunction<int[]> gain =
          drawn -> m.of.applyAsDouble(sum(ours, drawn)) - m.of.applyAsDouble(sum(theirs, drawn));
      out.printf(
          Locale.ROOT,
          "%-22s %+6.2f  (%s)%n",
          m.label,
          gain.applyAsDouble(all(ours.size())),
          interval(ours.size(), gain));
    }
  }
}
