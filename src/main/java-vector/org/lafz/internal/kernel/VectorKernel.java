// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of 512 bits: table look-up by permutation, deletion by compression. Needs AVX-512 VBMI2
 * to be fast. A block with a mark that has to be in order goes through the scalar loop, and so does
 * a sign beside a digit, and what is neither of ASCII nor of the Arabic block unless it stays.
 */
final class VectorKernel implements Kernel {
  private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_512;
  private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_512;
  private static final int WIDTH = 32;
  private static final int BYTE_WIDTH = 64;

  /** Of two vectors in a row, the last lane of the first and all but the last of the second. */
  private static final ShortVector ONE_BEFORE =
      ShortVector.broadcast(SHORTS, (short) (WIDTH - 1)).addIndex(1);

  private final Kernel scalar = ScalarKernel.INSTANCE;

  VectorKernel() {}

  @Override
  public String name() {
    return "vector";
  }

  @Override
  public long map(Units units, char[] in, int from, int to, char[] out, int at, int limit) {
    int[] entries = units.entries;
    int i = from;
    int o = at;
    if (to - from >= 2 * WIDTH) {
      short[] codes = units.codes;
      ShortVector ascii0 = ShortVector.fromArray(SHORTS, codes, 0);
      ShortVector ascii1 = ShortVector.fromArray(SHORTS, codes, 32);
      ShortVector ascii2 = ShortVector.fromArray(SHORTS, codes, 64);
      ShortVector ascii3 = ShortVector.fromArray(SHORTS, codes, 96);
      ShortVector arabic0 = ShortVector.fromArray(SHORTS, codes, 128);
      ShortVector arabic1 = ShortVector.fromArray(SHORTS, codes, 160);
      ShortVector arabic2 = ShortVector.fromArray(SHORTS, codes, 192);
      ShortVector arabic3 = ShortVector.fromArray(SHORTS, codes, 224);
      ShortVector arabic4 = ShortVector.fromArray(SHORTS, codes, 256);
      ShortVector arabic5 = ShortVector.fromArray(SHORTS, codes, 288);
      ShortVector arabic6 = ShortVector.fromArray(SHORTS, codes, 320);
      ShortVector arabic7 = ShortVector.fromArray(SHORTS, codes, 352);
      ShortVector signs = ShortVector.fromArray(SHORTS, units.signs, 0);
      while (i <= to - WIDTH) {
        ShortVector text = ShortVector.fromCharArray(SHORTS, in, i);
        ShortVector page = text.lanewise(VectorOperators.LSHR, 8);
        VectorMask<Short> arabic = page.compare(VectorOperators.EQ, (short) 6);
        VectorMask<Short> ascii = text.compare(VectorOperators.ULT, (short) 0x80);
        VectorMask<Short> upper = text.and((short) 0x40).compare(VectorOperators.NE, (short) 0);
        VectorMask<Short> half = text.and((short) 0x80).compare(VectorOperators.NE, (short) 0);
        ShortVector low =
            text.selectFrom(arabic0, arabic1).blend(text.selectFrom(arabic2, arabic3), upper);
        ShortVector high =
            text.selectFrom(arabic4, arabic5).blend(text.selectFrom(arabic6, arabic7), upper);
        ShortVector plain =
            text.selectFrom(ascii0, ascii1).blend(text.selectFrom(ascii2, ascii3), upper);
        ShortVector mapped = plain.blend(low.blend(high, half), arabic);
        // Few others: quotation marks, dashes.
        long others = arabic.or(ascii).not().toLong();
        boolean simple = limit - o >= WIDTH;
        if (others != 0) {
          simple &= staySame(entries, in, i, others);
          mapped = mapped.blend(text, VectorMask.fromLong(SHORTS, others));
        }
        // Codes are D800 to DFFF.
        VectorMask<Short> coded =
            mapped
                .lanewise(VectorOperators.LSHR, 11)
                .compare(VectorOperators.EQ, (short) 0x1B)
                .andNot(VectorMask.fromLong(SHORTS, others)); // surrogates
        long deleted = 0;
        int length = WIDTH;
        if (simple && coded.anyTrue()) {
          deleted = mapped.compare(VectorOperators.EQ, Units.DELETED_CODE).toLong() & ~others;
          long complex = mapped.compare(VectorOperators.EQ, Units.COMPLEX_CODE).toLong() & ~others;
          long sign = coded.toLong() & ~(deleted | complex);
          simple = complex == 0;
          if (simple && sign != 0) {
            long beside = deleted | sign | digits(text);
            // A sign at an edge may touch a digit of another block.
            long close = sign & (beside << 1 | beside >>> 1 | 1L | 1L << WIDTH - 1);
            length = close == 0 ? WIDTH : Long.numberOfTrailingZeros(close);
            deleted &= ~(-1L << length);
            mapped = mapped.blend(mapped.selectFrom(signs), VectorMask.fromLong(SHORTS, sign));
          }
        }
        if (simple) {
          if (deleted != 0) {
            mapped = mapped.compress(VectorMask.fromLong(SHORTS, ~deleted));
          }
          mapped.intoCharArray(out, o);
          o += length - Long.bitCount(deleted);
          i += length;
        }
        if (!simple || length < WIDTH) {
          int end = simple ? i + 1 : i + WIDTH;
          do {
            long packed = ScalarKernel.careful(entries, in, from, i, end, to, out, at, o, limit);
            i = Kernel.read(packed);
            o = Kernel.written(packed);
            if (i < end) {
              return packed;
            }
            end = i + 1;
          } while (i < to && in[i - 1] == Numbers.PERCENT_SIGN); // a digit may follow
        }
      }
    }
    return ScalarKernel.rest(entries, in, from, i, to, out, at, o, limit);
  }

  /** Whether the units at these places stay the same, and concern no other. */
  private static boolean staySame(int[] entries, char[] in, int from, long places) {
    boolean same = true;
    for (long rest = places; same && rest != 0; rest &= rest - 1) {
      same = staysSame(entries[in[from + Long.numberOfTrailingZeros(rest)]]);
    }
    return same;
  }

  private static boolean staysSame(int entry) {
    return (entry & (Units.SAME | Units.COMPLEX | Units.SECOND | Units.SECOND << Units.TO_FIRST))
        == Units.SAME;
  }

  private static long digits(ShortVector text) {
    return text.sub((short) 0x30).compare(VectorOperators.ULT, (short) 10).toLong()
        | text.sub((short) 0x660).compare(VectorOperators.ULT, (short) 10).toLong()
        | text.sub((short) 0x6F0).compare(VectorOperators.ULT, (short) 10).toLong();
  }

  @Override
  public long mapUtf8(Units units, byte[] in, int from, int to, byte[] out, int at, int limit) {
    int i = from;
    int o = at;
    byte[] codes = units.byteCodes;
    ByteVector d8First = ByteVector.fromArray(BYTES, codes, 0);
    ByteVector d8Second = ByteVector.fromArray(BYTES, codes, 64);
    ByteVector d9First = ByteVector.fromArray(BYTES, codes, 128);
    ByteVector d9Second = ByteVector.fromArray(BYTES, codes, 192);
    ByteVector daFirst = ByteVector.fromArray(BYTES, codes, 256);
    ByteVector daSecond = ByteVector.fromArray(BYTES, codes, 320);
    ByteVector dbFirst = ByteVector.fromArray(BYTES, codes, 384);
    ByteVector dbSecond = ByteVector.fromArray(BYTES, codes, 448);
    ByteVector ascii0 = ByteVector.fromArray(BYTES, codes, 512);
    ByteVector ascii1 = ByteVector.fromArray(BYTES, codes, 576);
    while (i < to - BYTE_WIDTH && limit - o >= 2 * BYTE_WIDTH) {
      ByteVector text = ByteVector.fromArray(BYTES, in, i);
      ByteVector next = ByteVector.fromArray(BYTES, in, i + 1);
      long lead = text.and((byte) 0xFC).compare(VectorOperators.EQ, (byte) 0xD8).toLong();
      VectorMask<Byte> seconds = text.and((byte) 0xC0).compare(VectorOperators.EQ, (byte) 0x80);
      long second = seconds.toLong();
      VectorMask<Byte> asciis = text.compare(VectorOperators.GE, (byte) 0);
      long ascii = asciis.toLong();
      int length = lead < 0 ? BYTE_WIDTH - 1 : BYTE_WIDTH; // not half of a sequence
      boolean simple = (second & lead << 1) == lead << 1;
      long others = ~(ascii | lead | lead << 1);
      if (others != 0) { // few: quotation marks, dashes
        int known = sameEnd(units, in, i, to, others);
        simple &= known > 0;
        length = Math.min(length, known);
      }
      long dropped = 0;
      ByteVector mapped = text;
      if (simple) {
        long odd = lead & text.and((byte) 1).compare(VectorOperators.NE, (byte) 0).toLong();
        long upper = lead & text.and((byte) 2).compare(VectorOperators.NE, (byte) 0).toLong();
        VectorMask<Byte> odds = VectorMask.fromLong(BYTES, odd | odd << 1);
        VectorMask<Byte> uppers = VectorMask.fromLong(BYTES, upper | upper << 1);
        // The low six bits of the second byte, and which of the two bytes it is for.
        ByteVector index =
            next.blend(text, seconds)
                .and((byte) 0x3F)
                .lanewise(VectorOperators.OR, (byte) 0x40, seconds);
        mapped =
            index
                .selectFrom(d8First, d8Second)
                .blend(index.selectFrom(d9First, d9Second), odds)
                .blend(
                    index
                        .selectFrom(daFirst, daSecond)
                        .blend(index.selectFrom(dbFirst, dbSecond), odds),
                    uppers)
                .blend(text.selectFrom(ascii0, ascii1), asciis);
        if (others != 0) {
          mapped = mapped.blend(text, VectorMask.fromLong(BYTES, others));
        }
        // Codes are F8 to FF.
        VectorMask<Byte> coded = mapped.compare(VectorOperators.UGE, Units.DROPPED_BYTE);
        if (coded.anyTrue()) {
          dropped = mapped.compare(VectorOperators.EQ, Units.DROPPED_BYTE).toLong();
          long sign = mapped.compare(VectorOperators.EQ, Units.SIGN_BYTE).toLong();
          simple = (coded.toLong() & ~(dropped | sign)) == 0;
          if (simple && sign != 0) {
            int close = firstClose(sign, second, dropped, digits(text, odd, upper));
            length = Math.min(length, close);
            mapped = mapped.blend(text, VectorMask.fromLong(BYTES, sign));
          }
        }
      }
      if (simple) {
        // What is not taken goes too.
        dropped |= length < BYTE_WIDTH ? -1L << length : 0;
        if (dropped == 0) {
          mapped.intoArray(out, o);
        } else {
          mapped.compress(VectorMask.fromLong(BYTES, ~dropped)).intoArray(out, o);
        }
        o += BYTE_WIDTH - Long.bitCount(dropped);
        i += length;
      }
      if (!simple || length < BYTE_WIDTH - 1) {
        int end = simple ? i + 1 : i + BYTE_WIDTH;
        do {
          long packed = Utf8Loop.careful(units, in, from, i, end, to, out, at, o, limit);
          i = Kernel.read(packed);
          o = Kernel.written(packed);
          if (i < end) {
            return packed;
          }
          end = i + 1;
        } while (i < to && Numbers.endsInPercentSign(in, from, i)); // a digit may follow
      }
    }
    return Utf8Loop.rest(units, in, from, i, to, out, at, o, limit);
  }

  /**
   * Where the first of the characters begins, whose bytes {@code others} are, that may change, that
   * concerns another, or that goes beyond the block; the width if there is none.
   */
  private static int sameEnd(Units units, byte[] in, int from, int to, long others) {
    long rest = others;
    while (rest != 0) {
      int at = Long.numberOfTrailingZeros(rest);
      int codePoint = Utf8Loop.decode(in, from + at, to);
      if (codePoint < 0 || !staysSame(units.entry(codePoint))) {
        return at;
      }
      int length = Utf8Loop.length(codePoint);
      if (at + length > BYTE_WIDTH) {
        return at;
      }
      rest &= ~((1L << length) - 1 << at);
    }
    return BYTE_WIDTH;
  }

  /**
   * Where the first sign begins that touches a digit or what is deleted or a sign; signs are given
   * by their last bytes. The width if there is none.
   */
  private static int firstClose(long sign, long second, long dropped, long digits) {
    long first = sign & ~second | (sign & second) >>> 1;
    long beside = dropped | digits | sign | first;
    // At an edge it may touch what is in another block.
    long closeBefore = first & (beside << 1 | 1);
    long closeAfter = sign & (beside >>> 1 | 3L << BYTE_WIDTH - 2);
    long close = closeBefore | closeAfter & ~second | (closeAfter & second) >>> 1;
    return Long.numberOfTrailingZeros(close);
  }

  /** All bytes of digits. */
  private static long digits(ByteVector text, long odd, long upper) {
    long ascii = text.sub((byte) 0x30).compare(VectorOperators.ULT, (byte) 10).toLong();
    long indic = text.sub((byte) 0xA0).compare(VectorOperators.ULT, (byte) 10).toLong();
    long extended = text.sub((byte) 0xB0).compare(VectorOperators.ULT, (byte) 10).toLong();
    long second = indic & (odd & ~upper) << 1 | extended & (odd & upper) << 1;
    return ascii | second | second >>> 1;
  }

  @Override
  public void runStarts(Groups groups, char[] in, int from, int to, long[] bits) {
    short[] codes = groups.codes;
    ShortVector ascii0 = ShortVector.fromArray(SHORTS, codes, 0);
    ShortVector ascii1 = ShortVector.fromArray(SHORTS, codes, 32);
    ShortVector ascii2 = ShortVector.fromArray(SHORTS, codes, 64);
    ShortVector ascii3 = ShortVector.fromArray(SHORTS, codes, 96);
    ShortVector arabic0 = ShortVector.fromArray(SHORTS, codes, 128);
    ShortVector arabic1 = ShortVector.fromArray(SHORTS, codes, 160);
    ShortVector arabic2 = ShortVector.fromArray(SHORTS, codes, 192);
    ShortVector arabic3 = ShortVector.fromArray(SHORTS, codes, 224);
    ShortVector arabic4 = ShortVector.fromArray(SHORTS, codes, 256);
    ShortVector arabic5 = ShortVector.fromArray(SHORTS, codes, 288);
    ShortVector arabic6 = ShortVector.fromArray(SHORTS, codes, 320);
    ShortVector arabic7 = ShortVector.fromArray(SHORTS, codes, 352);
    int last = groups.groups.length - 1;
    for (int i = from; i < to; i += Long.SIZE) {
      long starts = 0;
      boolean known = i + Long.SIZE <= to;
      ShortVector before = ShortVector.broadcast(SHORTS, groups.groups[Math.min(in[i - 1], last)]);
      for (int k = 0; known && k < Long.SIZE; k += WIDTH) {
        ShortVector text = ShortVector.fromCharArray(SHORTS, in, i + k);
        VectorMask<Short> arabic =
            text.lanewise(VectorOperators.LSHR, 8).compare(VectorOperators.EQ, (short) 6);
        VectorMask<Short> ascii = text.compare(VectorOperators.ULT, (short) 0x80);
        VectorMask<Short> upper = text.and((short) 0x40).compare(VectorOperators.NE, (short) 0);
        VectorMask<Short> half = text.and((short) 0x80).compare(VectorOperators.NE, (short) 0);
        ShortVector low =
            text.selectFrom(arabic0, arabic1).blend(text.selectFrom(arabic2, arabic3), upper);
        ShortVector high =
            text.selectFrom(arabic4, arabic5).blend(text.selectFrom(arabic6, arabic7), upper);
        ShortVector plain =
            text.selectFrom(ascii0, ascii1).blend(text.selectFrom(ascii2, ascii3), upper);
        ShortVector group = plain.blend(low.blend(high, half), arabic);
        long others = arabic.or(ascii).not().toLong();
        if (others != 0) { // few: quotation marks, dashes
          int one = groupOfAll(groups, in, i + k, others);
          known = one >= 0;
          group = group.blend((short) one, VectorMask.fromLong(SHORTS, others));
        }
        ShortVector shifted = ONE_BEFORE.selectFrom(before, group);
        starts |= group.compare(VectorOperators.NE, shifted).toLong() << k;
        before = group;
      }
      bits[i - from >> 6] =
          known
              ? starts
              : ScalarKernel.runStarts(groups.groups, in, i, Math.min(to, i + Long.SIZE));
    }
  }

  /** The group that all units at these places are of, or -1. */
  private static int groupOfAll(Groups groups, char[] in, int from, long places) {
    int last = groups.groups.length - 1;
    int one = groups.groups[Math.min(in[from + Long.numberOfTrailingZeros(places)], last)];
    for (long rest = places & places - 1; rest != 0; rest &= rest - 1) {
      int at = from + Long.numberOfTrailingZeros(rest);
      one = groups.groups[Math.min(in[at], last)] == one ? one : -1;
    }
    return one;
  }

  @Override
  public int sameEnd(Units units, char[] in, int from, int to) {
    return scalar.sameEnd(units, in, from, to);
  }

  @Override
  public boolean mayGrow(Units units, char[] in, int from, int to) {
    int i = from;
    for (; i <= to - WIDTH; i += WIDTH) {
      ShortVector text = ShortVector.fromCharArray(SHORTS, in, i);
      boolean may =
          units.growsLow
              || text.and((short) Units.GROWS)
                  .compare(VectorOperators.NE, (short) 0)
                  .or(text.compare(VectorOperators.UGE, (short) Character.MIN_SURROGATE))
                  .anyTrue();
      if (may && ScalarKernel.hasComplex(units, in, i, i + WIDTH)) {
        return true;
      }
    }
    return scalar.mayGrow(units, in, i, to);
  }
}
