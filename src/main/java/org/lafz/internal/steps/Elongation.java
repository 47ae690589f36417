// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.List;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.lexicon.WordList;

/**
 * Section 10: letters repeated for emphasis.
 *
 * <p>Holds back: letters past `keep`, with marks, that may have to stay.
 */
final class Elongation extends Holding {
  private static final int NO_LETTER = -1;
  private static final int EXCEPTION_RUN = 3;
  private static final int MARKS_HELD = 4096;

  private final int min;
  private final int keep;

  private int letter = NO_LETTER;
  private int count;
  private int clitics; // how far the word is through أ، و ف، س ل before the run; NO_CLITICS: past
  private static final int NO_CLITICS = 4;
  private boolean dropping;
  private int runSize; // entries of held that belong to a run of three that may begin a stem
  private boolean matching;
  private final StringBuilder word = new StringBuilder(); // the run of three and what follows

  /** Loaded with the first normalizer that needs it. */
  private static final class Exceptions {
    static final List<String> STEMS = WordList.read("elongation-exceptions.tsv");
  }

  Elongation(Settings settings) {
    min = settings.elongationMin;
    keep = settings.elongationKeep;
  }

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    boolean plain = (noted & (ADDRESS | TAG)) == 0;
    if (matching) {
      match(codePoint, plain, start, end);
      return;
    }
    if (Marks.isMark(codePoint)) {
      if (dropping) {
        next.delete(start, end, false);
      } else if (pending.isEmpty()) {
        next.accept(codePoint, start, end);
      } else {
        pending.add(codePoint, start, end);
        if (pending.held() > MARKS_HELD) {
          pending.flush(next);
          letter = NO_LETTER;
          clitics = NO_CLITICS;
        }
      }
    } else if (!plain || !Chars.isArabicLetter(codePoint) || codePoint == 0x621) {
      if (endRun(codePoint, plain, start, end)) {
        return;
      }
      letter = NO_LETTER;
      clitics = Chars.isArabicLetter(codePoint) ? NO_CLITICS : 0;
      next.accept(codePoint, start, end);
    } else if (codePoint == letter) {
      again(codePoint, start, end);
    } else {
      int past = letter == NO_LETTER ? clitics : afterLetter();
      if (endRun(codePoint, plain, start, end)) {
        return;
      }
      clitics = past;
      letter = codePoint;
      count = 1;
      next.accept(codePoint, start, end);
    }
  }

  private void again(int codePoint, long start, long end) {
    count++;
    if (count <= keep) {
      next.accept(codePoint, start, end);
    } else if (count < min || count <= EXCEPTION_RUN && mayBeginStem()) {
      pending.add(codePoint, start, end);
    } else {
      drop(pending.size());
      dropping = true;
      next.delete(start, end, false);
    }
  }

  private boolean mayBeginStem() {
    if (clitics == NO_CLITICS) {
      return false;
    }
    for (String stem : Exceptions.STEMS) {
      if (stem.charAt(0) == letter) {
        return true;
      }
    }
    return false;
  }

  /** How far the clitics are after the letter of the run before. */
  private int afterLetter() {
    if (count == 0) {
      return NO_CLITICS;
    }
    int place =
        switch (letter) {
          case 0x623 -> 1;
          case 0x648, 0x641 -> 2;
          case 0x633, 0x644 -> 3;
          default -> NO_CLITICS;
        };
    return count == 1 && place > clitics ? place : NO_CLITICS;
  }

  /** Whether the code point was taken over because the run of three may begin a stem. */
  private boolean endRun(int codePoint, boolean plain, long start, long end) {
    dropping = false;
    if (count == EXCEPTION_RUN && count >= min && !pending.isEmpty()) {
      matching = true;
      runSize = pending.size();
      word.setLength(0);
      for (int i = 0; i < EXCEPTION_RUN; i++) {
        word.appendCodePoint(letter);
      }
      match(codePoint, plain, start, end);
      return true;
    }
    if (count >= min) {
      drop(pending.size());
    } else {
      pending.flush(next);
    }
    count = 0;
    return false;
  }

  /** Holds the code point while a stem is possible; otherwise the run of three is decided. */
  private void match(int codePoint, boolean plain, long start, long end) {
    if (Marks.isMark(codePoint) && pending.held() <= MARKS_HELD) {
      pending.add(codePoint, start, end);
      return;
    }
    boolean over = !plain || !Chars.isArabicLetter(codePoint);
    if (!over) {
      word.appendCodePoint(codePoint);
    }
    boolean possible = false;
    for (String stem : Exceptions.STEMS) {
      if (stem.length() <= word.length()) {
        if (word.indexOf(stem) == 0) {
          decide(true);
          accept(plain ? codePoint : codePoint | TAG, start, end);
          return;
        }
      } else {
        possible |= !over && stem.startsWith(word.toString());
      }
    }
    if (possible) {
      pending.add(codePoint, start, end);
    } else {
      decide(false);
      accept(plain ? codePoint : codePoint | TAG, start, end);
    }
  }

  /** Keeps or shortens the run of three and looks at what followed once more. */
  private void decide(boolean stem) {
    matching = false;
    Queue rest = new Queue();
    for (int i = runSize; i < pending.size(); i++) {
      if (pending.isDeletion(i)) {
        rest.addDeletion(pending.start(i), pending.end(i), false);
      } else {
        rest.add(pending.codePoint(i), pending.start(i), pending.end(i));
      }
    }
    while (pending.size() > runSize) {
      pending.removeLast();
    }
    if (stem) {
      pending.flush(next);
    } else {
      drop(runSize);
    }
    count = 0; // decided
    clitics = NO_CLITICS;
    rest.flush(this);
  }

  private void drop(int entries) {
    for (int i = 0; i < entries; i++) {
      next.delete(pending.start(i), pending.end(i), false);
    }
    pending.clear();
  }

  @Override
  public void finish() {
    if (matching) {
      decide(false);
    } else if (count >= min) {
      drop(pending.size());
    }
    pending.flush(next);
    letter = NO_LETTER;
    count = 0;
    clitics = 0;
    dropping = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && letter == NO_LETTER && clitics == 0;
  }
}
