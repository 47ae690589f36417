// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.lafz.internal.steps.Machine;
import org.lafz.internal.steps.Plan;
import org.lafz.internal.steps.RunOutput;
import org.lafz.offset.OffsetMap;

/**
 * Normalizes a stream of characters and maps offsets back to it, in constant memory.
 *
 * <p>Offsets are UTF-16 code units from the start of the stream, as {@code long}. The map covers
 * what has been read since the last {@link #release}, at most the last 65,536 changes; older ones
 * are forgotten. Reads ahead by at most 8,192 units and what the rules look ahead. Not thread-safe.
 */
public final class NormalizingReader extends Reader {
  private static final int CHUNK = 8192;

  private final Reader reader;
  private final Machine machine;
  private final char[] in = new char[CHUNK];
  private final Buffer out = new Buffer();
  private int at; // next unit of out to deliver
  private long read; // units read from the stream
  private long produced; // units normalized so far
  private boolean ended;
  private boolean closed;

  NormalizingReader(Plan plan, Reader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
    machine = new Machine(plan, true);
    machine.begin(out);
  }

  /** Text not yet delivered, and the changes since the last release. */
  private static final class Buffer extends RunOutput {
    private static final int EDITS = 1 << 16;

    // A ring: start in the normalized text, start in the original, lengths there and here, each
    // for an edit. A deletion has length 0 here.
    private long[] edits = new long[4 * 64];
    private int first;
    private int count;
    private long normalized;
    private long original;
    private long forgotten; // normalized offsets below are not mapped any more
    private long forgottenShift; // original minus normalized there

    Buffer() {
      super(CHUNK + 64);
    }

    @Override
    protected void keep(int units) {
      normalized += units;
      original += units;
    }

    @Override
    protected void replace(int from, int to) {
      add(from, to);
    }

    @Override
    protected void deleted(int units, OffsetMap.Owner owner) {
      add(units, 0);
    }

    private void add(int from, int to) {
      if (4 * count == edits.length && count < EDITS) {
        long[] grown = new long[2 * edits.length];
        for (int i = 0; i < count; i++) {
          System.arraycopy(edits, index(i), grown, 4 * i, 4);
        }
        edits = grown;
        first = 0;
      }
      if (count == EDITS) {
        forget();
      }
      int e = index(count++);
      edits[e] = normalized;
      edits[e + 1] = original;
      edits[e + 2] = to;
      edits[e + 3] = from;
      normalized += to;
      original += from;
    }

    private int index(int edit) {
      return (first + 4 * edit) % edits.length;
    }

    private void forget() {
      int e = index(0);
      forgotten = edits[e] + edits[e + 2];
      forgottenShift = edits[e + 1] + edits[e + 3] - forgotten;
      first = (first + 4) % edits.length;
      count--;
    }

    void release(long offset) {
      while (count > 0 && edits[index(0)] + edits[index(0) + 2] < offset) {
        forget();
      }
      forgotten = Math.max(forgotten, offset);
    }

    long toOriginal(long offset) {
      long open = openRunEnd(offset - normalized);
      if (open >= 0) {
        return open;
      }
      int low = 0; // the first edit that starts after offset
      int high = count;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (edits[index(middle)] <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      // Deletions at the offset come before the character there: all of them are passed.
      if (low == 0) {
        return offset + forgottenShift;
      }
      int e = index(low - 1);
      long end = edits[e] + edits[e + 2];
      if (offset >= end) {
        return edits[e + 1] + edits[e + 3] + offset - end;
      }
      return offset == edits[e] ? edits[e + 1] : edits[e + 1] + edits[e + 3];
    }
  }

  /**
   * The original offset at which the character at {@code offset} of the normalized text starts, or
   * the one before it ends: deleted text between the two lies before it. Inside a run that changed
   * its length, the end of the run's original. What was deleted after the last character read, and
   * how far its run reaches, is known only when the next one is read, or the end.
   *
   * @throws IllegalArgumentException if {@code offset} lies beyond what was read, or is forgotten
   */
  public long toOriginal(long offset) {
    long delivered = produced - out.length() + at;
    if (offset < out.forgotten || offset > delivered) {
      throw new IllegalArgumentException(
          "offset " + offset + " not in [" + out.forgotten + ", " + delivered + "]");
    }
    return out.toOriginal(offset);
  }

  /** Forgets the map before {@code offset} of the normalized text. */
  public void release(long offset) {
    out.release(offset);
  }

  @Override
  public int read(char[] buffer, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, buffer.length);
    if (closed) {
      throw new IOException("reader is closed");
    }
    if (count == 0) {
      return 0;
    }
    while (at == out.length()) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int units = Math.min(count, out.length() - at);
    System.arraycopy(out.text(), at, buffer, from, units);
    at += units;
    return units;
  }

  private void fill() throws IOException {
    out.clear();
    at = 0;
    int units = reader.read(in, 0, CHUNK);
    ended = units < 0;
    int got = Math.max(0, units);
    machine.feed(in, 0, got, read, ended);
    read += got;
    produced += out.length();
  }

  @Override
  public boolean ready() throws IOException {
    if (closed) {
      throw new IOException("reader is closed");
    }
    return at < out.length() || !ended && reader.ready();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    reader.close();
  }
}
