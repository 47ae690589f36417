// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.utf8.Utf8Decoder;
import org.lafz.internal.utf8.Utf8Machine;
import org.lafz.internal.utf8.Utf8Output;

/**
 * The outcome of {@link ArabicNormalizer#normalizeUtf8(byte[], int, int, byte[], int, Malformed,
 * Utf8Result)}, and the context of a text that did not fit at once. Make one and use it for many
 * calls. Not thread-safe.
 */
public final class Utf8Result {
  private static final int CHUNK = 2048;

  private int read;
  private int written;
  private long malformed;
  private long firstMalformedAt = -1;

  // Of a text that goes on.
  private boolean unfinished;
  private @Nullable ArabicNormalizer normalizer;
  private @Nullable Utf8Machine machine;
  private final Utf8Output simple = new Utf8Output(false);
  private final Utf8Output pending = new Utf8Output(true);
  private int delivered; // clusters of pending that were written
  private boolean fed; // the whole text went through the machine
  private int decoded; // bytes decoded, as an index into in
  private int walkedBytes; // a place known in both units
  private long walkedUnits;
  private long lastSource; // end of the original of what was delivered, in UTF-16 units

  /** An outcome to be filled. */
  public Utf8Result() {}

  /** Index in {@code in} up to which the text has been written: {@code to} if all fitted. */
  public int read() {
    return read;
  }

  /** Bytes written by the last call. */
  public int written() {
    return written;
  }

  /** Malformed stretches met in the text so far. */
  public long malformed() {
    return malformed;
  }

  /** Index in {@code in} of the first malformed byte met in the text so far, or -1. */
  public long firstMalformedAt() {
    return firstMalformedAt;
  }

  /** Forgets the context: the next call begins a new text wherever it starts. */
  public void reset() {
    unfinished = false;
  }

  Utf8Result run(
      ArabicNormalizer with, byte[] in, int from, int to, byte[] out, int at, Malformed policy)
      throws MalformedUtf8Exception {
    boolean goesOn = unfinished && with == normalizer && from == read;
    if (!goesOn) {
      begin(with, from, policy);
    }
    unfinished = false;
    read = from;
    written = 0;
    Utf8Machine running = machine;
    if (running == null) {
      throw new AssertionError("begun without a machine");
    }
    Utf8Decoder decoder = running.decoder();
    while (true) {
      deliver(out, at);
      if (delivered < pending.clusters()) {
        read = place(in, to, policy);
        unfinished = goesOn || written > 0;
        return counts(decoder);
      }
      if (fed) {
        read = to;
        return counts(decoder);
      }
      pending.clear();
      delivered = 0;
      if (running.isBetweenWords()) {
        int end = simple(running, in, to, out, at);
        if (end > decoded) {
          decoded = end;
          fed = decoded == to;
          continue;
        }
        // Only what goes through the stages is counted in units.
        running.restartUnits();
        walkedBytes = decoded;
        walkedUnits = 0;
        lastSource = 0;
      }
      decoded = running.decoded(in, decoded, to, 0, true);
      if (policy == Malformed.FAIL && decoder.malformed() > 0) {
        throw new MalformedUtf8Exception(decoder.firstMalformedAt(), decoder.rule());
      }
      fed = decoded == to;
    }
  }

  /** Writes some of the simple words that come next; where they end, if there is room for them. */
  private int simple(Utf8Machine running, byte[] in, int to, byte[] out, int at) {
    simple.clear();
    int end = running.piece(in, decoded, to, true, simple);
    int room = out.length - at - written;
    if (simple.length() > room) {
      return decoded;
    }
    System.arraycopy(simple.bytes(), 0, out, at + written, simple.length());
    written += simple.length();
    return end;
  }

  private void begin(ArabicNormalizer with, int from, Malformed policy) {
    Utf8Machine running = machine;
    if (with != normalizer || running == null) {
      normalizer = with;
      running = new Utf8Machine(with.plan(), false);
      machine = running;
    }
    running.begin(pending, policy.ordinal());
    pending.clear();
    delivered = 0;
    fed = false;
    decoded = from;
  }

  private void deliver(byte[] out, int at) {
    int start = delivered == 0 ? 0 : pending.end(delivered - 1);
    int end = start;
    int room = out.length - at - written;
    while (delivered < pending.clusters() && pending.end(delivered) - start <= room) {
      lastSource = pending.source(delivered);
      end = pending.end(delivered++);
    }
    System.arraycopy(pending.bytes(), start, out, at + written, end - start);
    written += end - start;
  }

  /** The index in {@code in} where the last delivered cluster ends. */
  private int place(byte[] in, int to, Malformed policy) {
    return written == 0 ? read : walkTo(in, to, lastSource, policy);
  }

  private int walkTo(byte[] in, int to, long target, Malformed policy) {
    Utf8Decoder walker = new Utf8Decoder(policy.ordinal());
    while (walkedUnits < target) {
      int room = (int) Math.min(CHUNK, target - walkedUnits + 1);
      walkedBytes = walker.decode(in, walkedBytes, to, 0, true, new char[Math.max(2, room)]);
      walkedUnits += walker.written();
    }
    return walkedBytes;
  }

  private Utf8Result counts(Utf8Decoder decoder) {
    malformed = decoder.malformed();
    firstMalformedAt = decoder.firstMalformedAt();
    return this;
  }

  static byte[] whole(ArabicNormalizer with, byte[] in, Malformed policy)
      throws MalformedUtf8Exception {
    Utf8Output output = new Utf8Output(false, in.length);
    Utf8Machine machine = new Utf8Machine(with.plan(), false);
    machine.begin(output, policy.ordinal());
    machine.run(in, 0, in.length, 0, true);
    Utf8Decoder decoder = machine.decoder();
    if (policy == Malformed.FAIL && decoder.malformed() > 0) {
      throw new MalformedUtf8Exception(decoder.firstMalformedAt(), decoder.rule());
    }
    return Arrays.copyOf(output.bytes(), output.length());
  }
}
