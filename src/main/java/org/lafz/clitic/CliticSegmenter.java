// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.Objects;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Cut;
import org.lafz.internal.clitic.Letters;
import org.lafz.internal.clitic.Marks;

/**
 * Cuts the clitics off Arabic words. The same spelling is always cut the same way: context is not
 * looked at.
 *
 * <p>A word is what stands between spaces and punctuation, a {@code Token} of type {@code ARABIC}
 * or {@code MIXED}. Marks, tatweel and controls are passed over and stay with the letter before
 * them; presentation forms, ٱ and letters with a combining hamza count as the plain letters. A cut
 * that would divide a ligature is left out. Before digits and letters of other scripts و ف ب ل ك
 * are cut (و+2006); any other text, and a word of more than 20 letters, is whole.
 *
 * <p>Immutable; share it between threads. Time is linear in the word; see {@code docs/clitics.md}
 * for how good it is and what it was made from.
 */
public final class CliticSegmenter {
  /** No word has more segments. */
  public static final int MOST_SEGMENTS = 8;

  private final CliticModel model;
  private final CliticScheme scheme;

  private CliticSegmenter(CliticModel model, CliticScheme scheme) {
    this.model = model;
    this.scheme = scheme;
  }

  /** Loaded when it is first asked for. */
  private static final class Msa {
    static final CliticSegmenter UD = new CliticSegmenter(CliticModel.msa(), CliticScheme.UD);
  }

  /**
   * The segmenter for Modern Standard Arabic with {@link CliticScheme#UD}. The first call loads its
   * tables, about 9 MB, in some tens of milliseconds.
   */
  public static CliticSegmenter msa() {
    return Msa.UD;
  }

  /** This segmenter with another scheme; the tables are shared. */
  public CliticSegmenter with(CliticScheme scheme) {
    return new CliticSegmenter(model, Objects.requireNonNull(scheme));
  }

  /** Where it cuts. */
  public CliticScheme scheme() {
    return scheme;
  }

  /** The segments of a word with all that is known of them. */
  public Segmentation segment(CharSequence word) {
    String text = word.toString();
    return new Analysis(model, scheme, text).segmentation();
  }

  /**
   * Writes the ends of the segments of the word {@code text[from, to)} to {@code ends}, the last
   * one being {@code to}. Allocates nothing.
   *
   * @param ends at least {@link #MOST_SEGMENTS} long
   * @return the number of segments, 0 for an empty word
   * @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ text.length
   * @throws IllegalArgumentException if {@code ends} is too short
   */
  public int segment(char[] text, int from, int to, int[] ends) {
    Objects.checkFromToIndex(from, to, text.length);
    if (ends.length < MOST_SEGMENTS) {
      throw new IllegalArgumentException(
          "ends has room for " + ends.length + " segments, not " + MOST_SEGMENTS);
    }
    if (from == to) {
      return 0;
    }
    long first = Letters.pack(text, from, to, 0);
    long rest = Letters.hasMore(first) ? Letters.pack(text, from, to, Letters.HALF) : 0;
    int length = Letters.length(first, rest);
    int pieces;
    if (length < 0) {
      pieces = Pieces.beforeForeign(text, from, to, scheme, ends);
    } else {
      long low = Letters.letters(first);
      long high = Letters.letters(rest);
      long marks = length == to - from ? Marks.NONE : Marks.pack(text, from, to);
      int cut = length == 0 ? Cut.NONE : model.cut(low, high, length, marks);
      pieces = Pieces.of(model, scheme, low, high, length, cut, ends);
    }
    int count = 0;
    for (int i = 0; i < pieces - 1; i++) {
      int offset = Letters.offset(text, from, to, ends[i]);
      if (offset >= 0) {
        ends[count++] = offset;
      }
    }
    ends[count++] = to;
    return count;
  }
}
