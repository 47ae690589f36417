// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import static org.lafz.internal.kernel.Units.AFTER_PERCENT;
import static org.lafz.internal.kernel.Units.BASE;
import static org.lafz.internal.kernel.Units.COMPLEX;
import static org.lafz.internal.kernel.Units.KEEP;
import static org.lafz.internal.kernel.Units.RANK;
import static org.lafz.internal.kernel.Units.RANKS;
import static org.lafz.internal.kernel.Units.SAME;
import static org.lafz.internal.kernel.Units.SECOND;
import static org.lafz.internal.kernel.Units.SIGN;
import static org.lafz.internal.kernel.Units.TO_FIRST;

/**
 * Plain Java. A block is first looked over for units that are not simple, then mapped without a
 * branch; where something was found, unit by unit.
 */
public final class ScalarKernel implements Kernel {
  /** The only one. */
  public static final ScalarKernel INSTANCE = new ScalarKernel();

  private static final int BLOCK = 64;
  private static final int SHADDA = 2 * RANK; // rank 2
  private static final int VOWEL = RANK; // rank 1

  private ScalarKernel() {}

  @Override
  public String name() {
    return "scalar";
  }

  @Override
  public long map(Units units, char[] in, int from, int to, char[] out, int at, int limit) {
    return rest(units.entries, 0, 0, in, from, to, out, at, limit);
  }

  /** The same in the middle of a text, the entries of the two units before being given. */
  static long rest(
      int[] entries,
      int beforeThat,
      int before,
      char[] in,
      int from,
      int to,
      char[] out,
      int at,
      int limit) {
    int o = at;
    for (int i = from; i < to; ) {
      int end = Math.min(to, i + BLOCK);
      if (o + end - i <= limit && isSimple(entries, before, in, i, end)) {
        beforeThat = end - i > 1 ? entries[in[end - 2]] : before;
        before = entries[in[end - 1]]; // read now: out may be in
        int kept = end; // what is deleted at the end of the block must not be written
        while (kept > i && (entries[in[kept - 1]] & KEEP) == 0) {
          kept--;
        }
        for (; i < kept; i++) {
          int entry = entries[in[i]];
          out[o] = (char) entry;
          o += entry >>> 16 & 1;
        }
        i = end;
        continue;
      }
      int last = entries[in[end - 1]]; // read now: out may be in
      int lastButOne = end - i > 1 ? entries[in[end - 2]] : before;
      long packed = careful(entries, beforeThat, before, in, i, end, to, out, o, limit);
      o = Kernel.written(packed);
      if (Kernel.read(packed) < end) {
        return packed;
      }
      beforeThat = lastButOne;
      before = last;
      i = end;
    }
    return Kernel.pack(to, o);
  }

  /** Maps unit by unit up to {@code end}, the entries of the two units before being given. */
  static long careful(
      int[] entries,
      int beforeThat,
      int before,
      char[] in,
      int from,
      int end,
      int to,
      char[] out,
      int at,
      int limit) {
    int o = at;
    for (int i = from; i < end; i++) {
      int entry = entries[in[i]];
      int after = i + 1 < to ? entries[in[i + 1]] : 0;
      if (stops(beforeThat, before, entry, after)) {
        return Kernel.pack(i, o);
      }
      if ((entry & KEEP) != 0) {
        if (o == limit) {
          return Kernel.pack(i, o);
        }
        out[o++] = (char) entry;
        if (swaps(before, entry)) {
          out[o - 1] = (char) before;
          out[o - 2] = (char) entry;
        }
      }
      beforeThat = before;
      before = entry;
    }
    return Kernel.pack(end, o);
  }

  @Override
  public int simpleEnd(Units units, char[] in, int from, int to) {
    int[] entries = units.entries;
    int before = 0;
    int beforeThat = 0;
    for (int i = from; i < to; ) {
      int end = Math.min(to, i + BLOCK);
      if (isSimple(entries, before, in, i, end)) {
        i = end;
      } else {
        for (; i < end; i++) {
          int entry = entries[in[i]];
          int after = i + 1 < to ? entries[in[i + 1]] : 0;
          if (stops(beforeThat, before, entry, after)) {
            return i;
          }
          beforeThat = before;
          before = entry;
        }
      }
      before = entries[in[end - 1]];
      beforeThat = end - 2 >= from ? entries[in[end - 2]] : 0;
    }
    return to;
  }

  @Override
  public int sameEnd(Units units, char[] in, int from, int to) {
    int[] entries = units.entries;
    int before = 0;
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      if ((entry & SAME) == 0 || conflict(before, entry)) {
        return i;
      }
      before = entry;
    }
    return to;
  }

  @Override
  public int count(Units units, char[] in, int from, int to) {
    int[] entries = units.entries;
    int count = 0;
    for (int i = from; i < to; i++) {
      count += entries[in[i]] >>> 16 & 1;
    }
    return count;
  }

  @Override
  public long mapUtf8(Units units, byte[] in, int from, int to, byte[] out, int at, int limit) {
    return Utf8Loop.map(units, in, from, to, out, at, limit);
  }

  @Override
  public int countUtf8(Units units, byte[] in, int from, int to) {
    return Utf8Loop.count(units, in, from, to);
  }

  @Override
  public void runStarts(Groups groups, char[] in, int from, int to, long[] bits) {
    for (int i = from; i < to; i += Long.SIZE) {
      bits[i - from >> 6] = runStarts(groups.groups, in, i, Math.min(to, i + Long.SIZE));
    }
  }

  /** Of at most 64 units. */
  static long runStarts(byte[] groups, char[] in, int from, int to) {
    int last = groups.length - 1;
    int before = groups[Math.min(in[from - 1], last)];
    long starts = 0;
    for (int i = from; i < to; i++) {
      int group = groups[Math.min(in[i], last)];
      // A one if they differ, shifted in from above.
      starts = starts >>> 1 | (long) ((group ^ before) + 0x7F) << 56 & Long.MIN_VALUE;
      before = group;
    }
    return starts >>> Long.SIZE - (to - from);
  }

  /** Whether no unit of a block is complex and no two neighbours share a group. */
  private static boolean isSimple(int[] entries, int before, char[] in, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      found |= entry & (before >>> TO_FIRST | COMPLEX);
      before = entry;
    }
    return (found & (SECOND | COMPLEX)) == 0;
  }

  private static boolean conflict(int before, int entry) {
    return (entry & (before >>> TO_FIRST | COMPLEX) & (SECOND | COMPLEX)) != 0;
  }

  /** Whether a unit is not simple between its neighbours, which are given as entries. */
  static boolean stops(int beforeThat, int before, int entry, int after) {
    if (entry < 0) {
      return true;
    }
    if ((entry & SIGN) != 0) {
      boolean digitBefore = (before >>> TO_FIRST & SIGN) != 0;
      boolean digitAfter = (after >>> TO_FIRST & SIGN) != 0;
      boolean percent = (entry >>> TO_FIRST & AFTER_PERCENT) != 0;
      if (digitBefore && (digitAfter || percent)) {
        return true; // a digit after a per cent sign stops by itself
      }
    }
    int conflict = before >>> TO_FIRST & entry;
    if ((conflict & AFTER_PERCENT) != 0) {
      return true;
    }
    return (conflict & RANKS) != 0
        && !((beforeThat & BASE) != 0 && swaps(before, entry) && (after & RANKS) == 0);
  }

  /** Whether a vowel goes before the shadda that it was typed after. */
  static boolean swaps(int before, int entry) {
    return (before & RANKS) == SHADDA && (entry & RANKS) == VOWEL;
  }
}
