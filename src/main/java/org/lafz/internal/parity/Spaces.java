// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.Line;

/** White space as Python knows it, and the passes that set words apart and join them again. */
final class Spaces {
  private Spaces() {}

  /** What Python's {@code str.isspace} and {@code \s} say; its list has not changed in years. */
  static boolean isSpace(int c) {
    return c >= 0x09 && c <= 0x0D
        || c >= 0x1C && c <= 0x20
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Whether {@code c} is a code point of the text and no white space. */
  static boolean isInk(int c) {
    return c >= 0 && !isSpace(c);
  }

  /**
   * The next {@code count} code points become {@code with}, between two spaces. Beside white space
   * and at the ends, where they would go again, there are none, so that every word keeps its place.
   */
  static void replaceApart(Line line, int count, String with) {
    int at = line.position();
    String before = isInk(line.get(at - 1)) ? " " : "";
    String after = isInk(line.get(at + count)) ? " " : "";
    line.replace(count, before + with + after);
  }

  /** The next code point stays; a space that has its place comes after it. */
  static void keepAndSpace(Line line) {
    line.replace(1, Character.toString(line.get(line.position())) + ' ');
  }

  /**
   * A pass: a run of spaces U+0020 becomes one, those at the ends go. The one that stays has the
   * places of all that do not share theirs with a neighbor.
   */
  static void join(Line line) {
    int from = line.position();
    while (from < line.length()) {
      if (line.get(from) != ' ') {
        from++;
        continue;
      }
      int to = from + 1;
      while (line.get(to) == ' ') {
        to++;
      }
      line.keepTo(from);
      if (from == 0 || to == line.length()) {
        line.delete(to - from);
      } else {
        joinRun(line, from, to);
      }
      from = to;
    }
    line.endPass();
  }

  private static void joinRun(Line line, int from, int to) {
    int first = from;
    while (first < to && line.start(first) < line.end(from - 1)) {
      first++;
    }
    int last = to;
    while (last > first && line.end(last - 1) > line.start(to)) {
      last--;
    }
    if (first == last) { // every one belongs to a neighbor
      line.keep();
      line.delete(to - from - 1);
    } else {
      line.delete(first - from);
      line.replace(last - first, ' ');
      line.delete(to - last);
    }
  }
}
