// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.lafz.internal.parity.ArabertAddresses.isAsciiLetter;
import static org.lafz.internal.parity.ArabertAddresses.isAsciiLetterOrDigit;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.steps.Line;

/**
 * Where the tokens of CoreNLP's Arabic tokenizer end: the longest of all kinds that begin at a
 * place, else one code point. A token is looked at a bounded number of times; what is looked at
 * beyond its end, chains of labels joined by dots, is remembered.
 */
final class CorenlpTokens {
  private static final String RUN = "\"#$%&'()*+-/:;<=>@[\\]^_`{|}~؛";
  private static final String BRACKETS = "\"<>|(){}[]";

  private final Line line;

  // The last chain of labels: A-Z a-z 0-9 and hyphens, joined by single dots.
  private int chainStart;
  private int chainEnd;
  private int genericStart; // its last label that is a generic top-level domain, or -1
  private int genericEnd;
  private int shortStart; // its last label of 2 to 4 letters, or -1
  private int shortEnd;

  // The last run of characters of the local part of an address.
  private int localEnd = -1;
  private int emailEnd; // where the address ends that the run begins, or -1

  CorenlpTokens(Line line) {
    this.line = line;
  }

  /** White space to that tokenizer: not U+1680. */
  static boolean isSpace(int c) {
    return c >= 0 && c != 0x1680 && Chars.isWhiteSpace(c);
  }

  /** The end of the token that begins at {@code at}. */
  int end(int at) {
    int c = line.get(at);
    int end = Math.max(at + 1, wordEnd(at));
    if (Chars.isDigit(c)) {
      end = Math.max(end, numberEnd(at));
    } else if (c == '.') {
      int stops = runEnd(at, '.', '.');
      end = stops - at > 2 ? stops : end;
    } else if (c == '!') {
      end = runEnd(at, '!', '!');
    } else if (c == '?' || c == '؟') {
      end = runEnd(at, '?', '؟');
    } else if (isRun(c)) {
      int run = at;
      while (isRun(line.get(run))) {
        run++;
      }
      end = Math.max(end, run);
    }
    return isAsciiLetterOrDigit(c) ? Math.max(end, addressEnd(at)) : end;
  }

  private int runEnd(int at, int one, int other) {
    int end = at;
    while (line.get(end) == one || line.get(end) == other) {
      end++;
    }
    return end;
  }

  /**
   * Arabic with markers or digits, letters of any kind with digits; {@code at} if there is none.
   */
  private int wordEnd(int at) {
    int arabic = line.get(at) == '-' ? at + 1 : at;
    int end = arabic;
    while (isArabic(line.get(end))) {
      end++;
    }
    if (end > arabic) {
      if (line.get(end) == '-' || line.get(end) == '+') {
        end++;
      } else if (arabic == at) {
        end = digitsEnd(end);
      }
    } else {
      end = at;
    }
    int letters = at;
    while (isLetter(line.get(letters))) {
      letters++;
    }
    return letters > at ? Math.max(end, digitsEnd(letters)) : end;
  }

  /** Digits with separators, a date, or ASCII letters after digits. */
  private int numberEnd(int at) {
    int end = decimalsEnd(at);
    while (isSeparator(line.get(end)) && decimalsEnd(end + 1) > end + 1) {
      end = decimalsEnd(end + 1);
    }
    int digits = digitsEnd(at);
    if (digits == at) {
      return end;
    }
    int letters = digits;
    while (isAsciiLetter(line.get(letters))) {
      letters++;
    }
    return Math.max(end, Math.max(letters, dateEnd(at, digits)));
  }

  /** Up to four digits, up to two, up to four, with hyphens or slashes between; else -1. */
  private int dateEnd(int at, int digits) {
    if (digits - at > 4 || !isDateSeparator(line.get(digits))) {
      return -1;
    }
    int middle = digits + 1;
    int last = middle;
    while (last < middle + 2 && isDigit(line.get(last))) {
      last++;
    }
    if (last == middle || !isDateSeparator(line.get(last))) {
      return -1;
    }
    int end = last + 1;
    while (end < last + 5 && isDigit(line.get(end))) {
      end++;
    }
    return end > last + 1 ? end : -1;
  }

  private int addressEnd(int at) {
    return Math.max(Math.max(urlEnd(at), hostEnd(at)), mailEnd(at));
  }

  private int urlEnd(int at) {
    for (String scheme : new String[] {"http://", "https://", "ftp://"}) {
      if (starts(at, scheme)) {
        int from = at + scheme.length();
        int end = pathEnd(from);
        return end > from ? end : -1;
      }
    }
    return -1;
  }

  /** A host that begins with www or ends in a generic top-level domain, and its path. */
  private int hostEnd(int at) {
    readChain(at);
    int host = -1;
    if (genericStart > at) {
      host = genericEnd;
    }
    if (starts(at, "www.") && shortStart > at + "www.".length()) {
      host = Math.max(host, shortEnd);
    }
    return host > 0 && line.get(host) == '/' ? pathEnd(host) : host;
  }

  private void readChain(int at) {
    if (at >= chainStart && at < chainEnd) {
      return;
    }
    chainStart = at;
    chainEnd = at;
    genericStart = -1;
    shortStart = -1;
    for (int from = at; isLabel(line.get(from)); from = chainEnd + 1) {
      int end = from;
      boolean letters = true;
      while (isLabel(line.get(end))) {
        letters &= isAsciiLetter(line.get(end));
        end++;
      }
      if (letters && end - from >= 2 && end - from <= 4) {
        shortStart = from;
        shortEnd = end;
      }
      if (isGeneric(from, end)) {
        genericStart = from;
        genericEnd = end;
      }
      chainEnd = end;
      if (line.get(end) != '.') {
        break;
      }
    }
  }

  private boolean isGeneric(int from, int end) {
    return end - from == 3
        && (starts(from, "com")
            || starts(from, "net")
            || starts(from, "org")
            || starts(from, "edu"));
  }

  private int mailEnd(int at) {
    int from = starts(at, "mailto:") ? at + "mailto:".length() : at;
    if (!isAsciiLetterOrDigit(line.get(from))) {
      return -1;
    }
    if (from >= localEnd) {
      localEnd = from;
      while (isLocal(line.get(localEnd))) {
        localEnd++;
      }
      emailEnd = line.get(localEnd) == '@' ? domainEnd(localEnd + 1) : -1;
    }
    return emailEnd;
  }

  /** The end of the last label of two letters or more in a chain of two labels or more, or -1. */
  private int domainEnd(int at) {
    int end = -1;
    boolean first = true;
    for (int from = at; isLabel(line.get(from)); ) {
      int to = from;
      boolean letters = true;
      while (isLabel(line.get(to))) {
        letters &= isAsciiLetter(line.get(to));
        to++;
      }
      if (!first && letters && to - from > 1) {
        end = to;
      }
      first = false;
      if (line.get(to) != '.') {
        break;
      }
      from = to + 1;
    }
    return end;
  }

  /** Up to white space, quotes and brackets, without the stops and marks at its end. */
  private int pathEnd(int at) {
    int end = at;
    int c = line.get(end);
    while (c >= 0 && !isSpace(c) && BRACKETS.indexOf(c) < 0) {
      end++;
      c = line.get(end);
    }
    while (end > at && ".,!?;:".indexOf(line.get(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean starts(int at, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (line.get(at + i) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int digitsEnd(int at) {
    int end = at;
    while (isDigit(line.get(end))) {
      end++;
    }
    return end;
  }

  private int decimalsEnd(int at) {
    int end = at;
    while (line.get(end) >= 0 && Chars.isDigit(line.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(int c) {
    return c >= 0 && Chars.digit(c) >= 0;
  }

  private static boolean isSeparator(int c) {
    return c == '.' || c == ',' || c == '\'' || c == 0x66B || c == 0x66C;
  }

  private static boolean isDateSeparator(int c) {
    return c == '-' || c == '/';
  }

  private static boolean isRun(int c) {
    return c >= 0xA1 && c <= 0xBF && c != 0xAD || c >= 0 && RUN.indexOf(c) >= 0;
  }

  private static boolean isLabel(int c) {
    return isAsciiLetterOrDigit(c) || c == '-';
  }

  private static boolean isLocal(int c) {
    return isLabel(c) || c == '.' || c == '_' || c == '+';
  }

  private static boolean isArabic(int c) {
    return c == '_'
        || c >= 0x60E && c <= 0x61A
        || c >= 0x621 && c <= 0x65E
        || c >= 0x66E && c <= 0x6D3
        || c >= 0x6D5 && c <= 0x6EF
        || c >= 0x6FA && c <= 0x6FF;
  }

  /**
   * Letters, and the marks that join them: not those of Arabic. The letters of its Unicode version,
   * which is older than 13.
   */
  private static boolean isLetter(int c) {
    if (c < 0) {
      return false;
    }
    if (Chars.isMark(c)) {
      return c < 0x600 || c >= 0x900 && c < 0x2000;
    }
    boolean later = c >= 0x870 && c <= 0x89F || c == 0x8B5 || c >= 0x8BE && c <= 0x8C9;
    return Chars.isLetter(c) && !later || c == 0xAD;
  }
}
