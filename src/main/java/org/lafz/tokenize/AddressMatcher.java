// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.isControl;
import static org.lafz.tokenize.WordClasses.isTagCharacter;
import static org.lafz.tokenize.WordClasses.units;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.chars.WordBreaks;

/**
 * Web addresses, e-mail addresses, hashtags and mentions. What each of them is made of is the
 * definition of docs/normalization.md, section 9; here trailing punctuation is cut off besides.
 */
final class AddressMatcher {
  private static final int MAX_LOCAL = 64; // RFC 5321, section 4.5.3.1.1
  private static final int MAX_DOMAIN = 255; // RFC 5321, section 4.5.3.1.2

  /** Where an e-mail address was looked for in vain: all of the run up to here. */
  private int notEmailBefore;

  void reset() {
    notEmailBefore = 0;
  }

  void shift(int by) {
    notEmailBefore = Math.max(0, notEmailBefore - by);
  }

  /** Whether {@code c} may follow a word that is the beginning of an e-mail address. */
  static boolean continuesEmail(int c) {
    return c == '@' || isAddressCharacter(c);
  }

  static boolean isAddressCharacter(int c) {
    return c == '.' || c == '%' || c == '+' || c == '-' || (isTagCharacter(c) && !isControl(c));
  }

  /** Whether {@code http://}, {@code https://}, {@code ftp://} or {@code www.} begins here. */
  static boolean isUrlStart(char[] b, int s, int cap) {
    return urlHead(b, s, cap) > 0;
  }

  private static int urlHead(char[] b, int s, int cap) {
    int i =
        switch (b[s]) {
          case 'h', 'H' ->
              starts(b, s, cap, "http://") ? s + 7 : starts(b, s, cap, "https://") ? s + 8 : cap;
          case 'f', 'F' -> starts(b, s, cap, "ftp://") ? s + 6 : cap;
          case 'w', 'W' -> starts(b, s, cap, "www.") ? s + 4 : cap;
          default -> cap;
        };
    if (i >= cap) {
      return -1;
    }
    int c = at(b, i, cap);
    return Chars.isLetter(c) || Chars.isNumber(c) || c == '[' ? i : -1;
  }

  private static boolean starts(char[] b, int s, int cap, String lower) {
    if (cap - s < lower.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      char c = b[s + i];
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the web address at {@code s}, or -1. */
  static int url(char[] b, int s, int cap) {
    int head = urlHead(b, s, cap);
    if (head < 0) {
      return -1;
    }
    int i = head;
    int round = 0;
    int square = 0;
    int curly = 0;
    while (i < cap) {
      int c = at(b, i, cap);
      if (endsUrl(c)) {
        break;
      }
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      curly += c == '{' ? 1 : c == '}' ? -1 : 0;
      i += units(c);
    }
    // A sentence goes on after the address: its marks are not the address's, nor is a bracket
    // that was opened before it.
    for (; i > head; i--) {
      char c = b[i - 1];
      if (c == ')' && round < 0) {
        round++;
      } else if (c == ']' && square < 0) {
        square++;
      } else if (c == '}' && curly < 0) {
        curly++;
      } else if (c == '(') {
        round--;
      } else if (c == '[') {
        square--;
      } else if (c == '{') {
        curly--;
      } else if (!isTrailing(c) && !isControl(c)) {
        break;
      }
    }
    return i;
  }

  private static boolean endsUrl(int c) {
    return switch (c) {
      case '<', '>', '"', 0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x200B -> true;
      default -> Chars.isWhiteSpace(c) || c < 0x20 || (c >= 0x7F && c < 0xA0);
    };
  }

  private static boolean isTrailing(char c) {
    return switch (c) {
      case '.', ',', ':', ';', '!', '?', '\'', '*', '|', '`', '~', '^', '\\' -> true;
      case 0x6D4, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xFD3E, 0xFD3F -> true;
      default -> false;
    };
  }

  /** The end of the e-mail address at {@code s}, or -1. */
  int email(char[] b, int s, int cap) {
    if (s < notEmailBefore) {
      // Still in a run that is none: it stays so to its end, which is looked for only as far as
      // the next words will ask.
      while (notEmailBefore < cap && notEmailBefore - s <= 2 * MAX_LOCAL) {
        int c = at(b, notEmailBefore, cap);
        if (!isAddressCharacter(c)) {
          break;
        }
        notEmailBefore += units(c);
      }
      return -1;
    }
    int i = s;
    int last = 0;
    for (int n = 0; i < cap; n++) {
      int c = at(b, i, cap);
      if (!isAddressCharacter(c)) {
        break;
      }
      i += units(c);
      last = c;
      if (n == MAX_LOCAL) {
        notEmailBefore = i;
        return -1;
      }
    }
    if (i > s && i < cap && b[i] == '@' && last != '.') {
      int end = domain(b, i + 1, cap);
      if (end > 0) {
        return end;
      }
    }
    notEmailBefore = i;
    return -1;
  }

  /**
   * The end of the domain name at {@code from}: labels of letters, digits, marks and inner hyphens,
   * at least two of them, the last with two letters. -1 if there is none.
   */
  private static int domain(char[] b, int from, int cap) {
    int best = -1;
    int i = from;
    int limit = Math.min(cap, from + MAX_DOMAIN);
    for (boolean first = true; i < limit; first = false) {
      int letters = 0;
      int end = -1; // of the label, hyphens at its end left out
      int start = i;
      while (i < limit) {
        int c = at(b, i, limit);
        if (Chars.isLetter(c)) {
          letters++;
        } else if (!Chars.isNumber(c) && (i == start || (!Chars.isMark(c) && c != '-'))) {
          break;
        } else if (isControl(c)) {
          break;
        }
        i += units(c);
        if (c != '-') {
          end = i;
        }
      }
      if (end < 0) {
        break;
      }
      if (!first && letters > 1) {
        best = end;
      }
      if (end != i || i >= limit || b[i] != '.') {
        break;
      }
      i++;
    }
    return best;
  }

  /**
   * The end of the hashtag or mention whose sign ends before {@code from}: letters, numbers, marks,
   * low lines and controls between them, at least one letter. -1 if there is none.
   */
  static int tag(char[] b, int from, int cap, boolean ligaturesApart, boolean urls) {
    int i = from;
    while (i < cap && isJoinControl(at(b, i, cap))) {
      i++;
    }
    if (i >= cap || Chars.isMark(at(b, i, cap))) {
      return -1;
    }
    boolean letter = false;
    boolean arabic = false;
    while (i < cap) {
      int c = at(b, i, cap);
      if (isTagCharacter(c)) {
        if ((ligaturesApart && WordClasses.isWordLigature(c))
            || (arabic && urls && isUrlStart(b, i, cap))) {
          break;
        }
        if (Chars.isLetter(c)) {
          letter = true;
          arabic = Chars.isArabic(c);
        } else if (Chars.isNumber(c)) {
          arabic = false;
        }
      } else if (!isJoinControl(c)) {
        break;
      }
      i += units(c);
    }
    return letter ? i : -1;
  }

  /** The end of the mention whose sign ends before {@code from}, its server included, or -1. */
  static int mention(char[] b, int from, int cap, boolean ligaturesApart, boolean urls) {
    int end = tag(b, from, cap, ligaturesApart, urls);
    if (end > 0 && end < cap && b[end] == '@') {
      int server = domain(b, end + 1, cap);
      return server > 0 ? server : end;
    }
    return end;
  }

  private static boolean isJoinControl(int c) {
    return c < 0x10000 && isControl(c) && WordClasses.isTransparent(WordBreaks.wordBreak(c));
  }
}
