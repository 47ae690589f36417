// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.Styler.YAxisPosition;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;

/**
 * Does a byte cost the same in a long stream as in a short one, and does the stream take more
 * memory? Both against size, from 1 KB on in steps of four, as a page and a chart.
 *
 * <p>{@code Scaling PAGE.md CHART.svg ABOUT LARGEST}: the text file ABOUT stands at the top of the
 * page; LARGEST is in bytes. The bytes come from 64 MB of news in memory, and from its start again
 * where a stream is longer; every stream goes on where the one before it ended.
 */
public final class Scaling {
  private static final int SMALLEST = 1 << 10;
  private static final int STEP = 4;
  private static final int BLOCK = 64 << 20;
  private static final int SAMPLES = 5;
  private static final int SAMPLE = 16 << 20; // bytes at least
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);

  /**
   * Streams of one size.
   *
   * @param nanos for a byte, the median of the samples
   * @param retained bytes of heap that a stream holds before its last byte is read
   */
  record Point(long size, double nanos, double least, double most, long retained) {}

  private final ArabicNormalizer normalizer = ArabicNormalizer.of(Profile.SEARCH);
  private final byte[] block;
  private final byte[] buffer = new byte[1 << 16];
  private int at; // where in the block the next stream begins

  Scaling(int block) throws IOException {
    ByteArrayOutputStream news = new ByteArrayOutputStream(block + 8192);
    LongText.write(block, news);
    this.block = news.toByteArray();
  }

  /** Measures and writes; see the class. */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: Scaling PAGE.md CHART.svg ABOUT LARGEST");
      System.exit(2);
    }
    long largest = Long.parseLong(args[3]);
    if (largest < SMALLEST) {
      System.err.println("LARGEST: " + largest + " is less than " + SMALLEST);
      System.exit(2);
    }
    Scaling scaling = new Scaling(BLOCK);
    scaling.check();
    scaling.warmUp();
    List<Point> points = new ArrayList<>();
    for (long size = SMALLEST; size <= largest; size *= STEP) {
      points.add(scaling.measure(size));
      System.out.print(line(points.get(points.size() - 1)));
    }
    String about = Files.readString(Path.of(args[2]), StandardCharsets.UTF_8);
    Path chart = Path.of(args[1]);
    String page = page(about, "" + chart.getFileName(), points);
    Files.writeString(Path.of(args[0]), page, StandardCharsets.UTF_8);
    chart(points, chart);
  }

  /** Makes sure that streams give what arrays give. */
  void check() throws IOException {
    NewsStream source = new NewsStream(block.length);
    byte[] streamed = normalized(source).readAllBytes();
    byte[] whole = normalizer.normalizeUtf8(block, Malformed.FAIL);
    if (at != 0 || !Arrays.equals(streamed, whole)) {
      throw new IllegalStateException("the stream gives something else than the array");
    }
  }

  private void warmUp() throws IOException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP) {
      sample(SAMPLE);
      sample(SMALLEST);
    }
    retained(SMALLEST);
  }

  Point measure(long size) throws IOException {
    double[] nanos = new double[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      nanos[i] = sample(size);
    }
    Arrays.sort(nanos);
    return new Point(size, nanos[SAMPLES / 2], nanos[0], nanos[SAMPLES - 1], retained(size));
  }

  /** Nanoseconds for a byte, over as many streams as make a sample. */
  private double sample(long size) throws IOException {
    long bytes = 0;
    long start = System.nanoTime();
    while (bytes < SAMPLE) {
      NewsStream source = new NewsStream(size);
      bytes += source.left;
      NormalizingInputStream normalized = normalized(source);
      while (normalized.read(buffer, 0, buffer.length) >= 0) {
        // Nobody wants it.
      }
    }
    return (double) (System.nanoTime() - start) / bytes;
  }

  private long retained(long size) throws IOException {
    long before = used();
    NewsStream source = new NewsStream(size);
    NormalizingInputStream normalized = normalized(source);
    try {
      while (source.left > 0) {
        if (normalized.read(buffer, 0, buffer.length) < 0) {
          throw new IllegalStateException("ended with " + source.left + " bytes left");
        }
      }
      return Math.max(0, used() - before);
    } finally {
      Reference.reachabilityFence(normalized);
    }
  }

  private static long used() {
    // The serial collector leaves some garbage in place, but every fourth time.
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private NormalizingInputStream normalized(NewsStream source) {
    return normalizer.inputStream(source, Malformed.FAIL);
  }

  /** The next bytes of the block; no sequence is torn at its start or end. */
  private final class NewsStream extends InputStream {
    private long left;

    NewsStream(long size) {
      int end = (int) ((at + size) % block.length);
      left = size;
      while ((block[end] & 0xC0) == 0x80) {
        end--;
        left--;
      }
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int count) {
      Objects.checkFromIndexSize(from, count, to.length);
      if (left == 0) {
        return -1;
      }
      int bytes = (int) Math.min(Math.min(count, left), block.length - at);
      System.arraycopy(block, at, to, from, bytes);
      at = (at + bytes) % block.length;
      left -= bytes;
      return bytes;
    }
  }

  /** The page in Markdown. */
  static String page(String about, String chart, List<Point> points) {
    StringBuilder page = new StringBuilder("# Streams by size\n\n");
    page.append(about.strip())
        .append("\n- ")
        .append(Machine.jdk())
        .append(", kernel ")
        .append(Kernels.inUse())
        .append("\n\nUTF-8 to UTF-8 through `NormalizingInputStream`, `search@1`, one thread; the")
        .append(" source is memory. Each line is the median, least and most of ")
        .append(SAMPLES)
        .append(" samples of 16 MB or one stream; making the stream is part of the time. Memory")
        .append(" is what the heap holds more than before the stream was made, after a collection,")
        .append(" with the last byte not yet delivered.\n\n![chart](")
        .append(chart)
        .append(")\n\n| size | ns/byte | least | most | MB/s | KB held |\n")
        .append("| ---: | ---: | ---: | ---: | ---: | ---: |\n");
    points.forEach(point -> page.append(line(point)));
    return page.toString();
  }

  private static String line(Point point) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.0f | %.0f |\n",
        size(point.size()),
        point.nanos(),
        point.least(),
        point.most(),
        1000 / point.nanos(),
        point.retained() / 1024.0);
  }

  static String size(long bytes) {
    int unit = (63 - Long.numberOfLeadingZeros(bytes)) / 10;
    return (bytes >> (10 * unit)) + List.of(" B", " KB", " MB", " GB").get(unit);
  }

  private static void chart(List<Point> points, Path file) throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(900)
            .height(420)
            .title("One stream, by size")
            .xAxisTitle("KB of UTF-8")
            .yAxisTitle("ns a byte")
            .build();
    chart
        .getStyler()
        .setXAxisLogarithmic(true)
        .setXAxisDecimalPattern("#")
        .setLegendPosition(LegendPosition.OutsideS)
        .setYAxisGroupPosition(1, YAxisPosition.Right)
        .setLocale(Locale.ROOT);
    chart.setYAxisGroupTitle(1, "KB");
    double[] sizes = points.stream().mapToDouble(point -> point.size() / 1024.0).toArray();
    double[] nanos = points.stream().mapToDouble(Point::nanos).toArray();
    double[] held = points.stream().mapToDouble(point -> point.retained() / 1024.0).toArray();
    chart.addSeries("ns a byte", sizes, nanos);
    chart.addSeries("KB of heap held", sizes, held).setYAxisGroup(1);
    // From zero, or a flat line looks like mountains.
    chart.getStyler().setYAxisMin(0, 0.0);
    chart.getStyler().setYAxisMax(0, 1.25 * Arrays.stream(nanos).max().orElse(1));
    chart.getStyler().setYAxisMin(1, 0.0);
    chart.getStyler().setYAxisMax(1, 1.5 * Arrays.stream(held).max().orElse(1) + 1);
    Svg.write(chart, file);
  }
}
