// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lafz.internal.chars.Chars;

/**
 * Section 6, the last of rule 5: qur'an and zam'an with alef madda. Reads the letters as the other
 * rules have left them, for a second pass would read them so.
 */
final class QuranWords extends Holding {
  private static final Pattern WORD =
      Pattern.compile(
          "[\u0627\u0621]?[\u0648\u0641]?\u0633?[\u0628\u0644\u0643]?(?:\u0627\u0644|\u0644)?"
              + "(?:\u0642\u0631|\u0638\u0645)([\u0621\u0626])\u0627\u0646");
  private static final int LETTERS = 12; // the longest match
  private static final int ENTRIES = 4096;

  private final StringBuilder skeleton = new StringBuilder();
  private final int[] at = new int[LETTERS];
  private int base; // the last letter decomposed, and the hamza marks it has
  private int above;
  private boolean below;
  private boolean onControl; // marks that come now stand on a control
  private boolean decided; // the rest of the word is passed on

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean letter = Chars.isArabicLetter(codePoint);
    boolean passed = Marks.isMark(codePoint) || codePoint == 0x640 || Controls.isControl(codePoint);
    if (!letter && !passed) {
      decide();
      decided = false;
      next.accept(codePoint, start, end);
    } else if (decided || passed && pending.isEmpty()) {
      next.accept(codePoint, start, end);
    } else {
      pending.add(codePoint, start, end);
      if (letter) {
        append(codePoint);
      } else if (Controls.isControl(codePoint)) {
        onControl = true;
      } else if (!onControl && (codePoint == 0x6E7 || codePoint == 0x6E8)) { // letters soon
        append(codePoint == 0x6E7 ? 0x64A : 0x646);
      } else {
        follow(codePoint);
      }
      if (skeleton.length() == LETTERS || pending.held() > ENTRIES) {
        decide();
        decided = true;
      }
    }
  }

  private void append(int letter) {
    at[skeleton.length()] = pending.size() - 1;
    base = Clusters.decomposedBase(letter);
    above = 0;
    below = false;
    onControl = false;
    skeleton.append(' ');
    follow(Clusters.decomposedMark(letter));
  }

  /** Reads one more mark of the last letter: hamza and madda make it another. */
  private void follow(int mark) {
    below |= mark == 0x655;
    above = above == 0 && (mark == 0x653 || mark == 0x654) ? mark : above;
    char letter =
        switch (base) {
          case 0x627, 0x671 -> above == 0x653 && !below && base == 0x627 ? '\u0622' : '\u0627';
          case 0x64A, 0x649, 0x6CC -> above == 0x654 ? '\u0626' : (char) base;
          default -> base <= 0xFFFF ? (char) base : 0;
        };
    skeleton.setCharAt(skeleton.length() - 1, letter);
  }

  private void decide() {
    if (pending.isEmpty()) {
      return;
    }
    Matcher found = WORD.matcher(skeleton);
    if (found.lookingAt()) {
      int hamza = at[found.start(1)];
      int alef = at[found.start(1) + 1];
      pending.set(hamza, 0x622);
      for (int i = hamza + 1; i < alef; i++) {
        if (!pending.isDeletion(i) && pending.codePoint(i) == 0x654) {
          pending.delete(i); // of a yeh that is no letter of its own any more
        }
      }
      pending.delete(alef);
    }
    pending.flush(next);
    skeleton.setLength(0);
  }

  @Override
  public void finish() {
    decide();
    decided = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !decided;
  }
}
