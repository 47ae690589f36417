// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/**
 * The one stage of a profile that reproduces another library: collects the whole text, or a line of
 * a stream, and calls the library's function. {@code \n} and {@code \r\n} end a line and stay.
 */
final class WholeLines extends Stage {
  private final TextFunction function;
  private final boolean byLine;
  private final Line line = new Line();
  private long base; // where the line starts

  WholeLines(TextFunction function, boolean byLine) {
    this.function = function;
    this.byLine = byLine;
  }

  @Override
  public void accept(int codePoint, long start, long end) {
    if (byLine && codePoint == '\n') {
      boolean carriageReturn = line.last() == '\r';
      if (carriageReturn) {
        line.removeLast();
      }
      line.pass(function, next, base);
      if (carriageReturn) {
        next.accept('\r', start - 1, start);
      }
      next.accept('\n', start, end);
      return;
    }
    if (line.isEmpty()) {
      base = start;
    }
    line.add(codePoint, (int) (start - base));
  }

  @Override
  protected boolean neutral() {
    return line.isEmpty();
  }

  @Override
  public void finish() {
    line.pass(function, next, base);
    next.finish();
  }
}
