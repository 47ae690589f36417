// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

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
 * Plain Java. A block is mapped without a branch, as if nothing in it were deleted, then as if all
 * were simple; where that proves wrong, unit by unit.
 */
public final class ScalarKernel implements Kernel {
  /** The only one. */
  public static final ScalarKernel INSTANCE = new ScalarKernel();

  private static final int BLOCK = 64;
  private static final int FIRST = SECOND << TO_FIRST;
  private static final int KEEP_TO_TOP = Long.SIZE - 17; // from bit 16
  private static final int SHADDA = 2 * RANK; // rank 2
  private static final int VOWEL = RANK; // rank 1

  private ScalarKernel() {}

  @Override
  public String name() {
    return "scalar";
  }

  @Override
  public long map(Units units, char[] in, int from, int to, char[] out, int at, int limit) {
    return rest(units.entries, in, from, from, to, out, at, at, limit);
  }

  /** The same from {@code start} on in the middle of a text. */
  static long rest(
      int[] entries,
      char[] in,
      int from,
      int start,
      int to,
      char[] out,
      int at,
      int written,
      int limit) {
    int i = start;
    int o = written;
    boolean deletes = false;
    while (i < to) {
      int end = Math.min(to, i + BLOCK);
      if (limit - o >= end - i) {
        int before = i > from ? entries[in[i - 1]] : 0;
        int found = before & FIRST;
        int p = o + end - i;
        if (!deletes) {
          int all = KEEP;
          int shift = o - i;
          for (int k = i; k < end; k++) {
            int entry = entries[in[k]];
            out[k + shift] = (char) entry;
            found |= entry;
            all &= entry;
          }
          deletes = all == 0;
        }
        if (deletes) {
          p = o;
          for (int k = i; k < end; k++) {
            int entry = entries[in[k]];
            out[p] = (char) entry;
            p += entry >>> 16 & 1;
            found |= entry;
          }
          deletes = p < o + end - i;
        }
        // Without a first and a second of one group no two are to be looked at.
        int stop = end;
        if (found < 0) {
          stop = i;
        } else if ((found >>> TO_FIRST & found & SECOND) != 0) {
          stop = simpleEnd(entries, before, in, i, end);
        }
        if (stop == end) {
          o = p;
          i = end;
          continue;
        }
        if (!deletes) { // what is before the conflict is done
          o += stop - i;
          i = stop;
          end = found < 0 ? end : stop + 1;
        }
      }
      long packed = careful(entries, in, from, i, end, to, out, at, o, limit);
      o = Kernel.written(packed);
      i = Kernel.read(packed);
      if (i < end) {
        return packed;
      }
    }
    return Kernel.pack(i, o);
  }

  /**
   * Maps unit by unit up to {@code end}, or to the end of a number there; what was written from
   * {@code at} to {@code written} may belong to that.
   */
  static long careful(
      int[] entries,
      char[] in,
      int from,
      int start,
      int end,
      int to,
      char[] out,
      int at,
      int written,
      int limit) {
    int before = start > from ? entries[in[start - 1]] : 0;
    int beforeThat = start > from + 1 ? entries[in[start - 2]] : 0;
    int o = written;
    int i = start;
    while (i < end) {
      int entry = entries[in[i]];
      boolean conflict = conflict(before, entry);
      if (conflict) {
        int after = i + 1 < to ? entries[in[i + 1]] : 0;
        if (stops(beforeThat, before, entry, after)) {
          return Kernel.pack(i, o);
        }
        if (Numbers.concern(before, entry)) {
          long number = Numbers.map(entries, in, i, to, out, at, o, limit);
          if (number < 0) {
            return Kernel.pack(i, o);
          }
          i = Kernel.read(number);
          o = Kernel.written(number);
          beforeThat = before; // no base in a number
          before = entries[in[i - 1]];
          continue;
        }
      }
      if ((entry & KEEP) != 0) {
        if (o == limit) {
          return Kernel.pack(i, o);
        }
        out[o++] = (char) entry;
        if (conflict && swaps(before, entry)) {
          out[o - 1] = (char) before;
          out[o - 2] = (char) entry;
        }
      }
      beforeThat = before;
      before = entry;
      i++;
    }
    return Kernel.pack(i, o);
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
  public boolean mayGrow(Units units, char[] in, int from, int to) {
    for (int i = from; i < to; ) {
      int start = i;
      int end = Math.min(to, i + 4 * BLOCK);
      int bits = 0;
      for (; i < end; i++) {
        bits |= in[i];
      }
      if ((units.growsLow || Units.mayGrow(bits)) && hasComplex(units, in, start, end)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasComplex(Units units, char[] in, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      found |= units.entries[in[i]];
    }
    return found < 0;
  }

  /**
   * Maps a short text in which all is simple and no two neighbours have to be looked at, and writes
   * nothing but the result. {@code out} may be {@code in} if {@code at <= from}.
   *
   * @return the end of the result, or -1 if the text is none of that; nothing is written then
   */
  public static int mapShort(Units units, char[] in, int from, int to, char[] out, int at) {
    int[] entries = units.entries;
    int found = 0;
    int before = 0;
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      found |= entry & (before >>> TO_FIRST | COMPLEX);
      before = entry;
    }
    if ((found & (SECOND | COMPLEX)) != 0) {
      return -1;
    }
    int o = at;
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      if ((entry & KEEP) != 0) {
        out[o++] = (char) entry;
      }
    }
    return o;
  }

  @Override
  public long mapUtf8(Units units, byte[] in, int from, int to, byte[] out, int at, int limit) {
    return Utf8Loop.map(units, in, from, to, out, at, limit);
  }

  @Override
  public void deletions(Units units, char[] in, int from, long[] bits) {
    // Where something was deleted in the block before, something is in this one.
    if (bits[0] != 0 || !staysPlain(units.entries, in, from)) {
      mark(units.entries, in, from, bits);
    } else {
      bits[1] = 0;
    }
  }

  private static boolean staysPlain(int[] entries, char[] in, int from) {
    int all = KEEP;
    int any = 0;
    for (int i = from; i < from + Long.SIZE; i++) {
      int entry = entries[in[i]];
      all &= entry;
      any |= entry;
    }
    return all != 0 && (any & SIGN) == 0;
  }

  private static void mark(int[] entries, char[] in, int from, long[] bits) {
    long deleted = 0;
    long signs = 0;
    for (int i = from; i < from + Long.SIZE; i++) { // shifted in from above
      int entry = entries[in[i]];
      deleted = deleted >>> 1 | (long) (~entry & KEEP) << KEEP_TO_TOP;
      signs = signs >>> 1 | (long) (entry & SIGN) << KEEP_TO_TOP - 1;
    }
    bits[0] = deleted;
    bits[1] = signs;
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

  /** Where a unit is complex, or it and the last that was not deleted share a group. */
  private static int simpleEnd(int[] entries, int before, char[] in, int from, int to) {
    for (int i = from; i < to; i++) {
      int entry = entries[in[i]];
      if (conflict(before, entry)) {
        return i;
      }
      before = (entry & KEEP) != 0 ? entry : before;
    }
    return to;
  }

  private static boolean conflict(int before, int entry) {
    return (entry & (before >>> TO_FIRST | COMPLEX) & (SECOND | COMPLEX)) != 0;
  }

  /** Whether a unit is not simple between its neighbours, numbers aside. */
  static boolean stops(int beforeThat, int before, int entry, int after) {
    if (entry < 0) {
      return true;
    }
    return (before >>> TO_FIRST & entry & RANKS) != 0
        && !((beforeThat & BASE) != 0 && swaps(before, entry) && (after & RANKS) == 0);
  }

  /** Whether a vowel goes before the shadda that it was typed after. */
  static boolean swaps(int before, int entry) {
    return (before & RANKS) == SHADDA && (entry & RANKS) == VOWEL;
  }
}
