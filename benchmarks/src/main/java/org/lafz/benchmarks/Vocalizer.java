// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.Random;

/**
 * Puts marks on every word, as in a fully vocalized book: mostly one on each consonant, none on
 * long vowels, shadda after the article before a sun letter, tanwin at ends.
 *
 * <p>The places and frequencies of marks are those of vocalized text; the vowels are drawn, so the
 * words are not right. A shadda stands before its vowel, as people type it; canonical order has it
 * behind. Marks that a text has already are left out.
 */
final class Vocalizer {
  private static final char FATHATAN = '\u064B';
  private static final char DAMMATAN = '\u064C';
  private static final char KASRATAN = '\u064D';
  private static final char FATHA = '\u064E';
  private static final char DAMMA = '\u064F';
  private static final char KASRA = '\u0650';
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';

  private static final char ALEF = '\u0627';
  private static final char LAM = '\u0644';
  private static final char WAW = '\u0648';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YEH = '\u064A';

  // teh theh dal thal reh zain seen sheen sad dad tah zah lam noon
  private static final String SUN_LETTERS =
      "\u062A\u062B\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0644\u0646";

  private final Random random;
  private final StringBuilder out;

  private Vocalizer(long seed, int units) {
    this.random = new Random(seed);
    this.out = new StringBuilder(2 * units);
  }

  /** The text with marks. */
  static String vocalize(String text, long seed) {
    Vocalizer vocalizer = new Vocalizer(seed, text.length());
    int end;
    for (int at = 0; at < text.length(); at = end) {
      end = at + 1;
      if (isLetter(text.charAt(at))) {
        while (end < text.length() && isLetter(text.charAt(end))) {
          end++;
        }
        vocalizer.word(text.substring(at, end));
      } else if (!isMark(text.charAt(at))) {
        vocalizer.out.append(text.charAt(at));
      }
    }
    return vocalizer.out.toString();
  }

  static boolean isMark(int c) {
    return FATHATAN <= c && c <= SUKUN;
  }

  static boolean isLetter(int c) {
    return '\u0621' <= c && c <= '\u063A' || '\u0641' <= c && c <= YEH;
  }

  private void word(String word) {
    int at = 0;
    boolean doubled = false;
    if (word.length() > 3 && word.charAt(0) == ALEF && word.charAt(1) == LAM) {
      doubled = SUN_LETTERS.indexOf(word.charAt(2)) >= 0;
      out.append(ALEF).append(LAM);
      if (!doubled) {
        out.append(SUKUN);
      }
      at = 2;
    }
    boolean bareBefore = at > 0;
    for (; at < word.length(); at++) {
      char c = word.charAt(at);
      boolean last = at == word.length() - 1;
      out.append(c);
      boolean longVowel =
          c == ALEF || c == ALEF_MAKSURA || (c == WAW || c == YEH) && !bareBefore && at > 0;
      if (longVowel && !doubled) {
        bareBefore = true;
        continue;
      }
      if (doubled || !bareBefore && !last && random.nextInt(100) < 7) {
        out.append(SHADDA);
        bareBefore = true; // a sukun cannot follow
      }
      out.append(last ? ending() : vowel(word.charAt(at + 1), bareBefore));
      bareBefore = out.charAt(out.length() - 1) == SUKUN;
      doubled = false;
    }
  }

  private char vowel(char next, boolean noSukun) {
    if (next == ALEF || next == ALEF_MAKSURA) {
      return FATHA;
    }
    int draw = random.nextInt(100);
    if (next == WAW && draw < 60) {
      return DAMMA;
    }
    if (next == YEH && draw < 60) {
      return KASRA;
    }
    if (draw >= 80 && !noSukun) {
      return SUKUN;
    }
    return draw < 48 ? FATHA : draw < 64 ? DAMMA : KASRA;
  }

  private char ending() {
    int draw = random.nextInt(100);
    if (draw < 15) {
      return draw < 5 ? FATHATAN : draw < 9 ? DAMMATAN : KASRATAN;
    }
    return draw < 40 ? FATHA : draw < 60 ? DAMMA : draw < 85 ? KASRA : SUKUN;
  }
}
