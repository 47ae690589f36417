// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import org.lafz.internal.lexicon.WordList;

/**
 * Takes inflection off a host. Verbs are told by a table of stems, nouns by whether a word list has
 * what is left of them. Immutable; no method allocates.
 */
public final class Stemmer {
  private static final class Msa {
    static final Stemmer STEMMER =
        new Stemmer(CliticModel.msa(), WordList.lines(Stemmer.class, "msa.stems"));
  }

  private final Lexicon lexicon;
  private final Lemmas words;
  private final Lemmas alone;
  private final Lemmas nouns;
  private final Lemmas perfects;
  private final Lemmas imperfects;

  Stemmer(CliticModel model, List<String> lines) {
    lexicon = model.lexicon();
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines) {
      if (line.charAt(0) == '=') {
        section = sections.computeIfAbsent(line.substring(1), k -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    words = new Lemmas(sections.getOrDefault("word", List.of()));
    alone = new Lemmas(sections.getOrDefault("alone", List.of()));
    nouns = new Lemmas(sections.getOrDefault("noun", List.of()));
    perfects = new Lemmas(sections.getOrDefault("perfect", List.of()));
    imperfects = new Lemmas(sections.getOrDefault("imperfect", List.of()));
  }

  /** The stemmer for Modern Standard Arabic. */
  public static Stemmer msa() {
    return Msa.STEMMER;
  }

  /** What is before or after a host. */
  public static final int ARTICLE = 1;
  public static final int PREPOSITION = 2;
  public static final int FUTURE = 4;
  public static final int PRONOUN = 8;

  private static final int BEH = Letters.code('ب');
  private static final int MEEM = Letters.code('م');

  private static final int WEAK = Letters.ALEF_MAKSURA;
  private static final int SHORT = Letters.ALEF_MADDA;
  private static final Ending[] PERFECT =
      endings("تما- تمو- يتما~ يتمو~ يتم~ ينا~ يتن~ يت~ وا+ تا+ نا- تم- تن- ت+ ت- ا+ ا~ ى~ ي~ ن- و+ وا~ وت~ ونا~ يا~ تا~ ت~ و~");
  private static final Ending[] IMPERFECT =
      endings("يان~ وان~ ون+ ون~ وا+ وا~ ين+ ين~ ان+ ا+ ا~ ي~ ى~ و~ و+ ي+ ن-");

  /** An ending of a verb and the marker of the stems that take it, 0 for any whole one. */
  private record Ending(long letters, int length, String text, int marker) {}

  private static Ending[] endings(String text) {
    String[] each = text.split(" ", -1);
    Ending[] endings = new Ending[each.length];
    for (int i = 0; i < each.length; i++) {
      int n = each[i].length() - 1;
      String ending = each[i].substring(0, n);
      endings[i] = new Ending(Letters.low(ending), n, ending,
          switch (each[i].charAt(n)) { case '~' -> WEAK; case '-' -> SHORT; default -> 0; });
    }
    return endings;
  }

  private static boolean ends(long low, long high, int n, Ending e) {
    return n > e.length && Letters.sliceLow(low, high, n - e.length, n) == e.letters;
  }

  private static boolean ends(long low, long high, int n, int last) {
    return Letters.at(low, high, n - 1) == last;
  }

  private static boolean ends(long low, long high, int n, int before, int last) {
    return Letters.at(low, high, n - 1) == last && Letters.at(low, high, n - 2) == before;
  }

  /** Frequency of the first {@code n} letters with {@code more} behind them, if it is no 0. */
  private long facts(long low, long high, int n, int more) {
    long l = Letters.sliceLow(low, high, 0, n);
    long h = Letters.sliceHigh(high, 0, n);
    if (more != 0) {
      if (n >= Letters.MOST) {
        return 0;
      }
      if (n < Letters.HALF) {
        l = Letters.with(l, n, more);
      } else {
        h = Letters.with(h, n - Letters.HALF, more);
      }
    }
    return lexicon.facts(l, h);
  }

  private static int bare(long facts) {
    return Facts.get(facts, Facts.BARE);
  }

  private static int article(long facts) {
    return Facts.get(facts, Facts.ARTICLE);
  }

  /** How common a noun is. */
  private static int weight(long facts) {
    return bare(facts) + Math.min(3, article(facts)) ;
  }

  private static boolean isAdjective(long facts) {
    return (Facts.get(facts, Facts.TAGS) & Facts.TAG_ADJECTIVE) != 0;
  }

  /** Writes the stem of a host of {@code n} letters, folded; returns its length. */
  public int stem(long low, long high, int n, int around, boolean lemma, char[] out) {
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    boolean pronoun = (around & PRONOUN) != 0;
    boolean article = (around & ARTICLE) != 0;
    boolean preposition = (around & PREPOSITION) != 0;
    int place = words.find(fl, fh);
    if (place >= 0) {
      return words.write(place, out);
    }
    if (n < 3) {
      return write(low, high, n, 0, out);
    }
    if (!article && !preposition) {
      place = alone.find(fl, fh);
      if (place >= 0) {
        return alone.write(place, out);
      }
    }
    if (lemma && (around & FUTURE) == 0) {
      place = plural(low, high, n, pronoun);
      if (place >= 0) {
        return nouns.write(place, out);
      }
    }
    long whole = lexicon.facts(low, high);
    if (!article && ((around & FUTURE) != 0 || !isNoun(low, high, n, pronoun, whole))) {
      int length = verb(low, high, n, around, whole, lemma, out);
      if (length > 0) {
        return length;
      }
    }
    return noun(low, high, n, pronoun, whole, lemma, out);
  }

  /** How common a word is with the article. */
  private int definite(long low, long high, int n) {
    if (n + 2 > Letters.MOST) {
      return 0;
    }
    long h = Letters.prependHigh(low, high);
    long l = Letters.prependLow(low, Letters.LAM);
    return bare(lexicon.facts(Letters.prependLow(l, Letters.ALEF), Letters.prependHigh(l, h)));
  }

  /** Whether a word that might be a verb is a noun. */
  private boolean isNoun(long low, long high, int n, boolean pronoun, long whole) {
    int last = Letters.at(low, high, n - 1);
    if (last == Letters.TEH_MARBUTA) {
      return true;
    }
    if (last == Letters.ALEF && !pronoun && n >= 4) {
      int masc = weight(facts(low, high, n - 1, 0));
      if (masc > 0 && masc >= weight(whole) && article(facts(low, high, n - 1, 0)) > 0) {
        return true;
      }
    }
    if (last == Letters.TEH && pronoun) {
      int fem = weight(facts(low, high, n - 1, Letters.TEH_MARBUTA));
      return fem > 0 && fem >= weight(facts(low, high, n - 1, 0)) - 3;
    }
    return false;
  }

  private int plural(long low, long high, int n, boolean pronoun) {
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    int place = nouns.find(fl, fh);
    if (place < 0 && pronoun) {
      int last = Letters.at(low, high, n - 1);
      int alone = last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA ? Letters.HAMZA
          : last == Letters.ALEF ? Letters.YEH : 0;
      if (last == Letters.TEH) alone = Letters.TEH_MARBUTA;
      if (alone != 0) {
        place = n <= Letters.HALF ? nouns.find(Letters.with(fl, n - 1, alone), fh)
            : nouns.find(fl, Letters.with(fh, n - 1 - Letters.HALF, alone));
      }
    }
    return place;
  }

  private int verb(long low, long high, int n, int around, long whole, boolean lemma, char[] out) {
    boolean pronoun = (around & PRONOUN) != 0;
    boolean future = (around & FUTURE) != 0;
    int first = Letters.at(low, high, 0);
    boolean prefix = first == Letters.YEH || first == Letters.TEH || first == Letters.NOON
        || first == Letters.ALEF_HAMZA;
    int definite = future ? 0 : definite(low, high, n);
    if (definite > 0 && definite >= bare(whole) - 1) {
      return 0;
    }
    long l = Letters.sliceLow(low, high, 1, n);
    long h = Letters.sliceHigh(high, 1, n);
    int place = prefix ? stemPlace(imperfects, IMPERFECT, l, h, n - 1, pronoun) : -1;
    int perfect = future || (around & PREPOSITION) != 0 ? -1 : stemPlace(perfects, PERFECT, low, high, n, pronoun);
    if (place >= 0 && perfect >= 0 && first != Letters.YEH) {
      // تحمل: she carries, or he bore; يحمل and يتحمل tell
      long yl = Letters.prependLow(l, Letters.YEH);
      long yh = Letters.prependHigh(l, h);
      long tl = Letters.prependLow(low, Letters.YEH);
      long th = Letters.prependHigh(low, high);
      int third = bare(lexicon.facts(yl, yh));
      if (first != Letters.TEH ? third == 0 || bare(whole) > third : third < bare(lexicon.facts(tl, th))) {
        place = -1;
      }
    } else if (place >= 0 && (first == Letters.NOON || first == Letters.ALEF_HAMZA) && !future) {
      long yl = Letters.prependLow(l, Letters.YEH);
      long yh = Letters.prependHigh(l, h);
      if (bare(lexicon.facts(yl, yh)) == 0) {
        place = -1;
      }
    }
    if (place >= 0) {
      return verbStem(imperfects, place, l, h, n - 1, lemma, out);
    }
    return perfect >= 0 ? verbStem(perfects, perfect, low, high, n, lemma, out) : 0;
  }

  /** The likeliest lemma of a verb form without its prefix. */
  private int stemPlace(Lemmas table, Ending[] endings, long low, long high, int n, boolean pronoun) {
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    int best = n < 2 ? -1 : table.find(fl, fh);
    if (best < 0 && n >= 1 && table == imperfects) {
      best = find(table, fl, fh, n, SHORT);
      if (best < 0 && n >= 2) {
        best = find(table, fl, fh, n, WEAK);
      }
    }
    if (best < 0) {
      best = hamza(table, fl, fh, low, high, n);
    }
    if (best >= 0) {
      return best;
    }
    for (Ending e : endings) {
      int m = n - e.length;
      if (m < 1 || !ends(low, high, n, e) || e.text.equals("و") && e.marker == 0 && !pronoun) {
        continue;
      }
      int place = -1;
      if (e.marker == WEAK) {
        place = find(table, fl, fh, m, WEAK);
      } else if (m >= 2) {
        place = table.find(Letters.sliceLow(fl, fh, 0, m), Letters.sliceHigh(fh, 0, m));
        int other = e.marker == SHORT ? find(table, fl, fh, m, SHORT) : -1;
        if (place < 0 || other >= 0 && other < place) {
          place = other;
        }
        if (place < 0) {
          place = hamza(table, fl, fh, low, high, m);
        }
      }
      if (place >= 0 && (best < 0 || place < best)) {
        best = place;
      }
    }
    return best;
  }

  /** The lemma of a stem that ends in some hamza. */
  private static int hamza(Lemmas table, long fl, long fh, long low, long high, int n) {
    if (n < 2) {
      return -1;
    }
    int last = Letters.at(low, high, n - 1);
    boolean any = last == Letters.ALEF_HAMZA || last == Letters.WAW_HAMZA || last == Letters.YEH_HAMZA
        || last == Letters.HAMZA;
    return any ? find(table, fl, fh, n - 1, Letters.HAMZA) : -1;
  }

  private static int find(Lemmas table, long fl, long fh, int m, int more) {
    long l = Letters.sliceLow(fl, fh, 0, m);
    long h = Letters.sliceHigh(fh, 0, m);
    return m < Letters.HALF ? table.find(Letters.with(l, m, more), h)
        : table.find(l, Letters.with(h, m - Letters.HALF, more));
  }

  private int verbStem(Lemmas table, int place, long low, long high, int n, boolean lemma, char[] out) {
    return table.write(place, out);
  }

  private int noun(long low, long high, int n, boolean pronoun, long whole, boolean lemma, char[] out) {
    int f = weight(whole);
    int last = Letters.at(low, high, n - 1);
    int before = Letters.at(low, high, n - 2);
    if (last == Letters.TEH && before == Letters.ALEF && n >= 4
        && !(pronoun && isSingular(low, high, n))) {
      long fem = facts(low, high, n - 2, Letters.TEH_MARBUTA);
      long masc = facts(low, high, n - 2, 0);
      if (n >= 5 || weight(fem) > f) {
        if (weight(fem) > 0 && weight(fem) >= weight(masc) - 4 && weight(fem) >= f - 6) {
          return feminine(low, high, n - 1, Letters.TEH_MARBUTA, lemma, out);
        }
        int third = Letters.at(low, high, n - 3);
        if (third == Letters.WAW || third == Letters.YEH) {
          // قنوات, فتيات, منتديات
          long nounIn = third == Letters.YEH ? facts(low, high, n - 3, Letters.ALEF_MAKSURA) : 0;
          if (weight(nounIn) > weight(masc)) {
            return write(low, high, n - 3, Letters.ALEF_MAKSURA, out);
          }
          long l = replaced(low, n - 3, Letters.ALEF, 0);
          long h = replaced(high, n - 3, Letters.ALEF, Letters.HALF);
          long at = facts(l, h, n - 2, Letters.TEH_MARBUTA);
          if (weight(at) > weight(masc)) {
            return write(l, h, n - 2, Letters.TEH_MARBUTA, out);
          }
        }
        if (weight(masc) > 0 && weight(masc) >= f - 6) {
          return stemmed(low, high, n - 2, lemma, out);
        }
        if (f == 0 || n >= 6) {
          return n >= 6 ? stemmed(low, high, n - 2, lemma, out) : write(low, high, n - 2, Letters.TEH_MARBUTA, out);
        }
      }
      return write(low, high, n, 0, out);
    }
    if (n >= 5 && last == Letters.NOON
        && (before == Letters.WAW || before == Letters.YEH || before == Letters.ALEF)) {
      int third = Letters.at(low, high, n - 3);
      if (third == Letters.TEH && before != Letters.WAW && n >= 5) {
        long fem = facts(low, high, n - 3, Letters.TEH_MARBUTA);
        if (weight(fem) > 0 && weight(fem) >= f - 1) {
          return feminine(low, high, n - 2, Letters.TEH_MARBUTA, lemma, out);
        }
      }
      long masc = facts(low, high, n - 2, 0);
      int least = before == Letters.ALEF ? f : isAdjective(masc) ? f - 5 : f - 3;
      if (weight(masc) > 0 && weight(masc) >= least) {
        return stemmed(low, high, n - 2, lemma, out);
      }
    }
    if (last == Letters.ALEF && n >= 4 && !pronoun) {
      long masc = facts(low, high, n - 1, 0);
      if (weight(masc) > 0 && weight(masc) >= f) {
        return stemmed(low, high, n - 1, lemma, out);
      }
    }
    if (last == Letters.TEH && pronoun) {
      long fem = facts(low, high, n - 1, Letters.TEH_MARBUTA);
      if (weight(fem) > f) {
        return feminine(low, high, n, Letters.TEH_MARBUTA, lemma, out);
      }
    }
    if (pronoun && (last == Letters.YEH_HAMZA || last == Letters.WAW_HAMZA)) {
      return write(low, high, n - 1, Letters.HAMZA, out);
    }
    if (pronoun && last == Letters.ALEF) {
      if (weight(facts(low, high, n - 1, Letters.ALEF_MAKSURA)) > f) {
        return write(low, high, n - 1, Letters.ALEF_MAKSURA, out);
      }
    }
    if ((last == Letters.YEH || last == Letters.WAW) && n >= 4) {
      // مسؤولي, لاعبو
      long masc = facts(low, high, n - 1, 0);
      if (before == Letters.TEH && last == Letters.YEH) {
        long fem = facts(low, high, n - 2, Letters.TEH_MARBUTA);
        if (weight(fem) > f) {
          return feminine(low, high, n - 1, Letters.TEH_MARBUTA, lemma, out);
        }
      }
      boolean nisba = isAdjective(whole);
      if (!nisba && weight(masc) > f && plural(low, high, n - 1) && article(whole) <= 1) {
        return stemmed(low, high, n - 1, lemma, out);
      }
    }
    if (last == Letters.TEH_MARBUTA) {
      return feminine(low, high, n, Letters.TEH_MARBUTA, lemma, out);
    }
    return write(low, high, n, 0, out);
  }

  /** Whether the ات of حيات before a pronoun is the اة of حياة. */
  private boolean isSingular(long low, long high, int n) {
    int singular = weight(facts(low, high, n - 1, Letters.TEH_MARBUTA));
    return singular > 0
        && singular > weight(facts(low, high, n - 2, Letters.TEH_MARBUTA))
        && singular > weight(facts(low, high, n - 2, 0));
  }

  private static long replaced(long half, int index, int code, int first) {
    int at = index - first;
    return at < 0 || at >= Letters.HALF ? half : Letters.with(half, at, code);
  }

  /** Whether the plural in ون or ين of the first {@code n} letters is in the word list. */
  private boolean plural(long low, long high, int n) {
    if (n + 2 > Letters.MOST) return false;
    for (int k = 0; k < 2; k++) {
      int code = k == 0 ? Letters.YEH : Letters.WAW;
      long l = replaced(Letters.sliceLow(low, high, 0, n), n, code, 0);
      long h = replaced(Letters.sliceHigh(high, 0, n), n, code, Letters.HALF);
      if (bare(facts(l, h, n + 1, Letters.NOON)) > 0) return true;
    }
    return false;
  }

  /** The masculine of an adjective or participle, otherwise the word. {@code n} with the ة. */
  private int feminine(long low, long high, int n, int ending, boolean lemma, char[] out) {
    long fem = facts(low, high, n - 1, Letters.TEH_MARBUTA);
    long masc = facts(low, high, n - 1, 0);
    long l = Letters.sliceLow(low, high, 0, n - 1);
    long h = Letters.sliceHigh(high, 0, n - 1);
    int place = words.find(Folding.half(replaced(l, n - 1, Letters.TEH_MARBUTA, 0)), Folding.half(replaced(h, n - 1, Letters.TEH_MARBUTA, Letters.HALF)));
    if (place >= 0) {
      return words.write(place, out);
    }
    if (n >= 4 && isAdjective(masc) && bare(masc) >= bare(fem) - 2) {
      return write(low, high, n - 1, 0, out);
    }
    return write(low, high, n - 1, Letters.TEH_MARBUTA, out);
  }

  /** A noun or adjective without its ending: if it is a plural or an irregular form, its lemma. */
  private int stemmed(long low, long high, int n, boolean lemma, char[] out) {
    long l = Letters.sliceLow(low, high, 0, n);
    long h = Letters.sliceHigh(high, 0, n);
    int place = words.find(Folding.half(l), Folding.half(h));
    if (place >= 0) {
      return words.write(place, out);
    }
    place = lemma ? nouns.find(Folding.half(l), Folding.half(h)) : -1;
    if (place >= 0) {
      return nouns.write(place, out);
    }
    if (Letters.at(l, h, n - 1) == Letters.TEH_MARBUTA) {
      return feminine(l, h, n, Letters.TEH_MARBUTA, lemma, out);
    }
    return write(l, h, n, 0, out);
  }

  private static int write(long low, long high, int n, int more, char[] out) {
    for (int i = 0; i < n; i++) {
      out[i] = letter(Letters.at(low, high, i));
    }
    if (more != 0) {
      out[n] = letter(more);
      return n + 1;
    }
    return n;
  }

  private static char letter(int code) {
    return code == Letters.TEH_MARBUTA ? 'ه' : Letters.letter(Folding.fold(code));
  }
}
