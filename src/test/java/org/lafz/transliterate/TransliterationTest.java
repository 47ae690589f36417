// SPDX-License-Identifier: Apache-2.0
package org.lafz.transliterate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lafz.transliterate.Transliteration.BUCKWALTER;
import static org.lafz.transliterate.Transliteration.HSB;
import static org.lafz.transliterate.Transliteration.SAFE;
import static org.lafz.transliterate.Transliteration.XML;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.tokenize.Golden;

class TransliterationTest {
  private static final int TEXTS = 20_000;

  // Written by hand from the table of docs/transliteration.md.

  /** The basmala, vocalized: every letter with its marks, alef wasla and dagger alef. */
  @Test
  void vocalizedVerse() {
    String verse =
        "\u0628\u0650\u0633\u0652\u0645\u0650 \u0671\u0644\u0644\u0651\u064E\u0647\u0650"
            + " \u0671\u0644\u0631\u0651\u064E\u062D\u0652\u0645\u064E\u0670\u0646\u0650"
            + " \u0671\u0644\u0631\u0651\u064E\u062D\u0650\u064A\u0645\u0650";
    both(BUCKWALTER, verse, "bisomi {ll~ahi {lr~aHoma`ni {lr~aHiymi");
    both(SAFE, verse, "bisomi Lll~ahi Llr~aHomaeni Llr~aHiymi");
    both(XML, verse, "bisomi {ll~ahi {lr~aHoma`ni {lr~aHiymi");
    both(HSB, verse, "bis.mi \u00C4ll~ahi \u00C4lr~aH.ma\u00E1ni \u00C4lr~aHiymi");
  }

  /** The article's first sentence, up to its second full stop. */
  @Test
  void firstSentenceOfTheArticle() {
    String sentence = "التزام بعلاقات قوية.. الكاظمي يوثق روابط العراق بأميركا";
    assertThat(Golden.article()).startsWith(sentence);
    both(BUCKWALTER, sentence, "AltzAm bElAqAt qwyp.. AlkAZmy ywvq rwAbT AlErAq b>myrkA");
    both(SAFE, sentence, "AltzAm bElAqAt qwyp.. AlkAZmy ywvq rwAbT AlErAq bOmyrkA");
    both(XML, sentence, "AltzAm bElAqAt qwyp.. AlkAZmy ywvq rwAbT AlErAq bOmyrkA");
    assertThat(HSB.toLatin(sentence))
        .isEqualTo("AltzAm bςlAqAt qwyħ.. AlkAĎmy ywθq rwAbT AlςrAq bÂmyrkA");
    assertThat(HSB.toArabic("qwyħ.. AlkAĎmy"))
        .isEqualTo(
            "\u0642\u0648\u064A\u0629\u0652\u0652 \u0627\u0644\u0643\u0627\u0638\u0645\u064A");
  }

  @Test
  void hamzaOnEveryCarrierAndPersianLetters() {
    both(BUCKWALTER, "ء آ أ ؤ إ ئ پ چ ڤ گ", "' | > & < } P J V G");
    both(SAFE, "ء آ أ ؤ إ ئ پ چ ڤ گ", "C M O W I Q P J B G");
    both(XML, "ء آ أ ؤ إ ئ پ چ ڤ گ", "' | O W I } P J V G");
    both(HSB, "ء آ أ ؤ إ ئ پ چ ڤ گ", "' Ā Â ŵ Ă ŷ p c v g");
  }

  private static void both(Transliteration scheme, String arabic, String latin) {
    assertThat(scheme.toLatin(arabic)).isEqualTo(latin);
    assertThat(scheme.toArabic(latin)).isEqualTo(arabic);
  }

  @Test
  void plainMixedTextIsLost() {
    assertThat(BUCKWALTER.toArabic(BUCKWALTER.toLatin("$5"))).isEqualTo("ش5");
    assertThat(BUCKWALTER.toArabic(BUCKWALTER.toLatin("'نعم'"))).isEqualTo("ءنعمء");
    assertThat(HSB.toArabic(HSB.toLatin("جملة."))).isEqualTo("جملة\u0652");
    for (Transliteration scheme : Transliteration.values()) {
      assertThat(scheme.toArabic(scheme.toLatin("كأس_العالم"))).isEqualTo("كأس\u0640العالم");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingToChangeGivesTheSameString(Transliteration scheme) {
    String text = "، ٣ \u0654 \uFEFB \uD83D\uDE00 5%";
    assertThat(scheme.toLatin(text)).isSameAs(text);
    assertThat(scheme.toArabic(text)).isSameAs(text);
    assertThat(scheme.toEscapedLatin(text)).isSameAs(text);
    assertThat(scheme.fromEscapedLatin(text)).isSameAs(text);
    assertThat(scheme.toLatin("")).isEmpty();
    assertThat(scheme.toEscapedLatin("")).isEmpty();
  }

  @Test
  void eachSchemeHas51PairsOneToOne() {
    for (Transliteration scheme : Transliteration.values()) {
      Set<String> latin = new HashSet<>();
      for (int c = 0; c < 0x10000; c++) {
        String one = String.valueOf((char) c);
        String to = scheme.toLatin(one);
        if (!to.equals(one)) {
          assertThat(c).isBetween(0x621, 0x6AF);
          assertThat(scheme.toArabic(to)).isEqualTo(one);
          assertThat(latin.add(to)).isTrue();
        }
        String from = scheme.toArabic(one);
        assertThat(from.equals(one) || scheme.toLatin(from).equals(one)).isTrue();
      }
      assertThat(latin).hasSize(51);
      assertThat(latin).doesNotContain("^", "[", "]", "(", ")", " ");
    }
  }

  @Test
  void charactersOfSafeAreLettersTildeAndLowLine() {
    assertThat(SAFE.toLatin(letters())).matches("[A-Za-z~_]{51}");
    assertThat(BUCKWALTER.toLatin(letters())).matches("[!-~]{51}");
    assertThat(XML.toLatin(letters())).matches("[!-~&&[^<>&\"]]{51}");
  }

  private static String letters() {
    return IntStream.rangeClosed(0x600, 0x6FF)
        .filter(c -> !BUCKWALTER.toLatin(Character.toString(c)).equals(Character.toString(c)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "$5|^$5",
        "'نعم'|^'nEm^'",
        "قال John Smith، ثم|qAl ^[John] ^[Smith]، vm",
        "قناة NBC (BBC)|qnAp ^[NBC] (BBC)",
        "C'est|^[C'est]",
        "a|^[a]",
        "caf\u00E9|^[caf\u00E9]",
        "cafe\u0301|^[cafe\u0301]",
        "#كأس_العالم|#k>s^_AlEAlm",
        "http://a.b/c?x=1|^[http://a.b/c?x]=1",
        "x[0]y|^[x][0]^[y]",
        "2^10|2^^10",
        "^[a]|^^[^[a]]",
        "۵یx5|۵ی^[x]5",
        "جملة.|jmlp.",
        "A < B & C|^[A] ^< B ^& C",
        "\uD83D\uDE00x\uD83D\uDE00|\uD83D\uDE00^[x]\uD83D\uDE00"
      })
  void escapedBuckwalter(String text, String latin) {
    escaped(BUCKWALTER, text, latin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "جملة.|jmlħ^.",
        "قوية.. الكاظمي|qwyħ^[..] AlkAĎmy",
        "3.14 و $5|3^.14 w $5",
        "www.lafz.org|^[www.lafz.org]",
        "Ďeg|^[Ďeg]"
      })
  void escapedHsb(String text, String latin) {
    escaped(HSB, text, latin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A < B & C|^[A] ^(3C) B ^(26) C",
        "AT&T|^[AT]^(26)^[T]",
        "أسد > نمر|Osd ^(3E) nmr",
        "<b>نص</b>|^(3C)^[b]^(3E)nS^(3C)/^[b]^(3E)"
      })
  void escapedXml(String text, String latin) {
    escaped(XML, text, latin);
  }

  @Test
  void escapedSafeKeepsSignsThatAreNotInIt() {
    escaped(SAFE, "$5 و 'نعم'. XRU", "$5 w 'nEm'. XRU");
    escaped(SAFE, "~/lafz_1", "^[~/lafz_]1");
  }

  @Test
  void whatHasNoUtf8FormIsEscapedByItsCode() {
    for (Transliteration scheme : Transliteration.values()) {
      escaped(scheme, "\u0646\uD83D", "n^(D83D)");
      escaped(scheme, "\uDE00\uD83D\uDE00\uD83D", "^(DE00)\uD83D\uDE00^(D83D)");
      escaped(scheme, "b\uD83Db", "^[b]^(D83D)^[b]");
    }
  }

  private static void escaped(Transliteration scheme, String text, String latin) {
    assertThat(scheme.toEscapedLatin(text)).isEqualTo(latin);
    assertThat(scheme.fromEscapedLatin(latin)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void everyCodePointComesBack(Transliteration scheme) {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String one = Character.toString(c);
      for (String text : List.of(one, "\u0628" + one + "b", "b" + one + "\u0628")) {
        if (!scheme.fromEscapedLatin(scheme.toEscapedLatin(text)).equals(text)) {
          assertThat(Golden.units(scheme.toEscapedLatin(text))).isEqualTo(Golden.units(text));
        }
      }
    }
  }

  /** Random Arabic and Latin, with what escapes are made of. */
  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder(ArabicText.random(random, 20));
    String signs = "^[](){}<>&$'.|*~_`ABCJNabcjnx \t\n5\u03C2\u00F0\u0301\uD83D\uDE00\u0628\u0650";
    for (int i = random.nextInt(20); i > 0; i--) {
      text.insert(random.nextInt(text.length() + 1), signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource
  void mixedTextComesBack(Transliteration scheme) {
    Random random = new Random(Seed.value());
    for (int i = 0; i < TEXTS; i++) {
      String text = mixed(random);
      String latin = scheme.toEscapedLatin(text);
      assertThat(Golden.units(scheme.fromEscapedLatin(latin)))
          .as("%s, seed %d", scheme, Seed.value())
          .isEqualTo(Golden.units(text));
      assertThat(latin).isEqualTo(new String(latin.getBytes(UTF_8), UTF_8));
    }
  }

  /** The converse: whatever is read as escaped, and does not fail, is kept by a second round. */
  @ParameterizedTest
  @EnumSource
  void whateverIsReadKeepsItsMeaning(Transliteration scheme) {
    Random random = new Random(Seed.value());
    int read = 0;
    for (int i = 0; i < TEXTS; i++) {
      String latin = mixed(random);
      String text;
      try {
        text = scheme.fromEscapedLatin(latin);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageStartingWith("malformed escape at ");
        continue;
      }
      read++;
      assertThat(scheme.fromEscapedLatin(scheme.toEscapedLatin(text)))
          .as(Golden.units(latin))
          .isEqualTo(text);
    }
    assertThat(read).isGreaterThan(TEXTS / 4);
  }

  @ParameterizedTest
  @EnumSource
  void textWithoutLatinIsPlainWhenEscaped(Transliteration scheme) {
    Random random = new Random(Seed.value());
    int compared = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text =
          ArabicText.random(random, 20)
              .codePoints()
              .filter(c -> c != '^' && !(c >= 0xD800 && c <= 0xDFFF))
              .filter(c -> scheme != XML || c >= ' ' && c < 0xFFFE && "<>&".indexOf(c) < 0)
              .mapToObj(Character::toString)
              .filter(one -> scheme.toArabic(one).equals(one))
              .collect(Collectors.joining());
      compared += scheme.toLatin(text).equals(text) ? 0 : 1;
      assertThat(scheme.toEscapedLatin(text))
          .as(Golden.units(text))
          .isEqualTo(scheme.toLatin(text));
    }
    assertThat(compared).isGreaterThan(TEXTS / 2);
  }

  /** So that a file can be escaped by lines and a table by words. */
  @ParameterizedTest
  @EnumSource
  void wordsAreEscapedOneByOne(Transliteration scheme) {
    Random random = new Random(Seed.value());
    for (int i = 0; i < TEXTS; i++) {
      String a = mixed(random);
      String b = mixed(random);
      for (String space : List.of(" ", "\n", "\t", "\u00A0")) {
        assertThat(scheme.toEscapedLatin(a + space + b))
            .isEqualTo(scheme.toEscapedLatin(a) + space + scheme.toEscapedLatin(b));
      }
      assertThat(scheme.toEscapedLatin(a).split("\\s", -1).length)
          .isLessThanOrEqualTo(a.split("\\s", -1).length);
    }
  }

  /** The characters that XML 1.0, section 2.2, does not allow, and those of markup. */
  @Test
  void escapedXmlHasNoMarkupAndNothingThatXmlRefuses() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean content = c >= ' ' ? c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF : c == 9;
      content |= c == '\n' || c == '\r';
      content &= c != '<' && c != '>' && c != '&';
      for (String text : List.of(Character.toString(c), "b" + Character.toString(c) + "b")) {
        boolean kept = XML.toEscapedLatin(text).indexOf(c) >= 0;
        assertThat(kept || !XML.toLatin(text).equals(text)).as("U+%04X", c).isEqualTo(content);
      }
    }
  }

  @Test
  void plainXmlLeavesTheMarkupOfItsInput() {
    assertThat(XML.toLatin("أ < ب & ج")).isEqualTo("O < b & j");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ktAb ^John|5|no sign, [ or ( after ^",
        "^|0|no sign, [ or ( after ^",
        "ktAb ^ b|5|no sign, [ or ( after ^",
        "^5|0|no sign, [ or ( after ^",
        "^ب|0|no sign, [ or ( after ^",
        "^[a] ^[John Smith]|5|^[ without ] before white space, ^ or the end",
        "^[a^]|0|^[ without ] before white space, ^ or the end",
        "^[|0|^[ without ] before white space, ^ or the end",
        "^[abc|0|^[ without ] before white space, ^ or the end",
        "^()|0|no hexadecimal code point up to 10FFFF and ) after ^(",
        "^(3C|0|no hexadecimal code point up to 10FFFF and ) after ^(",
        "^(G)|0|no hexadecimal code point up to 10FFFF and ) after ^(",
        "^(٣)|0|no hexadecimal code point up to 10FFFF and ) after ^(",
        "^(110000)|0|no hexadecimal code point up to 10FFFF and ) after ^(",
        "^(00000041)|0|no hexadecimal code point up to 10FFFF and ) after ^("
      })
  void malformedEscapesAreRefusedWithTheirPosition(String latin, int at, String why) {
    for (Transliteration scheme : Transliteration.values()) {
      assertThatThrownBy(() -> scheme.fromEscapedLatin(latin))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("malformed escape at " + at + ": " + why);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(10FFFF)", "^(10ffff)"})
  void codesAreReadInBothCases(String latin) {
    assertThat(BUCKWALTER.fromEscapedLatin(latin)).isEqualTo("\uDBFF\uDFFF");
  }

  /** Combining hamza is in no table: compose first. */
  @Test
  void decomposedHamzaStaysUntilItIsComposed() {
    String decomposed = "\u0627\u0654";
    assertThat(BUCKWALTER.toLatin(decomposed)).isEqualTo("A\u0654");
    assertThat(BUCKWALTER.toLatin(ArabicNormalizer.of(Profile.REPAIR).normalize(decomposed)))
        .isEqualTo(">");
  }
}
