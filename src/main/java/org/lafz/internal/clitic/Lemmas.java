// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.List;

/**
 * From words and stems to lemmas, both in folded spelling; the words packed as {@link Letters}
 * does. Not written again once it is filled.
 */
final class Lemmas {
  private final long[] keys;
  private final int[] places;
  private final char[] letters;
  private final int mask;

  /** A row is a lemma and its words or stems, with a space between; the likeliest lemma first. */
  Lemmas(List<String> rows) {
    int words = 0;
    for (String row : rows) {
      words += (int) row.chars().filter(c -> c == ' ').count();
    }
    int slots = Integer.highestOneBit(Math.max(8, words)) << 2;
    keys = new long[slots];
    places = new int[slots];
    mask = slots - 1;
    StringBuilder pool = new StringBuilder();
    for (String row : rows) {
      String[] forms = row.split(" ", -1);
      if (forms[0].length() > Letters.MOST) {
        throw new IllegalArgumentException(forms[0] + " is longer than " + Letters.MOST);
      }
      for (int i = 1; i < forms.length; i++) {
        add(forms[i], pool.length() << 5 | forms[0].length());
      }
      pool.append(forms[0]);
    }
    letters = pool.toString().toCharArray();
  }

  private void add(String word, int place) {
    long key = Letters.key(Letters.low(word), Letters.high(word));
    int slot = slot(key);
    if (slot >= 0) {
      throw new IllegalArgumentException("two rows for " + word);
    }
    keys[~slot] = key;
    places[~slot] = place;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    for (int slot = (int) (mixed >>> 40) & mask; ; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return slot;
      }
      if (keys[slot] == 0) {
        return ~slot;
      }
    }
  }

  /**
   * Where the lemma of a word is, for {@link #write}, less for a likelier lemma; -1 if none is
   * known.
   */
  int find(long low, long high) {
    int slot = slot(Letters.key(low, high));
    return slot < 0 ? -1 : places[slot];
  }

  /** Writes a lemma to {@code out} from {@code at} on; returns its length. */
  int write(int place, char[] out, int at) {
    int length = place & 31;
    System.arraycopy(letters, place >> 5, out, at, length);
    return length;
  }

  /**
   * Whether a word has its lemma inside, in folded spelling, or all of it but a first alef (استخدم
   * of يستخدم).
   */
  boolean isInside(int place, long low, long high, int length) {
    int from = place >> 5;
    int to = from + (place & 31);
    if (letters[from] == 'ا') {
      from++;
    }
    for (int start = 0; start + to - from <= length; start++) {
      int same = 0;
      while (same < to - from
          && letters[from + same] == Folding.letter(Letters.at(low, high, start + same))) {
        same++;
      }
      if (same == to - from) {
        return true;
      }
    }
    return false;
  }
}
