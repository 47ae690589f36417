// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.utf8;

import java.util.Arrays;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.kernel.Kernel;
import org.lafz.internal.kernel.Kernels;
import org.lafz.internal.kernel.Units;
import org.lafz.internal.steps.Output;
import org.lafz.internal.steps.Plan;

/** Collects the normalized text as UTF-8, and where its clusters end. */
public final class Utf8Output extends Output {
  private static final int LEAST = 4096;
  private static final int LONG = 1 << 15; // more than is reserved at once

  private byte[] bytes;
  private int length;
  private char[] simple = new char[0];

  // Optional: for each cluster its end in bytes and the end of its original.
  private final boolean clusters;
  private int[] ends = new int[256];
  private long[] sources = new long[256];
  private int count;

  public Utf8Output(boolean clusters) {
    this(clusters, 0);
  }

  /** For a result of about {@code length} bytes. */
  public Utf8Output(boolean clusters, int length) {
    this.clusters = clusters;
    bytes = new byte[length < LONG ? LEAST : length + LONG];
  }

  @Override
  public void put(int codePoint, long start, long end) {
    if (clusters) {
      if (count == 0 || Chars.combiningClass(codePoint) == 0 && start >= sources[count - 1]) {
        open();
      }
      sources[count - 1] = Math.max(end, sources[count - 1]);
    }
    reserve(4);
    encode(codePoint);
    if (clusters) {
      ends[count - 1] = length;
    }
  }

  @Override
  public void delete(long start, long end, boolean white) {}

  @Override
  public int simple(Plan plan, char[] in, int from, int to, boolean open, long base) {
    Kernel kernel = Kernels.forText(plan.units(), to - from);
    if (simple.length < to - from) {
      simple = new char[to - from];
    }
    long mapped = kernel.map(plan.units(), in, from, to, simple, 0, simple.length);
    int stop = Kernel.read(mapped);
    int words = plan.wordsEnd(in, from, stop, to, open);
    int written = Kernel.written(mapped);
    int units = words == stop ? written : wordStart(simple, 0, written);
    if (clusters) {
      putClusters(plan.units(), in, from, words, base);
      return words;
    }
    reserve(3 * units);
    for (int i = 0; i < units; i++) {
      char unit = simple[i];
      if (Character.isHighSurrogate(unit)
          && i + 1 < units
          && Character.isLowSurrogate(simple[i + 1])) {
        encode(Character.toCodePoint(unit, simple[++i]));
      } else {
        encode(unit);
      }
    }
    return words;
  }

  /**
   * Takes the simple words that the UTF-8 {@code in[from, to)} begins with; of clusters nothing is
   * noted.
   *
   * @return where the first word begins that is not simple, or may go on after {@code to} if {@code
   *     open}
   */
  int simple(Plan plan, byte[] in, int from, int to, boolean open) {
    reserve(3 * (to - from) + 8 * Kernel.MARGIN);
    Kernel kernel = Kernels.forText(plan.units(), to - from);
    long mapped = kernel.mapUtf8(plan.units(), in, from, to, bytes, length, bytes.length);
    int stop = Kernel.read(mapped);
    int written = Kernel.written(mapped);
    if (plan.isUnitMap() || !open && stop == to) {
      length = written;
      return stop;
    }
    length = wordStart(bytes, length, written);
    return wordStart(in, from, stop);
  }

  private static int wordStart(byte[] text, int from, int end) {
    int start = end;
    while (start > from && text[start - 1] != ' ' && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private void putClusters(Units units, char[] in, int from, int to, long base) {
    int o = 0;
    for (int i = from; i < to; ) {
      int kept = units.keptEnd(in, i, to, simple, o);
      for (; i < kept; i++) {
        char unit = simple[o++];
        if (Character.isHighSurrogate(unit)) { // decoded text has no unpaired ones
          put(Character.toCodePoint(unit, simple[o++]), base + i, base + i + 2);
          i++;
        } else {
          put(unit, base + i, base + i + 1);
        }
      }
      int deleted = units.deletedEnd(in, i, to, simple, o);
      if (deleted > i) {
        i = deleted;
      } else if (i < to) { // a base whose marks changed places
        for (int k = 0; k < 3; k++) {
          put(simple[o++], base + i, base + i + 3);
        }
        i += 3;
      }
    }
  }

  private void encode(int c) {
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[length++] = (byte) (0xF0 | c >> 18);
      bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void open() {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
      sources = Arrays.copyOf(sources, 2 * count);
    }
    sources[count] = count > 0 ? sources[count - 1] : 0;
    count++;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * length));
    }
  }

  /** The array that holds the bytes. */
  public byte[] bytes() {
    return bytes;
  }

  /** Bytes written so far. */
  public int length() {
    return length;
  }

  /** Number of clusters. */
  public int clusters() {
    return count;
  }

  /** End of a cluster in bytes. */
  public int end(int cluster) {
    return ends[cluster];
  }

  /** End of the original of a cluster. */
  public long source(int cluster) {
    return sources[cluster];
  }

  /** Forgets what was written. */
  public void clear() {
    length = 0;
    count = 0;
  }
}
