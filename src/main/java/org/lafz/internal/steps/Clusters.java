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
  private final Queue cluster = new Queue(); // base (if any), marks kept, deletions, as they came
  private boolean hasBase;
  private boolean arabicBase;
  private boolean overflow; // more marks than are put in order
  private int marks;
  private boolean hamzaAbove; // a hamza mark of class 230 is held
  private boolean hamzaBelow;

  // Ornaments that are deleted leave a space between letters.
  private boolean afterWord;
  private boolean needSpace;
  private long ornamentStart = -1; // held: it may become the space
  private long ornamentEnd;

  // Work space of close(): code points and the queue index they came from.
  private final int[] sorted = new int[MARKS + 2];
  private final int[] source = new int[MARKS + 2];
  private int sortedCount;
  private final int[] out = new int[MARKS + 3];
  private final int[] outSource = new int[MARKS + 3];
  private int outCount;

  Clusters(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted & CODE_POINT;
    if (Chars.combiningClass(codePoint) != 0) {
      commitOrnament();
      mark(noted, codePoint, start, end);
    } else if (settings.stripQuranicMarks && Chars.markClass(codePoint) == Chars.QURANIC) {
      commitOrnament(); // 10EFC, the only Arabic mark that is no non-starter
      deleteHere(start, end, false);
    } else if (settings.stripOrnaments && Chars.markClass(codePoint) == Chars.ORNAMENT) {
      if (ornamentStart < 0) {
        ornamentStart = start;
      }
      ornamentEnd = end;
    } else {
      starter(codePoint, start, end);
    }
  }

  private void starter(int codePoint, long start, long end) {
    if (settings.stripOrnaments && !Chars.isMark(codePoint) && !Controls.isControl(codePoint)) {
      boolean word = Chars.isLetter(codePoint) || Chars.isNumber(codePoint);
      boolean space = word && afterWord && (ornamentStart >= 0 || needSpace);
      if (space) {
        close();
        next.accept(' ', spaceStart(), spaceEnd());
        ornamentStart = -1;
      }
      afterWord = word;
      commitOrnament();
      needSpace = false;
    } else {
      commitOrnament();
    }
    close();
    if (settings.compose && Chars.isArabic(codePoint)) {
      cluster.add(codePoint, start, end);
      hasBase = true;
      arabicBase = true;
    } else {
      next.accept(codePoint, start, end);
    }
  }

  private long lastOrnamentStart;
  private long lastOrnamentEnd;

  private long spaceStart() {
    return ornamentStart >= 0 ? ornamentStart : lastOrnamentStart;
  }

  private long spaceEnd() {
    return ornamentStart >= 0 ? ornamentEnd : lastOrnamentEnd;
  }

  private void commitOrnament() {
    if (ornamentStart >= 0) {
      deleteHere(ornamentStart, ornamentEnd, false);
      lastOrnamentStart = ornamentStart;
      lastOrnamentEnd = ornamentEnd;
      ornamentStart = -1;
      needSpace = true;
    }
  }

  private void mark(int noted, int codePoint, long start, long end) {
    boolean small =
        settings.foldSmallLetters && (codePoint == SMALL_YEH || codePoint == SMALL_NOON);
    if (!small && strips(noted, codePoint)) {
      deleteHere(start, end, false);
    } else if (small && (overflow || !settings.compose)) {
      starter(smallLetter(codePoint), start, end);
    } else if (cluster.isEmpty() && !small) {
      boolean hamza = settings.stripHamzaMarks && isHamza(codePoint);
      if (hamza) {
        next.delete(start, end, false);
      } else {
        next.accept(codePoint, start, end);
      }
    } else {
      hold(codePoint, start, end);
    }
  }

  private void hold(int codePoint, long start, long end) {
    if (settings.stripHamzaMarks && isHamza(codePoint)) {
      // Only the first of its class can compose; it counts for nothing if it does not.
      boolean below = codePoint == 0x655;
      if (below ? hamzaBelow : hamzaAbove) {
        cluster.addDeletion(start, end, false);
        return;
      }
      hamzaBelow |= below;
      hamzaAbove |= !below;
    } else if (marks == MARKS - (isDecomposable() && !settings.stripHamzaMarks ? 1 : 0)) {
      close();
      overflow = true;
      mark(codePoint, codePoint, start, end);
      return;
    } else {
      marks++;
    }
    cluster.add(codePoint, start, end);
  }

  private boolean isDecomposable() {
    return hasBase && decomposedMark(cluster.codePoint(0)) != 0;
  }

  private boolean strips(int noted, int codePoint) {
    if ((noted & TANWIN) != 0) {
      return settings.stripTanwin;
    }
    return switch (Chars.markClass(codePoint)) {
      case Chars.HARAKAT -> settings.stripHarakat;
      case Chars.TANWIN -> settings.stripTanwin;
      case Chars.SHADDA -> settings.stripShadda;
      case Chars.SUKUN -> settings.stripSukun;
      case Chars.DAGGER_ALEF -> settings.stripDaggerAlef;
      case Chars.QURANIC -> settings.stripQuranicMarks;
      case Chars.HAMZA -> settings.stripHamzaMarks && (!settings.compose || overflow);
      default -> false;
    };
  }

  private static boolean isHamza(int codePoint) {
    return codePoint >= 0x653 && codePoint <= 0x655;
  }

  private static int smallLetter(int codePoint) {
    return codePoint == SMALL_YEH ? 0x64A : 0x646;
  }

  private static int decomposedBase(int codePoint) {
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

  private static int decomposedMark(int codePoint) {
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
    if (cluster.size() == 1 && hasBase) {
      cluster.flush(next);
    } else {
      order();
      join();
      write();
      cluster.clear();
    }
    hasBase = false;
    arabicBase = false;
    marks = 0;
    hamzaAbove = false;
    hamzaBelow = false;
  }

  /** Decomposes the base and sorts the marks by combining class; equal classes keep their order. */
  private void order() {
    sortedCount = 0;
    if (arabicBase && decomposedMark(cluster.codePoint(0)) != 0) {
      insert(decomposedMark(cluster.codePoint(0)), 0);
    }
    for (int i = hasBase ? 1 : 0; i < cluster.size(); i++) {
      if (!cluster.isDeletion(i)) {
        insert(cluster.codePoint(i), i);
      }
    }
  }

  private void insert(int mark, int from) {
    int combiningClass = Chars.combiningClass(mark);
    int at = sortedCount++;
    for (; at > 0 && Chars.combiningClass(sorted[at - 1]) > combiningClass; at--) {
      sorted[at] = sorted[at - 1];
      source[at] = source[at - 1];
    }
    sorted[at] = mark;
    source[at] = from;
  }

  /** Composes; a small letter among the marks becomes a base of its own. */
  private void join() {
    outCount = 0;
    int base = -1; // index in out of a base that may still compose
    int lastClass = 0;
    if (hasBase) {
      base = outCount;
      put(arabicBase ? decomposedBase(cluster.codePoint(0)) : cluster.codePoint(0), 0);
    }
    for (int i = 0; i < sortedCount; i++) {
      int mark = sorted[i];
      if (settings.foldSmallLetters && (mark == SMALL_YEH || mark == SMALL_NOON)) {
        base = outCount;
        lastClass = 0;
        put(smallLetter(mark), source[i]);
        continue;
      }
      int combiningClass = Chars.combiningClass(mark);
      int composed =
          base >= 0 && lastClass < combiningClass ? compose(out[base], mark) : 0;
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
    for (int i = 0; i < outCount; i++) {
      if (i > 0 && outSource[i] <= outSource[i - 1]) {
        return false;
      }
    }
    boolean sameBase = !hasBase || out[0] == cluster.codePoint(0);
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
    commitOrnament();
    deleteHere(start, end, white);
  }

  @Override
  public void finish() {
    commitOrnament();
    close();
    afterWord = false;
    needSpace = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return cluster.isEmpty() && ornamentStart < 0 && !afterWord;
  }
}
