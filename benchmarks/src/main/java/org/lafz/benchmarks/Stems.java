// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lafz.clitic.ArabicStemmer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many words a second are stemmed, in their natural frequencies, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class Stems {
  private static final int WORDS = 200_000;

  /** What is measured. */
  public enum Level {
    LIGHT,
    LEMMA
  }

  @Param({"LIGHT", "LEMMA"})
  public Level level = Level.LEMMA;

  private ArabicStemmer stemmer = ArabicStemmer.lemma();
  private char[] text = new char[0];
  private int[] starts = new int[0];
  private char[] out = new char[0];

  /** Makes the words. */
  @Setup
  public void setUp() {
    Random random = new Random(6);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(Words.standard().draw(random));
    }
    text = String.join("", words).toCharArray();
    starts = new int[WORDS + 1];
    int longest = ArabicStemmer.LONGEST;
    for (int i = 0; i < WORDS; i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
      longest = Math.max(longest, words.get(i).length());
    }
    out = new char[longest];
    stemmer = level == Level.LIGHT ? ArabicStemmer.light() : ArabicStemmer.lemma();
    if (!stemmer.stem("وللمسلمين").equals("مسلم")) {
      throw new IllegalStateException("the stemmer is wrong");
    }
  }

  /** One operation is a word. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int words() {
    int letters = 0;
    for (int i = 0; i < WORDS; i++) {
      letters += stemmer.stem(text, starts[i], starts[i + 1], out, 0);
    }
    return letters;
  }
}
