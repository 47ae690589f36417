// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.Arrays;

/**
 * Singulars of broken plurals that no list has, told by the pattern of the plural. Immutable; no
 * method allocates.
 */
final class Plurals {
  /** In how many forms with the article the word list has a singular at least. */
  private static final int ARTICLES = 1;

  /** How much rarer than the plural, in steps of {@link Facts#BARE}, a singular is at most. */
  private static final int RARER = 2;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 6;

  /**
   * A plural and its singulars, the likeliest first. A digit is a radical, the same digit the same
   * letter. The first row that fits decides. First ا of a singular stands for أ and إ too.
   */
  private static final String[] PATTERNS = {
    "أ12ا2 12 12ي2", // أظلال
    "أ12ا3 123 123ة 12ي3 1ا23", // أنساق, أصداف, أحفاد, أنصار
    "أ12ية 12اء", // أكسية
    "أ123ة 12ا3 12ي3", // أقنعة, أرغفة
    "1وا23 1ا23ة 1ا23 1و23 1و23ة", // زوابع, هواجس, جوارب
    "1وا2ي3 1ا2و3 1ا2و3ة 1ا2ي3 1ي2ا3", // نواقيس, نوافير, مواعيد
    "أ1ا23 ا123 ا123ة", // أصابع, أرامل
    "أ1ا2ي3 ا12و3ة ا12و3 ا12ي3 ا12ا3", // أراجيح, أباريق
    "12ائ3 12ي3ة 12ا3ة 12و3ة 12و3 12ي3", // ضفائر, عمائم
    "ت1ا23", // masdars: تعارف
    "12ا34 1234ة 1234", // سنابل, مناجم
    "12ا3ي4 123و4 123ا4 123ي4 123و4ة 123ي4ة", // عصافير, مسامير, براميل
    "أ12ياء 12ي", // أوفياء
    "أ12اء 12ي2", // أعزاء
  };

  /** The codes of a template, a radical as the complement of its digit. */
  private static final class Pattern {
    final byte[] plural;
    final byte[][] singulars;

    Pattern(byte[] plural, byte[][] singulars) {
      this.plural = plural;
      this.singulars = singulars;
    }
  }

  private final Lexicon lexicon;
  private final Pattern[][] byLength;

  Plurals(Lexicon lexicon) {
    this.lexicon = lexicon;
    byLength = new Pattern[LONGEST + 1][];
    for (int n = SHORTEST; n <= LONGEST; n++) {
      int length = n;
      byLength[n] =
          Arrays.stream(PATTERNS)
              .map(row -> row.split(" ", -1))
              .filter(row -> row[0].length() == length)
              .map(Plurals::pattern)
              .toArray(Pattern[]::new);
    }
  }

  private static Pattern pattern(String[] row) {
    byte[][] singulars = new byte[row.length - 1][];
    for (int i = 1; i < row.length; i++) {
      singulars[i - 1] = template(row[i]);
    }
    return new Pattern(template(row[0]), singulars);
  }

  private static byte[] template(String text) {
    byte[] template = new byte[text.length()];
    for (int i = 0; i < template.length; i++) {
      char c = text.charAt(i);
      template[i] = (byte) (c <= '9' ? ~(c - '0') : Letters.code(c));
    }
    return template;
  }

  /**
   * The letters of the singular of a plural of {@code n} letters, 0 if the word is none or its
   * singular is unknown or rarer.
   *
   * @param facts what is known of the word
   */
  long singular(long low, int n, long facts) {
    if (n < SHORTEST || n > LONGEST || !maybePlural(low, n, facts)) {
      return 0;
    }
    for (Pattern pattern : byLength[n]) {
      long radicals = radicals(pattern.plural, low);
      if (radicals != 0) {
        return likeliest(pattern.singulars, radicals, Facts.get(facts, Facts.BARE));
      }
    }
    return 0;
  }

  /** Not if the word is an adjective or name, or takes endings that a broken plural does not. */
  private boolean maybePlural(long low, int n, long facts) {
    int first = Letters.at(low, 0, 0);
    int last = Letters.at(low, 0, n - 1);
    int other = Facts.TAG_ADJECTIVE | Facts.TAG_NAME | Facts.TAG_FUNCTION;
    if (last == Letters.YEH
        || last == Letters.WAW
        || last == Letters.HEH
        || last == Letters.TEH
        || (Facts.get(facts, Facts.TAGS) & other) != 0
        || Facts.get(facts, Facts.PERFECT) > 0
        || Facts.get(facts, Facts.IMPERFECT) > 0) {
      return false;
    }
    if (first == Letters.ALEF_HAMZA && Letters.at(low, 0, n - 2) == Letters.ALEF) {
      // أنتاج for إنتاج
      long verbal = lexicon.facts(Letters.with(low, 0, Letters.ALEF_HAMZA_BELOW), 0);
      return bare(verbal) == 0 || bare(verbal) < bare(facts);
    }
    int ending =
        last == Letters.TEH_MARBUTA
            ? 1
            : last == Letters.NOON && Letters.at(low, 0, n - 2) == Letters.YEH ? 2 : 0;
    boolean inflected =
        ending > 0 && bare(lexicon.facts(Letters.sliceLow(low, 0, 0, n - ending), 0)) > 0;
    return !inflected && Facts.get(facts, Facts.NOMINAL) == 0;
  }

  /** The letters that the digits stand for, six bits each; 0 if the word has another pattern. */
  private static long radicals(byte[] template, long low) {
    long radicals = 0;
    for (int i = 0; i < template.length; i++) {
      int code = Letters.at(low, 0, i);
      if (template[i] >= 0) {
        if (code != template[i]) {
          return 0;
        }
      } else {
        int digit = ~template[i];
        int before = Letters.at(radicals, 0, digit);
        if (!isRadical(code) || before != 0 && before != code) {
          return 0;
        }
        radicals = Letters.with(radicals, digit, code);
      }
    }
    return radicals;
  }

  private static boolean isRadical(int code) {
    return code > Letters.ALEF && code != Letters.TEH_MARBUTA && code != Letters.ALEF_MAKSURA;
  }

  /** The most frequent singular, if it is a noun and as frequent as the plural. */
  private long likeliest(byte[][] singulars, long radicals, int plural) {
    long likeliest = 0;
    int most = 0;
    for (byte[] template : singulars) {
      long singular = 0;
      for (int i = 0; i < template.length; i++) {
        int code = template[i] >= 0 ? template[i] : Letters.at(radicals, 0, ~template[i]);
        singular = Letters.with(singular, i, code);
      }
      long facts = lexicon.facts(singular, 0);
      int article = Facts.get(facts, Facts.ARTICLE);
      int bare = bare(facts);
      if (bare > 0 && bare >= plural - RARER && article >= ARTICLES && bare + article > most) {
        likeliest = singular;
        most = bare + article;
      }
    }
    return likeliest;
  }

  private static int bare(long facts) {
    return Facts.get(facts, Facts.BARE);
  }
}
