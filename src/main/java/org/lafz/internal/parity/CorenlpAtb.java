// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * The tokens of Stanford CoreNLP's rule-based Arabic tokenizer with the options that its Arabic
 * treebank tools set, joined by single spaces. Source: the description in {@code docs/parity.md}
 * and recorded outputs.
 */
final class CorenlpAtb implements TextFunction {
  @Override
  public void rewrite(Line line) {
    CorenlpTokens tokens = new CorenlpTokens(line);
    for (int at = 0; at < line.length(); at = line.position()) {
      if (CorenlpTokens.isSpace(line.get(at))) {
        line.replace(1, ' ');
      } else {
        if (at > 0 && !CorenlpTokens.isSpace(line.get(at - 1))) {
          line.insert(' ');
        }
        token(line, tokens.end(at));
      }
    }
    line.endPass();
    Spaces.join(line);
  }

  /**
   * The token from here to {@code end}. What goes at its start belongs to what stays of it; a space
   * takes the place of a token of which nothing stays.
   */
  private static void token(Line line, int end) {
    int at = line.position();
    if (line.get(at) == '.' && line.get(end - 1) == '.' && end - at > 3) {
      line.keepTo(at + 3);
      line.delete(end - at - 3);
      return;
    }
    int first = at;
    while (first < end && map(line.get(first)) < 0) {
      first++;
    }
    if (first == end) {
      line.replace(end - at, ' ');
      return;
    }
    line.replace(first + 1 - at, map(line.get(first)));
    for (int i = first + 1; i < end; i++) {
      int mapped = map(line.get(i));
      if (mapped < 0) {
        line.delete(1);
      } else {
        line.replace(1, mapped);
      }
    }
  }

  /** What a code point of a token becomes, or -1 if it goes; a token may lose all of its own. */
  private static int map(int c) {
    if (c < 0x600) {
      return switch (c) {
        case '«', '»' -> '"';
        case '_' -> -1;
        default -> c;
      };
    }
    if (c >= 0x660 && c <= 0x669) {
      return '0' + (c - 0x660);
    }
    if (c >= 0x6F0 && c <= 0x6F9) {
      return '0' + (c - 0x6F0);
    }
    if (c >= 0x610 && c <= 0x61A || c >= 0x64B && c <= 0x65E) {
      return -1;
    }
    if (c >= 0x6D6 && c <= 0x6ED) {
      return c == 0x6DF ? '.' : -1; // 06DF where the full stop 06D4 was meant
    }
    return switch (c) {
      case 0x600 -> '#';
      case 0x601, 0x602, 0x603, 0x608, 0x60B, 0x60E, 0x60F, 0x640, 0x670 -> -1;
      case 0x606 -> '∛';
      case 0x607 -> '∜';
      case 0x609, 0x60A, 0x66A -> '%';
      case 0x60C, 0x60D, 0x66B -> ',';
      case 0x61B -> ';';
      case 0x61E -> '.';
      case 0x61F -> '?';
      case 0x66C -> '\'';
      case 0x66F -> '*'; // the letter 066F where the star 066D was meant
      case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673 -> 'ا';
      case 0x66E -> 'ب';
      case 0x6CC -> 'ى';
      default -> c;
    };
  }
}
