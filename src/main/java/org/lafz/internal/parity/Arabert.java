// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.function.IntPredicate;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.steps.Line;

/** What both generations of AraBERT's preprocessing do. */
final class Arabert {
  /** Punctuation that the second generation keeps and the first collapses in runs. */
  private static final String PUNCTUATION = "!\"#$%'()*+,-.:;<=>?@[\\]^_`{|}~·—٪’،؟“؛”»«–…‘";

  private Arabert() {}

  /** A pass: harakat, tanwin, shadda and sukun U+064B–U+0652, and tatweel. */
  static void strip(Line line, boolean marks, boolean tatweel) {
    line.mapEach(c -> marks && c >= 0x64B && c <= 0x652 || tatweel && c == 0x640 ? -1 : c);
  }

  /** A pass: three or more of anything but a digit become two. */
  static void shortenRuns(Line line) {
    int from = 0;
    while (from < line.length()) {
      int c = line.get(from);
      int to = from + 1;
      while (line.get(to) == c) {
        to++;
      }
      if (to - from > 2 && !Chars.isDigit(c)) {
        line.keepTo(from + 2);
        line.delete(to - from - 2);
      }
      from = to;
    }
    line.endPass();
  }

  static boolean isPunctuation(int c) {
    return c >= 0 && PUNCTUATION.indexOf(c) >= 0;
  }

  /** The letters that Arabic itself writes: no Persian ones, no tatweel. */
  static boolean isArabicLetter(int c) {
    return c >= 0x621 && c <= 0x63A || c >= 0x641 && c <= 0x64A;
  }

  /** Inserts spaces so that every code point that is no part of a word stands alone. */
  static void setApart(Line line, IntPredicate word) {
    for (int i = 0; i < line.length(); i++) {
      int c = line.get(i);
      int next = line.get(i + 1);
      if (c == ' ' || next < 0 || next == ' ' || word.test(c) && word.test(next)) {
        continue;
      }
      line.keepTo(i);
      if (word.test(c)) {
        line.keep();
        line.insert(' ');
      } else {
        Spaces.keepAndSpace(line);
      }
    }
    line.endPass();
  }
}
