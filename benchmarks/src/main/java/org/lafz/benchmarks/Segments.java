// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.lafz.clitic.CliticSegmenter;
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

/**
 * How many words a second are cut into clitics and host, on one thread.
 *
 * <p>{@code TEXT} are words in their natural frequencies; {@code UNKNOWN} are words that the table
 * of the segmenter does not have, so that each is scored: frequent words with a rare letter put
 * inside and up to three clitics around.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class Segments {
  private static final int WORDS = 200_000;

  /** What is cut. */
  public enum Input {
    TEXT,
    UNKNOWN
  }

  @Param({"TEXT", "UNKNOWN"})
  public Input input = Input.TEXT;

  private final CliticSegmenter segmenter = CliticSegmenter.msa();
  private final int[] ends = new int[CliticSegmenter.MOST_SEGMENTS];
  private char[] text = new char[0];
  private int[] starts = new int[0];

  /** Makes the words. */
  @Setup
  public void setUp() {
    Random random = new Random(6);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      String word = Words.standard().draw(random);
      words.add(input == Input.TEXT ? word : unknown(word, random));
    }
    text = String.join("", words).toCharArray();
    starts = new int[WORDS + 1];
    for (int i = 0; i < WORDS; i++) {
      starts[i + 1] = starts[i] + words.get(i).length();
    }
    if (!segmenter.segment("وبالكتاب").toString().equals("و+ب+الكتاب")) {
      throw new IllegalStateException("the segmenter cuts wrongly");
    }
  }

  private static String unknown(String word, Random random) {
    String[] before = {"", "و", "ف", "ب", "ل", "وب", "ول", "س"};
    String[] after = {"", "", "ه", "ها", "هم", "نا"};
    int at = random.nextInt(word.length() + 1);
    return before[random.nextInt(before.length)]
        + word.substring(0, at)
        + "ظغثذ".charAt(random.nextInt(4))
        + word.substring(at)
        + after[random.nextInt(after.length)];
  }

  /** One operation is a word. */
  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int words() {
    int segments = 0;
    for (int i = 0; i < WORDS; i++) {
      segments += segmenter.segment(text, starts[i], starts[i + 1], ends);
    }
    return segments;
  }
}
