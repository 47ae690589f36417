// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into pieces that end with a line feed. Not thread-safe.
 *
 * <p>None but the first begins with U+FEFF: at the start of a text it means something else.
 */
final class LinePieces {
  private final InputStream in;
  private final byte[] rest; // what was read after the last piece
  private int left;
  private long position;
  private long number;
  private boolean ended;
  private @Nullable IOException failure;

  /** Pieces of at most {@code size} bytes, but for a line that is longer. */
  LinePieces(InputStream in, int size) {
    this.in = in;
    this.rest = new byte[size];
  }

  /** A piece to be filled. */
  Piece piece() {
    return new Piece(rest.length);
  }

  /** Fills {@code piece} with the next lines; whether there were any. */
  boolean next(Piece piece) {
    System.arraycopy(rest, 0, piece.bytes, 0, left);
    int filled = left;
    left = 0;
    while (filled < rest.length && !ended) {
      filled += Math.max(0, read(piece.bytes, filled));
    }
    if (filled == 0 && failure == null) {
      return false;
    }
    piece.number = number++;
    piece.position = position;
    piece.at = 0;
    piece.goesOn = false;
    if (!ended) {
      int end = filled;
      while (end > 0 && !isCut(piece.bytes, end, filled)) {
        end--;
      }
      piece.goesOn = end == 0;
      filled = end == 0 ? filled : keep(piece.bytes, end, filled);
    }
    piece.to = filled;
    piece.failure = failure;
    failure = null;
    position += filled;
    return true;
  }

  /** Whether a piece may end at {@code i}: what comes next has to be known. */
  private static boolean isCut(byte[] bytes, int i, int filled) {
    return i < filled
        && bytes[i - 1] == '\n'
        && !(mayBe(bytes, i, filled, 0xEF)
            && mayBe(bytes, i + 1, filled, 0xBB)
            && mayBe(bytes, i + 2, filled, 0xBF));
  }

  private static boolean mayBe(byte[] bytes, int i, int filled, int value) {
    return i >= filled || (bytes[i] & 0xFF) == value;
  }

  /** What is in {@code [end, filled)} belongs to the next piece; returns {@code end}. */
  private int keep(byte[] bytes, int end, int filled) {
    left = filled - end;
    System.arraycopy(bytes, end, rest, 0, left);
    return end;
  }

  /** A failure waits until all that came before it has been dealt with. */
  private int read(byte[] bytes, int from) {
    try {
      int got = in.read(bytes, from, bytes.length - from);
      ended = got < 0;
      return got;
    } catch (IOException e) {
      ended = true;
      failure = e;
      return -1;
    }
  }

  /**
   * Some lines, or the start of one that is too long; then this stream reads on to its end, and no
   * other piece may be filled meanwhile. Fails where reading failed.
   */
  final class Piece extends InputStream {
    private final byte[] bytes;
    private int at;
    private int to;
    private long number;
    private long position;
    private boolean goesOn;
    private @Nullable IOException failure;

    private Piece(int size) {
      bytes = new byte[size];
    }

    /** Number of pieces before this one. */
    long number() {
      return number;
    }

    /** Where it begins in the stream, in bytes. */
    long position() {
      return position;
    }

    /** Whether it is the start of a line that is longer. */
    boolean goesOn() {
      return goesOn;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
      Objects.checkFromIndexSize(from, count, buffer.length);
      while (at == to && goesOn) {
        more();
      }
      if (at == to) {
        if (failure != null) {
          throw failure;
        }
        return -1;
      }
      int got = Math.min(count, to - at);
      System.arraycopy(bytes, at, buffer, from, got);
      at += got;
      return got;
    }

    private void more() {
      int got = LinePieces.this.read(bytes, 0);
      at = 0;
      to = Math.max(0, got);
      goesOn = !ended;
      for (int i = 1; i < got && goesOn; i++) {
        if (isCut(bytes, i, got)) {
          goesOn = false;
          to = keep(bytes, i, got);
        }
      }
      LinePieces.this.position += to;
      failure = LinePieces.this.failure;
      LinePieces.this.failure = null;
    }
  }
}
