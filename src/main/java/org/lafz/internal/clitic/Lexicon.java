// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/**
 * {@link Facts} of stems, found by exact spelling, otherwise by the spelling without hamza on alef
 * and with ي for final ى. Immutable once loaded.
 */
final class Lexicon {
  /** Pairs of key and facts, open addressing, at most three fifths full; no word has key 0. */
  private final long[] table;

  private final int mask;

  /** A table of words with their facts, {@code letters} holding low and high half by turns. */
  Lexicon(long[] letters, long[] facts) {
    int words = facts.length;
    // Some words enter twice, the second time without their hamzas.
    int slots = Integer.highestOneBit(Math.max(8, words * 2)) << 1;
    table = new long[2 * slots];
    mask = slots - 1;
    for (int i = 0; i < words; i++) {
      put(Letters.key(letters[2 * i], letters[2 * i + 1]), facts[i]);
    }
    for (int i = 0; i < words; i++) {
      long low = letters[2 * i];
      long high = letters[2 * i + 1];
      long foldedLow = foldLow(low, high);
      long foldedHigh = foldHigh(high);
      if (foldedLow != low || foldedHigh != high) {
        long key = Letters.key(foldedLow, foldedHigh);
        if (slot(key) < 0) {
          put(key, facts[i]);
        }
      }
    }
  }

  private void put(long key, long facts) {
    int slot = ~slot(key);
    if (slot < 0) {
      throw new IllegalArgumentException("two words with the key " + key);
    }
    table[2 * slot] = key;
    table[2 * slot + 1] = facts;
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

  /** The facts of a stem, 0 if nothing is known. */
  long facts(long low, long high) {
    int slot = slot(Letters.key(low, high));
    if (slot >= 0) {
      return table[2 * slot + 1];
    }
    long foldedLow = foldLow(low, high);
    long foldedHigh = foldHigh(high);
    if (foldedLow == low && foldedHigh == high) {
      return 0;
    }
    slot = slot(Letters.key(foldedLow, foldedHigh));
    return slot < 0 ? 0 : table[2 * slot + 1];
  }

  private static long foldLow(long low, long high) {
    return fold(low, high == 0);
  }

  private static long foldHigh(long high) {
    return high == 0 ? 0 : fold(high, true);
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
