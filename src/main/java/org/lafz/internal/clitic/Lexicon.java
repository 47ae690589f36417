// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/**
 * {@link Facts} of stems, found by exact spelling, otherwise by the spelling without hamza or madda
 * on alef and with ي for final ى. Not written again once it is filled.
 */
final class Lexicon {
  /** Pairs of key and facts, open addressing; no word has key 0. */
  private final long[] table;

  private final int mask;

  /** An empty table for so many words. */
  Lexicon(int words) {
    // About a third of the words enter twice, the second time without their hamzas.
    int slots = Integer.highestOneBit(Math.max(8, words + words / 2)) << 1;
    table = new long[2 * slots];
    mask = slots - 1;
  }

  /**
   * Adds a word, also under its folded spelling if no word is spelled so.
   *
   * @throws IllegalArgumentException if a word with the same key is there
   */
  void add(long low, long high, long facts) {
    long key = Letters.key(low, high);
    int slot = slot(key);
    if (slot >= 0 && Facts.get(table[2 * slot + 1], Facts.FOLDED) == 0) {
      throw new IllegalArgumentException("two words with the key " + key);
    }
    put(slot, key, facts);
    long foldedLow = fold(low, high == 0);
    long foldedHigh = fold(high, true);
    if (foldedLow != low || foldedHigh != high) {
      long folded = Letters.key(foldedLow, foldedHigh);
      slot = slot(folded);
      if (slot < 0) {
        put(slot, folded, Facts.set(facts, Facts.FOLDED, 1));
      }
    }
  }

  private void put(int slot, long key, long facts) {
    int free = slot < 0 ? ~slot : slot;
    table[2 * free] = key;
    table[2 * free + 1] = facts;
  }

  /** The slot of a key, or the complement of the free one where it would be. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    for (int slot = (int) (mixed >>> 40) & mask; ; slot = slot + 1 & mask) {
      long found = table[2 * slot];
      if (found == key) {
        return slot;
      }
      if (found == 0) {
        return ~slot;
      }
    }
  }

  /**
   * The facts of a stem, 0 if nothing is known. For a word with hamza that only the spelling
   * without is known of, how that one is cut is left out: وأملا is not واملا.
   */
  long facts(long low, long high) {
    int slot = slot(Letters.key(low, high));
    if (slot >= 0) {
      return table[2 * slot + 1];
    }
    long foldedLow = fold(low, high == 0);
    long foldedHigh = fold(high, true);
    if (foldedLow == low && foldedHigh == high) {
      return 0;
    }
    slot = slot(Letters.key(foldedLow, foldedHigh));
    if (slot < 0) {
      return 0;
    }
    long facts = table[2 * slot + 1];
    boolean loose = Facts.get(facts, Facts.FOLDED) == 0 && hasHamza(low, high);
    return loose ? Facts.withoutReading(facts) : facts;
  }

  /** Whether folding changes an alef: a word spelled without hamza may be another one then. */
  private static boolean hasHamza(long low, long high) {
    return fold(low, false) != low || fold(high, false) != high;
  }

  private static long fold(long half, boolean last) {
    long folded = half;
    for (int i = 0; i < Letters.HALF; i++) {
      int code = Letters.at(half, 0, i);
      if (code == 0) {
        break;
      }
      if (code == Letters.ALEF_HAMZA
          || code == Letters.ALEF_HAMZA_BELOW
          || code == Letters.ALEF_MADDA) {
        folded = Letters.with(folded, i, Letters.ALEF);
      } else if (code == Letters.ALEF_MAKSURA
          && last
          && (i == Letters.HALF - 1 || Letters.at(half, 0, i + 1) == 0)) {
        folded = Letters.with(folded, i, Letters.YEH);
      }
    }
    return folded;
  }
}
