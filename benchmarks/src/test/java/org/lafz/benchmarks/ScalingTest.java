// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalingTest {
  private static byte[] text(long bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LongText.write(bytes, out);
    return out.toByteArray();
  }

  @Test
  void longTextHasTheSizeAndWholeParagraphs() throws IOException {
    for (int bytes : new int[] {1, 1000, 3 << 20}) {
      byte[] text = text(bytes);
      assertThat(text).hasSizeBetween(bytes, bytes + 5000).endsWith((byte) '\n');
    }
  }

  @Test
  void longTextDoesNotRepeat() throws IOException {
    String text = new String(text(3 << 20), StandardCharsets.UTF_8);
    long[] hashes = CorpusTest.windowHashes(text, 100);
    Arrays.sort(hashes);
    assertThat(IntStream.range(1, hashes.length).filter(i -> hashes[i] == hashes[i - 1]).count())
        .isZero();
  }

  @Test
  void aStreamLongerThanTheBlockGoesOnAtItsStart() throws IOException {
    Scaling scaling = new Scaling(100_000);
    scaling.check();
    Scaling.Point point = scaling.measure(250_000);
    assertThat(point.size()).isEqualTo(250_000);
    assertThat(point.least()).isPositive().isLessThanOrEqualTo(point.nanos());
    assertThat(point.most()).isGreaterThanOrEqualTo(point.nanos());
  }

  @Test
  void thePageHasALineForEachSize() {
    List<Scaling.Point> points =
        List.of(
            new Scaling.Point(1024, 2, 1.5, 2.5, 51200),
            new Scaling.Point(1L << 30, 1, 0.9, 1.1, 51300));
    assertThat(Scaling.page("- a machine\n", "x.svg", points))
        .startsWith("# Streams by size\n\n- a machine\n- ")
        .contains("![chart](x.svg)")
        .contains("| 1 KB | 2.000 | 1.500 | 2.500 | 500 | 50 |\n")
        .endsWith("| 1 GB | 1.000 | 0.900 | 1.100 | 1000 | 50 |\n");
  }
}
