// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** The ending of an inflected word, told from its last two letters. */
final class Inflection {
  /** Two letters: ات ون ين ان وا ية تم نا; one: ة ت ا ن ي. Numbered from 8 on. */
  private static final String[] ENDINGS = {
    "ات", "ون", "ين", "ان", "وا", "ية", "تم", "ة", "ت", "ا", "ن", "ي"
  };

  private static final int FIRST = 8;
  private static final byte[] TABLE = new byte[64 * 64];

  static {
    for (int i = ENDINGS.length; i-- > 0; ) {
      String ending = ENDINGS[i];
      int last = Letters.code(ending.charAt(ending.length() - 1));
      for (int before = 0; before < 64; before++) {
        if (ending.length() == 1 || before == Letters.code(ending.charAt(0))) {
          TABLE[before << 6 | last] = (byte) (FIRST + i);
        }
      }
    }
  }

  private Inflection() {}

  /** The number of the ending of a word of so many letters, 0 for none. */
  static int of(int lastButOne, int last, int letters) {
    if (letters < 4) {
      return 0;
    }
    int ending = TABLE[lastButOne << 6 | last];
    return ending;
  }

  /** Its letters. */
  static int length(int ending) {
    return ending == 0 ? 0 : ENDINGS[ending - FIRST].length();
  }
}
