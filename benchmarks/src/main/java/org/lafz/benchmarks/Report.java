// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/**
 * Makes a page with tables, and a chart, of what JMH has written about {@link Throughput}.
 *
 * <p>{@code Report NAME.md NAME.svg ABOUT FILE.json...}: the text file ABOUT says where the numbers
 * come from (processor, JDK, commands); it stands at the top of the page as it is.
 */
public final class Report {
  /** What a table and a chart are about. */
  record Setting(String kind, String size, int threads) implements Comparable<Setting> {
    private static final Comparator<Setting> ORDER =
        Comparator.comparingInt(Setting::threads)
            .thenComparing(setting -> Size.valueOf(setting.size()), Comparator.reverseOrder())
            .thenComparing(setting -> Kind.valueOf(setting.kind()));

    @Override
    public int compareTo(Setting other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return kind + ", " + size + ", " + threads + (threads == 1 ? " thread" : " threads");
    }
  }

  /**
   * One line of a table.
   *
   * @param speed MB/s of UTF-8, all threads together
   * @param error half of the 99.9 % interval that JMH gives, in MB/s; NaN for a single iteration
   * @param allocated bytes that are allocated for one text
   */
  record Row(Setting setting, String task, double speed, double error, double allocated) {}

  private Report() {}

  /** Reads and writes; see the class. */
  public static void main(String[] args) throws IOException {
    if (args.length < 4) {
      System.err.println("usage: Report NAME.md NAME.svg ABOUT FILE.json...");
      System.exit(2);
    }
    List<Row> rows = new ArrayList<>();
    TreeSet<String> jvms = new TreeSet<>();
    for (String file : List.of(args).subList(3, args.length)) {
      JsonNode runs = new ObjectMapper().readTree(Files.readAllBytes(Path.of(file)));
      rows.addAll(rows(runs));
      runs.forEach(run -> jvms.add(jvm(run)));
    }
    String about = Files.readString(Path.of(args[2]), StandardCharsets.UTF_8);
    Path chart = Path.of(args[1]);
    String page = page(about, jvms, "" + chart.getFileName(), rows);
    Files.writeString(Path.of(args[0]), page, StandardCharsets.UTF_8);
    chart(rows, chart);
  }

  /** The rows of one file of JMH. */
  static List<Row> rows(JsonNode runs) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode run : runs) {
      JsonNode params = run.path("params");
      Setting setting =
          new Setting(
              params.path("kind").asText(),
              params.path("size").asText(),
              run.path("threads").asInt());
      JsonNode metrics = run.path("secondaryMetrics");
      JsonNode bytes = metrics.path("bytes");
      rows.add(
          new Row(
              setting,
              params.path("task").asText(),
              number(bytes.path("score")) / 1e6,
              number(bytes.path("scoreError")) / 1e6,
              number(metrics.path("allocated").path("score"))
                  / metrics.path("texts").path("score").asDouble()));
    }
    return rows;
  }

  /** JMH writes NaN as a string. */
  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }

  private static String jvm(JsonNode run) {
    List<String> flags = new ArrayList<>();
    run.path("jvmArgs").forEach(flag -> flags.add(flag.asText()));
    return run.path("vmName").asText()
        + " "
        + run.path("vmVersion").asText()
        + ", JDK "
        + run.path("jdkVersion").asText()
        + ", flags `"
        + String.join(" ", flags)
        + "`";
  }

  /** The page in Markdown. */
  static String page(String about, Iterable<String> jvms, String chart, List<Row> rows) {
    StringBuilder page = new StringBuilder("# Throughput\n\n");
    page.append(about.strip()).append('\n');
    for (String jvm : jvms) {
      page.append("- ").append(jvm).append('\n');
    }
    page.append("\nMB/s of UTF-8, all threads together, with the 99.9 % interval of JMH;")
        .append(" bytes allocated for each text.\n\n![chart](")
        .append(chart)
        .append(")\n");
    bySetting(rows)
        .forEach(
            (setting, table) -> {
              page.append("\n## ").append(setting);
              page.append("\n\n| task | MB/s | ± | B/text |\n| --- | ---: | ---: | ---: |\n");
              table.forEach(row -> page.append(line(row)));
            });
    return page.toString();
  }

  private static Map<Setting, List<Row>> bySetting(List<Row> rows) {
    Map<Setting, List<Row>> tables = new LinkedHashMap<>();
    rows.stream()
        .sorted(
            Comparator.comparing(Row::setting).thenComparing(Row::speed, Comparator.reverseOrder()))
        .forEach(row -> tables.computeIfAbsent(row.setting(), s -> new ArrayList<>()).add(row));
    return tables;
  }

  private static String line(Row row) {
    List<String> cells =
        List.of(row.task(), rounded(row.speed()), rounded(row.error()), rounded(row.allocated()));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String rounded(double number) {
    return Double.isNaN(number)
        ? "-"
        : String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }

  /** Bars of the first setting, without the floor: a copy would make all others invisible. */
  private static void chart(List<Row> rows, Path file) throws IOException {
    Map.Entry<Setting, List<Row>> first = bySetting(rows).entrySet().iterator().next();
    List<Double> speeds = new ArrayList<>();
    List<String> tasks = new ArrayList<>();
    for (Row row : first.getValue()) {
      if (!row.task().equals("arraycopy")) {
        speeds.add(0, (double) Math.round(row.speed()));
        tasks.add(0, row.task());
      }
    }
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder()
            .width(900)
            .height(120 + 26 * tasks.size())
            .title("MB/s of UTF-8: " + first.getKey())
            .xAxisTitle("MB/s")
            .build();
    chart
        .getStyler()
        .setAvailableSpaceFill(0.8)
        .setLabelsVisible(true)
        .setLegendVisible(false)
        .setDecimalPattern("#")
        .setLocale(Locale.ROOT);
    chart.addSeries("MB/s", speeds, tasks);
    Svg.write(chart, file);
  }
}
