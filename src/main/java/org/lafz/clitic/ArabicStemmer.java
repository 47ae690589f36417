// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.Objects;
import org.lafz.internal.clitic.Affixes;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Cut;
import org.lafz.internal.clitic.Letters;
import org.lafz.internal.clitic.Marks;
import org.lafz.internal.clitic.Stemmer;

/**
 * Stems of Arabic words for search: inflected forms of one word get one stem. Clitics go as {@link
 * CliticSegmenter} cuts them, then the article and the inflection.
 *
 * <p>A stem is an index term: a folded spelling without marks, آ أ إ as ا, ى as ي, ة as ه, so often
 * no word of the dictionary. Give the words as written: folding ة or hamza first loses what tells
 * words apart. Marks, tatweel and presentation forms do not change a stem, unless marks rule a cut
 * out. Any text that is no Arabic word is its own stem, but for و ف ب ل ك before digits and other
 * scripts; of a word of more than 20 letters only marks and tatweel go. A stem is never empty if
 * the word is not. The stem of a stem may be another one.
 *
 * <p>Immutable; share it between threads. Time is linear in the word. {@code docs/stems.md} says
 * how good it is and what it was made from.
 */
public final class ArabicStemmer {
  /** A stem has at most so many units, or as many as its word, whichever is more. */
  public static final int LONGEST = Letters.MOST;

  private static final int BEH = Letters.code('ب');
  private static final int KAF = Letters.code('ك');
  private static final int SEEN = Letters.code('س');

  private final CliticModel model = CliticModel.msa();
  private final Stemmer stemmer = Stemmer.msa();
  private final int level;

  private ArabicStemmer(int level) {
    this.level = level;
  }

  /** Loaded when it is first asked for. */
  private static final class Msa {
    static final ArabicStemmer LIGHT = new ArabicStemmer(0);
    static final ArabicStemmer LEMMA = new ArabicStemmer(Stemmer.LEMMA);
  }

  /**
   * Takes clitics, article, and the prefixes and endings of inflection off: مسلمون as مسلم, يكتبون
   * as كتب. Broken plurals and verbs that change inside keep their own stems.
   */
  public static ArabicStemmer light() {
    return Msa.LIGHT;
  }

  /**
   * The same, and broken plurals and changing verbs go to their lemma: مدن as مدينه, يقول as قال.
   */
  public static ArabicStemmer lemma() {
    return Msa.LEMMA;
  }

  /** The stem of a word. */
  public String stem(CharSequence word) {
    char[] text = word.toString().toCharArray();
    char[] stem = new char[Math.max(LONGEST, text.length)];
    return new String(stem, 0, stem(text, 0, text.length, stem, 0));
  }

  /**
   * Writes the stem of the word {@code text[from, to)} to {@code out} from {@code at} on. Allocates
   * nothing.
   *
   * @param out another array than {@code text}, with room for the greater of {@link #LONGEST} and
   *     {@code to - from} units from {@code at} on
   * @return the length of the stem, 0 for an empty word
   * @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ text.length and 0 ≤ at ≤ out.length
   * @throws IllegalArgumentException if {@code out} is too short
   */
  public int stem(char[] text, int from, int to, char[] out, int at) {
    Objects.checkFromToIndex(from, to, text.length);
    Objects.checkFromToIndex(at, out.length, out.length);
    int room = Math.max(LONGEST, to - from);
    if (out.length - at < room) {
      throw new IllegalArgumentException(
          "out has room for " + (out.length - at) + " units from " + at + ", not " + room);
    }
    long first = Letters.pack(text, from, to, 0);
    long rest = Letters.hasMore(first) ? Letters.pack(text, from, to, Letters.HALF) : 0;
    int length = Letters.length(first, rest);
    if (length < 0) {
      int start = from + Affixes.procliticLength(Affixes.beforeForeign(text, from, to));
      System.arraycopy(text, start, out, at, to - start);
      return to - start;
    }
    if (length == 0) {
      return plain(text, from, to, out, at);
    }
    long low = Letters.letters(first);
    long high = Letters.letters(rest);
    long marks = length == to - from ? Marks.NONE : Marks.pack(text, from, to);
    int cut = model.cut(low, high, length, marks);
    int p = Cut.proclitics(cut);
    int e = Cut.enclitics(cut);
    int host = Affixes.procliticLength(p);
    int end = length - Affixes.encliticLength(e);
    int how = level | (e == 0 ? 0 : Stemmer.PRONOUN) | (host == 0 ? 0 : after(Affixes.lastOf(p)));
    if (host == end) {
      host--; // ب of ب+ه
    } else {
      int article = Pieces.articleLetters(model, low, high, host, end, p, e);
      host += article;
      how |= article == 0 ? 0 : Stemmer.ARTICLE;
    }
    if (Letters.hasOther(low) || Letters.hasOther(high)) {
      int start = Math.max(from, Letters.offset(text, from, to, host));
      int stop = end == length ? to : Letters.offset(text, from, to, end);
      return plain(text, start, stop < 0 ? to : stop, out, at);
    }
    return stemmer.stem(
        Letters.sliceLow(low, high, host, end),
        Letters.sliceHigh(high, host, end),
        end - host,
        how,
        out,
        at);
  }

  private static int after(int proclitic) {
    if (proclitic == BEH || proclitic == KAF) {
      return Stemmer.PREPOSITION;
    }
    return proclitic == SEEN ? Stemmer.FUTURE : 0;
  }

  /** Copies a text without what is no letter; all of it if it has none. */
  private static int plain(char[] text, int from, int to, char[] out, int at) {
    int length = 0;
    for (int i = from; i < to; i++) {
      if (Letters.lettersIn(text[i]) > 0) {
        out[at + length++] = text[i];
      }
    }
    if (length == 0) {
      System.arraycopy(text, from, out, at, to - from);
      return to - from;
    }
    return length;
  }
}
