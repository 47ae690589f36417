// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import org.jspecify.annotations.Nullable;

/**
 * Expansions of presentation forms and word ligatures. A class of its own, so that text without
 * them never pays for the table: 837 references and as many short strings.
 */
final class PresentationForms {

  static final int FORMS_A_START = 0xFB50;
  static final int FORMS_A_END = 0xFDFF + 1;
  static final int FORMS_B_START = 0xFE70;
  static final int FORMS_B_END = 0xFEFC + 1;
  static final int LIGATURES_START = 0x10ED1;
  static final int LIGATURES_END = 0x10ED8 + 1;

  /** Ends each entry of the generated string. */
  static final char END = ';';

  /** The entry of a code point without expansion; an empty entry is an empty expansion. */
  static final char ABSENT = '-';

  private static final int FORMS_B_AT = FORMS_A_END - FORMS_A_START;
  private static final int LIGATURES_AT = FORMS_B_AT + FORMS_B_END - FORMS_B_START;

  private static final String[] EXPANSIONS = decode(CharData.presentationForms());

  private PresentationForms() {}

  static @Nullable String expansion(int codePoint) {
    if (codePoint < FORMS_A_START) {
      return null;
    }
    if (codePoint < FORMS_A_END) {
      return EXPANSIONS[codePoint - FORMS_A_START];
    }
    if (codePoint >= FORMS_B_START && codePoint < FORMS_B_END) {
      return EXPANSIONS[FORMS_B_AT + codePoint - FORMS_B_START];
    }
    if (codePoint >= LIGATURES_START && codePoint < LIGATURES_END) {
      return EXPANSIONS[LIGATURES_AT + codePoint - LIGATURES_START];
    }
    return null;
  }

  private static String[] decode(String entries) {
    String[] expansions = new String[LIGATURES_AT + LIGATURES_END - LIGATURES_START];
    int from = 0;
    for (int i = 0; i < expansions.length; i++) {
      int end = entries.indexOf(END, from);
      if (end == from || entries.charAt(from) != ABSENT) {
        expansions[i] = entries.substring(from, end);
      }
      from = end + 1;
    }
    return expansions;
  }
}
