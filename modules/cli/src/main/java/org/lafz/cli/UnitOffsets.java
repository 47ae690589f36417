// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.Reader;
import org.lafz.offset.OffsetUnit;

/**
 * Passes a stream on and turns offsets in it from UTF-16 code units into another unit, in constant
 * memory: what was read remains until the offsets asked for have gone past it, or until it is
 * further back than any reader of ours looks. Not thread-safe.
 */
final class UnitOffsets extends Reader {
  /** More than a {@code SentenceReader}, which has the larger buffer, holds: 131,072 units. */
  private static final int SIZE = 1 << 18;

  private final Reader in;
  private final OffsetUnit unit;
  private final char[] ring;
  private long read;
  private long position; // in UTF-16 units
  private long offset; // the same in the unit

  UnitOffsets(Reader in, OffsetUnit unit) {
    this.in = in;
    this.unit = unit;
    this.ring = new char[unit == OffsetUnit.UTF_16 ? 0 : SIZE];
  }

  @Override
  public int read(char[] out, int from, int count) throws IOException {
    if (unit == OffsetUnit.UTF_16) {
      return in.read(out, from, count);
    }
    int got = in.read(out, from, Math.min(count, SIZE / 4));
    if (got > 0) {
      advance(Math.max(position, read + got - SIZE));
      for (int i = 0; i < got; i++) {
        ring[(int) (read++ % SIZE)] = out[from + i];
      }
    }
    return got;
  }

  /** The offset in the unit of a position that is not before the last one asked for. */
  long of(long utf16) {
    if (unit == OffsetUnit.UTF_16) {
      return utf16;
    }
    advance(utf16);
    return offset;
  }

  // The text was decoded from UTF-8: surrogates come in pairs, and the second adds nothing.
  private void advance(long to) {
    if (to < position || to > read) {
      throw new AssertionError("offset " + to + " not in [" + position + ", " + read + "]");
    }
    for (; position < to; position++) {
      char c = ring[(int) (position % SIZE)];
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      if (unit == OffsetUnit.CODE_POINT || c < 0x80) {
        offset += 1;
      } else if (c < 0x800) {
        offset += 2;
      } else {
        offset += Character.isHighSurrogate(c) ? 4 : 3;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
