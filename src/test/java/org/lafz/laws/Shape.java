// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.util.List;

/**
 * A text made to break what is not linear: something repeated, after something else.
 *
 * @param name what failures say
 * @param head stands once at the beginning
 * @param unit is repeated
 */
record Shape(String name, String head, String unit) {
  private static final String WORD = "\u0645\u062D\u0645\u064E\u062F";

  /** What a text is not expected to be and an attacker will send. */
  static final List<Shape> ALL =
      List.of(
          new Shape("one mark", "", "\u0651"),
          new Shape("emoji with joiners", "", "\uD83D\uDC69\u200D"),
          new Shape("a.a.a.", "", "a."),
          new Shape("opening brackets", "", "<"),
          new Shape("ten megabytes of one word", "", WORD),
          new Shape("one word", "", WORD),
          new Shape("alternating shadda and fatha", "", "\u0651\u064E"),
          new Shape("fatha and shadda after one beh", "\u0628", "\u064E\u0651"),
          new Shape("hamza above", "\u0627", "\u0654"),
          new Shape("marks of two scripts", "\u0627", "\u0301\u0654\u0323"),
          new Shape("tatweel", "\u0628", "\u0640"),
          new Shape("tatweel with hamza", "\u0628", "\u0640\u0654"),
          new Shape("ZWNJ", "\u0628", "\u200C"),
          new Shape("ZWNJ after letters", "", "\u0628\u200C"),
          new Shape("ZWNJ and marks", "a", "\u200C\u0301"),
          new Shape("zero width spaces", "", "\u200B\u0628"),
          new Shape("bidi controls", "\u0628", "\u200F\u202B"),
          new Shape("small high yeh", "\u0628", "\u06E7"),
          new Shape("small waw after heh", "\u0647", "\u06E5"),
          new Shape("hamza", "\u0628", "\u0621"),
          new Shape("yeh with hamza", "\u0628", "\u0626"),
          new Shape("farsi yeh with hamza", "", "\u06CC\u0654"),
          new Shape("lam-alefs", "", "\uFEFB\u0654"),
          new Shape("groups of three digits", "1", ",111"),
          new Shape("groups without end", "1", "\u066C111"),
          new Shape("digits and slashes", "", "1/"),
          new Shape("digits and commas", "", "1,"),
          new Shape("digits and colons", "", "1:"),
          new Shape("dates", "", "1-1-1-"),
          new Shape("letters and commas", "", "\u0627,"),
          new Shape("letters and Arabic commas", "", "\u0627\u060C"),
          new Shape("letters and stops", "", "\u0627."),
          new Shape("letters and low lines", "", "\u0627_"),
          new Shape("punctuation", "", "."),
          new Shape("pauses", "", ".. "),
          new Shape("punctuation and spaces", "", "! "),
          new Shape("quotation marks", "", "\""),
          new Shape("opening quotes", "", "\u00AB"),
          new Shape("closing quotes", ".", "\u00BB)"),
          new Shape("apostrophes", "a", "'a"),
          new Shape("spaces", "\u0628", " "),
          new Shape("spaces after stops", ".", " "),
          new Shape("line feeds", "\u0628", "\n"),
          new Shape("carriage returns", "\u0628", "\r"),
          new Shape("one letter", "", "\u0647"),
          new Shape("one letter with marks", "", "\u0647\u06ED"),
          new Shape("at signs", "a", "@"),
          new Shape("addresses", "a", "@a"),
          new Shape("stops in an address", "a@a", ".a"),
          new Shape("local part", "", "a+"),
          new Shape("opening brackets in a URL", "http://a", "<"),
          new Shape("nested brackets in a URL", "http://a", "(a"),
          new Shape("URLs", "", "http://"),
          new Shape("starts of URLs", "", "www."),
          new Shape("one URL", "http://", "a/"),
          new Shape("stops in a URL", "http://a", "."),
          new Shape("hashes", "", "#"),
          new Shape("hashtags", "", "#\u0627"),
          new Shape("mentions", "", "@\u0627"),
          new Shape("keycaps", "", "1\uFE0F\u20E3"),
          new Shape("flags", "", "\uD83C\uDDF8"),
          new Shape("skin tones", "", "\uD83C\uDFFD"),
          new Shape("ornaments", "\u0628", "\u06DD"),
          new Shape("signs of numbers", "", "\u0600"),
          new Shape("ligatures of words", "", "\uFDFA"),
          new Shape("dagger alefs", "\u0628", "\u0627\u0670"),
          new Shape("open tanwin", "\u0628", "\u0627\u0657"),
          new Shape("Thai letters", "", "\u0E01"),
          new Shape("letters of two scripts", "", "\u06AF\u0643"),
          new Shape("unpaired surrogates", "", "\uD83D"));

  /** The shapes that must be there in every build; the others take turns. */
  static final List<Shape> FIRST = ALL.subList(0, 5);

  static Shape named(String name) {
    return ALL.stream().filter(shape -> shape.name.equals(name)).findFirst().orElseThrow();
  }

  /** A text of {@code length} units or a few more. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 64).append(head);
    while (text.length() < length) {
      text.append(unit);
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
