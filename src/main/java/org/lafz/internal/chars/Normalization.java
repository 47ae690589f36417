// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of the normal forms NFC and NFKC (UAX #15) and of NFKC_Casefold (UAX #44), for all
 * scripts, as a chosen version of Unicode has them: code points that it does not know have no
 * mapping and combining class 0.
 *
 * <p>For profiles that reproduce libraries with that version in them. Immutable; made in a few
 * milliseconds. Hangul is computed (Unicode 17.0, section 3.12).
 *
 * <p>Layout of the generated strings. Mappings: the distance from the last code point, the length
 * of the mapping in UTF-16 units with its kind above {@link #KIND_SHIFT}, the mapping. Code points
 * younger than {@link #EARLIEST}: the distance from the end of the last run, the length of the run,
 * the version that brought it.
 */
public final class Normalization {
  static final int KIND_SHIFT = 5;

  /** Kinds of decompositions; those composed again are canonical. */
  static final int COMPATIBLE = 0;

  static final int CANONICAL = 1;
  static final int COMPOSED = 2;

  /** The oldest version of Unicode that can be asked for. */
  public static final int EARLIEST = 14;

  /** The version of the tables. */
  public static final int LATEST = 17;

  /** Default_Ignorable_Code_Point, those that are not assigned included: ranges. */
  private static final int[] DEFAULT_IGNORABLE = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
    0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private static final CodePointStrings IGNORABLE = ignorable();

  private static final int L_BASE = 0x1100;
  private static final int L_COUNT = 19;
  private static final int V_BASE = 0x1161;
  private static final int V_COUNT = 21;
  private static final int T_BASE = 0x11A7; // one before the first
  private static final int T_COUNT = 28;
  private static final int S_BASE = 0xAC00;
  private static final int S_COUNT = L_COUNT * V_COUNT * T_COUNT;

  /** Bits of a code point in a triple. */
  private static final int WIDTH = 21;

  private static final int ASTRAL_MARKS_END = 0x20000; // no mark has a code point from here on

  private final BitSet later = new BitSet();
  private final CodePointStrings canonical;
  private final CodePointStrings compatible;
  private final long[] compositions; // first, second, composite, ascending
  private final BitSet joining = new BitSet(); // those that may reach back: marks and seconds

  /**
   * For version {@code unicode}.0 of Unicode.
   *
   * @throws IllegalArgumentException unless 14 ≤ unicode ≤ 17
   */
  public Normalization(int unicode) {
    if (unicode < EARLIEST || unicode > LATEST) {
      throw new IllegalArgumentException(
          "Unicode " + unicode + ": not from " + EARLIEST + " to " + LATEST);
    }
    readLater(unicode);
    Map<Integer, String> rawCanonical = new HashMap<>();
    Map<Integer, String> raw = new HashMap<>();
    long[] triples = new long[2048];
    int[] count = {0};
    readMappings(
        NormalizationData.decompositions(),
        (codePoint, kind, mapping) -> {
          raw.put(codePoint, mapping);
          if (kind != COMPATIBLE) {
            rawCanonical.put(codePoint, mapping);
          }
          if (kind == COMPOSED) {
            int first = mapping.codePointAt(0);
            int second = mapping.codePointAt(Character.charCount(first));
            triples[count[0]++] = pair(first, second) | codePoint;
            joining.set(second);
          }
        });
    canonical = inFull(rawCanonical);
    compatible = inFull(raw);
    compositions = Arrays.copyOf(triples, count[0]);
    Arrays.sort(compositions);
    joining.set(V_BASE, V_BASE + V_COUNT);
    joining.set(T_BASE + 1, T_BASE + T_COUNT);
    for (int c = 0; c < ASTRAL_MARKS_END; c++) {
      if (combiningClass(c) != 0) {
        joining.set(c);
      }
    }
    for (int c : canonical.keys()) {
      if (joining.get(Character.codePointAt(canonical(c), 0))) {
        joining.set(c);
      }
    }
  }

  private static CodePointStrings ignorable() {
    Map<Integer, String> deleted = new HashMap<>();
    for (int i = 0; i < DEFAULT_IGNORABLE.length; i += 2) {
      for (int c = DEFAULT_IGNORABLE[i]; c <= DEFAULT_IGNORABLE[i + 1]; c++) {
        deleted.put(c, "");
      }
    }
    return new CodePointStrings(deleted);
  }

  private interface Mapping {
    void read(int codePoint, int kind, String mapping);
  }

  private void readMappings(String data, Mapping reader) {
    int codePoint = 0;
    for (int i = 0; i < data.length(); ) {
      codePoint += data.charAt(i++);
      int head = data.charAt(i++);
      int end = i + (head & (1 << KIND_SHIFT) - 1);
      if (!later.get(codePoint)) {
        reader.read(codePoint, head >> KIND_SHIFT, data.substring(i, end));
      }
      i = end;
    }
  }

  private void readLater(int unicode) {
    String data = NormalizationData.later();
    int from = 0;
    for (int i = 0; i < data.length(); i += 3) {
      from += data.charAt(i);
      int to = from + data.charAt(i + 1);
      if (data.charAt(i + 2) > unicode) {
        later.set(from, to);
      }
      from = to;
    }
  }

  private static CodePointStrings inFull(Map<Integer, String> raw) {
    CodePointStrings once = new CodePointStrings(raw);
    return once.mapValues(value -> untilStable(value, once));
  }

  private static String untilStable(String text, CodePointStrings map) {
    String last = text;
    String next = map.replaceEach(last);
    while (!next.equals(last)) {
      last = next;
      next = map.replaceEach(last);
    }
    return last;
  }

  /** The full canonical decomposition of {@code codePoint}, or null if it is its own. */
  public @Nullable String canonical(int codePoint) {
    int syllable = codePoint - S_BASE;
    if (syllable < 0 || syllable >= S_COUNT) {
      return canonical.get(codePoint);
    }
    char[] jamo = {
      (char) (L_BASE + syllable / (V_COUNT * T_COUNT)),
      (char) (V_BASE + syllable / T_COUNT % V_COUNT),
      (char) (T_BASE + syllable % T_COUNT)
    };
    return new String(jamo, 0, jamo[2] == T_BASE ? 2 : 3);
  }

  /**
   * The full compatibility decomposition of {@code codePoint}, or null if it is its own. Null for
   * Hangul syllables, whose canonical one is the same.
   */
  public @Nullable String compatible(int codePoint) {
    return compatible.get(codePoint);
  }

  /** Canonical combining class, 0–240. */
  public int combiningClass(int codePoint) {
    return later.get(codePoint) ? 0 : Chars.combiningClass(codePoint);
  }

  /** What {@code first} and {@code second} are composed to, or -1. */
  public int compose(int first, int second) {
    int leading = first - L_BASE;
    int vowel = second - V_BASE;
    if (leading >= 0 && leading < L_COUNT && vowel >= 0 && vowel < V_COUNT) {
      return S_BASE + (leading * V_COUNT + vowel) * T_COUNT;
    }
    int syllable = first - S_BASE;
    int trailing = second - T_BASE;
    boolean open = syllable >= 0 && syllable < S_COUNT && syllable % T_COUNT == 0;
    if (open && trailing > 0 && trailing < T_COUNT) {
      return first + trailing;
    }
    long pair = pair(first, second);
    int at = -1 - Arrays.binarySearch(compositions, pair);
    boolean found = at < compositions.length && compositions[at] >> WIDTH == pair >> WIDTH;
    return found ? (int) compositions[at] & (1 << WIDTH) - 1 : -1;
  }

  private static long pair(int first, int second) {
    return ((long) first << WIDTH | second) << WIDTH;
  }

  /**
   * Whether {@code codePoint} may join or pass what stands before it in NFC. What begins at a code
   * point that may not is normalized by itself.
   */
  public boolean reachesBack(int codePoint) {
    return joining.get(codePoint);
  }

  /**
   * What NFKC_Casefold makes of every code point that it changes, decomposed. NFC of what the
   * mappings give is NFKC_Casefold of the text.
   */
  public CodePointStrings caseFolding() {
    Map<Integer, String> foldings = new HashMap<>();
    readMappings(NormalizationData.caseFoldings(), (c, kind, folded) -> foldings.put(c, folded));
    CodePointStrings foldCase = new CodePointStrings(foldings);
    Map<Integer, String> all = new HashMap<>(foldings);
    for (int c : compatible.keys()) {
      all.putIfAbsent(c, Character.toString(c));
    }
    all.replaceAll((codePoint, folded) -> foldedInFull(folded, foldCase));
    IGNORABLE.forEach(all::put);
    return new CodePointStrings(all);
  }

  private String foldedInFull(String text, CodePointStrings foldCase) {
    String last = text;
    String next = foldedOnce(last, foldCase);
    while (!next.equals(last)) {
      last = next;
      next = foldedOnce(last, foldCase);
    }
    return last;
  }

  private String foldedOnce(String text, CodePointStrings foldCase) {
    String folded = foldCase.replaceEach(compatible.replaceEach(text));
    return IGNORABLE.replaceEach(compatible.replaceEach(folded));
  }
}
