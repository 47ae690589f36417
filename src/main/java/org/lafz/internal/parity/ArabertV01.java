// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * The preprocessing of AraBERT's first generation without Farasa. Source: the description in {@code
 * docs/parity.md} and recorded outputs.
 */
final class ArabertV01 implements TextFunction {
  private static final String[] PLACEHOLDERS = {
    ArabertAddresses.URL, ArabertAddresses.EMAIL, ArabertAddresses.MENTION
  };

  @Override
  public void rewrite(Line line) {
    Arabert.strip(line, true, true);
    quotes(line);
    ArabertAddresses addresses = new ArabertAddresses(line, false);
    addresses.upToSpace("http");
    addresses.upToSpace("www");
    addresses.hosts();
    addresses.anythingAroundAt();
    addresses.mentions();
    ellipses(line);
    collapseRuns(line);
    closePlaceholders(line);
    Arabert.shortenRuns(line);
    line.mapEach(c -> Spaces.isSpace(c) ? ' ' : c);
    Arabert.setApart(line, ArabertV01::isWord);
    Spaces.join(line);
  }

  private static boolean isWord(int c) {
    return ArabertAddresses.isAsciiLetterOrDigit(c)
        || c >= 0x621 && c <= 0x63A
        || c >= 0x641 && c <= 0x669
        || c >= 0x671 && c <= 0x673
        || c == '['
        || c == ']';
  }

  /** A pass: guillemets. */
  private static void quotes(Line line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.get(i) == '«' || line.get(i) == '»') {
        line.keepTo(i);
        Spaces.replaceApart(line, 1, "\"");
      }
    }
    line.endPass();
  }

  /** A pass: an ellipsis becomes a backslash and a full stop, as the original writes it. */
  private static void ellipses(Line line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.get(i) == '…') {
        line.keepTo(i);
        line.replace(1, "\\.");
      }
    }
    line.endPass();
  }

  private static boolean isInRun(int c) {
    return Spaces.isSpace(c) || Arabert.isPunctuation(c);
  }

  /** A pass: of two or more of punctuation and white space, the first of each stays. */
  private static void collapseRuns(Line line) {
    int from = 0;
    while (from < line.length()) {
      int to = from;
      while (isInRun(line.get(to))) {
        to++;
      }
      if (to - from > 1) {
        line.keepTo(from);
        collapseRun(line, to);
      }
      from = Math.max(to, from + 1);
    }
    line.endPass();
  }

  /** Spaces go around it; beside anything but a bracket they come later anyhow. */
  private static void collapseRun(Line line, int to) {
    int from = line.position();
    if (from > 0 && isBracket(line.get(from))) {
      line.insert(' ');
    }
    StringBuilder seen = new StringBuilder(); // the first of each: some 70 at most
    while (line.position() < to) {
      int at = line.position();
      if (at == to - 1 && Spaces.isSpace(line.get(at))) {
        line.keep(); // the space after the run, if it is one, has a place of its own
        break;
      }
      seen.appendCodePoint(line.get(at));
      int next = at + 1;
      while (next < to && seen.indexOf(Character.toString(line.get(next))) >= 0) {
        next++;
      }
      boolean space = next == to && Spaces.isSpace(line.get(to - 1)) && next > at + 1;
      // What goes belongs to what stays before it.
      line.replace((space ? next - 1 : next) - at, line.get(at));
    }
    boolean more = line.get(to) >= 0;
    if (more && isBracket(seen.charAt(seen.length() - 1))) {
      line.insert(' ');
    }
  }

  private static boolean isBracket(int c) {
    return c == '[' || c == ']';
  }

  /** A pass: what stands for an address gets its brackets back. */
  private static void closePlaceholders(Line line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.get(i) != '[') {
        continue;
      }
      int from = inkStart(line, i + 1);
      for (String placeholder : PLACEHOLDERS) {
        int to = from + placeholder.length() - 2;
        int close = inkStart(line, to);
        if (line.get(close) == ']' && isAt(line, from, placeholder)) {
          line.keepTo(i + 1);
          line.delete(from - i - 1);
          line.keepTo(to);
          line.delete(close - to);
          break;
        }
      }
    }
    line.endPass();
  }

  private static int inkStart(Line line, int at) {
    int start = at;
    while (Spaces.isSpace(line.get(start))) {
      start++;
    }
    return start;
  }

  private static boolean isAt(Line line, int at, String placeholder) {
    for (int i = 1; i < placeholder.length() - 1; i++) {
      if (line.get(at + i - 1) != placeholder.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
