// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Two or three tasks in turn in one process, a few milliseconds each: whatever else the machine
 * does slows all of them down alike, so their ratio stays when their speed does not.
 *
 * <p>An operation is one round; every other round goes backwards. Each iteration reports the median
 * of each member. Started by {@link Ratios}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Race {
  /** The most members that a race has. */
  static final int MEMBERS = 3;

  private static final int ROUNDS = 1 << 16;

  /** {@link Member}s, joined by a plus. */
  @Param("arraycopy/NEWS/MB4+jdk-decode/NEWS/MB4")
  public String members = "";

  /** How {@link org.lafz.normalize.ArabicNormalizer#kernel} must begin. */
  @Param("")
  public String kernel = "";

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private Work[] works = {};
  private boolean backwards;

  /** Medians of the iteration. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Medians {
    private final long[][] nanos = new long[MEMBERS][ROUNDS];
    private final long[][] allocated = new long[MEMBERS][ROUNDS];
    private int rounds;

    @Setup(Level.Iteration)
    public void clear() {
      rounds = 0;
    }

    public double nanos0() {
      return median(nanos[0]);
    }

    public double nanos1() {
      return median(nanos[1]);
    }

    public double nanos2() {
      return median(nanos[2]);
    }

    public double allocated0() {
      return median(allocated[0]);
    }

    public double allocated1() {
      return median(allocated[1]);
    }

    public double allocated2() {
      return median(allocated[2]);
    }

    private double median(long[] values) {
      return rounds == 0 ? 0 : median(values, rounds);
    }

    static double median(long[] values, int count) {
      long[] sorted = Arrays.copyOf(values, count);
      Arrays.sort(sorted);
      return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2.0;
    }
  }

  @Setup(Level.Trial)
  public void prepare() {
    Kernels.require(kernel);
    works =
        Stream.of(members.split("\\+", -1))
            .map(member -> Member.parse(member).checked())
            .toArray(Work[]::new);
    if (works.length > MEMBERS) {
      throw new IllegalArgumentException("more than " + MEMBERS + " members: " + members);
    }
  }

  @Benchmark
  public long round(Medians medians) {
    int round = medians.rounds % ROUNDS;
    long made = 0;
    for (int i = 0; i < works.length; i++) {
      int member = backwards ? works.length - 1 - i : i;
      long allocated = thread.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      made += works[member].run();
      medians.nanos[member][round] = System.nanoTime() - start;
      medians.allocated[member][round] = thread.getCurrentThreadAllocatedBytes() - allocated;
    }
    backwards = !backwards;
    medians.rounds = Math.min(round + 1, ROUNDS - 1);
    return made;
  }

  @TearDown(Level.Trial)
  public void check() {
    for (Work work : works) {
      work.check();
    }
  }
}
