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
 * read, four at a time where all are of the Arabic block; a block in which a rule of context may
 * play a part is taken back and done again character by character, with what is longer.
 */
final class Utf8Loop {
  private static final int BLOCK = 64;
  private static final int SLACK = Long.BYTES; // read at once

  /** Room that a block needs: three bytes for every byte, and what a store writes too many. */
  private static final int ROOM = 3 * (BLOCK + SLACK) + Integer.BYTES;

  // Four sequences of two bytes, the first of each being D8 to DB: U+0600 to U+06FF.
  private static final long ARABIC_MASK = 0xC0FCC0FCC0FCC0FCL;
  private static final long ARABIC = 0x80D880D880D880D8L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
        int found = 0;
        int before = i > from ? entryBefore(units, in, from, i) : 0;
        while (p < end) {
          long next = (long) LONGS.get(in, p);
          long e;
          if ((next & ARABIC_MASK) == ARABIC) {
            e = table[arabic((int) next)];
            INTS.set(out, q, (int) e);
            q += (int) e >>> 24;
            int first = (int) (e >>> 32);
            e = table[arabic((int) (next >>> 16))];
            INTS.set(out, q, (int) e);
            q += (int) e >>> 24;
            int second = (int) (e >>> 32);
            e = table[arabic((int) (next >>> 32))];
            INTS.set(out, q, (int) e);
            q += (int) e >>> 24;
            int third = (int) (e >>> 32);
            e = table[arabic((int) (next >>> 48))];
            found |=
                first & (before >>> TO_FIRST | COMPLEX)
                    | second & (first >>> TO_FIRST | COMPLEX)
                    | third & (second >>> TO_FIRST | COMPLEX);
            before = third;
            p += 8;
          } else if ((byte) next >= 0) {
            e = table[(int) next & 0x7F];
            p++;
          } else if ((next & 0xC0E0) == 0x80C0 && (next & 0x1E) != 0) {
            e = table[((int) next & 0x1F) << 6 | (int) next >>> 8 & 0x3F];
            p += 2;
          } else {
            break;
          }
          INTS.set(out, q, (int) e);
          q += (int) e >>> 24;
          int entry = (int) (e >>> 32);
          found |= entry & (before >>> TO_FIRST | COMPLEX);
          before = entry;
        }
        if ((found & (SECOND | COMPLEX)) == 0) {
          i = p;
          o = q;
          if (p >= end) {
            continue;
          }
          end = p + 1; // the one sequence that is longer, or malformed
        }
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

  private static int arabic(int bytes) {
    return 0x600 | (bytes & 3) << 6 | bytes >>> 8 & 0x3F;
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
