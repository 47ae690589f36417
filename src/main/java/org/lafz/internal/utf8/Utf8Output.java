// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.utf8;

import java.util.Arrays;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.steps.Output;
import org.lafz.internal.steps.Plan;

/** Collects the normalized text as UTF-8, and where its clusters end. */
public final class Utf8Output extends Output {
  private byte[] bytes = new byte[4096];
  private int length;
  private char[] simple = new char[0];

  // Optional: for each cluster its end in bytes and the end of its original.
  private final boolean clusters;
  private int[] ends = new int[256];
  private long[] sources = new long[256];
  private int count;

  public Utf8Output(boolean clusters) {
    this.clusters = clusters;
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
  public void simple(Plan plan, char[] in, int from, int to, long base) {
    if (clusters) {
      for (int i = from; i < to; i++) {
        if (!plan.deletes(in[i])) {
          putUnit(plan.map(in[i]), i + 1 < to ? in[i + 1] : 0, base + i);
        }
      }
      return;
    }
    if (simple.length < to - from) {
      simple = new char[to - from];
    }
    int units = plan.write(in, from, to, simple, 0, simple.length);
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
  }

  private void putUnit(char unit, char next, long at) {
    if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(next)) {
      put(Character.toCodePoint(unit, next), at, at + 2);
    } else if (!Character.isLowSurrogate(unit)) { // decoded text has no unpaired ones
      put(unit, at, at + 1);
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
