// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 5: a base with all its marks at once. Decomposes, deletes the chosen classes of marks,
 * sorts, composes, and only then deletes what is left of 0653–0655 if asked: any other order would
 * break idempotence or canonical equivalence.
 */
final class Clusters extends Stage {
  private static final int SMALL_YEH = 0x6E7;
  private static final int SMALL_NOON = 0x6E8;

  private final Settings settings;
  private final boolean anyPlace; // marks read by their place belong to two classes
  private final Queue cluster = new Queue(); // base, marks kept, deletions, as they came
  private boolean arabicBase; // of the cluster that is read, held or not
  private boolean overflow; // more marks than are put in order
  private int marks; // held, those that are going to be deleted not counted
  private boolean hamzaAbove; // a hamza mark of class 230 is held
  private boolean hamzaBelow;

  // Work space of close(): code points and the queue index they came from.
  private final int[] sorted = new int[3 * MARKS];
  private final int[] source = new int[3 * MARKS];
  private int sortedCount;
  private long moves; // of marks past one another, all in all: that they are linear is tested
  private final int[] out = new int[3 * MARKS];
  private final int[] outSource = new int[3 * MARKS];
  private int outCount;

  Clusters(Settings settings, boolean marksReadByPlace) {
    this.settings = settings;
    anyPlace = !marksReadByPlace;
  }

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    if (Marks.isMark(codePoint)) {
      mark(noted, codePoint, start, end);
    } else if (settings.stripQuranicMarks && Chars.markClass(codePoint) == Chars.QURANIC) {
      deleteHere(start, end, false); // 10EFC, the only Arabic mark that is a starter
    } else {
      base(codePoint, start, end);
    }
  }

  private void base(int codePoint, long start, long end) {
    close();
    arabicBase =
        Marks.isArabicBase(codePoint)
            || settings.digits >= 2 && codePoint >= '0' && codePoint <= '9';
    if (settings.compose && arabicBase) {
      cluster.add(codePoint, start, end);
      marks = decomposedMark(codePoint) != 0 && !settings.stripHamzaMarks ? 1 : 0;
    } else {
      next.accept(codePoint, start, end);
    }
  }

  /** How often a mark was moved past another since the stage was made. */
  long moves() {
    return moves;
  }

  private boolean isSmallLetter(int codePoint) {
    return arabicBase
        && settings.foldSmallLetters
        && (codePoint == SMALL_YEH || codePoint == SMALL_NOON);
  }

  private void mark(int noted, int codePoint, long start, long end) {
    boolean small = isSmallLetter(codePoint);
    if (!small && strips(noted, codePoint)) {
      deleteHere(start, end, false);
    } else if (small && (overflow || cluster.isEmpty())) {
      base(smallLetter(codePoint), start, end);
    } else if (cluster.isEmpty()) {
      next.accept(codePoint, start, end);
    } else {
      String parts = Marks.decomposition(codePoint);
      if (parts == null) {
        hold(codePoint, start, end);
      } else {
        for (int i = 0; i < parts.length(); i++) {
          hold(parts.charAt(i), start, end);
        }
      }
    }
  }

  private void hold(int codePoint, long start, long end) {
    if (overflow) {
      next.accept(codePoint, start, end);
      return;
    }
    if (settings.stripHamzaMarks && isHamza(codePoint)) {
      // Only the first of its class can compose; it counts for nothing if it does not.
      boolean below = codePoint == 0x655;
      if (below ? hamzaBelow : hamzaAbove) {
        cluster.addDeletion(start, end, false);
        return;
      }
      hamzaBelow |= below;
      hamzaAbove |= !below;
    } else if (marks == MARKS && !restart()) {
      close();
      overflow = true;
      arabicBase = true;
      next.accept(codePoint, start, end);
      return;
    } else {
      marks++;
      hamzaAbove &= !isSmallLetter(codePoint); // what follows may compose with the new letter
    }
    cluster.add(codePoint, start, end);
  }

  /**
   * If a small letter is held, passes on what stands before it and begins again with that letter.
   */
  private boolean restart() {
    order();
    int small = 0;
    while (small < sortedCount && !isSmallLetter(sorted[small])) {
      small++;
    }
    if (small == sortedCount) {
      return false;
    }
    Queue rest = new Queue();
    int from = source[small];
    rest.add(smallLetter(sorted[small]), cluster.start(from), cluster.end(from));
    for (int i = small + 1; i < sortedCount; i++) {
      rest.add(sorted[i], cluster.start(source[i]), cluster.end(source[i]));
    }
    long start = cluster.start(0);
    long end = cluster.end(cluster.size() - 1);
    sortedCount = small;
    join();
    for (int i = 0; i < outCount; i++) {
      next.accept(out[i], start, end);
    }
    cluster.clear();
    for (int i = 0; i < rest.size(); i++) {
      cluster.add(rest.codePoint(i), rest.start(i), rest.end(i));
    }
    marks = rest.size() - 1;
    hamzaAbove = false;
    hamzaBelow = false;
    return true;
  }

  private boolean strips(int noted, int codePoint) {
    if ((noted & TANWIN) != 0) {
      return settings.stripTanwin;
    }
    if ((noted & EITHER) != 0 || anyPlace && TanwinByPlace.isPlaced(codePoint)) {
      return settings.stripTanwin || settings.stripQuranicMarks;
    }
    return switch (Chars.markClass(codePoint)) {
      case Chars.HARAKAT -> settings.stripHarakat;
      case Chars.TANWIN -> settings.stripTanwin;
      case Chars.SHADDA -> settings.stripShadda;
      case Chars.SUKUN -> settings.stripSukun;
      case Chars.DAGGER_ALEF -> settings.stripDaggerAlef;
      case Chars.QURANIC -> settings.stripQuranicMarks;
      case Chars.HAMZA -> settings.stripHamzaMarks && cluster.isEmpty();
      default -> false;
    };
  }

  private static boolean isHamza(int codePoint) {
    return codePoint >= 0x653 && codePoint <= 0x655;
  }

  private static int smallLetter(int codePoint) {
    return codePoint == SMALL_YEH ? 0x64A : 0x646;
  }

  static int decomposedBase(int codePoint) {
    return switch (codePoint) {
      case 0x622, 0x623, 0x625 -> 0x627;
      case 0x624 -> 0x648;
      case 0x626 -> 0x64A;
      case 0x6C0 -> 0x6D5;
      case 0x6C2 -> 0x6C1;
      case 0x6D3 -> 0x6D2;
      default -> codePoint;
    };
  }

  static int decomposedMark(int codePoint) {
    return switch (codePoint) {
      case 0x622 -> 0x653;
      case 0x625 -> 0x655;
      case 0x623, 0x624, 0x626, 0x6C0, 0x6C2, 0x6D3 -> 0x654;
      default -> 0;
    };
  }

  /** What base and mark compose to, or 0. Beyond Unicode: alef maksura and farsi yeh with hamza. */
  private static int compose(int base, int mark) {
    return switch (mark) {
      case 0x653 -> base == 0x627 ? 0x622 : 0;
      case 0x655 -> base == 0x627 ? 0x625 : 0;
      case 0x654 ->
          switch (base) {
            case 0x627 -> 0x623;
            case 0x648 -> 0x624;
            case 0x64A, 0x649, 0x6CC -> 0x626;
            case 0x6D5 -> 0x6C0;
            case 0x6C1 -> 0x6C2;
            case 0x6D2 -> 0x6D3;
            default -> 0;
          };
      default -> 0;
    };
  }

  private void close() {
    overflow = false;
    if (cluster.isEmpty()) {
      return;
    }
    if (cluster.size() == 1) {
      cluster.flush(next);
    } else {
      order();
      join();
      write();
      cluster.clear();
    }
    marks = 0;
    hamzaAbove = false;
    hamzaBelow = false;
  }

  /** Decomposes the base and sorts the marks by combining class; equal classes keep their order. */
  private void order() {
    sortedCount = 0;
    if (decomposedMark(cluster.codePoint(0)) != 0) {
      insert(decomposedMark(cluster.codePoint(0)), 0);
    }
    for (int i = 1; i < cluster.size(); i++) {
      if (!cluster.isDeletion(i)) {
        insert(cluster.codePoint(i), i);
      }
    }
  }

  private void insert(int mark, int from) {
    int combiningClass = Chars.combiningClass(mark);
    int at = sortedCount++;
    for (; at > 0 && Chars.combiningClass(sorted[at - 1]) > combiningClass; at--) {
      moves++;
      sorted[at] = sorted[at - 1];
      source[at] = source[at - 1];
    }
    sorted[at] = mark;
    source[at] = from;
  }

  /** Composes; a small letter among the marks becomes a base of its own. */
  private void join() {
    outCount = 0;
    int base = 0; // index in out of the base that may still compose
    int lastClass = 0;
    put(decomposedBase(cluster.codePoint(0)), 0);
    for (int i = 0; i < sortedCount; i++) {
      int mark = sorted[i];
      if (isSmallLetter(mark)) {
        base = outCount;
        lastClass = 0;
        put(smallLetter(mark), source[i]);
        continue;
      }
      int combiningClass = Chars.combiningClass(mark);
      int composed = lastClass < combiningClass ? compose(out[base], mark) : 0;
      if (composed != 0) {
        out[base] = composed;
      } else {
        lastClass = combiningClass;
        put(mark, source[i]);
      }
    }
    if (settings.stripHamzaMarks) {
      int kept = 0;
      for (int i = 0; i < outCount; i++) {
        if (!isHamza(out[i])) {
          out[kept] = out[i];
          outSource[kept++] = outSource[i];
        }
      }
      outCount = kept;
    }
  }

  private void put(int codePoint, int from) {
    out[outCount] = codePoint;
    outSource[outCount++] = from;
  }

  /** One by one if every character kept its place, else as one run. */
  private void write() {
    if (inPlace()) {
      int o = 0;
      for (int i = 0; i < cluster.size(); i++) {
        if (cluster.isDeletion(i)) {
          cluster.pass(i, next);
        } else if (o < outCount && outSource[o] == i) {
          next.accept(out[o++], cluster.start(i), cluster.end(i));
        } else {
          next.delete(cluster.start(i), cluster.end(i), false);
        }
      }
      return;
    }
    long start = cluster.start(0);
    long end = cluster.end(cluster.size() - 1);
    for (int i = 0; i < outCount; i++) {
      next.accept(out[i], start, end);
    }
  }

  private boolean inPlace() {
    for (int i = 1; i < outCount; i++) {
      if (outSource[i] <= outSource[i - 1]) {
        return false;
      }
    }
    for (int i = 1; i < cluster.size(); i++) { // a decomposed mark shares its original
      if (cluster.start(i) == cluster.start(i - 1)) {
        return false;
      }
    }
    boolean sameBase = out[0] == cluster.codePoint(0);
    // A small letter may have composed, which only a count shows.
    return sameBase && (settings.stripHamzaMarks ? noneComposed() : outCount == cluster.held());
  }

  private boolean noneComposed() {
    for (int i = 1; i < outCount; i++) {
      if (out[i] == 0x626 && outSource[i] > 0) {
        return false;
      }
    }
    return true;
  }

  private void deleteHere(long start, long end, boolean white) {
    if (cluster.isEmpty()) {
      next.delete(start, end, white);
    } else {
      cluster.addDeletion(start, end, white);
    }
  }

  @Override
  public void delete(long start, long end, boolean white) {
    deleteHere(start, end, white);
  }

  @Override
  public void finish() {
    close();
    arabicBase = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return cluster.isEmpty();
  }
}
