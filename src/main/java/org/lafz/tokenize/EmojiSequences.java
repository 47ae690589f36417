// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.Arrays;
import java.util.List;
import org.lafz.internal.lexicon.WordList;

/**
 * The emoji of more than one code point in Emoji 15.0, from {@code seeds/emoji-sequences.tsv}:
 * every row of emoji-test.txt, not fully qualified ones included.
 *
 * <p>Skin tones differ within a sequence only by whether they are the same, so the list holds one
 * spelling for all: the first tone as U+1F3FB, another one beside it as U+1F3FC. 27 KB with the
 * index; not loaded before the first look-up.
 */
final class EmojiSequences {
  /** Units of the longest one. */
  static final int MAX_UNITS = 15;

  private static final char TONE_LEAD = '\uD83C';
  private static final char FIRST_TONE = '\uDFFB';
  private static final char LAST_TONE = '\uDFFF';

  /** All sequences in the order of their units, one after another. */
  private static final char[] UNITS;

  /** Where each begins in {@link #UNITS}, and the end of the last. */
  private static final char[] STARTS;

  static {
    List<String> sequences =
        WordList.read("emoji-sequences.tsv").stream().map(EmojiSequences::decode).sorted().toList();
    UNITS = String.join("", sequences).toCharArray();
    STARTS = new char[sequences.size() + 1];
    for (int i = 0; i < sequences.size(); i++) {
      STARTS[i + 1] = (char) (STARTS[i] + sequences.get(i).length());
    }
  }

  private EmojiSequences() {}

  /**
   * Whether the units of {@code b[s, e)}, no more than {@link #MAX_UNITS}, are a sequence of the
   * list.
   *
   * @param scratch at least so many units that may be overwritten
   */
  static boolean contain(char[] b, int s, int e, char[] scratch) {
    int length = e - s;
    System.arraycopy(b, s, scratch, 0, length);
    replaceTones(scratch, length);
    int low = 0;
    int high = STARTS.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compare(UNITS, STARTS[middle], STARTS[middle + 1], scratch, 0, length);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** Writes the first tone of {@code units[0, length)} as U+1F3FB and any other one as U+1F3FC. */
  static void replaceTones(char[] units, int length) {
    char first = 0;
    for (int i = 1; i < length; i++) {
      char c = units[i];
      if (units[i - 1] == TONE_LEAD && c >= FIRST_TONE && c <= LAST_TONE) {
        first = first == 0 ? c : first;
        units[i] = c == first ? FIRST_TONE : FIRST_TONE + 1;
      }
    }
  }

  private static String decode(String hex) {
    StringBuilder units = new StringBuilder();
    for (String codePoint : hex.split(" ", -1)) {
      units.appendCodePoint(Integer.parseInt(codePoint, 16));
    }
    return units.toString();
  }
}
