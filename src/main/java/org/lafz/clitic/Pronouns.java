// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

/** Person, gender and number of the attached pronouns. */
final class Pronouns {
  private static final char FATHA = 0x064E;
  private static final char KASRA = 0x0650;

  private Pronouns() {}

  /**
   * The features of a pronoun in the notation of Universal Dependencies. The gender of ك is known
   * only if a mark in {@code slice} shows it.
   */
  static String features(String pronoun, String slice) {
    return switch (pronoun) {
      case "ه" -> "Gender=Masc|Number=Sing|Person=3";
      case "ها" -> "Gender=Fem|Number=Sing|Person=3";
      case "هم" -> "Gender=Masc|Number=Plur|Person=3";
      case "هن" -> "Gender=Fem|Number=Plur|Person=3";
      case "هما" -> "Number=Dual|Person=3";
      case "كم", "كمو" -> "Gender=Masc|Number=Plur|Person=2";
      case "كن" -> "Gender=Fem|Number=Plur|Person=2";
      case "كما" -> "Number=Dual|Person=2";
      case "ك" -> gender(slice) + "Number=Sing|Person=2";
      case "نا" -> "Number=Plur|Person=1";
      case "ي", "ى", "ني", "نى" -> "Number=Sing|Person=1";
      default -> "";
    };
  }

  private static String gender(String slice) {
    if (slice.indexOf(FATHA) >= 0) {
      return "Gender=Masc|";
    }
    return slice.indexOf(KASRA) >= 0 ? "Gender=Fem|" : "";
  }
}
