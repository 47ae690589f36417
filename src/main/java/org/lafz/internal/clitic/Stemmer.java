// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lafz.internal.lexicon.WordList;

/**
 * Takes inflection off a host. Verbs are told by tables of stems, the endings of nouns by whether
 * what is left of them is in the word list of the segmenter and frequent enough there. Immutable;
 * no method allocates.
 */
public final class Stemmer {
  /** The host had an article before it. */
  public static final int ARTICLE = 1;

  /** ب or ك stands before the host. */
  public static final int PREPOSITION = 2;

  /** The س of the future stands before the host. */
  public static final int FUTURE = 4;

  /** A pronoun follows the host. */
  public static final int PRONOUN = 8;

  /** Broken plurals and verbs whose stem changes give their lemma. */
  public static final int LEMMA = 16;

  private static final class Msa {
    static final Stemmer STEMMER =
        new Stemmer(CliticModel.msa(), WordList.lines(Stemmer.class, "msa.stems"));
  }

  private final Lexicon lexicon;
  private final Lemmas words;
  private final Lemmas alone;
  private final Lemmas nouns;
  private final Verbs perfects;
  private final Verbs imperfects;
  private final Plurals plurals;

  Stemmer(CliticModel model, List<String> lines) {
    lexicon = model.lexicon();
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      if (line.charAt(0) == '=') {
        section = new ArrayList<>();
        sections.put(line.substring(1), section);
      } else {
        section.add(line);
      }
    }
    words = lemmas(sections, "word");
    alone = lemmas(sections, "alone");
    nouns = lemmas(sections, "noun");
    perfects = new Verbs(lemmas(sections, "perfect"), false);
    imperfects = new Verbs(lemmas(sections, "imperfect"), true);
    plurals = new Plurals(lexicon);
  }

  private static Lemmas lemmas(Map<String, List<String>> sections, String name) {
    return new Lemmas(sections.getOrDefault(name, List.of()));
  }

  /** The stemmer for Modern Standard Arabic. */
  public static Stemmer msa() {
    return Msa.STEMMER;
  }

  /**
   * Writes the stem of a host of {@code n} letters to {@code out} from {@code at} on: at least one
   * letter, at most {@link Letters#MOST}.
   *
   * @param how {@link #ARTICLE} and its like, added
   * @return the length of the stem
   */
  public int stem(long low, long high, int n, int how, char[] out, int at) {
    long keyLow = Folding.key(low);
    long keyHigh = Folding.key(high);
    int place = words.find(keyLow, keyHigh);
    if (place >= 0) {
      return words.write(place, out, at);
    }
    if (n < 3) {
      return write(low, high, n, out, at);
    }
    if ((how & (ARTICLE | PREPOSITION)) == 0) {
      place = alone.find(keyLow, keyHigh);
      if (place >= 0) {
        return alone.write(place, out, at);
      }
    }
    boolean future = (how & FUTURE) != 0;
    if (!future) {
      place = broken(low, high, n, how);
      if (place >= 0) {
        return nouns.write(place, out, at);
      }
    }
    long whole = lexicon.facts(low, high);
    boolean maybeVerb = (how & (ARTICLE | PREPOSITION)) == 0;
    if (maybeVerb && (future || !isNoun(low, high, n, how, whole))) {
      int length = verb(low, high, n, how, whole, out, at);
      if (length > 0) {
        return length;
      }
    }
    return noun(low, high, n, how, whole, out, at);
  }

  /** Where the singular of a broken plural is, -1 if the word is none. */
  private int broken(long low, long high, int n, int how) {
    if ((how & LEMMA) == 0) {
      return -1;
    }
    int place = nouns.find(Folding.alefs(low), Folding.alefs(high));
    int last = Letters.at(low, high, n - 1);
    if (place < 0 && last == Letters.ALEF_MAKSURA) {
      place = nouns.find(Folding.key(low), Folding.key(high));
    }
    if (place < 0 && (how & PRONOUN) != 0) {
      int free = withoutPronoun(last);
      if (free != last) {
        place =
            nouns.find(
                Folding.alefs(Letters.withLow(low, n - 1, free)),
                Folding.alefs(Letters.withHigh(high, n - 1, free)));
      }
    }
    return place;
  }

  /** What the last letter of a noun before a pronoun may be without one. */
  private static int withoutPronoun(int last) {
    if (last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA) {
      return Letters.HAMZA;
    }
    if (last == Letters.ALEF) {
      return Letters.ALEF_MAKSURA;
    }
    return last == Letters.TEH ? Letters.TEH_MARBUTA : last;
  }

  /** Whether a word that might be a verb is a noun. */
  private boolean isNoun(long low, long high, int n, int how, long whole) {
    int last = Letters.at(low, high, n - 1);
    boolean pronoun = (how & PRONOUN) != 0;
    int first = Letters.at(low, high, 0);
    if (last == Letters.TEH_MARBUTA
        || isAdjective(whole) && (first == Letters.ALEF_HAMZA || last == Letters.TEH)
        || isName(whole) && first != Letters.YEH) {
      return true;
    }
    if (last == Letters.ALEF && n >= 4) {
      if (pronoun) {
        return article(facts(low, high, n - 1, Letters.ALEF_MAKSURA)) > 0; // مرضاه
      }
      long front = facts(low, high, n - 1);
      return article(front) > 0 && weight(front) >= weight(whole);
    }
    if (last == Letters.TEH && pronoun) {
      int feminine = weight(facts(low, high, n - 1, Letters.TEH_MARBUTA));
      return feminine > 0 && feminine >= weight(facts(low, high, n - 1)) - 3;
    }
    return false;
  }

  /** Writes the stem of a verb; returns 0 if the word is none. */
  private int verb(long low, long high, int n, int how, long whole, char[] out, int at) {
    boolean future = (how & FUTURE) != 0;
    boolean pronoun = (how & PRONOUN) != 0;
    if (!future) {
      int definite = definite(low, high, n);
      if (definite > 0 && definite >= bare(whole) - 1) {
        return 0;
      }
    }
    int first = Letters.at(low, high, 0);
    int place = -1;
    if (first == Letters.YEH
        || first == Letters.TEH
        || first == Letters.NOON
        || first == Letters.ALEF_HAMZA) {
      long restLow = Letters.sliceLow(low, high, 1, n);
      long restHigh = Letters.sliceHigh(high, 1, n);
      place = imperfects.find(restLow, restHigh, n - 1, pronoun);
    }
    int perfect = future ? -1 : perfects.find(low, high, n, pronoun);
    if (place >= 0 && !future && !isImperfect(low, high, n, whole, perfect >= 0)) {
      place = -1;
    }
    if (place >= 0) {
      return write(imperfects.lemmas(), place, low, high, n, how, out, at);
    }
    return perfect < 0 ? 0 : write(perfects.lemmas(), perfect, low, high, n, how, out, at);
  }

  /**
   * Whether a form with a prefix is what it seems. تحمل is "she carries" or "he bore": how frequent
   * يحمل and يتحمل are tells.
   */
  private boolean isImperfect(long low, long high, int n, long whole, boolean perfect) {
    int first = Letters.at(low, high, 0);
    if (first == Letters.YEH || first == Letters.TEH && !perfect) {
      return true;
    }
    int third =
        bare(
            lexicon.facts(
                Letters.withLow(low, 0, Letters.YEH), Letters.withHigh(high, 0, Letters.YEH)));
    if (first != Letters.TEH) {
      return third > 0 && (!perfect || third >= bare(whole));
    }
    long before = Letters.prependHigh(low, high);
    return n == Letters.MOST
        || third >= bare(lexicon.facts(Letters.prependLow(low, Letters.YEH), before));
  }

  private static int write(
      Lemmas lemmas, int place, long low, long high, int n, int how, char[] out, int at) {
    return (how & LEMMA) != 0 || lemmas.isInside(place, low, high, n)
        ? lemmas.write(place, out, at)
        : write(low, high, n, out, at);
  }

  private int noun(long low, long high, int n, int how, long whole, char[] out, int at) {
    boolean pronoun = (how & PRONOUN) != 0;
    int last = Letters.at(low, high, n - 1);
    int length = byPattern(low, n, how, whole, out, at);
    if (length > 0) {
      return length;
    }
    if (last == Letters.TEH) {
      length = inTeh(low, high, n, how, whole, out, at);
    } else if (last == Letters.NOON) {
      length = isName(whole) ? 0 : inNoon(low, high, n, how, whole, out, at);
    } else if (last == Letters.ALEF) {
      length = inAlef(low, high, n, how, whole, out, at);
    } else if (last == Letters.YEH || last == Letters.WAW) {
      length = construct(low, high, n, how, whole, out, at);
    } else if (last == Letters.TEH_MARBUTA) {
      length = feminine(low, high, n, out, at);
    } else if (pronoun && (last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA)) {
      length = replaced(low, high, n, Letters.HAMZA, out, at);
    }
    return length > 0 ? length : write(low, high, n, out, at);
  }

  /** كتابات, مستويات, فتيات; مكتبت before a pronoun. */
  private int inTeh(long low, long high, int n, int how, long whole, char[] out, int at) {
    boolean alef = Letters.at(low, high, n - 2) == Letters.ALEF;
    int own = weight(whole);
    if ((how & PRONOUN) != 0) {
      int singular = weight(facts(low, high, n - 1, Letters.TEH_MARBUTA));
      boolean better =
          alef
              ? singular > weight(facts(low, high, n - 2, Letters.TEH_MARBUTA))
                  && singular > weight(facts(low, high, n - 2))
              : singular > own;
      if (better) {
        return feminine(low, high, n, out, at);
      }
    }
    if (!alef || n < 4) {
      return 0;
    }
    int feminine = weight(facts(low, high, n - 2, Letters.TEH_MARBUTA));
    int masculine = weight(facts(low, high, n - 2));
    if (n == 4 && feminine <= own) {
      return 0;
    }
    int third = Letters.at(low, high, n - 3);
    if (n > 4 && (third == Letters.YEH || third == Letters.WAW)) {
      int most = Math.max(feminine, masculine);
      if (third == Letters.YEH && weight(facts(low, high, n - 3, Letters.ALEF_MAKSURA)) > most) {
        return replaced(low, high, n - 2, Letters.ALEF_MAKSURA, out, at);
      }
      long l = Letters.withLow(low, n - 3, Letters.ALEF);
      long h = Letters.withHigh(high, n - 3, Letters.ALEF);
      if (weight(facts(l, h, n - 2, Letters.TEH_MARBUTA)) > most) {
        return replaced(l, h, n - 1, Letters.TEH_MARBUTA, out, at);
      }
    }
    if (feminine > 0 && feminine >= masculine - 4 && feminine >= own - 6) {
      return feminine(low, high, n - 1, out, at);
    }
    return n >= 6 || masculine > 0 && masculine >= own - 6
        ? again(low, high, n - 2, how, out, at)
        : 0;
  }

  /** Duals and sound plurals: كتابان, ولايتين, مسلمون. */
  private int inNoon(long low, long high, int n, int how, long whole, char[] out, int at) {
    int vowel = Letters.at(low, high, n - 2);
    if (n < 5 || vowel != Letters.WAW && vowel != Letters.YEH && vowel != Letters.ALEF) {
      return 0;
    }
    int own = weight(whole);
    if (Letters.at(low, high, n - 3) == Letters.TEH && vowel != Letters.WAW) {
      int feminine = weight(facts(low, high, n - 3, Letters.TEH_MARBUTA));
      boolean better = feminine >= weight(facts(low, high, n - 2));
      if (feminine > 0 && better && feminine >= own - 1) {
        return feminine(low, high, n - 2, out, at);
      }
    }
    long front = facts(low, high, n - 2);
    boolean adjective = isAdjective(front);
    int least = vowel == Letters.ALEF ? own : adjective ? own - 5 : own - 3;
    int found = weight(front);
    boolean attested =
        adjective
            || article(front) > 1 && found >= own + 3
            || vowel != Letters.YEH && isBefore(low, high, n, Letters.YEH)
            || vowel == Letters.YEH
                && (isBefore(low, high, n, Letters.ALEF) || isBefore(low, high, n, Letters.WAW));
    return attested && found > 0 && found >= least ? again(low, high, n - 2, how, out, at) : 0;
  }

  /** Whether a word in ان, ون or ين is in the list with that vowel before its ن. */
  private boolean isBefore(long low, long high, int n, int vowel) {
    long l = Letters.withLow(low, n - 2, vowel);
    long h = Letters.withHigh(high, n - 2, vowel);
    return bare(facts(l, h, n - 1, Letters.NOON)) > 0;
  }

  /** The accusative كتابا; مستوا before a pronoun. */
  private int inAlef(long low, long high, int n, int how, long whole, char[] out, int at) {
    int own = weight(whole);
    if ((how & PRONOUN) != 0) {
      return weight(facts(low, high, n - 1, Letters.ALEF_MAKSURA)) > own
          ? replaced(low, high, n, Letters.ALEF_MAKSURA, out, at)
          : 0;
    }
    int found = weight(facts(low, high, n - 1));
    return n >= 4 && !isName(whole) && found > 0 && found >= own
        ? again(low, high, n - 1, how, out, at)
        : 0;
  }

  /** The construct مسؤولي, لاعبو, and وزارتي of a dual. */
  private int construct(long low, long high, int n, int how, long whole, char[] out, int at) {
    if (n < 4) {
      return 0;
    }
    int own = weight(whole);
    boolean yeh = Letters.at(low, high, n - 1) == Letters.YEH;
    if (yeh
        && Letters.at(low, high, n - 2) == Letters.TEH
        && weight(facts(low, high, n - 2, Letters.TEH_MARBUTA)) > own) {
      return feminine(low, high, n - 1, out, at);
    }
    boolean nisba = isAdjective(whole) || article(whole) > 1;
    boolean plural =
        n < Letters.MOST
            && (isBefore(low, high, n + 1, Letters.YEH) || isBefore(low, high, n + 1, Letters.WAW));
    return !nisba && plural && weight(facts(low, high, n - 1)) > own
        ? again(low, high, n - 1, how, out, at)
        : 0;
  }

  /**
   * The masculine of an adjective or participle, otherwise the word, which has {@code n} letters of
   * which the last stands for ة.
   */
  private int feminine(long low, long high, int n, char[] out, int at) {
    long l = Letters.sliceLow(low, high, 0, n - 1);
    long h = Letters.sliceHigh(high, 0, n - 1);
    int place =
        words.find(
            Folding.key(Letters.withLow(l, n - 1, Letters.TEH_MARBUTA)),
            Folding.key(Letters.withHigh(h, n - 1, Letters.TEH_MARBUTA)));
    if (place >= 0) {
      return words.write(place, out, at);
    }
    long masculine = lexicon.facts(l, h);
    boolean nisba = n >= 6 && Letters.at(low, high, n - 2) == Letters.YEH && article(masculine) > 0;
    boolean frequent = bare(masculine) >= bare(facts(low, high, n - 1, Letters.TEH_MARBUTA)) - 3;
    return n >= 4 && frequent && (nisba || isAdjective(masculine))
        ? write(low, high, n - 1, out, at)
        : replaced(low, high, n, Letters.TEH_MARBUTA, out, at);
  }

  /** The stem of the first {@code n} letters, which may be an irregular form themselves. */
  private int again(long low, long high, int n, int how, char[] out, int at) {
    long l = Letters.sliceLow(low, high, 0, n);
    long h = Letters.sliceHigh(high, 0, n);
    int place = words.find(Folding.key(l), Folding.key(h));
    if (place >= 0) {
      return words.write(place, out, at);
    }
    place = broken(l, h, n, how);
    if (place >= 0) {
      return nouns.write(place, out, at);
    }
    int length = byPattern(l, n, how, lexicon.facts(l, h), out, at);
    return length > 0 ? length : write(l, h, n, out, at);
  }

  /** The singular of a broken plural that is in no list; returns 0 if the word is none. */
  private int byPattern(long low, int n, int how, long whole, char[] out, int at) {
    long singular = (how & LEMMA) == 0 ? 0 : plurals.singular(low, n, whole);
    if (singular == 0 || nouns.find(Folding.alefs(singular), 0) >= 0) {
      return 0; // أباطيل is no plural of أبطال
    }
    int length = Letters.size(singular);
    if (Letters.at(singular, 0, length - 1) == Letters.TEH_MARBUTA) {
      return feminine(singular, 0, length, out, at);
    }
    int place = words.find(Folding.key(singular), 0);
    return place >= 0 ? words.write(place, out, at) : write(singular, 0, length, out, at);
  }

  /** Writes {@code n} letters, the last one replaced. */
  private static int replaced(long low, long high, int n, int last, char[] out, int at) {
    write(low, high, n - 1, out, at);
    out[at + n - 1] = Folding.letter(last);
    return n;
  }

  private static int write(long low, long high, int n, char[] out, int at) {
    for (int i = 0; i < n; i++) {
      out[at + i] = Folding.letter(Letters.at(low, high, i));
    }
    return n;
  }

  /** What is known of the first {@code n} letters. */
  private long facts(long low, long high, int n) {
    return lexicon.facts(Letters.sliceLow(low, high, 0, n), Letters.sliceHigh(high, 0, n));
  }

  /** What is known of the first {@code n} letters with one more behind them. */
  private long facts(long low, long high, int n, int more) {
    long l = Letters.sliceLow(low, high, 0, n);
    long h = Letters.sliceHigh(high, 0, n);
    return lexicon.facts(Letters.withLow(l, n, more), Letters.withHigh(h, n, more));
  }

  /** How frequent a word is with the article. */
  private int definite(long low, long high, int n) {
    if (n + 2 > Letters.MOST) {
      return 0;
    }
    long h = Letters.prependHigh(low, high);
    long l = Letters.prependLow(low, Letters.LAM);
    return bare(lexicon.facts(Letters.prependLow(l, Letters.ALEF), Letters.prependHigh(l, h)));
  }

  private static int bare(long facts) {
    return Facts.get(facts, Facts.BARE);
  }

  private static int article(long facts) {
    return Facts.get(facts, Facts.ARTICLE);
  }

  /** How frequent a noun is. */
  private static int weight(long facts) {
    return bare(facts) + Math.min(3, article(facts));
  }

  private static boolean isAdjective(long facts) {
    return (Facts.get(facts, Facts.TAGS) & Facts.TAG_ADJECTIVE) != 0;
  }

  /** A name or function word and no adjective. */
  private static boolean isName(long facts) {
    int tags = Facts.get(facts, Facts.TAGS);
    return (tags & (Facts.TAG_NAME | Facts.TAG_FUNCTION)) != 0 && (tags & Facts.TAG_ADJECTIVE) == 0;
  }
}
