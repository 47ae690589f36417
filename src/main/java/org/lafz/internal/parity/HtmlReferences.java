// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.lexicon.WordList;
import org.lafz.internal.steps.Line;

/**
 * Character references of HTML, resolved as Python's {@code html.unescape} does: the names of the
 * standard, the longest that fits if one has no semicolon; decimal and hexadecimal numbers.
 */
final class HtmlReferences {
  private static final int LONGEST = 32;
  private static final int OUT_OF_RANGE = 0x110000;
  private static final int REPLACEMENT = 0xFFFD;

  /** What 80–9F stand for: the characters of Windows-1252, and themselves where it has none. */
  private static final String WINDOWS_1252 =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  /** Names, with their semicolon where they have one. */
  private static final class Names {
    private static final Map<String, String> VALUES = new HashMap<>();

    static {
      for (String entry : WordList.lines(HtmlReferences.class, "html-references.tsv")) {
        int equals = entry.indexOf('=');
        StringBuilder value = new StringBuilder();
        for (String point : entry.substring(equals + 1).split(" ", -1)) {
          value.appendCodePoint(Integer.parseInt(point, 16));
        }
        VALUES.put(entry.substring(0, equals), value.toString());
      }
    }

    private Names() {}
  }

  private HtmlReferences() {}

  /** A pass over the text. */
  static void resolve(Line line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.get(i) == '&') {
        line.keepTo(i);
        if (line.get(i + 1) == '#') {
          number(line);
        } else {
          name(line);
        }
        i = Math.max(i, line.position() - 1);
      }
    }
    line.endPass();
  }

  private static void number(Line line) {
    int start = line.position();
    boolean hex = line.get(start + 2) == 'x' || line.get(start + 2) == 'X';
    int from = hex ? start + 3 : start + 2;
    int to = from;
    int value = 0;
    for (int d = digit(line.get(to), hex); d >= 0; d = digit(line.get(to), hex)) {
      value = Math.min(OUT_OF_RANGE, value * (hex ? 16 : 10) + d);
      to++;
    }
    if (to == from) {
      return;
    }
    int count = (line.get(to) == ';' ? to + 1 : to) - start;
    int codePoint = codePoint(value);
    if (codePoint < 0) {
      line.delete(count);
    } else {
      line.replace(count, codePoint);
    }
  }

  private static int digit(int c, boolean hex) {
    boolean ascii = c >= '0' && c <= '9' || hex && (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
    return ascii ? Character.digit(c, 16) : -1;
  }

  /** The code point of a number, or -1 if it stands for nothing. */
  private static int codePoint(int number) {
    if (number == 0 || number >= OUT_OF_RANGE || number >= 0xD800 && number <= 0xDFFF) {
      return REPLACEMENT;
    }
    if (number >= 0x80 && number <= 0x9F) {
      return WINDOWS_1252.charAt(number - 0x80);
    }
    boolean nothing =
        number < 0x20 && number != '\t' && number != '\n' && number != '\f' && number != '\r'
            || number == 0x7F
            || number >= 0xFDD0 && number <= 0xFDEF
            || (number & 0xFFFE) == 0xFFFE;
    return nothing ? -1 : number;
  }

  private static void name(Line line) {
    int start = line.position() + 1;
    StringBuilder name = new StringBuilder();
    while (name.length() < LONGEST && isInName(line.get(start + name.length()))) {
      name.append((char) line.get(start + name.length()));
    }
    if (line.get(start + name.length()) == ';') {
      name.append(';');
    }
    for (int length = name.length(); length > 1; length--) {
      @Nullable String value = Names.VALUES.get(name.substring(0, length));
      if (value != null) {
        line.replace(1 + length, value);
        return;
      }
    }
  }

  /** All names are ASCII letters and digits. */
  private static boolean isInName(int c) {
    return ArabertAddresses.isAsciiLetterOrDigit(c);
  }
}
