// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.benchmarks.Report.Row;

class ReportTest {
  /** As JMH 1.37 writes; 2 operations a second, each of 1000 texts and 2 MB. */
  private static String run(String task, String kind, int threads, String bytes) {
    return """
        [{"threads": %d, "vmName": "VM", "jdkVersion": "17", "vmVersion": "17+1", "jvmArgs": ["-Xmx1g"],
          "params": {"task": "%s", "kind": "%s", "size": "MB4"},
          "primaryMetric": {"score": 2.0, "scoreUnit": "ops/s"},
          "secondaryMetrics": {
            "bytes": {"score": %s, "scoreError": "NaN"},
            "texts": {"score": 2000.0, "scoreError": 1.0},
            "allocated": {"score": 48000.0, "scoreError": 1.0}}}]
        """
        .formatted(threads, task, kind, bytes);
  }

  private static Row row(String task, String kind, int threads, String bytes) throws IOException {
    return Report.rows(new ObjectMapper().readTree(run(task, kind, threads, bytes))).get(0);
  }

  @Test
  void speedIsInMegabytesAndAllocationForEachText() throws IOException {
    Row row = row("lafz-utf8", "NEWS", 1, "4.0E6");
    assertThat(row.task()).isEqualTo("lafz-utf8");
    assertThat(row.speed()).isEqualTo(4);
    assertThat(row.error()).isNaN();
    assertThat(row.allocated()).isEqualTo(24);
  }

  @Test
  void thePageHasATableForEachSettingWithTheFastestFirst() throws IOException {
    List<Row> rows =
        List.of(
            row("jdk-decode", "WEB", 1, "7.0E8"),
            row("jdk-decode", "NEWS", 2, "1.0E9"),
            row("jdk-decode", "NEWS", 1, "5.0E8"),
            row("lafz-utf8", "NEWS", 1, "1.25E9"));
    String page = Report.page("- a machine\n", List.of("a JVM"), "x.svg", rows);
    assertThat(page)
        .startsWith("# Throughput\n\n- a machine\n- a JVM\n")
        .contains("![chart](x.svg)")
        .contains(
            "## NEWS, MB4, 1 thread\n\n| task | MB/s | \u00B1 | B/text |\n"
                + "| --- | ---: | ---: | ---: |\n"
                + "| lafz-utf8 | 1250 | - | 24 |\n| jdk-decode | 500 | - | 24 |\n");
    assertThat(page.indexOf("NEWS, MB4, 1")).isLessThan(page.indexOf("WEB, MB4, 1"));
    assertThat(page.indexOf("WEB, MB4, 1")).isLessThan(page.indexOf("NEWS, MB4, 2 threads"));
  }
}
