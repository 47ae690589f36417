// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of 512 bits: table look-up by permutation, deletion by compression. Needs AVX-512 VBMI2
 * to be fast. A block with anything but ASCII and the Arabic block, with a mark that has to be in
 * order, or with a sign beside a digit goes through the scalar loop.
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
    int before = 0;
    int beforeThat = 0;
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
      for (; i <= to - WIDTH; i += WIDTH) {
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
        // Codes are D800 to DFFF.
        VectorMask<Short> coded =
            mapped.lanewise(VectorOperators.LSHR, 11).compare(VectorOperators.EQ, (short) 0x1B);
        int last = entries[in[i + WIDTH - 1]]; // read now: out may be in
        int lastButOne = entries[in[i + WIDTH - 2]];
        boolean simple = limit - o >= WIDTH && arabic.or(ascii).allTrue();
        long deleted = 0;
        if (simple && coded.anyTrue()) {
          deleted = mapped.compare(VectorOperators.EQ, Units.DELETED_CODE).toLong();
          long complex = mapped.compare(VectorOperators.EQ, Units.COMPLEX_CODE).toLong();
          long sign = coded.toLong() & ~(deleted | complex);
          simple = complex == 0;
          if (simple && sign != 0) {
            long digits = deleted | sign | digits(text);
            // A sign at an edge may touch a digit of another block.
            simple =
                ((digits << 1 | digits >>> 1) & sign) == 0 && (sign & (1L | 1L << WIDTH - 1)) == 0;
            mapped = mapped.blend(mapped.selectFrom(signs), VectorMask.fromLong(SHORTS, sign));
          }
        }
        if (!simple) {
          long packed =
              ScalarKernel.careful(
                  entries, beforeThat, before, in, i, i + WIDTH, to, out, o, limit);
          o = Kernel.written(packed);
          if (Kernel.read(packed) < i + WIDTH) {
            return packed;
          }
        } else if (deleted == 0) {
          mapped.intoCharArray(out, o);
          o += WIDTH;
        } else {
          VectorMask<Short> kept = VectorMask.fromLong(SHORTS, ~deleted);
          // Not one unit more than is kept: what lies behind may be no part of the result.
          mapped.compress(kept).intoCharArray(out, o, kept.compress());
          o += WIDTH - Long.bitCount(deleted);
        }
        beforeThat = lastButOne;
        before = last;
      }
    }
    return ScalarKernel.rest(entries, beforeThat, before, in, i, to, out, o, limit);
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
      boolean simple = (lead | second | ascii) == -1L && second == lead << 1;
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
        // Codes are F8 to FF.
        VectorMask<Byte> coded = mapped.compare(VectorOperators.UGE, Units.DROPPED_BYTE);
        if (coded.anyTrue()) {
          dropped = mapped.compare(VectorOperators.EQ, Units.DROPPED_BYTE).toLong();
          long sign = mapped.compare(VectorOperators.EQ, Units.SIGN_BYTE).toLong();
          simple = (coded.toLong() & ~(dropped | sign)) == 0;
          if (simple && sign != 0) {
            simple = isApart(sign, second, dropped, digits(text, odd, upper));
            mapped = mapped.blend(text, VectorMask.fromLong(BYTES, sign));
          }
        }
      }
      if (simple) {
        dropped |= length < BYTE_WIDTH ? 1L << length : 0;
        if (dropped == 0) {
          mapped.intoArray(out, o);
        } else {
          mapped.compress(VectorMask.fromLong(BYTES, ~dropped)).intoArray(out, o);
        }
        o += BYTE_WIDTH - Long.bitCount(dropped);
        i += length;
      } else {
        int end = i + BYTE_WIDTH;
        long packed = Utf8Loop.careful(units, in, from, i, end, to, out, o, limit);
        i = Kernel.read(packed);
        o = Kernel.written(packed);
        if (i < end) {
          return packed;
        }
      }
    }
    return Utf8Loop.rest(units, in, from, i, to, out, o, limit);
  }

  /** Whether no sign, given by its last byte, touches a digit or what is deleted or a sign. */
  private static boolean isApart(long sign, long second, long dropped, long digits) {
    long first = sign & ~second | (sign & second) >>> 1;
    long beside = dropped | digits | sign;
    // At an edge it may touch what is in another block.
    return (first & beside << 1) == 0
        && (sign & (dropped | digits | first) >>> 1) == 0
        && (first & 1) == 0
        && (sign & 3L << BYTE_WIDTH - 2) == 0;
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
        known = arabic.or(ascii).allTrue();
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

  @Override
  public int simpleEnd(Units units, char[] in, int from, int to) {
    return scalar.simpleEnd(units, in, from, to);
  }

  @Override
  public int sameEnd(Units units, char[] in, int from, int to) {
    return scalar.sameEnd(units, in, from, to);
  }

  @Override
  public int count(Units units, char[] in, int from, int to) {
    return scalar.count(units, in, from, to);
  }

  @Override
  public int countUtf8(Units units, byte[] in, int from, int to) {
    return scalar.countUtf8(units, in, from, to);
  }
}
