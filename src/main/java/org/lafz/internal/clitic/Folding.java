// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** The spelling of stems: alef without hamza or madda, ي for ى. */
final class Folding {
  private Folding() {}

  static int fold(int code) {
    if (code == Letters.ALEF_HAMZA
        || code == Letters.ALEF_HAMZA_BELOW
        || code == Letters.ALEF_MADDA) {
      return Letters.ALEF;
    }
    return code == Letters.ALEF_MAKSURA ? Letters.YEH : code;
  }

  /** A half of a word with all its letters folded. */
  static long half(long half) {
    long folded = half;
    for (int i = 0; i < Letters.HALF; i++) {
      int code = Letters.at(half, 0, i);
      int other = fold(code);
      if (other != code) {
        folded = Letters.with(folded, i, other);
      }
    }
    return folded;
  }

  /** A plain word folded. */
  static String key(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, Letters.letter(fold(Letters.code(word.charAt(i)))));
    }
    return folded.toString();
  }
}
