// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lafz.internal.chars.Chars;

/** Shows text on a page of docs/. */
public final class Visible {
  private Visible() {}

  /**
   * The text with {@code <U+XXXX>} for what does not show by itself or not in a table: marks
   * without a base, controls, white space, young characters; at most 64 code points.
   */
  public static String text(String token) {
    int[] points = token.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    boolean base = false;
    for (int c : IntStream.of(points).limit(64).toArray()) {
      boolean mark = Chars.isMark(c);
      boolean bare = mark && !base;
      if (bare
          || Chars.isControl(c)
          || Chars.isWhiteSpace(c)
          || isNumberSign(c)
          || UCharacter.getAge(c).getMajor() == 0
          || UCharacter.getAge(c).getMajor() > 12
          || c == '|'
          || c == '`') {
        out.append(String.format(Locale.ROOT, "<U+%04X>", c));
        base = false;
      } else {
        out.appendCodePoint(c);
        base = true;
      }
    }
    return out + (points.length > 64 ? "…" : "");
  }

  static boolean isNumberSign(int c) {
    return (c >= 0x600 && c <= 0x605) || c == 0x6DD || c == 0x890 || c == 0x891 || c == 0x8E2;
  }
}
