// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** The spelling of stems: alef without hamza or madda, ي for ى, ه for ة. */
final class Folding {
  /** What is added to a code to fold it. */
  private static final byte[] ALEFS = new byte[64];

  /** The same with ي for ى. */
  private static final byte[] KEYS = new byte[64];

  static {
    for (int code = 1; code < 64; code++) {
      ALEFS[code] = (byte) (alef(code) - code);
      KEYS[code] = ALEFS[code];
    }
    KEYS[Letters.ALEF_MAKSURA] = (byte) (Letters.YEH - Letters.ALEF_MAKSURA);
  }

  private Folding() {}

  private static int alef(int code) {
    boolean other =
        code == Letters.ALEF_HAMZA
            || code == Letters.ALEF_HAMZA_BELOW
            || code == Letters.ALEF_MADDA;
    return other ? Letters.ALEF : code;
  }

  /** The letter of a code as it is in a stem. */
  static char letter(int code) {
    if (code == Letters.TEH_MARBUTA) {
      return 'ه';
    }
    return Letters.letter(code == Letters.ALEF_MAKSURA ? Letters.YEH : alef(code));
  }

  /** A half of a word with its alefs folded. */
  static long alefs(long half) {
    return folded(half, ALEFS);
  }

  /** A plain word with its alefs folded. */
  static String alefs(String word) {
    return word.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا');
  }

  /** A half of a word with its alefs folded, and ي for ى. */
  static long key(long half) {
    return folded(half, KEYS);
  }

  private static long folded(long half, byte[] change) {
    long folded = half;
    int shift = 0;
    for (long left = half; left != 0; left >>>= 6) {
      folded += (long) change[(int) left & 63] << shift;
      shift += 6;
    }
    return folded;
  }

  /** A plain word with its alefs folded, and ي for ى. */
  static String key(String word) {
    return alefs(word).replace('ى', 'ي');
  }
}
