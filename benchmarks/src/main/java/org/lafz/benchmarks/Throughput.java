// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many bytes of UTF-8 a second, whatever form the text has for the task.
 *
 * <p>One operation handles all texts of the corpus once. The output is checked for a part of the
 * corpus before, and for all of it afterwards, when the compiler has done its work: before, because
 * the rest would teach the compiler about code that is not measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class Throughput {
  /** A name as {@link Task#parse} reads it. */
  @Param({
    "lafz-string",
    "lafz-chars",
    "lafz-in-place",
    "lafz-words",
    "lafz-utf8",
    "lafz-reader",
    "lafz-stream",
    "lafz-align",
    "lafz-tokens",
    "lafz-token-list",
    "lafz-terms",
    "lafz-sentences",
    "arraycopy",
    "jdk-decode",
    "jdk-nfkc",
    "icu-nfkc",
    "icu-fold",
    "lucene-words",
    "lucene-in-place",
    "regex-chain",
    "replace-chain",
    "lucene-tokens",
    "lucene-terms",
    "icu-tokens",
    "jdk-tokens",
    "opennlp-tokens",
    "jdk-sentences"
  })
  public String task = "";

  @Param("NEWS")
  public Kind kind = Kind.NEWS;

  @Param("MB4")
  public Size size = Size.MB4;

  // Not JMH's profiler: that would count the check at the end too.
  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private @Nullable Work work;

  /** What operations handled, and what the thread allocated for it. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Counters {
    public long bytes;
    public long texts;
    public long allocated;
  }

  @Setup(Level.Trial)
  public void prepare() {
    work = Task.parse(task).checkedOn(Corpus.of(kind, size));
  }

  @Benchmark
  public long run(Counters counters) {
    Work work = prepared();
    long allocated = thread.getCurrentThreadAllocatedBytes();
    long made = work.run();
    counters.allocated += thread.getCurrentThreadAllocatedBytes() - allocated;
    counters.bytes += work.corpus.bytes();
    counters.texts += work.corpus.count();
    return made;
  }

  @TearDown(Level.Trial)
  public void check() {
    prepared().check();
  }

  private Work prepared() {
    if (work == null) {
      throw new IllegalStateException("not prepared");
    }
    return work;
  }
}
