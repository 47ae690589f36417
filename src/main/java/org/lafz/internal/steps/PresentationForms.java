// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 1: presentation forms to letters, word ligatures to words that stand apart. */
final class PresentationForms extends Stage {
  private boolean
      afterWord; // the nearest code point before, marks and controls aside, is of a word
  private boolean afterLigature; // and it belongs to a ligature that is to be set off
  private int word; // the letters of the word so far: what may stand before the name, or OTHER
  private static final int NOTHING = 0;
  private static final int CONJUNCTION = 1;
  private static final int LAM = 2;
  private static final int OTHER = 3;
  private long lastStart;
  private long lastEnd;

  @Override
  public void accept(int codePoint, long start, long end) {
    String form = Chars.presentationForm(codePoint);
    if (form != null) {
      expand(codePoint, form, start, end);
      return;
    }
    if (!Chars.isMark(codePoint) && !Controls.isControl(codePoint)) {
      boolean isWord = Chars.isLetter(codePoint) || Chars.isNumber(codePoint);
      if (isWord && afterLigature) {
        next.accept(' ', lastStart, lastEnd);
      }
      afterWord = isWord;
      afterLigature = false;
      follow(codePoint);
    }
    emit(codePoint, start, end);
  }

  private void expand(int codePoint, String form, long start, long end) {
    if (form.isEmpty()) {
      next.delete(start, end, false);
      return;
    }
    boolean setOff = Chars.setsOffWithSpace(codePoint);
    if (!Chars.isMark(form.codePointAt(0))) {
      if (setOff && afterWord) {
        next.accept(' ', start, end);
      } else if (afterLigature) {
        next.accept(' ', lastStart, lastEnd);
      }
      afterWord = true;
      afterLigature = setOff;
    }
    // li- and the name lose the alef and one lam: li-llah.
    int from = codePoint == 0xFDF2 && word == LAM ? 2 : 0;
    for (int i = from; i < form.length(); i++) { // forms hold no supplementary code points
      if (!Chars.isMark(form.charAt(i))) {
        follow(form.charAt(i));
      }
      emit(form.charAt(i), start, end);
    }
  }

  /** Keeps track of a word that is the preposition li-, perhaps after wa- or fa-. */
  private void follow(int letter) {
    if (!Chars.isArabicLetter(letter)) {
      word = letter == 0x640 ? word : NOTHING;
    } else if (word == NOTHING && (letter == 0x648 || letter == 0x641)) {
      word = CONJUNCTION;
    } else {
      word = word <= CONJUNCTION && letter == 0x644 ? LAM : OTHER;
    }
  }

  private void emit(int codePoint, long start, long end) {
    lastStart = start;
    lastEnd = end;
    next.accept(codePoint, start, end);
  }

  @Override
  public void finish() {
    afterWord = false;
    afterLigature = false;
    word = NOTHING;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return !afterWord;
  }
}
