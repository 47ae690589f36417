// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import org.lafz.internal.clitic.Affixes;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Cut;
import org.lafz.internal.clitic.Letters;

/** Where a scheme cuts a word, counted in letters. */
final class Pieces {
  private static final int ALEF = Letters.code('ا');
  private static final int LAM = Letters.code('ل');

  /** Words of the Penn Arabic Treebank that are two, and the letters of the first. */
  private static final String[] COMPOUNDS = {
    "عند+ما", "بعد+ما", "قبل+ما", "حين+ما", "ك+ما", "ب+ما", "م+ما", "ع+ما", "م+من", "ع+من", "في+ما",
    "ك+ذلك"
  };

  private static final long[] COMPOUND_LETTERS = new long[COMPOUNDS.length];

  /** Words with ال that is no article, or that nobody cuts; verbs of form VIII from roots in ل. */
  private static final long[] NO_ARTICLE =
      letters(
          "الذي الذى الذين التي التى اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي الله اللهم"
              + " الا الى الي الان الآن التقى التقت التقيا التقوا التقيت التقينا التقط التقطت التقطوا"
              + " التزم التزمت التزموا التحق التحقت التحقوا التمس التمست التف التفت التفوا التهم"
              + " التهمت التبس التبست التصق التصقت التأم التأمت التجأ التحم التحمت التوى التوت");

  static {
    for (int i = 0; i < COMPOUNDS.length; i++) {
      COMPOUND_LETTERS[i] = Letters.low(COMPOUNDS[i].replace("+", ""));
    }
  }

  private Pieces() {}

  private static long[] letters(String words) {
    String[] each = words.split(" ", -1);
    long[] letters = new long[each.length];
    for (int i = 0; i < each.length; i++) {
      letters[i] = Letters.low(each[i]);
    }
    return letters;
  }

  /**
   * Writes the ends of the pieces in letters; returns how many there are. The last end is not
   * written.
   */
  static int of(
      CliticModel model,
      CliticScheme scheme,
      long low,
      long high,
      int length,
      int cut,
      int[] ends) {
    int p = Cut.proclitics(cut);
    int e = Cut.enclitics(cut);
    int from = scheme.prepositions ? Affixes.procliticLength(p) : Affixes.conjunctions(p);
    int to = scheme.pronouns ? length - Affixes.encliticLength(e) : length;
    int count = 0;
    while (count < from) {
      ends[count] = ++count;
    }
    int first =
        scheme.article
            ? articleLetters(model, low, high, from, to, p, e)
            : scheme.compounds && e == 0 ? compoundLetters(low, high, from, to) : 0;
    if (first > 0) {
      ends[count++] = from + first;
    }
    if (to < length) {
      ends[count++] = to;
      int pronoun = Affixes.firstEncliticLength(e);
      if (to + pronoun < length) {
        ends[count++] = to + pronoun;
      }
    }
    return count + 1;
  }

  /** The same for a word with something else than Arabic letters: و ف ب ل ك before it are cut. */
  static int beforeForeign(char[] text, int from, int to, CliticScheme scheme, int[] ends) {
    int p = Affixes.beforeForeign(text, from, to);
    int letters = scheme.prepositions ? Affixes.procliticLength(p) : Affixes.conjunctions(p);
    int count = 0;
    while (count < letters) {
      ends[count] = ++count;
    }
    return count + 1;
  }

  /** How many letters of a host are the article: 2, or 1 of لسلطة in للسلطة, or 0. */
  static int articleLetters(
      CliticModel model, long low, long high, int from, int to, int p, int e) {
    if (e != 0) {
      return 0; // a noun has an article or a pronoun, not both
    }
    int first = Letters.at(low, high, from);
    if (first == LAM && Affixes.lastOf(p) == LAM) {
      return hidesArticle(model, low, high, from, to) ? 1 : 0;
    }
    if (first != ALEF || to - from < 4 || Letters.at(low, high, from + 1) != LAM) {
      return 0;
    }
    long hostLow = Letters.sliceLow(low, high, from, to);
    long hostHigh = Letters.sliceHigh(high, from, to);
    for (long word : NO_ARTICLE) {
      if (word == hostLow && hostHigh == 0) {
        return 0;
      }
    }
    long nounLow = Letters.sliceLow(low, high, from + 2, to);
    long nounHigh = Letters.sliceHigh(high, from + 2, to);
    // التزام has an article of its own
    boolean doubtful = model.withArticle(hostLow, hostHigh) > 1;
    return doubtful && model.withArticle(nounLow, nounHigh) <= 3 ? 0 : 2;
  }

  /** Whether the host لسلطة of للسلطة is السلطة: لعبة of للعبة begins with a lam of its own. */
  static boolean hidesArticle(CliticModel model, long low, long high, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    long nounLow = Letters.sliceLow(low, high, from + 1, to);
    long nounHigh = Letters.sliceHigh(high, from + 1, to);
    long hostLow = Letters.sliceLow(low, high, from, to);
    long hostHigh = Letters.sliceHigh(high, from, to);
    return model.frequency(nounLow, nounHigh) + model.withArticle(nounLow, nounHigh)
        >= model.frequency(hostLow, hostHigh) + model.withArticle(hostLow, hostHigh);
  }

  private static int compoundLetters(long low, long high, int from, int to) {
    long word = Letters.sliceLow(low, high, from, to);
    if (Letters.sliceHigh(high, from, to) == 0) {
      for (int i = 0; i < COMPOUND_LETTERS.length; i++) {
        if (COMPOUND_LETTERS[i] == word) {
          return COMPOUNDS[i].indexOf('+');
        }
      }
    }
    return 0;
  }
}
