// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/**
 * Scores a way to cut a word: the sum of the weights of what can be seen of affixes, stem and
 * joints. Log-linear; the trainer and the segmenter run this same code.
 *
 * <p>What the word list says of a stem is taken without the word at hand: that وأضاف is frequent
 * does not make it one word.
 */
class Scorer {
  private final Lexicon lexicon;
  private final Weights weights;

  Scorer(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    this.weights = weights;
  }

  /** What the lexicon knows of a stem. */
  long facts(long low, long high) {
    return lexicon.facts(low, high);
  }

  /** The best cut, of those that the marks allow, of a word of at least two letters. */
  int best(long low, long high, int length, long marks, long whole) {
    int best = 0;
    int bestScore = Integer.MIN_VALUE;
    long after = Affixes.enclitics(low, high, length);
    for (long before = Affixes.proclitics(low, length); before != 0; before &= before - 1) {
      int p = Long.numberOfTrailingZeros(before);
      for (long left = after; left != 0; left &= left - 1) {
        int e = Long.numberOfTrailingZeros(left);
        if (!isCandidate(length, p, e)
            || marks != Marks.NONE && !Marks.allow(marks, low, high, length, p, e)) {
          continue;
        }
        int score = score(low, high, length, p, e, whole);
        if (score > bestScore) {
          bestScore = score;
          best = Cut.of(p, e);
        }
      }
    }
    return best;
  }

  /** The probability of a cut: its share in the exponentials of all scores. */
  double share(long low, long high, int length, long whole, int cut) {
    double all = 0;
    int own = score(low, high, length, Cut.proclitics(cut), Cut.enclitics(cut), whole);
    long after = Affixes.enclitics(low, high, length);
    for (long before = Affixes.proclitics(low, length); before != 0; before &= before - 1) {
      int p = Long.numberOfTrailingZeros(before);
      for (long left = after; left != 0; left &= left - 1) {
        int e = Long.numberOfTrailingZeros(left);
        if (isCandidate(length, p, e)) {
          double above = score(low, high, length, p, e, whole) - own;
          all += StrictMath.exp(above / Weights.SCALE);
        }
      }
    }
    return 1 / Math.max(1, all);
  }

  /** Whether a stem is left, of two letters unless the word is whole. */
  static boolean isCandidate(int length, int p, int e) {
    return length - Affixes.procliticLength(p) - Affixes.encliticLength(e) >= 2 || p + e == 0;
  }

  /** The score of one cut; {@code whole} are the facts of the uncut word. */
  int score(long low, long high, int length, int p, int e, long whole) {
    Weights w = weights;
    int from = Affixes.procliticLength(p);
    int to = length - Affixes.encliticLength(e);
    long stemLow = Letters.sliceLow(low, high, from, to);
    long stemHigh = Letters.sliceHigh(high, from, to);
    int letters = to - from;
    boolean listed = Facts.get(whole, Facts.BARE) != 0;
    long facts = p + e == 0 ? whole : facts(stemLow, stemHigh);
    if (listed || p + e == 0) {
      int own = Facts.counter(p, e);
      facts = own == Facts.BARE ? Facts.set(facts, own, 0) : own == 0 ? facts : Facts.discount(facts, own);
    }

    int first = Letters.at(stemLow, stemHigh, 0);
    int second = letters > 1 ? Letters.at(stemLow, stemHigh, 1) : 0;
    int third = letters > 2 ? Letters.at(stemLow, stemHigh, 2) : 0;
    int last = Letters.at(stemLow, stemHigh, letters - 1);
    int lastButOne = letters > 1 ? Letters.at(stemLow, stemHigh, letters - 2) : 0;
    int lastButTwo = letters > 2 ? Letters.at(stemLow, stemHigh, letters - 3) : 0;
    int size = Math.min(letters, 9);
    int p6 = p << 6;
    int e6 = e << 6;
    int article = first == Letters.ALEF && second == Letters.LAM && letters > 3 ? 1 : 0;
    int prefix =
        first == Letters.YEH || first == Letters.TEH || first == Letters.NOON ? 1
            : first == Letters.ALEF_HAMZA ? 2 : 0;

    int sum = w.of(0, p) + w.of(1, e) + w.of(2, p6 | e);
    sum += w.of(3, p6 | first) + w.of(4, (p6 | first) << 6 | second);
    sum += w.of(5, ((p6 | first) << 6 | second) << 6 | third);
    sum += w.of(6, e6 | last) + w.of(7, (e6 | last) << 6 | lastButOne);
    sum += w.of(8, ((e6 | last) << 6 | lastButOne) << 6 | lastButTwo);
    sum += w.of(9, p6 | size) + w.of(10, e6 | size);
    sum += w.of(11, (p6 | e) << 4 | size);
    sum += w.of(12, (e6 | first) << 2 | prefix) + w.of(13, p6 | last);
    sum += w.of(14, (p6 | last) << 6 | lastButOne);
    sum += w.of(15, (p6 | e) << 1 | article);

    int bare = Facts.get(facts, Facts.BARE);
    int withArticle = Facts.get(facts, Facts.ARTICLE);
    int conjunction = Facts.get(facts, Facts.CONJUNCTION);
    int preposition = Facts.get(facts, Facts.PREPOSITION);
    int future = Facts.get(facts, Facts.FUTURE);
    int third3 = Facts.get(facts, Facts.THIRD);
    int other = Facts.get(facts, Facts.SECOND) << 3 | Facts.get(facts, Facts.NA) << 2
        | Facts.get(facts, Facts.NI) << 1 | Facts.get(facts, Facts.YA);
    int both = Facts.get(facts, Facts.BOTH);
    int inflected = Facts.get(facts, Facts.NOMINAL) << 4 | Facts.get(facts, Facts.PERFECT) << 2
        | Facts.get(facts, Facts.IMPERFECT);
    int tags = Facts.get(facts, Facts.TAGS);
    sum += w.of(16, p6 | bare) + w.of(17, e6 | bare) + w.of(18, (p6 | size) << 4 | bare) + w.of(19, (e6 | size) << 4 | bare);
    sum += w.of(20, p6 | withArticle) + w.of(21, e6 | withArticle);
    sum += w.of(22, p6 | conjunction) + w.of(23, e6 | conjunction);
    sum += w.of(24, p6 | preposition) + w.of(25, e6 | preposition);
    sum += w.of(26, p6 | future) + w.of(27, e6 | future);
    sum += w.of(28, p6 | third3) + w.of(29, e6 | third3);
    sum += w.of(30, p6 | other) + w.of(31, e6 | other);
    sum += w.of(32, p6 | both) + w.of(33, e6 | both);
    sum += w.of(34, p6 | inflected) + w.of(35, e6 | inflected);
    sum += w.of(36, p6 | tags) + w.of(37, e6 | tags);
    int signature = (bare == 0 ? 0 : bare < 5 ? 1 : bare < 9 ? 2 : 3)
        | (withArticle == 0 ? 0 : withArticle < 3 ? 1 : 2) << 2
        | (conjunction == 0 ? 0 : 1) << 4
        | (preposition == 0 ? 0 : preposition < 3 ? 1 : 2) << 5
        | (third3 == 0 ? 0 : third3 < 3 ? 1 : 2) << 7
        | (future == 0 ? 0 : 1) << 9
        | (Facts.get(facts, Facts.PERFECT) == 0 ? 0 : 1) << 10
        | (Facts.get(facts, Facts.NOMINAL) == 0 ? 0 : 1) << 11
        | (Facts.get(facts, Facts.YA) == 0 ? 0 : 1) << 12;
    sum += w.of(38, p6 << 13 | signature) + w.of(39, e6 << 13 | signature);

    // The same by class of affix, so that rare affixes learn from frequent ones.
    int kind = Affixes.kindBefore(p) << 2 | Affixes.kindAfter(e);
    sum += w.of(50, kind << 13 | signature) + w.of(51, kind << 4 | bare);
    sum += w.of(52, (kind << 3 | withArticle) << 3 | preposition);
    sum += w.of(53, (kind << 2 | conjunction) << 2 | future) + w.of(54, kind << 3 | third3);
    sum += w.of(55, kind << 5 | other) + w.of(56, kind << 3 | both) + w.of(57, kind << 6 | inflected);
    sum += w.of(58, kind << 5 | tags) + w.of(59, (kind << 4 | size) << 4 | bare);
    sum += w.of(60, (kind << 6 | first) << 6 | second) + w.of(61, (kind << 6 | last) << 6 | lastButOne);
    sum += w.of(62, (kind << 1 | article) << 4 | bare) + w.of(63, (kind << 2 | prefix) << 2 | future);
    sum += w.of(64, kind << 4 | size);

    int read = p + e == 0 ? 0 : Facts.get(facts, Facts.READ);
    sum += w.of(65, p6 | read) + w.of(66, e6 | read) + w.of(67, kind << 2 | read);

    // At the joint with a pronoun the host may be spelled otherwise than alone; else it may be inflected.
    int change = 0;
    long changedLow = stemLow;
    long changedHigh = stemHigh;
    int base = letters;
    int replacement = 0;
    if (e != 0) {
      if (last == Letters.TEH) {
        change = 1;
        replacement = Letters.TEH_MARBUTA;
      } else if (last == Letters.ALEF) {
        change = 2;
        replacement = Letters.ALEF_MAKSURA;
      } else if (last == Letters.YEH) {
        change = 3;
        replacement = Letters.ALEF_MAKSURA;
      } else if (last == Letters.WAW) {
        change = 4;
        replacement = Letters.ALEF;
        base = letters + 1;
      } else if (last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA) {
        change = 5;
        replacement = Letters.HAMZA;
      }
    } else if (letters > 3) {
      change = Inflection.of(lastButOne, last, letters);
      base = letters - Inflection.length(change);
    }
    if (change != 0 && base <= Letters.MOST) {
      if (replacement != 0) {
        if (base <= Letters.HALF) {
          changedLow = Letters.with(stemLow, base - 1, replacement);
        } else {
          changedHigh = Letters.with(stemHigh, base - 1 - Letters.HALF, replacement);
        }
      } else {
        changedLow = Letters.sliceLow(stemLow, stemHigh, 0, base);
        changedHigh = Letters.sliceHigh(stemHigh, 0, base);
      }
      long changed = facts(changedLow, changedHigh);
      int is = Facts.get(changed, Facts.BARE) << 1 | (Facts.get(changed, Facts.ARTICLE) == 0 ? 0 : 1);
      sum += w.of(40, (e6 | change) << 5 | is);
      sum += w.of(41, (p6 | change) << 5 | is);
      sum += w.of(42, (p6 | change) << 5 | Facts.get(changed, Facts.TAGS));
      sum += w.of(43, (e6 | change) << 5 | Facts.get(changed, Facts.TAGS));
    }

    long noun = 0;
    int how = 0;
    if (article == 1) {
      how = 1;
      noun = facts(Letters.sliceLow(stemLow, stemHigh, 2, letters), Letters.sliceHigh(stemHigh, 2, letters));
      if (listed && e == 0) {
        noun = Facts.discount(noun, Facts.ARTICLE);
      }
    } else if (first == Letters.LAM && Affixes.lastOf(p) == Letters.LAM && letters > 2) {
      how = 2;
      noun = facts(Letters.sliceLow(stemLow, stemHigh, 1, letters), Letters.sliceHigh(stemHigh, 1, letters));
      if (listed && e == 0) {
        noun = Facts.discount(noun, Facts.ARTICLE);
      }
    }
    if (how != 0) {
      int nounBare = Facts.get(noun, Facts.BARE);
      int nounArticle = Facts.get(noun, Facts.ARTICLE);
      sum += w.of(44, (p6 | how) << 4 | nounBare) + w.of(45, (p6 | how) << 3 | nounArticle);
      sum += w.of(46, (e6 | how) << 4 | nounBare) + w.of(47, (e6 | how) << 3 | nounArticle);
    }
    return sum;
  }
}
