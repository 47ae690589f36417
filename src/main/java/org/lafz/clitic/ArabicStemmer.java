// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.Objects;
import org.lafz.internal.clitic.Affixes;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Cut;
import org.lafz.internal.clitic.Letters;
import org.lafz.internal.clitic.Marks;
import org.lafz.internal.clitic.Stemmer;

public final class ArabicStemmer {
  private final CliticModel model = CliticModel.msa();
  private final Stemmer stemmer = Stemmer.msa();
  private final boolean lemma;

  private ArabicStemmer(boolean lemma) {
    this.lemma = lemma;
  }

  public static ArabicStemmer light() {
    return new ArabicStemmer(false);
  }

  public static ArabicStemmer lemma() {
    return new ArabicStemmer(true);
  }

  public String stem(String word) {
    char[] out = new char[Math.max(24, word.length())];
    int n = stem(word.toCharArray(), 0, word.length(), out);
    return new String(out, 0, n);
  }

  public int stem(char[] text, int from, int to, char[] out) {
    long first = Letters.pack(text, from, to, 0);
    long rest = Letters.hasMore(first) ? Letters.pack(text, from, to, Letters.HALF) : 0;
    int length = Letters.length(first, rest);
    if (length <= 0) {
      int start = length < 0 ? from + Affixes.procliticLength(Affixes.beforeForeign(text, from, to)) : from;
      System.arraycopy(text, start, out, 0, to - start);
      return to - start;
    }
    long low = Letters.letters(first);
    long high = Letters.letters(rest);
    long marks = length == to - from ? Marks.NONE : Marks.pack(text, from, to);
    int cut = model.cut(low, high, length, marks);
    int p = Cut.proclitics(cut);
    int e = Cut.enclitics(cut);
    int start = Affixes.procliticLength(p);
    int end = length - Affixes.encliticLength(e);
    if (start == end) {
      start--;
    }
    int article = start < end ? Pieces.articleLetters(model, low, high, start, end, p, e) : 0;
    start += article;
    int last = Affixes.lastOf(p);
    int around = (article > 0 ? Stemmer.ARTICLE : 0) | (e != 0 ? Stemmer.PRONOUN : 0)
      | (last == Letters.code('س') ? Stemmer.FUTURE : 0)
      | (last == Letters.code('ب') || last == Letters.code('ك') ? Stemmer.PREPOSITION : 0);
    return stemmer.stem(
        Letters.sliceLow(low, high, start, end),
        Letters.sliceHigh(high, start, end),
        end - start, around, lemma, out);
  }
}
