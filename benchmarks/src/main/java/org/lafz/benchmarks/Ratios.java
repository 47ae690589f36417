// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Judges the speed of lafz by ratios: runs the race of each {@link Target} and prints a line each.
 *
 * <p>Exit code 0 if every target is met, 1 if one is not, 2 if the arguments are wrong. What JMH
 * says goes to a log.
 */
public final class Ratios {
  private static final String USAGE = "usage: Ratios [--quick] [--only TEXT] [--log FILE]";

  private boolean quick;
  private String only = "";
  private Path log = Path.of("ratios.log");

  private Ratios() {}

  /** Runs; see the class. */
  public static void main(String[] args) throws Exception {
    Ratios ratios = new Ratios();
    try {
      ratios.read(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
    System.exit(ratios.run() ? 0 : 1);
  }

  private void read(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--quick")) {
        quick = true;
      } else if (args[i].equals("--only") && i + 1 < args.length) {
        only = args[++i];
      } else if (args[i].equals("--log") && i + 1 < args.length) {
        log = Path.of(args[++i]);
      } else {
        throw new IllegalArgumentException("unknown argument '" + args[i] + "'\n" + USAGE);
      }
    }
  }

  private boolean run() throws IOException, InterruptedException, RunnerException {
    System.out.println("# " + Machine.describe());
    System.out.println("# name | ratio | target | verdict | least and most, and speeds");
    int fallen = judgeAll(Kernels.SCALAR);
    String vector = Kernels.probe(Kernels.VECTOR);
    if (vector.startsWith(Kernels.VECTOR)) {
      fallen += judgeAll(Kernels.VECTOR);
    } else {
      System.out.println("# vector kernel NOT MEASURED: " + vector);
    }
    System.out.println(fallen == 0 ? "# every target is met" : "# targets missed: " + fallen);
    return fallen == 0;
  }

  private int judgeAll(String kernel) throws RunnerException {
    int fallen = 0;
    Map<List<Member>, List<Target>> races =
        Target.all().stream()
            .filter(target -> (kernel + " " + target.name()).contains(only))
            .collect(Collectors.groupingBy(Target::race, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<List<Member>, List<Target>> race : races.entrySet()) {
      List<Score> scores = race(race.getKey(), kernel);
      for (Target target : race.getValue()) {
        Verdict verdict = Verdict.of(target, scores, kernel);
        System.out.println(verdict.line());
        fallen += verdict.met() ? 0 : 1;
      }
    }
    return fallen;
  }

  /** One iteration: medians of nanoseconds and allocated bytes of each member. */
  record Score(List<Double> nanos, List<Double> allocated) {}

  private List<Score> race(List<Member> members, String kernel) throws RunnerException {
    boolean vector = kernel.equals(Kernels.VECTOR);
    List<String> jvm = new ArrayList<>(Kernels.options(kernel));
    jvm.addAll(List.of("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"));
    // Vector code is slow until the second compiler has seen all of it.
    int warmup = vector ? 3000 : 1200;
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("^" + Race.class.getName() + "\\.round$")
        .param("members", members.stream().map(Member::toString).collect(Collectors.joining("+")))
        .param("kernel", kernel)
        .jvmArgs(jvm.toArray(String[]::new))
        .forks(quick ? vector ? 1 : 2 : 5)
        .warmupIterations(1)
        .warmupTime(TimeValue.milliseconds(quick ? warmup : 2 * warmup))
        .measurementIterations(quick ? 3 : 5)
        .measurementTime(TimeValue.milliseconds(quick ? 300 : 800))
        .shouldFailOnError(true)
        .output(log.resolveSibling(log.getFileName() + "." + kernel).toString());
    List<Score> scores = new ArrayList<>();
    for (RunResult run : new Runner(options.build()).run()) {
      for (BenchmarkResult fork : run.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          scores.add(
              new Score(
                  medians("nanos", members.size(), iteration),
                  medians("allocated", members.size(), iteration)));
        }
      }
    }
    return scores;
  }

  private static List<Double> medians(String name, int members, IterationResult iteration) {
    List<Double> medians = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      Result<?> median = iteration.getSecondaryResults().get(name + i);
      if (median == null) {
        throw new IllegalStateException("JMH reports no " + name + i);
      }
      medians.add(median.getScore());
    }
    return medians;
  }

  /** What the iterations of a race say about a target. */
  record Verdict(
      Target target, String kernel, List<Double> numbers, double speed, double rivalSpeed) {
    static Verdict of(Target target, List<Score> scores, String kernel) {
      double bytes = target.race().get(0).corpus().bytes();
      double rivalBytes = target.race().get(target.rival()).corpus().bytes();
      double texts = target.race().get(0).corpus().count();
      List<Double> speeds = sorted(scores, score -> bytes / score.nanos().get(0));
      List<Double> rivals = sorted(scores, score -> rivalBytes / score.nanos().get(target.rival()));
      List<Double> numbers =
          sorted(
              scores,
              score -> {
                double time = score.nanos().get(0) / score.nanos().get(target.rival());
                return switch (target.what()) {
                  case SPEED -> bytes / rivalBytes / time;
                  case TIME -> time;
                  case ALLOCATED -> score.allocated().get(0) / texts;
                };
              });
      return new Verdict(target, kernel, numbers, median(speeds), median(rivals));
    }

    private static List<Double> sorted(List<Score> scores, ToDoubleFunction<Score> number) {
      if (scores.isEmpty()) {
        throw new IllegalArgumentException("no iteration");
      }
      return scores.stream().mapToDouble(number).sorted().boxed().toList();
    }

    private static double median(List<Double> sorted) {
      return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    double number() {
      return median(numbers);
    }

    boolean met() {
      return target.metBy(number(), kernel);
    }

    String line() {
      boolean allocated = target.what() == Target.Measure.ALLOCATED;
      String bound =
          (target.what() == Target.Measure.SPEED ? ">=" : "<=") + plain(target.bound(kernel));
      String line =
          String.format(
              Locale.ROOT,
              "%-36s %8s %6s  %-6s  %s .. %s",
              kernel + " " + target.name(),
              allocated ? plain(number()) + " B" : String.format(Locale.ROOT, "%.2f", number()),
              bound,
              met() ? "ok" : "MISSED",
              two(numbers.get(0)),
              two(numbers.get(numbers.size() - 1)));
      return allocated
          ? line
          : line
              + String.format(Locale.ROOT, "  %.0f and %.0f MB/s", 1000 * speed, 1000 * rivalSpeed);
    }

    private static String plain(double number) {
      return number == Math.rint(number)
          ? String.valueOf((long) number)
          : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String two(double number) {
      return String.format(Locale.ROOT, "%.2f", number);
    }
  }
}
