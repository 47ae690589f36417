// SPDX-License-Identifier: Apache-2.0
package org.lafz.transliterate;

/** The characters of one scheme, by array: a character out of the table stands for itself. */
final class Scheme {
  /**
   * Arabic, then its character in each {@link Transliteration}, in their order. The pairs are those
   * of T. Buckwalter's transliteration, its Safe and XML forms, and of N. Habash, A. Soudi, T.
   * Buckwalter, "On Arabic Transliteration" (2007), in the choice of CAMeL Tools 1.6.0.
   */
  private static final String PAIRS =
      """
      0621 ' C ' '
      0622 | M | Ā
      0623 > O O Â
      0624 & W W ŵ
      0625 < I I Ă
      0626 } Q } ŷ
      0627 A A A A
      0628 b b b b
      0629 p p p ħ
      062A t t t t
      062B v v v θ
      062C j j j j
      062D H H H H
      062E x x x x
      062F d d d d
      0630 * V * ð
      0631 r r r r
      0632 z z z z
      0633 s s s s
      0634 $ c $ š
      0635 S S S S
      0636 D D D D
      0637 T T T T
      0638 Z Z Z Ď
      0639 E E E ς
      063A g g g γ
      0640 _ _ _ _
      0641 f f f f
      0642 q q q q
      0643 k k k k
      0644 l l l l
      0645 m m m m
      0646 n n n n
      0647 h h h h
      0648 w w w w
      0649 Y Y Y ý
      064A y y y y
      064B F F F ã
      064C N N N ũ
      064D K K K ĩ
      064E a a a a
      064F u u u u
      0650 i i i i
      0651 ~ ~ ~ ~
      0652 o o o .
      0670 ` e ` á
      0671 { L { Ä
      067E P P P p
      0686 J J J c
      06A4 V B V v
      06AF G G G g
      """;

  private final char[] latin = identity(0x6B0); // up to gaf
  private final char[] arabic = identity(0x3C3); // up to final sigma

  Scheme(int column) {
    for (String row : PAIRS.strip().split("\n", -1)) {
      String[] cells = row.split(" ", -1);
      char letter = (char) Integer.parseInt(cells[0], 16);
      char sign = cells[1 + column].charAt(0);
      latin[letter] = sign;
      arabic[sign] = letter;
    }
  }

  private static char[] identity(int length) {
    char[] table = new char[length];
    for (char c = 0; c < length; c++) {
      table[c] = c;
    }
    return table;
  }

  String toLatin(String text) {
    return map(text, latin);
  }

  String toArabic(String text) {
    return map(text, arabic);
  }

  char toLatin(char c) {
    return map(c, latin);
  }

  char toArabic(char c) {
    return map(c, arabic);
  }

  private static char map(char c, char[] table) {
    return c < table.length ? table[c] : c;
  }

  private static String map(String text, char[] table) {
    int length = text.length();
    int at = 0;
    while (at < length && map(text.charAt(at), table) == text.charAt(at)) {
      at++;
    }
    if (at == length) {
      return text;
    }
    char[] out = text.toCharArray();
    for (; at < length; at++) {
      out[at] = map(out[at], table);
    }
    return new String(out);
  }
}
