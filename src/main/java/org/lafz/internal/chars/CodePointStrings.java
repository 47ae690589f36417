// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Strings that some code points are mapped to. Immutable; a look-up reads the index of a page of
 * 128 code points and searches those of the page that have a string.
 */
public final class CodePointStrings {
  private static final int PAGE_SHIFT = 7;

  private final int[] keys; // ascending
  private final String[] values;
  private final char[] pages; // where the keys of a page begin, and one more

  /** A copy of {@code map}, of at most 65,535 entries. */
  public CodePointStrings(Map<Integer, String> map) {
    keys = new int[map.size()];
    values = new String[map.size()];
    int count = 0;
    for (int key : map.keySet()) {
      keys[count++] = key;
    }
    Arrays.sort(keys);
    for (int i = 0; i < count; i++) {
      values[i] = Objects.requireNonNull(map.get(keys[i]));
    }
    pages = new char[(Character.MAX_CODE_POINT >> PAGE_SHIFT) + 2];
    for (int page = 0, i = 0; page < pages.length; page++) {
      while (i < keys.length && keys[i] >> PAGE_SHIFT < page) {
        i++;
      }
      pages[page] = (char) i;
    }
  }

  /** What {@code codePoint} is mapped to, or null. */
  public @Nullable String get(int codePoint) {
    int page = codePoint >> PAGE_SHIFT;
    int from = pages[page];
    int to = pages[page + 1];
    if (from == to) {
      return null;
    }
    int at = Arrays.binarySearch(keys, from, to, codePoint);
    return at < 0 ? null : values[at];
  }

  /** {@code text} with every code point replaced that has a string; itself if none has. */
  public String replaceEach(String text) {
    StringBuilder out = null;
    int copied = 0; // how much of the text is in out
    int end;
    for (int i = 0; i < text.length(); i = end) {
      int codePoint = text.codePointAt(i);
      end = i + Character.charCount(codePoint);
      String mapped = get(codePoint);
      if (mapped != null) {
        out = out == null ? new StringBuilder() : out;
        out.append(text, copied, i).append(mapped);
        copied = end;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** The same code points with {@code map} of their strings. */
  public CodePointStrings mapValues(UnaryOperator<String> map) {
    Map<Integer, String> mapped = new HashMap<>();
    forEach((codePoint, string) -> mapped.put(codePoint, map.apply(string)));
    return new CodePointStrings(mapped);
  }

  /** Hands every code point that has a string to {@code action}, ascending. */
  public void forEach(BiConsumer<Integer, String> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], values[i]);
    }
  }

  /** The code points that have a string, ascending. */
  int[] keys() {
    return keys.clone();
  }
}
