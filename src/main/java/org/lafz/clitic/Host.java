// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lafz.internal.clitic.Affixes;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Letters;

/** How a host is spelled when it stands alone. */
final class Host {
  /** Words before which ل is emphasis although they are no verbs. */
  private static final Set<String> AFTER_EMPHASIS =
      Set.of("قد", "سوف", "هو", "هي", "هم", "طالما", "بئس", "نعم", "عل", "ئن");

  /** Of the imperfect after ل; و before a pronoun. */
  private static final List<String> VERBAL_ENDINGS = List.of("وا", "ن", "ا", "ي", "و");

  /** First words of compounds, and prepositions before a pronoun. */
  private static final Map<String, String> PREPOSITIONS =
      Map.of(
          "علي", "على", "إلي", "إلى", "الي", "الى", "لدي", "لدى", "سوا", "سوى", "كلتي", "كلتا", "م",
          "من", "ع", "عن");

  private final CliticModel model;
  private final long low;
  private final long high;
  private final int from;
  private final int to;

  /** The host with the letters from {@code from} to {@code to} of a word. */
  Host(CliticModel model, long low, long high, int from, int to) {
    this.model = model;
    this.low = low;
    this.high = high;
    this.from = from;
    this.to = to;
  }

  /** Whether ل before a host is no preposition. */
  static boolean takesEmphasis(CliticModel model, String host) {
    if (AFTER_EMPHASIS.contains(host)) {
      return true;
    }
    return "يتنأ".indexOf(host.charAt(0)) >= 0
        && (isImperfect(model, host)
            || VERBAL_ENDINGS.stream()
                .filter(ending -> host.endsWith(ending) && host.length() > ending.length() + 2)
                .anyMatch(
                    ending ->
                        isImperfect(model, host.substring(0, host.length() - ending.length()))));
  }

  private static boolean isImperfect(CliticModel model, String word) {
    return model.isImperfect(Letters.low(word), Letters.high(word));
  }

  /**
   * The spelling of the host alone.
   *
   * @param slice its text
   * @param p the proclitics before it
   * @param e the pronouns after it
   * @param first whether it is the first part of a compound
   */
  String form(String slice, int p, int e, boolean first) {
    String letters = Letters.word(low, high, from, to);
    if (e != 0 || first) {
      String preposition = PREPOSITIONS.get(letters);
      if (preposition != null && (first || letters.length() > 1)) {
        return preposition;
      }
    }
    if (p != 0 && e == 0) {
      String restored = afterProclitic(slice, letters, p);
      if (!restored.isEmpty()) {
        return restored;
      }
    }
    return e == 0 ? slice : beforePronoun(slice, letters);
  }

  /** The form after ل that hides an article, or of سم in بسم; empty if it is the slice. */
  private String afterProclitic(String slice, String letters, int p) {
    int before = Affixes.lastOf(p);
    if (before == Letters.code('ب') && letters.equals("سم")) {
      return "ا" + slice;
    }
    if (before != Letters.code('ل') || letters.isEmpty()) {
      return "";
    }
    if (letters.equals("له")) {
      return "الله";
    }
    if (letters.charAt(0) != 'ل') {
      return "";
    }
    if (Pieces.hidesArticle(model, low, high, from, to)) {
      return "ا" + slice;
    }
    // للغة: its article has left no trace
    return frequency("ال" + letters) >= frequency(letters) && frequency(letters) > 0
        ? "ال" + slice
        : "";
  }

  private String beforePronoun(String slice, String letters) {
    String front = letters.substring(0, letters.length() - 1);
    return switch (letters.charAt(letters.length() - 1)) {
      case 'ت' -> better(letters, front + 'ة') ? replaced(slice, 'ة') : slice;
      case 'ا' -> better(letters, front + 'ى') ? replaced(slice, 'ى') : slice;
      case 'ؤ', 'ئ' -> better(letters, front + 'ء') ? replaced(slice, 'ء') : slice;
      case 'و' -> better(letters, letters + 'ا') ? slice + 'ا' : slice;
      default -> slice;
    };
  }

  private boolean better(String letters, String other) {
    return frequency(other) > frequency(letters);
  }

  private int frequency(String word) {
    return word.length() > Letters.MOST
        ? 0
        : model.frequency(Letters.low(word), Letters.high(word));
  }

  /** The slice with its last letter replaced; marks stay. */
  private static String replaced(String slice, char letter) {
    int last = slice.length() - 1;
    while (last > 0 && Letters.code(slice.charAt(last)) == 0) {
      last--;
    }
    return slice.substring(0, last) + letter + slice.substring(last + 1);
  }
}
