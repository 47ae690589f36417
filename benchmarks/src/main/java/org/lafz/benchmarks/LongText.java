// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * News of any length that does not repeat, the same on every machine: {@code LongText MEGABYTES
 * FILE}.
 */
public final class LongText {
  private static final long FIRST_SEED = 1000;
  private static final int UNITS = 600_000; // of what is written at once: 1 MB

  private LongText() {}

  /** Writes; see the class. A megabyte is 2^20 bytes here, and the last paragraph is whole. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: LongText MEGABYTES FILE");
      System.exit(2);
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      write(Long.parseLong(args[0]) << 20, out);
    }
  }

  /** Writes whole paragraphs, {@code bytes} of UTF-8 or some hundred more. */
  static void write(long bytes, OutputStream to) throws IOException {
    long left = bytes;
    for (long seed = FIRST_SEED; left > 0; seed++) {
      // Every character has one byte at least.
      int units = (int) Math.min(UNITS, left);
      byte[] news = News.write(seed, units).getBytes(StandardCharsets.UTF_8);
      int end = paragraphEnd(news, left);
      to.write(news, 0, end);
      left -= end;
    }
  }

  private static int paragraphEnd(byte[] news, long atLeast) {
    int end = (int) Math.min(news.length, atLeast);
    while (news[end - 1] != '\n') {
      end++;
    }
    return end;
  }
}
