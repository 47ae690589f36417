// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes what {@link ModelFile} reads. */
final class ModelWriter {
  private static final long CUT_BITS = 0x1FFFL << ModelFile.CUT_SHIFT; // cut, settled, debatable

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);

  private ModelWriter() {}

  static byte[] write(SortedMap<String, Long> stems, short[] weights) {
    return new ModelWriter().all(stems, weights);
  }

  private byte[] all(SortedMap<String, Long> stems, short[] weights) {
    Map<Long, Integer> facts = numbered(stems, ~CUT_BITS, 0);
    Map<Long, Integer> cuts = numbered(stems, CUT_BITS, ModelFile.CUT_SHIFT);
    if (facts.size() > 1 << 16 || cuts.size() > 1 << 16) {
      throw new IllegalStateException(facts.size() + " facts, " + cuts.size() + " cuts");
    }
    ByteArrayOutputStream prefixes = new ByteArrayOutputStream();
    ByteArrayOutputStream rests = new ByteArrayOutputStream();
    ByteArrayOutputStream lowBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream highBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream cutLowBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream cutHighBytes = new ByteArrayOutputStream();
    String last = "";
    for (Map.Entry<String, Long> entry : stems.entrySet()) {
      String word = entry.getKey();
      int shared = 0;
      while (shared < last.length()
          && shared < word.length() - 1
          && last.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      prefixes.write(shared);
      for (int i = shared; i < word.length(); i++) {
        rests.write(Letters.code(word.charAt(i)) + (i == word.length() - 1 ? ModelFile.LAST : 0));
      }
      int fact = facts.get(entry.getValue() & ~CUT_BITS);
      lowBytes.write(fact);
      highBytes.write(fact >> 8);
      int cut = cuts.get((entry.getValue() & CUT_BITS) >>> ModelFile.CUT_SHIFT);
      cutLowBytes.write(cut);
      cutHighBytes.write(cut >> 8);
      last = word;
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        places.add(i);
      }
    }
    number(ModelFile.VERSION);
    number(stems.size());
    number(facts.size());
    number(cuts.size());
    number(places.size());
    number(rests.size());
    facts.keySet().forEach(this::number);
    cuts.keySet().forEach(this::number);
    for (ByteArrayOutputStream column :
        List.of(prefixes, rests, lowBytes, highBytes, cutLowBytes, cutHighBytes)) {
      out.writeBytes(column.toByteArray());
    }
    int before = 0;
    for (int place : places) {
      number(place - before);
      before = place;
    }
    for (int place : places) {
      number((weights[place] << 1 ^ weights[place] >> 15) & 0x1FFFFL);
    }
    return out.toByteArray();
  }

  /** The distinct values under a mask, most frequent first, with their numbers. */
  private static Map<Long, Integer> numbered(SortedMap<String, Long> stems, long mask, int shift) {
    Map<Long, Integer> counts = new HashMap<>();
    for (long value : stems.values()) {
      counts.merge((value & mask) >>> shift, 1, Integer::sum);
    }
    List<Long> values = new ArrayList<>(counts.keySet());
    values.sort(
        (a, b) ->
            counts.get(a).equals(counts.get(b))
                ? Long.compare(a, b)
                : counts.get(b) - counts.get(a));
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    for (long value : values) {
      numbers.put(value, numbers.size());
    }
    return numbers;
  }

  private void number(long number) {
    long left = number;
    while (left >>> 7 != 0) {
      out.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
