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

  // endings, longest first
  private static final Ending[] STRONG_PERFECT = endings("تما تمو تا وا نا تم تن ت ا ن و", "");
  private static final Ending[] WEAK_PERFECT = endings("يتم ينا يت وا وت ونا يا تا ت ا ى و ي", "ى");
  private static final Ending[] STRONG_IMPERFECT = endings("ون وا ين ان ا ن ي و", "");
  private static final Ending[] WEAK_IMPERFECT = endings("يان وان ون وا ين ي ى و ا", "ى");

  private record Ending(long letters, int length, String text) {}

  private static Ending[] endings(String text, String unused) {
    String[] each = text.split(" ", -1);
    Ending[] endings = new Ending[each.length];
    for (int i = 0; i < each.length; i++) {
      endings[i] = new Ending(Letters.low(each[i]), each[i].length(), each[i]);
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
    int place = words.find(fl, fh);
    if (place >= 0) {
      return words.write(place, out);
    }
    if (n < 3) {
      return write(low, high, n, 0, out);
    }
    boolean noun = (around & ARTICLE) != 0;
    if (lemma && (around & FUTURE) == 0) {
      place = plural(low, high, n, pronoun);
      if (place >= 0) {
        return nouns.write(place, out);
      }
    }
    long whole = lexicon.facts(low, high);
    if (!noun) {
      int length = verb(low, high, n, around, whole, lemma, out);
      if (length > 0) {
        return length;
      }
    }
    return noun(low, high, n, pronoun, whole, lemma, out);
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
    boolean preposition = (around & PREPOSITION) != 0;
    int first = Letters.at(low, high, 0);
    int art = article(whole);
    if (!preposition) {
      int length = perfect(low, high, n, pronoun, whole, lemma, out);
      if (length > 0) {
        return length;
      }
    }
    boolean prefix = first == Letters.YEH || first == Letters.TEH || first == Letters.NOON
        || first == Letters.ALEF_HAMZA || first == Letters.ALEF;
    if (!prefix || !future && art > (first == Letters.YEH ? 3 : first == Letters.TEH ? 1 : 0)) {
      return 0;
    }
    long l = Letters.sliceLow(low, high, 1, n);
    long h = Letters.sliceHigh(high, 1, n);
    return imperfect(l, h, n - 1, first, pronoun, whole, lemma, out);
  }

  private int imperfect(long low, long high, int n, int first, boolean pronoun, long whole, boolean lemma, char[] out) {
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    int place = imperfects.find(fl, fh);
    if (place >= 0 && n >= 2) {
      return verbStem(imperfects, place, fl, fh, n, lemma, out);
    }
    for (Ending e : STRONG_IMPERFECT) {
      if (ends(low, high, n, e) && n - e.length >= 2) {
        if (e.text.equals("و") && !pronoun) continue;
        int m = n - e.length;
        long l = Letters.sliceLow(fl, fh, 0, m);
        long h = Letters.sliceHigh(fh, 0, m);
        place = imperfects.find(l, h);
        if (place >= 0) {
          return verbStem(imperfects, place, l, h, m, lemma, out);
        }
      }
    }
    return classes(imperfects, WEAK_IMPERFECT, STRONG_IMPERFECT, low, high, n, lemma, out);
  }

  /** Defective verbs and verbs in hamza. */
  private int classes(Lemmas table, Ending[] weak, Ending[] strong, long low, long high, int n, boolean lemma, char[] out) {
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    for (Ending e : weak) {
      if (ends(low, high, n, e) && n - e.length >= 1) {
        int m = n - e.length;
        int place = find(table, fl, fh, m, Letters.ALEF_MAKSURA);
        if (place >= 0) {
          return verbStem(table, place, fl, fh, 0, lemma, out);
        }
      }
    }
    for (int k = 0; k < 4; k++) {
      int m = n - k;
      if (m < 2) {
        break;
      }
      int last = Letters.at(low, high, m - 1);
      if (last == Letters.ALEF_HAMZA || last == Letters.WAW_HAMZA || last == Letters.YEH_HAMZA || last == Letters.HAMZA) {
        boolean fits = k == 0;
        for (Ending e : strong) {
          fits |= e.length == k && ends(low, high, n, e);
        }
        int place = fits ? find(table, fl, fh, m - 1, Letters.HAMZA) : -1;
        if (place >= 0) {
          return verbStem(table, place, fl, fh, 0, lemma, out);
        }
      }
    }
    return 0;
  }

  private static int find(Lemmas table, long fl, long fh, int m, int more) {
    long l = Letters.sliceLow(fl, fh, 0, m);
    long h = Letters.sliceHigh(fh, 0, m);
    return m < Letters.HALF ? table.find(Letters.with(l, m, more), h)
        : table.find(l, Letters.with(h, m - Letters.HALF, more));
  }

  private int verbStem(Lemmas table, int place, long l, long h, int n, boolean lemma, char[] out) {
    if (lemma || n == 0 || table.isRegular(place, l, h, n)) {
      return table.write(place, out);
    }
    return write(l, h, n, 0, out);
  }

  private int perfect(long low, long high, int n, boolean pronoun, long whole, boolean lemma, char[] out) {
    int art = article(whole);
    long fl = Folding.half(low);
    long fh = Folding.half(high);
    int place = perfects.find(fl, fh);
    if (place >= 0) {
      return art > 1 ? 0 : verbStem(perfects, place, fl, fh, n, lemma, out);
    }
    if (art > 1) {
      return 0;
    }
    for (Ending e : STRONG_PERFECT) {
      if (ends(low, high, n, e) && n - e.length >= 2) {
        if (e.text.equals("و") && !pronoun) continue;
        if (e.text.equals("ا") || e.text.equals("ن")) continue;
        int m = n - e.length;
        if (pronoun && e.text.equals("ت") && weight(facts(low, high, m, Letters.TEH_MARBUTA)) > 0) continue;
        long l = Letters.sliceLow(fl, fh, 0, m);
        long h = Letters.sliceHigh(fh, 0, m);
        place = perfects.find(l, h);
        if (place >= 0) {
          return verbStem(perfects, place, l, h, m, lemma, out);
        }
      }
    }
    return classes(perfects, WEAK_PERFECT, STRONG_PERFECT, low, high, n, lemma, out);
  }

  private int noun(long low, long high, int n, boolean pronoun, long whole, boolean lemma, char[] out) {
    int f = weight(whole);
    int last = Letters.at(low, high, n - 1);
    int before = Letters.at(low, high, n - 2);
    if (last == Letters.TEH && before == Letters.ALEF && n >= 4) {
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
    return Letters.letter(Folding.fold(code));
  }
}
