// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * The preprocessing of AraBERT's second generation without Farasa: AraBERTv02, AraELECTRA, AraGPT2
 * and the Twitter models. Source: the description in {@code docs/parity.md} and recorded outputs.
 */
final class ArabertV02 implements TextFunction {
  /**
   * What is done; the original has the same switches.
   *
   * @param stripMarks harakat, tanwin, shadda, sukun go
   * @param stripTatweel tatweel goes
   * @param addresses URLs, e-mail addresses and mentions become words in brackets
   * @param html what looks like a tag goes; character references are resolved in any case
   * @param digits U+0660–U+0669 become ASCII
   * @param shortenRuns three or more of anything but a digit become two
   * @param spaces punctuation stands alone, numbers and Arabic words part
   * @param dashes a slash becomes a hyphen; else it goes
   * @param emoji code points of emoji stay
   */
  record Options(
      boolean stripMarks,
      boolean stripTatweel,
      boolean addresses,
      boolean html,
      boolean digits,
      boolean shortenRuns,
      boolean spaces,
      boolean dashes,
      boolean emoji) {
    static final Options DEFAULTS =
        new Options(true, true, true, true, true, true, true, true, false);
    static final Options TWITTER =
        new Options(true, true, true, true, true, true, true, true, true);
  }

  private final Options options;

  ArabertV02(Options options) {
    this.options = options;
  }

  @Override
  public void rewrite(Line line) {
    HtmlReferences.resolve(line);
    Arabert.strip(line, options.stripMarks, options.stripTatweel);
    if (options.addresses) {
      addresses(line);
    }
    if (options.html) {
      tags(line);
    }
    if (options.digits) {
      line.mapEach(c -> c >= 0x660 && c <= 0x669 ? '0' + (c - 0x660) : c);
    }
    if (options.shortenRuns) {
      Arabert.shortenRuns(line);
    }
    // The original sets code points apart first and rejects them later: spaces all the same.
    line.mapEach(this::accept);
    if (options.spaces) {
      Arabert.setApart(line, ArabertV02::isWord);
      partNumbersFromWords(line);
      partWordsFromNumbers(line);
    }
    Spaces.join(line);
  }

  private static void addresses(Line line) {
    ArabertAddresses addresses = new ArabertAddresses(line, true);
    addresses.hosts();
    addresses.schemes();
    addresses.upToSpace("http");
    addresses.upToSpace("www");
    addresses.separators();
    addresses.emails();
    addresses.anythingAroundAt();
    addresses.mentions();
  }

  /** A pass: from a less-than sign to the next greater-than sign, with something between. */
  private static void tags(Line line) {
    int close = 0; // the first greater-than sign from here on, or the end
    for (int at = 0; at < line.length(); at++) {
      if (line.get(at) != '<' || line.get(at + 1) == '>') {
        continue;
      }
      close = Math.max(close, at);
      while (close < line.length() && line.get(close) != '>') {
        close++;
      }
      if (close < line.length()) {
        line.keepTo(at);
        line.replace(close + 1 - at, ' ');
        at = close;
      }
    }
    line.endPass();
  }

  /** What the models know stays; anything else is a space, and so is the emoji selector. */
  private int accept(int c) {
    if (c == '/' && options.dashes) {
      return '-';
    }
    boolean known =
        isWord(c)
            || Arabert.isPunctuation(c)
            || c >= 0x640 && c <= 0x66C
            || c >= 0x671 && c <= 0x674
            || c == 0xB4D
            || c == 0x6DA
            || options.emoji && c != 0xFE0F && EmojiCodePoints.contains(c);
    return known ? c : ' ';
  }

  private static boolean isWord(int c) {
    return ArabertAddresses.isAsciiLetterOrDigit(c)
        || Arabert.isArabicLetter(c)
        || c >= 0x660 && c <= 0x669
        || c == '['
        || c == ']';
  }

  /** To the original, Arabic-Indic digits are letters too. */
  private static boolean isLetter(int c) {
    return Arabert.isArabicLetter(c) || c >= 0x660 && c <= 0x66C;
  }

  private static boolean isDigit(int c) {
    return c >= 0 && Chars.isDigit(c);
  }

  /** A pass: digits, then letters. */
  private static void partNumbersFromWords(Line line) {
    int at = 0;
    while (at < line.length()) {
      int to = digitsEnd(line, at);
      if (to == at) {
        at++;
        continue;
      }
      int middle = to;
      while (middle > at && !isLetter(line.get(middle))) {
        middle--; // a digit that is a letter as well
      }
      if (middle > at) {
        to = lettersEnd(line, middle);
        part(line, at, middle, to);
      }
      at = to;
    }
    line.endPass();
  }

  /** A pass: letters, then digits. */
  private static void partWordsFromNumbers(Line line) {
    int at = 0;
    while (at < line.length()) {
      int to = lettersEnd(line, at);
      if (to == at) {
        at++;
        continue;
      }
      int middle = to;
      while (middle > at && !isDigit(line.get(middle))) {
        middle--;
      }
      if (middle > at) {
        to = digitsEnd(line, middle);
        part(line, at, middle, to);
      }
      at = to;
    }
    line.endPass();
  }

  private static int digitsEnd(Line line, int at) {
    int end = at;
    while (isDigit(line.get(end))) {
      end++;
    }
    return end;
  }

  private static int lettersEnd(Line line, int at) {
    int end = at;
    while (isLetter(line.get(end))) {
      end++;
    }
    return end;
  }

  /** Spaces before, between and after two neighbors. */
  private static void part(Line line, int from, int middle, int to) {
    line.keepTo(from);
    if (Spaces.isInk(line.get(from - 1))) {
      line.insert(' ');
    }
    line.keepTo(middle);
    line.insert(' ');
    if (Spaces.isInk(line.get(to))) {
      line.keepTo(to - 1);
      Spaces.keepAndSpace(line);
    } else {
      line.keepTo(to);
    }
  }
}
