// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the model from {@code seeds/clitics/}. */
final class CliticTrainer {
  // Chosen on pud-dev; half or twice as much changes the score by less than 0.05.
  private static final double PENALTY = 1;
  private static final int GENERATED = 8000;
  private static final int STEPS = 200;

  /** Notes the features that a candidate has. */
  private static final class Recorder extends Weights {
    int[] features = new int[1 << 16];
    int count;

    Recorder() {
      super(new short[0]);
    }

    @Override
    int of(int template, int value) {
      if (count == features.length) {
        features = Arrays.copyOf(features, 2 * count);
      }
      features[count++] = index(template, value);
      return 0;
    }
  }

  /** A scorer that may know nothing of one stem, as of any stem that no list has. */
  private static final class Blind extends Scorer {
    private long hidden;

    Blind(Lexicon lexicon, Weights weights) {
      super(lexicon, weights);
    }

    void hide(long key) {
      hidden = key;
    }

    @Override
    long facts(long low, long high) {
      return Letters.key(low, high) == hidden ? 0 : super.facts(low, high);
    }
  }

  final List<String> problems = new ArrayList<>();
  final TreeMap<String, Long> stems;
  final Lexicon lexicon;
  final short[] weights;
  final Map<String, Examples.Example> labelled;
  final Map<String, Examples.Example> closed;
  final Map<String, Examples.Example> names;

  CliticTrainer() {
    List<String[]> words = Seeds.rows("words.tsv.gz");
    List<String[]> morph = Seeds.rows("camel-morph.tsv.gz");
    stems = StemTable.build(words, morph);
    labelled = Examples.read(problems);
    closed = Examples.closed(labelled, problems);
    names = Examples.names(labelled, closed);
    Map<String, Examples.Example> read = new LinkedHashMap<>(names);
    read.putAll(closed);
    read.putAll(labelled);
    for (Examples.Example example : read.values()) {
      if (!example.debatable() && example.word().length() > 1) {
        int cut = example.cut();
        int state = cut == 0 ? 1 : Cut.enclitics(cut) == 0 ? 2 : 3;
        stems.merge(
            example.word(), Facts.set(0, Facts.READ, state), (facts, reading) -> facts | reading);
      }
    }
    stems.replaceAll(
        (stem, facts) -> {
          long low = Letters.low(stem);
          long high = Letters.high(stem);
          boolean plain =
              Facts.get(facts, Facts.BARE) != 0
                  && Affixes.proclitics(low, stem.length()) == 1
                  && Affixes.enclitics(low, high, stem.length()) == 1;
          return plain ? Facts.set(facts, Facts.READ, 1) : facts;
        });
    lexicon = lexicon(stems);
    Set<String> known = new LinkedHashSet<>(labelled.keySet());
    known.addAll(closed.keySet());
    known.addAll(names.keySet());
    List<Examples.Example> examples = new ArrayList<>(labelled.values());
    for (Examples.Example example : names.values()) {
      examples.add(example.weighted(0.25f));
      examples.add(example.weighted(0.25f).unknown());
    }
    examples.addAll(Examples.withClitics(names.keySet(), known));
    examples.addAll(closed.values());
    examples.addAll(Examples.generated(morph, stems, known, GENERATED));
    weights = train(examples);
  }

  private static Lexicon lexicon(TreeMap<String, Long> stems) {
    Lexicon lexicon = new Lexicon(stems.size());
    stems.forEach((word, facts) -> lexicon.add(Letters.low(word), Letters.high(word), facts));
    return lexicon;
  }

  /** The bytes of the model: what was read is settled, and what it decides of the word list too. */
  byte[] model() {
    Scorer scorer = new Scorer(lexicon, new Weights(weights));
    TreeMap<String, Long> settled = new TreeMap<>(stems);
    settled.replaceAll(
        (word, facts) -> {
          if (Facts.get(facts, Facts.BARE) == 0) {
            return facts;
          }
          Examples.Example dotted = labelled.get(word.substring(0, word.length() - 1) + 'ي');
          if (word.endsWith("ى") && dotted != null) {
            int e = Affixes.withAlefMaksura(Cut.enclitics(dotted.cut()));
            if (e > 0) {
              return settled(facts, Cut.of(Cut.proclitics(dotted.cut()), e));
            }
          }
          int length = word.length();
          long low = Letters.low(word);
          long high = Letters.high(word);
          return settled(facts, length < 2 ? 0 : scorer.best(low, high, length, Marks.NONE, facts));
        });
    for (Map<String, Examples.Example> list : List.of(names, closed, labelled)) {
      for (Examples.Example example : list.values()) {
        long facts = settled(settled.getOrDefault(example.word(), 0L), example.cut());
        settled.put(example.word(), Facts.set(facts, Facts.DEBATABLE, example.debatable() ? 1 : 0));
      }
    }
    return ModelWriter.write(settled, weights);
  }

  private static long settled(long facts, int cut) {
    return Facts.set(Facts.set(facts, Facts.CUT, cut), Facts.SETTLED, 1);
  }

  private short[] train(List<Examples.Example> examples) {
    Recorder recorder = new Recorder();
    Blind scorer = new Blind(lexicon, recorder);
    List<Integer> candidateStarts = new ArrayList<>();
    List<Integer> featureStarts = new ArrayList<>();
    List<Float> importance = new ArrayList<>();
    for (Examples.Example example : examples) {
      String word = example.word();
      int length = word.length();
      if (length < 2 || length > Letters.MOST) {
        continue;
      }
      long low = Letters.low(word);
      long high = Letters.high(word);
      int p = Cut.proclitics(example.cut());
      int e = Cut.enclitics(example.cut());
      long before = Affixes.proclitics(low, length);
      long after = Affixes.enclitics(low, high, length);
      if ((before >>> p & 1) == 0 || (after >>> e & 1) == 0 || !Scorer.isCandidate(length, p, e)) {
        continue; // in the table alone
      }
      if (before == 1 && after == 1) {
        continue; // no choice
      }
      if (example.hidden()) {
        int from = Affixes.procliticLength(p);
        int to = length - Affixes.encliticLength(e);
        scorer.hide(
            Letters.key(Letters.sliceLow(low, high, from, to), Letters.sliceHigh(high, from, to)));
      } else {
        scorer.hide(0);
      }
      long whole = scorer.facts(low, high);
      candidateStarts.add(featureStarts.size());
      importance.add(example.weight());
      featureStarts.add(recorder.count);
      scorer.score(low, high, length, p, e, whole);
      for (int q = 0; q < Affixes.procliticRows(); q++) {
        for (int f = 0; f < Affixes.encliticRows(); f++) {
          if ((before >>> q & 1) != 0
              && (after >>> f & 1) != 0
              && (q != p || f != e)
              && Scorer.isCandidate(length, q, f)) {
            featureStarts.add(recorder.count);
            scorer.score(low, high, length, q, f, whole);
          }
        }
      }
    }
    candidateStarts.add(featureStarts.size());
    featureStarts.add(recorder.count);
    float[] counts = new float[importance.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = importance.get(i);
    }
    double[] fitted =
        new LogLinear(
                featureStarts.stream().mapToInt(Integer::intValue).toArray(),
                recorder.features,
                candidateStarts.stream().mapToInt(Integer::intValue).toArray(),
                counts,
                1 << Weights.BITS,
                PENALTY)
            .fit(STEPS);
    short[] quantized = new short[fitted.length];
    for (int i = 0; i < quantized.length; i++) {
      quantized[i] = (short) Math.round(fitted[i] * Weights.SCALE);
    }
    return quantized;
  }
}
