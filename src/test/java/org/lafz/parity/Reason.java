// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import com.ibm.icu.lang.UScript;
import java.util.EnumSet;
import java.util.Set;
import org.lafz.internal.chars.Chars;

/** The kinds of code points for which {@code search@1} and another library differ. */
enum Reason {
  TASHKEEL("tashkeel U+064B–0652"),
  DAGGER_ALEF("dagger alef U+0670"),
  HAMZA_MARKS("madda and hamza as marks U+0653–0655"),
  QURANIC("other marks, small letters, ornaments"),
  TATWEEL("tatweel U+0640"),
  ALEF("alef with hamza, madda, wasla"),
  CARRIERS("ؤ and ئ"),
  ALEF_MAKSURA("alef maksura U+0649"),
  TEH_MARBUTA("teh marbuta U+0629"),
  PERSIAN("letters that look like Arabic ones (ی ک ہ ھ ە ے …)"),
  OTHER_LETTERS("other letters of the Arabic script"),
  FORMS("presentation forms and word ligatures"),
  DIGITS("Arabic-Indic and extended digits"),
  PUNCTUATION("punctuation"),
  INVISIBLE("invisible characters"),
  SPACE("white space"),
  OTHER_SCRIPTS("other scripts, ASCII digits"),
  SYMBOLS("symbols and emoji"),
  CONTEXT("only what stands together");

  final String title;

  Reason(String title) {
    this.title = title;
  }

  /**
   * The kinds of the code points of a text that come out otherwise than under {@code search@1},
   * between two letters or, other than white space, alone; {@link #CONTEXT} if there are none.
   */
  static Set<Reason> of(Library library, String text) {
    Set<Reason> found = EnumSet.noneOf(Reason.class);
    text.codePoints().filter(c -> differs(library, c)).mapToObj(Reason::of).forEach(found::add);
    return found.isEmpty() ? EnumSet.of(CONTEXT) : found;
  }

  private static boolean differs(Library library, int codePoint) {
    String alone = Character.toString(codePoint);
    String between = "\u0628" + alone + "\u062A";
    return !Library.SEARCH.apply(between).equals(library.apply(between))
        || (!Chars.isWhiteSpace(codePoint)
            && !Library.SEARCH.apply(alone).equals(library.apply(alone)));
  }

  private static Reason of(int c) {
    if (c >= 0x64B && c <= 0x652) {
      return TASHKEEL;
    }
    if (c == 0x670) {
      return DAGGER_ALEF;
    }
    if (c >= 0x653 && c <= 0x655) {
      return HAMZA_MARKS;
    }
    if (Chars.isArabicMark(c) || "\u06DD\u06DE\u06E5\u06E6\u06E9".indexOf(c) >= 0) {
      return QURANIC;
    }
    if (c == 0x640) {
      return TATWEEL;
    }
    if ("\u0622\u0623\u0625\u0671\u0672\u0673\u0675".indexOf(c) >= 0
        || (c >= 0x870 && c <= 0x882)) {
      return ALEF;
    }
    if (c == 0x624 || c == 0x626) {
      return CARRIERS;
    }
    if (c == 0x649) {
      return ALEF_MAKSURA;
    }
    if (c == 0x629) {
      return TEH_MARBUTA;
    }
    if (Chars.presentationForm(c) != null || (c >= 0xFDF0 && c <= 0xFDFD)) {
      return FORMS;
    }
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9)) {
      return DIGITS;
    }
    if (Chars.isArabicLetter(c)) {
      return folded(c) ? PERSIAN : OTHER_LETTERS;
    }
    if (Chars.isWhiteSpace(c)) {
      return SPACE;
    }
    if (Chars.isControl(c) || Chars.isFormat(c) || c == 0x34F || isSelector(c)) {
      return INVISIBLE;
    }
    if (Chars.isPunctuation(c)) {
      return PUNCTUATION;
    }
    if (Chars.isSymbol(c)) {
      return SYMBOLS;
    }
    return UScript.getScript(c) == UScript.ARABIC ? OTHER_LETTERS : OTHER_SCRIPTS;
  }

  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  /** Look-alikes fold to a letter of standard Arabic. */
  private static boolean folded(int c) {
    String alone = Character.toString(c);
    return !Measures.isStandard(c) && !Library.SEARCH.apply(alone).equals(alone);
  }
}
