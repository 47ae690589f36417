package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 1: presentation forms to letters, word ligatures to words that stand apart. */
final class PresentationForms extends Stage {
  private boolean afterWord; // the nearest code point before, marks and controls aside, is of a word
  private boolean afterLigature; // and it belongs to a ligature that is to be set off
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
      boolean word = Chars.isLetter(codePoint) || Chars.isNumber(codePoint);
      if (word && afterLigature) {
        next.accept(' ', lastStart, lastEnd);
      }
      afterWord = word;
      afterLigature = false;
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
    for (int i = 0; i < form.length(); i++) { // forms hold no supplementary code points
      emit(form.charAt(i), start, end);
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
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return !afterWord;
  }
}
