// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.Arrays;

/**
 * The file of a {@link CliticModel}. All numbers are unsigned, seven bits a byte, low bits first.
 *
 * <ol>
 *   <li>version; number of words; of distinct facts; of distinct cuts; of weights that are not 0;
 *       of letter bytes
 *   <li>the distinct facts, most frequent first; the distinct cuts with their flags
 *   <li>for each word, in order of its letters: how many letters it shares with the one before (a
 *       byte), then all rests, each letter code a byte and the last with {@link #LAST} added
 *   <li>for each word the low byte of the number of its facts, then all high bytes; the same for
 *       its cut
 *   <li>for each weight the distance from the last one; then all weights, zigzag coded
 * </ol>
 *
 * <p>Columns one after the other, because they compress better than rows.
 */
final class ModelFile {
  static final int VERSION = 1;
  static final int LAST = 64;

  /** The fields that a word has by its cut. */
  static final int CUT_SHIFT = 40;

  private final byte[] bytes;
  private int at;

  private ModelFile(byte[] bytes) {
    this.bytes = bytes;
  }

  static CliticModel read(byte[] bytes) {
    return new ModelFile(bytes).model();
  }

  private CliticModel model() {
    long version = number();
    if (version != VERSION) {
      throw new IllegalStateException("clitic model of version " + version + ", not " + VERSION);
    }
    int words = (int) number();
    int distinctFacts = (int) number();
    int distinctCuts = (int) number();
    int weights = (int) number();
    int letterBytes = (int) number();
    long[] facts = numbers(distinctFacts);
    long[] cuts = numbers(distinctCuts);
    Lexicon lexicon = lexicon(words, letterBytes, facts, cuts);
    int[] places = new int[weights];
    int place = 0;
    for (int i = 0; i < weights; i++) {
      place += (int) number();
      places[i] = place;
    }
    short[] values = new short[1 << Weights.BITS];
    for (int i = 0; i < weights; i++) {
      int zigzag = (int) number();
      values[places[i]] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
    }
    return new CliticModel(lexicon, new Weights(values));
  }

  private Lexicon lexicon(int words, int letterBytes, long[] facts, long[] cuts) {
    int prefix = at;
    int rest = prefix + words;
    int lowByte = rest + letterBytes;
    int highByte = lowByte + words;
    int cutLow = highByte + words;
    int cutHigh = cutLow + words;
    at = cutHigh + words;
    Lexicon lexicon = new Lexicon(words);
    long low = 0;
    long high = 0;
    for (int i = 0; i < words; i++) {
      int shared = bytes[prefix + i];
      high = shared <= Letters.HALF ? 0 : Letters.sliceLow(high, 0, 0, shared - Letters.HALF);
      low = Letters.sliceLow(low, 0, 0, Math.min(shared, Letters.HALF));
      for (int index = shared, letter = 0; letter < LAST; index++) {
        letter = bytes[rest++];
        if (index < Letters.HALF) {
          low = Letters.with(low, index, letter & LAST - 1);
        } else {
          high = Letters.with(high, index - Letters.HALF, letter & LAST - 1);
        }
      }
      long cut = cuts[number(cutLow + i, cutHigh + i)];
      lexicon.add(low, high, facts[number(lowByte + i, highByte + i)] | cut << CUT_SHIFT);
    }
    return lexicon;
  }

  private int number(int lowByte, int highByte) {
    return bytes[lowByte] & 0xFF | (bytes[highByte] & 0xFF) << 8;
  }

  private long[] numbers(int count) {
    long[] numbers = new long[count];
    Arrays.setAll(numbers, i -> number());
    return numbers;
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
