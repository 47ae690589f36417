// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.utf8;

import org.lafz.internal.steps.Machine;
import org.lafz.internal.steps.Plan;

/**
 * Runs a plan over UTF-8 that comes in pieces: simple words from bytes to bytes, the others decoded
 * and through the stages.
 *
 * <p>Linear, in constant memory. Not thread-safe; reusable for one text after the other.
 */
public final class Utf8Machine {
  private static final int SIMPLE = 8192; // bytes that are mapped at once
  private static final int CHUNK = 2048; // units that are decoded at once
  private static final int LEAST = 64; // bytes that go through the stages together, at first

  private final Plan plan;
  private final Machine machine;
  private final char[] chars = new char[CHUNK];
  private final Utf8Decoder decoder = new Utf8Decoder(Utf8Decoder.REPLACE);
  private Utf8Output output;
  private long units; // decoded since the last restart
  private int reach; // grows as long as there is nothing simple between

  /** For a stream if {@code byLine}; see {@link Machine}. */
  public Utf8Machine(Plan plan, boolean byLine) {
    this.plan = plan;
    machine = new Machine(plan, byLine);
    output = new Utf8Output(false);
  }

  /** Begins a text; {@code output} takes all that comes of it. */
  public void begin(Utf8Output output, int policy) {
    this.output = output;
    decoder.begin(policy);
    machine.begin(output);
    units = 0;
    reach = LEAST;
  }

  /** What was met in the text so far. */
  public Utf8Decoder decoder() {
    return decoder;
  }

  /** UTF-16 units that went through {@link #decoded} since {@link #restartUnits}. */
  public long units() {
    return units;
  }

  /** Counts units from here on; only where {@link #isBetweenWords}. */
  public void restartUnits() {
    units = 0;
  }

  /** Whether all that was read has been passed on. */
  public boolean isBetweenWords() {
    return machine.isBetweenWords();
  }

  /**
   * Goes on with {@code in[from, to)}, {@code in[0]} being byte {@code base} of the text.
   *
   * @param last whether nothing follows after {@code to}
   * @return where it stopped: {@code to}, or before a sequence that may go on after it
   */
  public int run(byte[] in, int from, int to, long base, boolean last) {
    int at = from;
    while (true) {
      if (isBetweenWords()) {
        at = simple(in, at, to, last, output);
        if (at == to) {
          return at;
        }
      }
      int stopped = decoded(in, at, to, base, last);
      if (stopped == to || stopped == at || failed()) {
        return stopped;
      }
      at = stopped;
    }
  }

  /** Maps the simple words at {@code from}, as far as they go, straight into {@code to}. */
  public int simple(byte[] in, int from, int to, boolean last, Utf8Output out) {
    int at = from;
    while (at < to) {
      int end = piece(in, at, to, last, out);
      if (end == at) {
        break;
      }
      at = end;
    }
    return at;
  }

  /**
   * Maps some of the simple words at {@code from}.
   *
   * @return where it stopped, {@code from} if what stands there is not simple
   */
  public int piece(byte[] in, int from, int to, boolean last, Utf8Output out) {
    if (plan.contextual()) {
      return from;
    }
    int end = (int) Math.min(to, (long) from + SIMPLE);
    int words = out.simple(plan, in, from, end, !last || end < to);
    if (words > from) {
      machine.passSimple();
      reach = words - from > reach ? LEAST : reach;
    }
    return words;
  }

  /**
   * Decodes the next word, or some more, and sends it through the stages.
   *
   * @return where it stopped
   */
  public int decoded(byte[] in, int from, int to, long base, boolean last) {
    int end = (int) Math.min(to, (long) from + reach);
    int farthest = (int) Math.min(to, (long) end + SIMPLE);
    while (end < farthest && in[end - 1] != ' ' && in[end - 1] != '\n') {
      end++;
    }
    reach = Math.min(2 * reach, SIMPLE);
    int stopped = decoder.decode(in, from, end, base, last && end == to, chars);
    int count = decoder.written();
    machine.feed(chars, 0, count, units, last && stopped == to && !failed());
    units += count;
    return stopped;
  }

  private boolean failed() {
    return decoder.policy() == Utf8Decoder.FAIL && decoder.malformed() > 0;
  }
}
