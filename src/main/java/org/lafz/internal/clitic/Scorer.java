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
    int from = Affixes.procliticLength(p);
    int to = length - Affixes.encliticLength(e);
    long stemLow = Letters.sliceLow(low, high, from, to);
    long stemHigh = Letters.sliceHigh(high, from, to);
    int letters = to - from;
    boolean listed = Facts.get(whole, Facts.BARE) != 0;
    long facts = p + e == 0 ? whole : facts(stemLow, stemHigh);
    if (listed || p + e == 0) {
      facts = withoutOwn(facts, p, e);
    }
    return letters(stemLow, stemHigh, letters, p, e)
        + attested(stemLow, stemHigh, letters, p, e, facts)
        + base(stemLow, stemHigh, letters, p, e)
        + noun(stemLow, stemHigh, letters, p, e, listed);
  }

  /** The facts of a stem without what the word at hand has added to them. */
  private static long withoutOwn(long facts, int p, int e) {
    int own = Facts.counter(p, e);
    if (own == 0) {
      return facts;
    }
    return own == Facts.BARE ? Facts.set(facts, own, 0) : Facts.discount(facts, own);
  }

  private static int size(int letters) {
    return Math.min(letters, 9);
  }

  private static int letterFromEnd(long low, long high, int letters, int index) {
    return letters > index ? Letters.at(low, high, letters - 1 - index) : 0;
  }

  private static boolean hasArticle(long low, int letters) {
    return letters > 3
        && Letters.at(low, 0, 0) == Letters.ALEF
        && Letters.at(low, 0, 1) == Letters.LAM;
  }

  /** The letters of the stem beside the clitics, and its length. */
  private int letters(long low, long high, int letters, int p, int e) {
    Weights w = weights;
    int first = Letters.at(low, high, 0);
    int second = letters > 1 ? Letters.at(low, high, 1) : 0;
    int third = letters > 2 ? Letters.at(low, high, 2) : 0;
    int last = letterFromEnd(low, high, letters, 0);
    int lastButOne = letterFromEnd(low, high, letters, 1);
    int lastButTwo = letterFromEnd(low, high, letters, 2);
    int size = size(letters);
    int before = p << 6;
    int after = e << 6;
    int both = before | e;
    int beforeFirst = before | first;
    int afterLast = after | last;
    int sum = w.of(0, p) + w.of(1, e) + w.of(2, both);
    sum += w.of(3, beforeFirst) + w.of(4, beforeFirst << 6 | second);
    sum += w.of(5, (beforeFirst << 6 | second) << 6 | third);
    sum += w.of(6, afterLast) + w.of(7, afterLast << 6 | lastButOne);
    sum += w.of(8, (afterLast << 6 | lastButOne) << 6 | lastButTwo);
    sum += w.of(9, before | size) + w.of(10, after | size) + w.of(11, both << 4 | size);
    sum += w.of(12, (after | first) << 2 | imperfectPrefix(first));
    sum += w.of(13, before | last) + w.of(14, (before | last) << 6 | lastButOne);
    sum += w.of(15, both << 1 | (hasArticle(low, letters) ? 1 : 0));
    int kind = Affixes.kinds(p, e);
    sum += w.of(60, (kind << 6 | first) << 6 | second);
    return sum + w.of(61, (kind << 6 | last) << 6 | lastButOne) + w.of(64, kind << 4 | size);
  }

  private static int imperfectPrefix(int letter) {
    if (letter == Letters.YEH || letter == Letters.TEH || letter == Letters.NOON) {
      return 1;
    }
    return letter == Letters.ALEF_HAMZA ? 2 : 0;
  }

  /** What is known of the stem, for each row of clitics and for each kind of them. */
  private int attested(long low, long high, int letters, int p, int e, long facts) {
    Weights w = weights;
    int bare = Facts.get(facts, Facts.BARE);
    int article = Facts.get(facts, Facts.ARTICLE);
    int conjunction = Facts.get(facts, Facts.CONJUNCTION);
    int preposition = Facts.get(facts, Facts.PREPOSITION);
    int future = Facts.get(facts, Facts.FUTURE);
    int third = Facts.get(facts, Facts.THIRD);
    int others = Facts.otherPronouns(facts);
    int both = Facts.get(facts, Facts.BOTH);
    int inflected = Facts.inflections(facts);
    int tags = Facts.get(facts, Facts.TAGS);
    int read = p + e == 0 ? 0 : Facts.get(facts, Facts.READ);
    int summary = Facts.summary(facts);
    int size = size(letters);
    int before = p << 6;
    int after = e << 6;
    int sum = w.of(16, before | bare) + w.of(17, after | bare);
    sum += w.of(18, (before | size) << 4 | bare) + w.of(19, (after | size) << 4 | bare);
    sum += w.of(20, before | article) + w.of(21, after | article);
    sum += w.of(22, before | conjunction) + w.of(23, after | conjunction);
    sum += w.of(24, before | preposition) + w.of(25, after | preposition);
    sum += w.of(26, before | future) + w.of(27, after | future);
    sum += w.of(28, before | third) + w.of(29, after | third);
    sum += w.of(30, before | others) + w.of(31, after | others);
    sum += w.of(32, before | both) + w.of(33, after | both);
    sum += w.of(34, before | inflected) + w.of(35, after | inflected);
    sum += w.of(36, before | tags) + w.of(37, after | tags);
    sum += w.of(38, before << 13 | summary) + w.of(39, after << 13 | summary);

    int kind = Affixes.kinds(p, e); // rare clitics learn from frequent ones of their kind
    int first = Letters.at(low, high, 0);
    sum += w.of(50, kind << 13 | summary) + w.of(51, kind << 4 | bare);
    sum += w.of(52, (kind << 3 | article) << 3 | preposition);
    sum += w.of(53, (kind << 2 | conjunction) << 2 | future) + w.of(54, kind << 3 | third);
    sum += w.of(55, kind << 5 | others) + w.of(56, kind << 3 | both);
    sum += w.of(57, kind << 6 | inflected) + w.of(58, kind << 5 | tags);
    sum += w.of(59, (kind << 4 | size) << 4 | bare);
    sum += w.of(62, (kind << 1 | (hasArticle(low, letters) ? 1 : 0)) << 4 | bare);
    sum += w.of(63, (kind << 2 | imperfectPrefix(first)) << 2 | future);
    return sum + w.of(65, before | read) + w.of(66, after | read) + w.of(67, kind << 2 | read);
  }

  /**
   * What is known of the word that the stem comes from: before a pronoun its spelling alone, which
   * may end otherwise, and else the word without its ending.
   */
  private int base(long low, long high, int letters, int p, int e) {
    int change;
    int base;
    int replacement = 0;
    if (e != 0) {
      change = Joint.of(letterFromEnd(low, high, letters, 0));
      replacement = Joint.replacement(change);
      base = letters + Joint.more(change);
    } else {
      change =
          Inflection.of(
              letterFromEnd(low, high, letters, 1), letterFromEnd(low, high, letters, 0), letters);
      base = letters - Inflection.length(change);
    }
    if (change == 0 || base > Letters.MOST) {
      return 0;
    }
    long baseLow = low;
    long baseHigh = high;
    if (replacement == 0) {
      baseLow = Letters.sliceLow(low, high, 0, base);
      baseHigh = Letters.sliceHigh(high, 0, base);
    } else if (base <= Letters.HALF) {
      baseLow = Letters.with(low, base - 1, replacement);
    } else {
      baseHigh = Letters.with(high, base - 1 - Letters.HALF, replacement);
    }
    long facts = facts(baseLow, baseHigh);
    int attested =
        Facts.get(facts, Facts.BARE) << 1 | (Facts.get(facts, Facts.ARTICLE) == 0 ? 0 : 1);
    int tags = Facts.get(facts, Facts.TAGS);
    int before = (p << 6 | change) << 5;
    int after = (e << 6 | change) << 5;
    return weights.of(40, after | attested)
        + weights.of(41, before | attested)
        + weights.of(42, before | tags)
        + weights.of(43, after | tags);
  }

  /** What is known of the noun behind an article, which after ل is one letter alone. */
  private int noun(long low, long high, int letters, int p, int e, boolean listed) {
    int how;
    int from;
    if (hasArticle(low, letters)) {
      how = 1;
      from = 2;
    } else if (letters > 2
        && Letters.at(low, high, 0) == Letters.LAM
        && Affixes.lastOf(p) == Letters.LAM) {
      how = 2;
      from = 1;
    } else {
      return 0;
    }
    long facts =
        facts(Letters.sliceLow(low, high, from, letters), Letters.sliceHigh(high, from, letters));
    if (listed && e == 0) {
      facts = Facts.discount(facts, Facts.ARTICLE);
    }
    int bare = Facts.get(facts, Facts.BARE);
    int article = Facts.get(facts, Facts.ARTICLE);
    int before = p << 6 | how;
    int after = e << 6 | how;
    return weights.of(44, before << 4 | bare)
        + weights.of(45, before << 3 | article)
        + weights.of(46, after << 4 | bare)
        + weights.of(47, after << 3 | article);
  }
}
