// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.Arrays;

/**
 * The lemmas of verb forms, from a table of stems.
 *
 * <p>A stem that lacks something of its lemma has a mark behind it: ى if that ends in a weak letter
 * (بن of بنى), ء if in hamza (بد of بدأ), آ for a shortened one (قل of قال, مدد of مد).
 */
final class Verbs {
  private static final int WEAK = Letters.ALEF_MAKSURA;
  private static final int SHORT = Letters.ALEF_MADDA;
  private static final int WAW_BEFORE_PRONOUN = Letters.WAW;

  /** Of weak stems with ~, of shortened and other stems with -, of other stems alone with +. */
  private static final Ending[][] PERFECT =
      endings(
          "تما- تمو- يتما~ يتمو~ يتم~ ينا~ يتن~ يت~ وا+ وا~ تا+ تا~ نا- تم- تن- ت+ ت- ت~ ا+ ا~ ى~"
              + " ي~ ن- و+ و~ وت~ ونا~ يا~");

  private static final Ending[][] IMPERFECT =
      endings("يان~ وان~ ون+ ون~ وا+ وا~ ين+ ين~ ان+ ا+ ا~ ي+ ي~ ى~ و+ و~ ن-");

  private record Ending(long letters, int length, char kind) {
    boolean ends(long low, long high, int n) {
      return n > length && Letters.sliceLow(low, high, n - length, n) == letters;
    }

    boolean isLoneWaw() {
      return letters == WAW_BEFORE_PRONOUN && kind == '+';
    }
  }

  /** The endings by their last letter. */
  private static Ending[][] endings(String text) {
    Ending[][] byLast = new Ending[64][0];
    for (String each : text.split(" ", -1)) {
      int length = each.length() - 1;
      String letters = each.substring(0, length);
      int last = Letters.code(letters.charAt(length - 1));
      Ending ending = new Ending(Letters.low(letters), length, each.charAt(length));
      byLast[last] = Arrays.copyOf(byLast[last], byLast[last].length + 1);
      byLast[last][byLast[last].length - 1] = ending;
    }
    return byLast;
  }

  private final Lemmas stems;
  private final boolean imperfect;

  Verbs(Lemmas stems, boolean imperfect) {
    this.stems = stems;
    this.imperfect = imperfect;
  }

  /** The table that {@link #find} points into. */
  Lemmas lemmas() {
    return stems;
  }

  /**
   * The likeliest lemma of a form of {@code n} letters, of the imperfect without its prefix; -1 if
   * there is none.
   */
  int find(long low, long high, int n, boolean pronoun) {
    long keyLow = Folding.key(low);
    long keyHigh = Folding.key(high);
    int last = Letters.at(low, high, n - 1);
    int best = n < 2 ? -1 : stems.find(keyLow, keyHigh);
    if (best < 0 && imperfect) {
      best = marked(keyLow, keyHigh, n, SHORT);
      if (best < 0 && n >= 2) {
        best = marked(keyLow, keyHigh, n, WEAK); // لم يبن
      }
    }
    if (best < 0) {
      best = inHamza(keyLow, keyHigh, last, n);
    }
    if (best >= 0) {
      return best;
    }
    for (Ending ending : (imperfect ? IMPERFECT : PERFECT)[last]) {
      if (ending.ends(low, high, n) && (pronoun || !ending.isLoneWaw())) {
        int place = before(ending.kind, low, high, keyLow, keyHigh, n - ending.length);
        if (place >= 0 && (best < 0 || place < best)) {
          best = place;
        }
      }
    }
    return best;
  }

  /** The lemma of the first {@code n} letters before an ending of some kind. */
  private int before(char kind, long low, long high, long keyLow, long keyHigh, int n) {
    if (kind == '~') {
      return marked(keyLow, keyHigh, n, WEAK);
    }
    if (n < 2) {
      return -1;
    }
    int place =
        stems.find(Letters.sliceLow(keyLow, keyHigh, 0, n), Letters.sliceHigh(keyHigh, 0, n));
    int shortened = kind == '-' ? marked(keyLow, keyHigh, n, SHORT) : -1;
    if (place < 0 || shortened >= 0 && shortened < place) {
      place = shortened;
    }
    return place >= 0 ? place : inHamza(keyLow, keyHigh, Letters.at(low, high, n - 1), n);
  }

  /** The lemma of a stem with hamza on any seat at its end. */
  private int inHamza(long keyLow, long keyHigh, int last, int n) {
    boolean hamza =
        last == Letters.ALEF_HAMZA
            || last == Letters.WAW_HAMZA
            || last == Letters.YEH_HAMZA
            || last == Letters.HAMZA;
    return hamza && n >= 2 ? marked(keyLow, keyHigh, n - 1, Letters.HAMZA) : -1;
  }

  private int marked(long keyLow, long keyHigh, int n, int mark) {
    long low = Letters.sliceLow(keyLow, keyHigh, 0, n);
    long high = Letters.sliceHigh(keyHigh, 0, n);
    return n == Letters.MOST
        ? -1
        : stems.find(Letters.withLow(low, n, mark), Letters.withHigh(high, n, mark));
  }
}
