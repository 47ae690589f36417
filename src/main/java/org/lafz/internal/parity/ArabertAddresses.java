// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.steps.Line;

/**
 * What AraBERT takes for URLs, e-mail addresses and mentions, each kind in a pass of its own that
 * sees what the one before has left. Inferred: {@code docs/parity.md} says from what. Every pass
 * looks at a code point a bounded number of times.
 */
final class ArabertAddresses {
  static final String URL = "[رابط]";
  static final String EMAIL = "[بريد]";
  static final String MENTION = "[مستخدم]";

  private static final int LONGEST_LABEL = 6;

  private final Line line;
  private final boolean apart;

  /**
   * @param apart whether spaces go around what stands for an address
   */
  ArabertAddresses(Line line, boolean apart) {
    this.line = line;
    this.apart = apart;
  }

  private void replace(int from, int to, String with) {
    line.keepTo(from);
    if (apart) {
      Spaces.replaceApart(line, to - from, with);
    } else {
      line.replace(to - from, with);
    }
  }

  /**
   * Host and path: a run of {@code A-Za-z0-9} and {@code -@:%._+~#=} with a dot after which 2 to 6
   * lower-case letters end a word, all that may follow in a path, and {@code http://} before it.
   */
  void hosts() {
    int at = 0;
    while (at < line.length()) {
      int end = hostEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      int last = lastLabelEnd(at, end);
      if (last < 0) {
        at = end;
        continue;
      }
      int from = schemeStart(at);
      at = pathEnd(last);
      replace(from, at, URL);
    }
    line.endPass();
  }

  /** {@code http://} or {@code https://} and what may stand in a path. */
  void schemes() {
    int at = 0;
    while (at < line.length()) {
      int from = at++;
      if (!starts(from, "http")) {
        continue;
      }
      int colon = line.get(from + 4) == 's' ? from + 5 : from + 4;
      if (starts(colon, "://") && pathEnd(colon + 3) > colon + 3) {
        at = pathEnd(colon + 3);
        replace(from, at, URL);
      }
    }
    line.endPass();
  }

  /** {@code prefix} and everything up to white space. */
  void upToSpace(String prefix) {
    int at = 0;
    while (at < line.length()) {
      int from = at++;
      if (starts(from, prefix)) {
        at = inkEnd(from);
        replace(from, at, URL);
      }
    }
    line.endPass();
  }

  /** A {@code ://} that is left. */
  void separators() {
    int at = 0;
    while (at < line.length()) {
      int from = at++;
      if (starts(from, "://")) {
        at = from + 3;
        replace(from, at, URL);
      }
    }
    line.endPass();
  }

  /** Word characters and hyphens, an at sign, and at least two such labels joined by dots. */
  void emails() {
    int at = 0;
    while (at < line.length()) {
      int end = labelEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      int domain = line.get(end) == '@' ? domainEnd(end + 1) : -1;
      if (domain > 0) {
        replace(at, domain, EMAIL);
        at = domain;
      } else {
        at = end;
      }
    }
    line.endPass();
  }

  /** Everything between two white spaces, if an at sign stands inside and not at its ends. */
  void anythingAroundAt() {
    int at = 0;
    while (at < line.length()) {
      int end = inkEnd(at);
      if (end == at) {
        at++;
        continue;
      }
      boolean found = false;
      for (int i = at + 1; i < end - 1 && !found; i++) {
        found = line.get(i) == '@';
      }
      if (found) {
        replace(at, end, EMAIL);
      }
      at = end;
    }
    line.endPass();
  }

  /** An at sign and word characters. */
  void mentions() {
    int at = 0;
    while (at < line.length()) {
      int from = at++;
      if (line.get(from) == '@' && isWord(line.get(at))) {
        while (isWord(line.get(at))) {
          at++;
        }
        replace(from, at, MENTION);
      }
    }
    line.endPass();
  }

  /** Letters and numbers of all scripts, and the low line: Python's {@code \w}. */
  private static boolean isWord(int c) {
    return c >= 0 && (c == '_' || Chars.isLetter(c) || Chars.isNumber(c));
  }

  private boolean starts(int at, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (line.get(at + i) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int hostEnd(int at) {
    int end = at;
    while (isHost(line.get(end))) {
      end++;
    }
    return end;
  }

  private int pathEnd(int at) {
    int end = at;
    while (isHost(line.get(end)) || isPathOnly(line.get(end))) {
      end++;
    }
    return end;
  }

  private int inkEnd(int at) {
    int end = at;
    while (Spaces.isInk(line.get(end))) {
      end++;
    }
    return end;
  }

  private int labelEnd(int at) {
    int end = at;
    while (isWord(line.get(end)) || line.get(end) == '-') {
      end++;
    }
    return end;
  }

  /** Where labels joined by dots end, or -1 if there are not two. */
  private int domainEnd(int at) {
    int end = labelEnd(at);
    int labels = end > at ? 1 : 0;
    while (labels > 0 && line.get(end) == '.' && labelEnd(end + 1) > end + 1) {
      end = labelEnd(end + 1);
      labels++;
    }
    return labels > 1 ? end : -1;
  }

  private static boolean isHost(int c) {
    return isAsciiLetterOrDigit(c) || c > 0 && "-@:%._+~#=".indexOf(c) >= 0;
  }

  private static boolean isPathOnly(int c) {
    return c == '?' || c == '&' || c == '/';
  }

  static boolean isAsciiLetterOrDigit(int c) {
    return isAsciiLetter(c) || c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The end of the last label of the run that counts as that of a domain, or -1. */
  private int lastLabelEnd(int from, int to) {
    int last = -1;
    for (int dot = from + 1; dot < to; dot++) {
      if (line.get(dot) == '.') {
        int end = dot + 1;
        while (end <= dot + LONGEST_LABEL && line.get(end) >= 'a' && line.get(end) <= 'z') {
          end++;
        }
        if (end - dot > 2 && !isWord(line.get(end))) {
          last = end;
        }
      }
    }
    return last;
  }

  /** Where {@code http://} or {@code https://} right before {@code at} begins, else {@code at}. */
  private int schemeStart(int at) {
    int http = at - "http://".length();
    if (http >= line.position() && starts(http, "http://")) {
      return http;
    }
    int https = at - "https://".length();
    return https >= line.position() && starts(https, "https://") ? https : at;
  }
}
