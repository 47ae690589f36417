// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/** Section 6: Uthmani to modern spelling, a word at a time. The marks are stripped afterwards. */
final class QuranicSpelling extends Holding {
  private static final int LETTERS = 64;
  private static final int ENTRIES = 4096;
  private static final int FATHA = 0x64E;
  private static final int MADDAH = 0x653;
  private static final int DAGGER = 0x670;
  private static final char DAGGER_HERE = '\u0670';

  // Stems in which the dagger alef is not written; it stands after its letter.
  private static final String[] WITHOUT_ALEF = {
    "\u0647\u0670\u0630",
    "\u0647\u0670\u0643\u0630",
    "\u0647\u0670\u0648\u0644",
    "\u0630\u0670\u0644\u0643",
    "\u0627\u0648\u0644\u0670\u0626\u0643",
    "\u0644\u0670\u0643\u0646",
    "\u0627\u0644\u0670\u0647",
    "\u0644\u0644\u0670\u0647",
    "\u0627\u0644\u0644\u0670\u0647",
    "\u0631\u062D\u0645\u0670\u0646",
  };
  // Words that write alef as waw with a dagger alef.
  private static final String[] WITH_WAW = {
    "\u0635\u0644\u0648\u0629",
    "\u0632\u0643\u0648\u0629",
    "\u062D\u064A\u0648\u0629",
    "\u0645\u0634\u0643\u0648\u0629",
    "\u0646\u062C\u0648\u0629",
    "\u063A\u062F\u0648\u0629",
    "\u0645\u0646\u0648\u0629",
  };
  private static final String RIBA = "\u0631\u0628\u0648\u0627";
  private static final String TAHA = "\u0637\u0647";
  private static final String YASIN = "\u064A\u0633";
  private static final String HAMIM = "\u062D\u0645";
  private static final String DAWUD = "\u062F\u0627\u0648\u0648\u062F";

  private boolean tooLong; // a word longer than the rules look at goes on
  private int letters;

  // Of the word being decided: for each letter its entry, and what it is with its hamza.
  private final int[] at = new int[LETTERS + 1];
  private final int[] letter = new int[LETTERS];
  private final StringBuilder skeleton = new StringBuilder();
  private boolean[] deleted = new boolean[16];
  private String[] after = new String[16];

  @Override
  public void accept(int codePoint, long start, long end) {
    boolean isLetter = Chars.isArabicLetter(codePoint);
    boolean passed = Marks.isMark(codePoint) || codePoint == 0x640 || Controls.isControl(codePoint);
    if (!isLetter && !(passed && (tooLong || !pending.isEmpty()))) {
      settle();
      tooLong = false;
      next.accept(codePoint, start, end);
    } else if (tooLong) {
      next.accept(codePoint, start, end);
    } else {
      pending.add(codePoint, start, end);
      letters += isLetter ? 1 : 0;
      if (letters > LETTERS || pending.held() > ENTRIES) {
        pending.flush(next);
        letters = 0;
        tooLong = true;
      }
    }
  }

  private void settle() {
    if (pending.isEmpty()) {
      return;
    }
    if (deleted.length < pending.size()) {
      deleted = new boolean[2 * pending.size()];
      after = new String[2 * pending.size()];
    }
    int found = 0;
    for (int i = 0; i < pending.size(); i++) {
      deleted[i] = false;
      after[i] = null;
      if (!pending.isDeletion(i) && Chars.isArabicLetter(pending.codePoint(i))) {
        at[found++] = i;
      }
    }
    at[found] = pending.size();
    order();
    for (int l = 0; l < found; l++) {
      letter[l] = composed(l);
    }
    int vocative = isVocative(0, found) ? 0 : isConjunction(letter[0]) ? 1 : -1;
    if (vocative == 1 && !isVocative(1, found)) {
      vocative = -1;
    }
    if (vocative >= 0) {
      replaceDagger(vocative);
      endWordAfter(vocative);
      if (letter[vocative + 1] == 0x626 && letter[vocative + 2] == 0x627) {
        setLetter(vocative + 1, 0x622);
        deleteLetter(vocative + 2);
      }
    }
    respell(vocative + 1, found);
    for (int i = 0; i < pending.size(); i++) {
      if (!deleted[i]) {
        pending.pass(i, next);
      } else if (after[i] == null) {
        next.delete(pending.start(i), pending.end(i), false);
      }
      if (after[i] != null) {
        String text = after[i];
        for (int k = 0; k < text.length(); k++) {
          next.accept(text.charAt(k), pending.start(i), pending.end(i));
        }
      }
    }
    pending.clear();
    letters = 0;
  }

  /** Puts the marks of every letter in canonical order. */
  private void order() {
    for (int from = 0; from < pending.size(); from++) {
      int to = from;
      while (to < pending.size()
          && (pending.isDeletion(to) || Marks.isMark(pending.codePoint(to)))) {
        to++;
      }
      if (to > from + 1) {
        pending.order(from, to);
      }
      from = Math.max(from, to - 1);
    }
  }

  /** Whether letter {@code l} is the ya of calling, and enough letters follow. */
  private boolean isVocative(int l, int found) {
    return found >= l + 3 && letter[l] == 0x64A && has(l, DAGGER);
  }

  private static boolean isConjunction(int letter) {
    return letter == 0x648 || letter == 0x641 || letter == 0x623 || letter == 0x621;
  }

  private void respell(int from, int to) {
    skeleton.setLength(0);
    for (int l = from; l < to; l++) {
      int c = letter[l];
      boolean alef = c == 0x623 || c == 0x625 || c == 0x671;
      skeleton.append(alef ? '\u0627' : skeleton(c));
    }
    int stems = stems(from, to);
    dawud(from, stems);
    daggers(from, to, stems);
    hamzas(from, to, stems);
    for (int l = from; l < to; l++) {
      if (letter[l] == 0x671) {
        setLetter(l, 0x627);
      }
    }
  }

  /** Letters as they are going to be, so that what is read now is read the same once more. */
  private static char skeleton(int letter) {
    return switch (letter) {
      case 0x624, 0x6E5 -> '\u0648';
      case 0x6E6 -> '\u064A';
      default -> letter <= 0xFFFF ? (char) letter : 0;
    };
  }

  private void dawud(int from, int stems) {
    for (int p = 0; stems >>> p != 0; p++) {
      if ((stems >>> p & 1) != 0
          && skeleton.indexOf(DAWUD, p) == p
          && letter[from + p + 3] == 0x6E5) {
        deleteLetter(from + p + 3);
      }
    }
  }

  private void daggers(int from, int to, int stems) {
    long unwritten = 0; // letters whose dagger alef is not written
    for (int p = 0; stems >>> p != 0; p++) {
      if ((stems >>> p & 1) == 0) {
        continue;
      }
      for (String stem : WITHOUT_ALEF) {
        unwritten |= unwritten(from, p, stem);
      }
      String rest = skeleton.substring(p);
      for (String stem : WITH_WAW) {
        int waw = from + p + stem.length() - 2;
        if (rest.equals(stem) && has(waw, DAGGER)) {
          setLetter(waw, 0x627);
          unwritten |= 1L << waw;
        }
      }
      if (rest.equals(TAHA) || rest.equals(YASIN) || rest.equals(HAMIM)) {
        unwritten |= 1L << (from + p) | (rest.equals(TAHA) ? 1L << (from + p + 1) : 0);
      }
      if (rest.equals(RIBA) && has(from + p + 2, DAGGER)) {
        deleteLetter(from + p + 2);
        unwritten |= 1L << (from + p + 2);
      }
    }
    for (int l = from; l < to; l++) {
      if (!has(l, DAGGER) || (unwritten >>> l & 1) != 0) {
        continue;
      }
      boolean last = l == to - 1;
      if (letter[l] == 0x649 || letter[l] == 0x64A && last) { // the latter from a Persian keyboard
        setLetter(l, last ? 0x649 : 0x627);
      } else if ((letter[l] == 0x621 || letter[l] == 0x626) && isStem(stems, l - from)) {
        setLetter(l, 0x622);
      } else {
        replaceDagger(l);
      }
    }
  }

  /** The letters with a dagger alef of {@code stem}, as bits, if the word has it at {@code p}. */
  private long unwritten(int from, int p, String stem) {
    long found = 0;
    int s = p;
    for (int i = 0; i < stem.length(); i++, s++) {
      if (s >= skeleton.length() || skeleton.charAt(s) != stem.charAt(i)) {
        return 0;
      }
      if (i + 1 < stem.length() && stem.charAt(i + 1) == DAGGER_HERE) {
        if (!has(from + s, DAGGER)) {
          return 0;
        }
        found |= 1L << (from + s);
        i++;
      }
    }
    return found;
  }

  private void hamzas(int from, int to, int stems) {
    for (int l = from; l < to; l++) {
      int p = l - from;
      if (letter[l] == 0x622 && l > from && has(l - 1, FATHA)) {
        setLetter(l, 0x627);
      } else if (letter[l] == 0x623 && has(l, MADDAH)) {
        setLetter(l, 0x622);
      }
      boolean stem = isStem(stems, p);
      boolean hamza = letter[l] == 0x621 || letter[l] == 0x626;
      if (stem && hamza && l + 1 < to && has(l, FATHA) && letter[l + 1] == 0x627) {
        setLetter(l, 0x622);
        deleteLetter(l + 1);
      }
    }
  }

  /** Where a stem may begin, as bits: after every choice of clitics. */
  private int stems(int from, int to) {
    int places = 1;
    places |= step(places, from, to, 0x623, 0x621, 0x627);
    places |= step(places, from, to, 0x648, 0x641, -1);
    places |= step(places, from, to, 0x633, -1, -1);
    places |= step(places, from, to, 0x628, 0x644, 0x643);
    int article = 0;
    for (int p = 0; p < 8; p++) {
      if ((places >>> p & 1) != 0
          && p + 1 < skeleton.length()
          && skeleton.charAt(p) == 0x627
          && skeleton.charAt(p + 1) == 0x644) {
        article |= 1 << (p + 2);
      }
    }
    return places | article | step(places, from, to, 0x644, -1, -1);
  }

  private static boolean isStem(int stems, int p) {
    return p < 31 && (stems >>> p & 1) != 0;
  }

  private int step(int places, int from, int to, int a, int b, int c) {
    int result = 0;
    for (int p = 0; p < 8 && from + p < to; p++) {
      char l = skeleton.charAt(p);
      if ((places >>> p & 1) != 0 && (l == a || l == b || l == c)) {
        result |= 1 << (p + 1);
      }
    }
    return result;
  }

  private boolean has(int l, int mark) {
    for (int i = at[l] + 1; i < at[l + 1]; i++) {
      if (pending.codePoint(i) == mark && !pending.isDeletion(i)) {
        return true;
      }
    }
    return false;
  }

  /** The letter with the hamza or madda that Unicode would compose it with. */
  private int composed(int l) {
    int written = pending.codePoint(at[l]);
    int base = Clusters.decomposedBase(written);
    if (base == 0x627 && (written == 0x625 || has(l, 0x655))) {
      return 0x625;
    }
    for (int i = at[l]; i < at[l + 1]; i++) {
      int mark = pending.isDeletion(i) ? 0 : pending.codePoint(i);
      mark = i == at[l] ? Clusters.decomposedMark(written) : mark;
      if (mark == MADDAH) {
        return base == 0x627 ? 0x622 : base;
      }
      if (mark == 0x654) {
        return switch (base) {
          case 0x627 -> 0x623;
          case 0x648 -> 0x624;
          case 0x64A, 0x649, 0x6CC -> 0x626;
          default -> base;
        };
      }
    }
    return base;
  }

  private void setLetter(int l, int codePoint) {
    pending.set(at[l], codePoint);
    letter[l] = codePoint;
    for (int i = at[l] + 1; i < at[l + 1]; i++) {
      int mark = pending.codePoint(i);
      deleted[i] |= mark >= MADDAH && mark <= 0x655;
    }
  }

  private void deleteLetter(int l) {
    deleted[at[l]] = true;
  }

  /**
   * Puts an alef where the dagger alef of a letter stands, after the marks there that stay but
   * before a tatweel or control that follows; its madda goes with it.
   */
  private void replaceDagger(int l) {
    boolean keepsMadda = letter[l] == 0x622;
    int place = -1;
    int last = at[l];
    boolean here = true; // no tatweel or control since the dagger alef
    for (int i = at[l] + 1; i < at[l + 1]; i++) {
      int mark = pending.codePoint(i);
      if (pending.isDeletion(i)) {
        continue;
      }
      here &= place < 0 || Marks.isMark(mark);
      if (mark == DAGGER || mark == MADDAH && !keepsMadda) {
        deleted[i] = true;
        place = mark == DAGGER && place < 0 ? i : place;
      } else if (here && (!Chars.isArabicMark(mark) || mark >= MADDAH && mark <= 0x655)) {
        last = i; // stays with its letter: the new one comes after it
      }
    }
    after[beforeSmallLetters(l, Math.max(place, last))] = "\u0627";
  }

  /** The entry {@code place}, or the last before a small letter, which becomes one of its own. */
  private int beforeSmallLetters(int l, int place) {
    for (int i = at[l] + 1; i <= place; i++) {
      if (pending.codePoint(i) == 0x6E7 || pending.codePoint(i) == 0x6E8) {
        return i - 1;
      }
    }
    return place;
  }

  /** Puts a space after a letter and what belongs to it. */
  private void endWordAfter(int l) {
    int place = beforeSmallLetters(l, at[l + 1] - 1);
    while (after[place] == null && pending.isDeletion(place)) {
      place--;
    }
    after[place] = after[place] == null ? " " : after[place] + " ";
  }

  @Override
  public void finish() {
    settle();
    tooLong = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !tooLong;
  }
}
