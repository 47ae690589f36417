// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.internal.lexicon.WordList;

/** Expected values are those of {@code html.unescape}, which its documentation and tests state. */
class HtmlReferencesTest {
  private static String resolve(String text) {
    return Functions.apply(HtmlReferences::resolve, text);
  }

  @ParameterizedTest
  @CsvSource({
    "&amp;, &",
    "&amp, &",
    "&ampلا, &لا",
    "&amp;lt;, &lt;",
    "&notit;, ¬it;",
    "&notin;, ∉",
    "&notinva;, ∉",
    "&copy=1, ©=1",
    "&hellip, &hellip",
    "&AMP, &",
    "&Amp, &Amp",
    "&x;, &x;",
    "&;, &;",
    "&&amp;, &&",
    "&CounterClockwiseContourIntegral;, ∳",
    "&CounterClockwiseContourIntegralX;, &CounterClockwiseContourIntegralX;",
    "&#38;, &",
    "&#38x, &x",
    "&#x26x;, &x;",
    "&#X627;, ا",
    "&#0000000000000000001575;, ا",
    "&#;, &#;",
    "&#x;, &#x;",
    "&#xg, &#xg",
    "&# 38;, &# 38;",
    "&#٣٨;, &#٣٨;",
    "&#128;, €",
    "&#x85;, …",
    "&#0;, \uFFFD",
    "&#xD800;, \uFFFD",
    "&#x110000;, \uFFFD",
    "&#99999999999999999999;, \uFFFD",
    "a&#1;b, ab",
    "a&#xFDD0;b, ab",
    "a&#x1FFFF;b, ab",
    "a&#127;b, ab",
  })
  void referencesAreResolved(String text, String expected) {
    assertThat(resolve(text)).isEqualTo(expected);
  }

  @Test
  void controlsThatAreWhiteSpaceStay() {
    assertThat(resolve("&#9;&#10;&#12;&#13;&#129;")).isEqualTo("\t\n\f\r\u0081");
  }

  @Test
  void everyNameOfTheListIsResolved() {
    assertThat(WordList.lines(HtmlReferences.class, "html-references.tsv"))
        .hasSize(2231)
        .allSatisfy(
            entry -> {
              String[] parts = entry.split("=", -1);
              StringBuilder value = new StringBuilder();
              for (String point : parts[1].split(" ", -1)) {
                value.appendCodePoint(Integer.parseInt(point, 16));
              }
              assertThat(resolve("&" + parts[0])).isEqualTo(value.toString());
            });
  }
}
