// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import static org.lafz.internal.kernel.Units.COMPLEX;
import static org.lafz.internal.kernel.Units.KEEP;
import static org.lafz.internal.kernel.Units.SECOND;
import static org.lafz.internal.kernel.Units.TO_FIRST;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The plain loop from UTF-8 to UTF-8. Blocks of one- and two-byte sequences are mapped as they are
 * read, four at a time, without a branch; a block in which a rule of context may play a part is
 * taken back and done again character by character, with what is longer.
 */
final class Utf8Loop {
  private static final int BLOCK = 48;
  private static final int ROWS = 0xFF << 6;
  private static final long TOP_BITS = 0x8080808080808080L;
  private static final int SLACK = Long.BYTES; // read at once

  /** Room that a block needs: two bytes for every byte, and what a store writes too many. */
  private static final int ROOM = 2 * (BLOCK + SLACK) + Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Utf8Loop() {}

  static long map(Units units, byte[] in, int from, int to, byte[] out, int at, int limit) {
    return rest(units, in, from, from, to, out, at, at, limit);
  }

  /** The same from {@code start} on in the middle of a text. */
  static long rest(
      Units units,
      byte[] in,
      int from,
      int start,
      int to,
      byte[] out,
      int at,
      int written,
      int limit) {
    long[] table = units.utf8;
    int i = start;
    int o = written;
    while (i < to) {
      int end = Math.min(i + BLOCK, to - SLACK);
      if (i < end && limit - o >= ROOM) {
        int p = i;
        int q = o;
        long found = 0;
        long before = i > from ? (long) entryBefore(units, in, from, i) << 32 : 0;
        while (p < end) {
          // Four sequences of one or two bytes; where one is longer, its entry is complex.
          long next = (long) LONGS.get(in, p);
          long leads = next & next << 1 & TOP_BITS;
          long others = next & ~(next << 1) & TOP_BITS;
          long bad = leads << 8 ^ others; // every second byte follows a lead, and nothing else

          int two = (int) next >>> 4 & 8; // 8 if it has two
          int length = two;
          long first = table[(int) next << 6 & ROWS | (int) next >>> 8 & 0x3F];
          next = next >>> 8 >>> two;

          two = (int) next >>> 4 & 8;
          length += two;
          long second = table[(int) next << 6 & ROWS | (int) next >>> 8 & 0x3F];
          next = next >>> 8 >>> two;

          two = (int) next >>> 4 & 8;
          length += two;
          long third = table[(int) next << 6 & ROWS | (int) next >>> 8 & 0x3F];
          next = next >>> 8 >>> two;

          two = (int) next >>> 4 & 8;
          length += two;
          long fourth = table[(int) next << 6 & ROWS | (int) next >>> 8 & 0x3F];
          p += 4 + (length >>> 3);

          int bits = (int) first >>> 24;
          long made = first & 0xFFFF | (second & 0xFFFF) << bits;
          bits += (int) second >>> 24;
          made |= (third & 0xFFFF) << bits;
          bits += (int) third >>> 24;
          LONGS.set(out, q, made | (fourth & 0xFFFF) << bits);
          q += bits + ((int) fourth >>> 24) >>> 3;
          found |=
              first & (before >>> TO_FIRST | Long.MIN_VALUE)
                  | second & (first >>> TO_FIRST | Long.MIN_VALUE)
                  | third & (second >>> TO_FIRST | Long.MIN_VALUE)
                  | fourth & (third >>> TO_FIRST | Long.MIN_VALUE)
                  | (bad == 0 ? 0 : Long.MIN_VALUE);
          before = fourth;
        }
        if (((int) (found >>> 32) & (SECOND | COMPLEX)) == 0) {
          i = p;
          o = q;
          continue;
        }
        end = p;
      } else {
        end = Math.min(i + BLOCK, to);
      }
      long packed = careful(units, in, from, i, end, to, out, at, o, limit);
      int stop = Kernel.read(packed);
      o = Kernel.written(packed);
      if (stop < end) {
        return Kernel.pack(stop, o);
      }
      i = stop;
    }
    return Kernel.pack(i, o);
  }

  /** One by one, up to the first sequence that begins at {@code end} or later. */
  static long careful(
      Units units,
      byte[] in,
      int from,
      int start,
      int end,
      int to,
      byte[] out,
      int at,
      int written,
      int limit) {
    int i = start;
    int o = written;
    int before = entryBefore(units, in, from, i);
    int beforeThat = i > from ? entryBefore(units, in, from, previous(in, from, i)) : 0;
    int codePoint = decode(in, i, to);
    while (i < end) {
      if (codePoint < 0 || limit - o < Kernel.MARGIN) {
        return Kernel.pack(i, o);
      }
      int length = length(codePoint);
      int following = i + length < to ? decode(in, i + length, to) : 0;
      int entry = units.entry(codePoint);
      int after = i + length < to && following >= 0 ? units.entry(following) : 0;
      if (ScalarKernel.stops(beforeThat, before, entry, after)) {
        return Kernel.pack(i, o);
      }
      if (Numbers.concern(before, entry)) {
        long number = Numbers.map(units, in, i, to, out, at, o, limit);
        if (number < 0) {
          return Kernel.pack(i, o);
        }
        i = Kernel.read(number);
        o = Kernel.written(number);
        beforeThat = before; // no base in a number
        before = entryBefore(units, in, from, i);
        codePoint = decode(in, i, to);
        continue;
      }
      if (codePoint >= 0x10000 && (entry & KEEP) != 0) {
        for (int k = 0; k < length; k++) {
          out[o++] = in[i + k];
        }
      } else if ((entry & KEEP) != 0) {
        int bytes = Units.bytes(entry & 0xFFFF);
        if (ScalarKernel.swaps(before, entry)) { // both have two bytes
          out[o] = out[o - 2];
          out[o + 1] = out[o - 1];
          out[o - 2] = (byte) bytes;
          out[o - 1] = (byte) (bytes >>> 8);
          o += 2;
        } else {
          o = put(bytes, out, o);
        }
      }
      beforeThat = before;
      before = entry;
      codePoint = following;
      i += length;
    }
    return Kernel.pack(i, o);
  }

  /** Writes what {@link Units#bytes} gives; returns its end. */
  static int put(int bytes, byte[] out, int at) {
    int length = bytes >>> 24;
    for (int k = 0; k < length; k++) {
      out[at + k] = (byte) (bytes >>> 8 * k);
    }
    return at + length;
  }

  /** The entry of the character that ends before {@code i}, or 0 at {@code from}. */
  private static int entryBefore(Units units, byte[] in, int from, int i) {
    return i > from ? units.entry(decode(in, previous(in, from, i), i)) : 0;
  }

  static int previous(byte[] in, int from, int i) {
    int p = i - 1;
    while (p > from && (in[p] & 0xC0) == 0x80) {
      p--;
    }
    return p;
  }

  static int length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /** The code point at {@code i}, or -1 if there is none, malformed or cut short by {@code to}. */
  static int decode(byte[] in, int i, int to) {
    if (i >= to) {
      return -1;
    }
    int first = in[i];
    if (first >= 0) {
      return first;
    }
    int length = first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    if (first < (byte) 0xC2 || first > (byte) 0xF4 || i + length > to) {
      return -1;
    }
    int codePoint = first & 0x7F >> length;
    for (int k = 1; k < length; k++) {
      int next = in[i + k];
      if ((next & 0xC0) != 0x80) {
        return -1;
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    boolean overlong = length != length(codePoint);
    boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
    return overlong || surrogate || codePoint > 0x10FFFF ? -1 : codePoint;
  }
}
