// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

/**
 * A part of a word.
 *
 * @param start where it begins in the word, in UTF-16 code units
 * @param end where it ends
 * @param text the exact slice
 * @param form how it is spelled alone, as far as that is known: السلطة for the {@code text} لسلطة
 *     of للسلطة, مكتبة for مكتبت of مكتبتهم, على for علي of عليهم; otherwise {@code text}
 * @param kind what it is
 * @param features person, gender and number of a pronoun as Universal Dependencies writes them
 *     ({@code Gender=Masc|Number=Sing|Person=3}), without those that the spelling leaves open;
 *     otherwise empty
 */
public record Segment(int start, int end, String text, String form, Kind kind, String features) {
  /** What a segment is. */
  public enum Kind {
    /** The أ of a question. */
    INTERROGATIVE,
    /** و, ف, and the أ of ألا that stands for أن. */
    CONJUNCTION,
    /** ب, ل, ك. */
    PREPOSITION,
    /** The س of the future. */
    FUTURE,
    /** The ل of purpose, command or emphasis. */
    LAM,
    /** The ت of an oath. */
    OATH,
    /** The article ال, cut by {@link CliticScheme#D3} alone. */
    ARTICLE,
    /** What is left when all clitics are cut off; exactly one in each word but ب+ه, ل+ها. */
    HOST,
    /** An attached pronoun. */
    PRONOUN
  }
}
