// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.List;

/**
 * Runs a plan over a text that comes in pieces: simple words in bulk, the others through the
 * stages.
 *
 * <p>Linear, in constant memory. Not thread-safe; reusable for one text after the other.
 */
public final class Machine {
  private final Plan plan;
  private final Tail tail = new Tail();
  private final Stage head;

  private boolean inStages; // the stages are in the middle of a word
  private boolean started; // some text has come
  private int high = -1; // a high surrogate that waits for its other half

  /** Sends what leaves the last stage to the output of the text. */
  private static final class Tail extends Stage {
    private Output output = new CountOutput(); // replaced with every text
    private boolean muted;

    @Override
    public void accept(int codePoint, long start, long end) {
      if (!muted) {
        output.put(codePoint & CODE_POINT, start, end);
      }
    }

    @Override
    public void delete(long start, long end, boolean white) {
      if (!muted) {
        output.delete(start, end, white);
      }
    }

    @Override
    public void finish() {}

    @Override
    protected boolean isLast() {
      return true;
    }
  }

  /** For whole texts. */
  public Machine(Plan plan) {
    this(plan, false);
  }

  /**
   * For a stream if {@code byLine}: the function of another library is then called line by line.
   */
  public Machine(Plan plan, boolean byLine) {
    this.plan = plan;
    Stage stage = tail;
    for (int step = Plan.STEPS - 1; step >= 0; step--) {
      List<Stage> stages = plan.stages(step, byLine);
      for (int i = stages.size() - 1; i >= 0; i--) {
        stages.get(i).next = stage;
        stage = stages.get(i);
      }
    }
    head = stage;
  }

  /** Begins a text; {@code output} takes all that comes of it. */
  public void begin(Output output) {
    tail.output = output;
    tail.muted = true; // what an abandoned text left behind
    head.finish();
    tail.muted = false;
    inStages = false;
    started = false;
    high = -1;
  }

  /**
   * The next piece of the text, {@code in[from, to)}, {@code in[0]} being the original unit {@code
   * base}; {@code last} if nothing follows.
   */
  public void feed(char[] in, int from, int to, long base, boolean last) {
    int at = from;
    while (at < to) {
      if (inStages) {
        at = stages(in, at, to, base);
        continue;
      }
      int simple = plan.contextual() ? at : tail.output.simple(plan, in, at, to, !last, base);
      started |= simple > at;
      at = simple;
      if (at < to) {
        enter(base + at);
      }
    }
    if (last) {
      end(base + to);
    }
  }

  /** Whether no word is in the stages. */
  public boolean isBetweenWords() {
    return !inStages && high < 0;
  }

  /** Simple words have been passed on without this machine. */
  public void passSimple() {
    started = true;
  }

  /** Brings the stages into the state that they have at the start of a word. */
  private void enter(long at) {
    inStages = true;
    if (started) {
      tail.muted = true;
      head.finish();
      head.accept(' ', at, at);
      tail.muted = false;
    }
    started = true;
  }

  private int stages(char[] in, int at, int to, long base) {
    while (at < to) {
      char unit = in[at];
      long start = base + at;
      at++;
      if (high >= 0) {
        int first = high;
        high = -1;
        if (Character.isLowSurrogate(unit)) {
          head.accept(Character.toCodePoint((char) first, unit), start - 1, start + 1);
          continue;
        }
        head.accept(first, start - 1, start);
      }
      if (Character.isHighSurrogate(unit)) {
        high = unit;
        continue;
      }
      head.accept(unit, start, start + 1);
      if ((unit == ' ' || unit == '\n') && !plan.contextual() && head.idle()) {
        inStages = false;
        return at;
      }
    }
    return at;
  }

  private void end(long at) {
    if (high >= 0) {
      head.accept(high, at - 1, at);
      high = -1;
    }
    if (inStages) {
      head.finish();
    }
    tail.output.finish();
    inStages = false;
    started = false;
  }
}
