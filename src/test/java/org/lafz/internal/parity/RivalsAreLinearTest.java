// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lafz.internal.steps.TextFunction;

/**
 * Texts of a million units on which the originals, or careless matchers, take quadratic time. The
 * limit is one that 10^12 steps cannot meet.
 */
class RivalsAreLinearTest {
  private static final int LENGTH = 1_000_000;

  private static final String[] UNITS = {
    "a.",
    "a.1.",
    ".",
    "a@",
    "@",
    "a@1.",
    "a_",
    "-",
    "<",
    "<>",
    "< ",
    "[",
    "[ ",
    "&",
    "&amp",
    "&#",
    "&#1",
    "&#x",
    "1",
    "٣",
    "1.",
    "1ب",
    "١٢3",
    "1-",
    "http://",
    "http://(",
    "http",
    "www",
    "www.",
    "www.-1.",
    "://",
    "mailto:",
    "mailto:a",
    "/",
    "!.",
    "ا",
    "ا-",
    "ب1",
    "ا.",
    "ااب",
    "\u064E",
    "\u0640",
    " ",
    ". ",
    "ا ",
    "…",
    "«",
    "\uFE0F",
    "\uD83D\uDE00",
    "\u08F0",
    "\uD83D"
  };

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "(ARABERT|CORENLP).*")
  void workGrowsWithTheText(Rival rival) {
    TextFunction function = rival.get();
    for (String unit : UNITS) {
      String text = "a" + unit.repeat(LENGTH / unit.length()) + "x";
      String result =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> Functions.apply(function, text), unit);
      assertThat(result).as(unit).isNotEmpty();
    }
  }
}
