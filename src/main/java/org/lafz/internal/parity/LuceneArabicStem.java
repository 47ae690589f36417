// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.List;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * Lucene's ArabicStemmer on each word of a text, white space staying. A word is what Lucene's
 * WhitespaceTokenizer takes for one, however long. Lengths are in UTF-16 units.
 */
final class LuceneArabicStem implements TextFunction {
  private static final String WAW = "و";
  private static final List<String> PREFIXES = List.of("ال", "وال", "بال", "كال", "فال", "لل", WAW);
  private static final List<String> SUFFIXES =
      List.of("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي");

  @Override
  public void rewrite(Line line) {
    int end;
    for (int start = 0; start < line.length(); start = end) {
      end = start;
      int units = 0;
      while (end < line.length() && !isWhitespace(line.get(end))) {
        units += Character.charCount(line.get(end++));
      }
      if (end == start) {
        end++;
        continue;
      }
      int prefix = prefix(line, start, units);
      int suffix = suffixes(line, end, units - prefix);
      line.keepTo(start);
      line.delete(prefix);
      line.keepTo(end - suffix);
      line.delete(suffix);
    }
    line.endPass();
  }

  /** The length of the first prefix of the list that the word at {@code start} may lose, or 0. */
  private static int prefix(Line line, int start, int units) {
    for (String prefix : PREFIXES) {
      int least = prefix.equals(WAW) ? 4 : prefix.length() + 2;
      if (units >= least && matches(line, start, prefix)) {
        return prefix.length();
      }
    }
    return 0;
  }

  /** The length of the suffixes that the word up to {@code end} loses, each tried once. */
  private static int suffixes(Line line, int end, int units) {
    int lost = 0;
    for (String suffix : SUFFIXES) {
      int left = units - lost;
      if (left >= suffix.length() + 2 && matches(line, end - lost - suffix.length(), suffix)) {
        lost += suffix.length();
      }
    }
    return lost;
  }

  private static boolean matches(Line line, int at, String affix) {
    for (int i = 0; i < affix.length(); i++) {
      if (line.get(at + i) != affix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Java's Character.isWhitespace, whatever the JDK: white space without no-break spaces. */
  private static boolean isWhitespace(int codePoint) {
    return codePoint >= 0x9 && codePoint <= 0xD
        || codePoint >= 0x1C && codePoint <= 0x20
        || codePoint == 0x1680
        || codePoint >= 0x2000 && codePoint <= 0x200A && codePoint != 0x2007
        || codePoint == 0x2028
        || codePoint == 0x2029
        || codePoint == 0x205F
        || codePoint == 0x3000;
  }
}
