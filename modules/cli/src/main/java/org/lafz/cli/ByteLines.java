// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes at line feeds. Memory is that of the longest line. Not thread-safe. */
final class ByteLines {
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final InputStream in;
  private byte[] buffer;
  private int from; // the line is [from, to)
  private int to;
  private int next; // where the line after it begins
  private int filled;
  private long before; // bytes of the stream before buffer[0]
  private long number;

  ByteLines(InputStream in, int chunk) {
    this.in = in;
    this.buffer = new byte[chunk];
  }

  /**
   * Goes to the next line. Text after the last line feed is a line; nothing after it is none.
   *
   * @throws DataException if the line is longer than 2 GB
   */
  boolean next() throws IOException {
    from = next;
    number++;
    int searched = from;
    while (true) {
      for (int i = searched; i < filled; i++) {
        if (buffer[i] == '\n') {
          to = i;
          next = i + 1;
          return true;
        }
      }
      makeRoom();
      searched = filled;
      int got = in.read(buffer, filled, buffer.length - filled);
      if (got < 0) {
        to = filled;
        next = filled;
        return from < to;
      }
      filled += got;
    }
  }

  private void makeRoom() throws DataException {
    System.arraycopy(buffer, from, buffer, 0, filled - from);
    before += from;
    filled -= from;
    from = 0;
    if (filled == buffer.length) {
      if (filled == LONGEST) {
        throw new DataException("line " + number + ": longer than 2 GB");
      }
      buffer = Arrays.copyOf(buffer, (int) Math.min(LONGEST, 2L * filled));
    }
  }

  /** The bytes of the line, without its line feed. */
  byte[] line() {
    return Arrays.copyOfRange(buffer, from, to);
  }

  /** Whether a line feed ended the line. */
  boolean terminated() {
    return next > to;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  /** Where the line begins in the stream, in bytes. */
  long position() {
    return before + from;
  }
}
