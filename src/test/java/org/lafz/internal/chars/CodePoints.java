// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Loops over all code points and names the ones at fault. */
final class CodePoints {

  static final int COUNT = 0x110000;

  /** The Arabic blocks, in the notation of ICU sets; U+FEFF is a control and stays outside. */
  static final String ARABIC_BLOCKS =
      "[\\u0600-\\u06FF \\u0750-\\u077F \\u0870-\\u089F \\u08A0-\\u08FF \\uFB50-\\uFDFF"
          + " \\uFE70-\\uFEFE \\U00010EC0-\\U00010EFF \\U0001EE00-\\U0001EEFF]";

  private static final int SHOWN = 20;

  private CodePoints() {}

  /** Compares two functions on every code point, surrogates and noncharacters included. */
  static void assertSame(IntFunction<?> actual, IntFunction<?> expected) {
    List<String> faults = new ArrayList<>();
    for (int c = 0; c < COUNT; c++) {
      Object is = actual.apply(c);
      Object shouldBe = expected.apply(c);
      if (is == null ? shouldBe != null : !is.equals(shouldBe)) {
        faults.add(name(c) + ": " + show(is) + " instead of " + show(shouldBe));
      }
    }
    assertThat(faults.stream().limit(SHOWN).toList())
        .as("%d code points differ", faults.size())
        .isEmpty();
  }

  static String name(int codePoint) {
    String name = UCharacter.getExtendedName(codePoint);
    return String.format(Locale.ROOT, "U+%04X %s", codePoint, name);
  }

  private static String show(Object value) {
    return value instanceof String text ? hex(text) : String.valueOf(value);
  }

  /** The code points of a text, in hexadecimal. */
  static String hex(String text) {
    return text.codePoints()
        .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
        .collect(Collectors.joining(" "));
  }
}
