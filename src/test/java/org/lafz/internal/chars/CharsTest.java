// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class CharsTest {
  /** The plan of a profile takes both for granted. */
  @Test
  void noMarkStandsAmongIdeographsOrAboveTheLettersOfThePlanesAbove() {
    for (int c = 0; c < 0x110000; c++) {
      boolean inert =
          (c >= 0x3400 && c < 0xA640)
              || (c >= 0xAC00 && c < 0xD800)
              || (c >= 0xE000 && c < 0xFB00)
              || c >= 0x1F000;
      if (inert) {
        assertThat(Chars.combiningClass(c)).as("%04X", c).isZero();
        assertThat(Chars.presentationForm(c)).as("%04X", c).isNull();
      }
    }
  }

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  @Test
  void oracleKnowsUnicode17() {
    assertThat(UCharacter.getUnicodeVersion().getVersionString(2, 2)).isEqualTo("17.0");
  }

  @Test
  void combiningClassIsThatOfUnicode() {
    CodePoints.assertSame(Chars::combiningClass, UCharacter::getCombiningClass);
  }

  @Test
  void markIsCategoryM() {
    assertSet(Chars::isMark, "[:M:]");
  }

  @Test
  void letterIsCategoryL() {
    assertSet(Chars::isLetter, "[:L:]");
  }

  @Test
  void numberIsCategoryN() {
    assertSet(Chars::isNumber, "[:N:]");
  }

  @Test
  void digitIsCategoryNd() {
    assertSet(Chars::isDigit, "[:Nd:]");
  }

  @Test
  void punctuationIsCategoryP() {
    assertSet(Chars::isPunctuation, "[:P:]");
  }

  @Test
  void symbolIsCategoryS() {
    assertSet(Chars::isSymbol, "[:S:]");
  }

  @Test
  void whiteSpaceIsThePropertyOfThatName() {
    assertSet(Chars::isWhiteSpace, "[:White_Space:]");
  }

  @Test
  void controlIsCategoryCcOrCf() {
    assertSet(Chars::isControl, "[[:Cc:][:Cf:]]");
  }

  @Test
  void variationSelectorsAndGraphemeJoinerAreNoControls() {
    for (int c : new int[] {0x034F, 0x180B, 0xFE00, 0xFE0F, 0xE0100, 0xE01EF}) {
      assertThat(Chars.isControl(c)).as(CodePoints.name(c)).isFalse();
      assertThat(Chars.isMark(c)).as(CodePoints.name(c)).isTrue();
    }
  }

  @Test
  void formatIsCategoryCf() {
    assertSet(Chars::isFormat, "[:Cf:]");
  }

  @Test
  void lineEndsAreTheMandatoryBreaksOfLineBreaking() {
    assertSet(Chars::isLineEnd, "[[:lb=CR:][:lb=LF:][:lb=BK:][:lb=NL:]]");
  }

  @Test
  void arabicIsItsBlocks() {
    assertSet(Chars::isArabic, CodePoints.ARABIC_BLOCKS);
  }

  @Test
  void arabicBlocksAreThoseOfUnicode() {
    assertSet(
        Chars::isArabic,
        "[[:blk=Arabic:][:blk=Arabic_Supplement:][:blk=Arabic_Extended_B:]"
            + "[:blk=Arabic_Extended_A:][:blk=Arabic_Extended_C:][:blk=Arabic_Math:]"
            + "[:blk=Arabic_Presentation_Forms_A:][:blk=Arabic_Presentation_Forms_B:]-[\\uFEFF]]");
  }

  @Test
  void arabicLetterIsCategoryLInTheBlocksWithoutTatweel() {
    assertSet(Chars::isArabicLetter, "[[:L:]&" + CodePoints.ARABIC_BLOCKS + "-[\\u0640]]");
  }

  @Test
  void latinLetterIsCategoryLOfScriptLatin() {
    assertSet(Chars::isLatinLetter, "[[:L:]&[:Script=Latin:]]");
  }

  @Test
  void arabicMarkIsCategoryMnInTheBlocks() {
    assertSet(Chars::isArabicMark, "[[:Mn:]&" + CodePoints.ARABIC_BLOCKS + "]");
  }

  @Test
  void everyMarkOfTheArabicBlocksIsNonspacing() {
    assertThat(new UnicodeSet("[[:M:]&" + CodePoints.ARABIC_BLOCKS + "-[:Mn:]]").isEmpty())
        .isTrue();
  }

  @Test
  void markClassesFollowTheirLists() {
    assertMarkClass(Chars.HARAKAT, "[\\u064E-\\u0650]");
    assertMarkClass(Chars.TANWIN, "[\\u064B-\\u064D \\u08F0-\\u08F2 \\u08E7-\\u08E9]");
    assertMarkClass(Chars.SHADDA, "[\\u0651]");
    assertMarkClass(Chars.SUKUN, "[\\u0652 \\u06E1]");
    assertMarkClass(Chars.DAGGER_ALEF, "[\\u0670]");
    assertMarkClass(Chars.HAMZA, "[\\u0653-\\u0655]");
    assertMarkClass(
        Chars.QURANIC,
        "[\\u0610-\\u061A \\u0656-\\u065F \\u06D6-\\u06DC \\u06DF \\u06E0 \\u06E2-\\u06E4"
            + " \\u06E7 \\u06E8 \\u06EA-\\u06ED \\u0897-\\u089F \\u08CA-\\u08E1 \\u08E3-\\u08E6"
            + " \\u08EA-\\u08EF \\u08F3-\\u08FF \\U00010EFA-\\U00010EFF]");
    assertMarkClass(Chars.ORNAMENT, "[\\u06DD \\u06DE \\u06E9]");
  }

  @Test
  void everyArabicMarkHasAClassAndOnlyOrnamentsBesides() {
    assertSet(
        c -> Chars.markClass(c) != Chars.NONE,
        "[[[:Mn:]&" + CodePoints.ARABIC_BLOCKS + "][\\u06DD \\u06DE \\u06E9]]");
  }

  @Test
  void onlyTheAlefOverlayIsAnArabicMarkOfCombiningClassZero() {
    List<String> zero = new ArrayList<>();
    for (int c = 0; c < CodePoints.COUNT; c++) {
      if (Chars.isArabicMark(c) && Chars.combiningClass(c) == 0) {
        zero.add(CodePoints.name(c));
      }
    }
    assertThat(zero).containsExactly("U+10EFC ARABIC COMBINING ALEF OVERLAY");
  }

  @Test
  void digitsHaveTheirValue() {
    UnicodeSet known = new UnicodeSet("[0-9 \\u0660-\\u0669 \\u06F0-\\u06F9]");
    CodePoints.assertSame(Chars::digit, c -> known.contains(c) ? UCharacter.digit(c) : -1);
  }

  @Test
  void surrogatesHaveNoProperty() {
    for (int c = 0xD800; c <= 0xDFFF; c++) {
      assertThat(CharTable.record(c)).isEqualTo(CharTable.OTHER);
    }
  }

  @Test
  void outsideTheCodePointsIsRefused() {
    assertThatThrownBy(() -> Chars.isLetter(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Chars.isLetter(0x110000))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** So that word boundaries do not move with canonical decomposition. There is no exception. */
  @Test
  void canonicalDecompositionKeepsLettersAndNumbers() {
    List<String> exceptions = new ArrayList<>();
    for (int c = 0; c < CodePoints.COUNT; c++) {
      String decomposition = NFD.getDecomposition(c);
      if (decomposition != null) {
        int first = decomposition.codePointAt(0);
        boolean before = Chars.isLetter(c) || Chars.isNumber(c);
        if (before != (Chars.isLetter(first) || Chars.isNumber(first))) {
          exceptions.add(CodePoints.name(c));
        }
      }
    }
    assertThat(exceptions).isEmpty();
  }

  @Test
  void eightLettersOfTheArabicBlocksDecomposeCanonically() {
    Map<String, String> decompositions = new TreeMap<>();
    for (int c = 0; c < CodePoints.COUNT; c++) {
      String decomposition = NFD.getDecomposition(c);
      if (decomposition != null
          && (Chars.isArabic(c) || decomposition.codePoints().anyMatch(Chars::isArabic))) {
        decompositions.put(CodePoints.hex(Character.toString(c)), CodePoints.hex(decomposition));
      }
    }
    assertThat(decompositions)
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "0622", "0627 0653",
                    "0623", "0627 0654",
                    "0624", "0648 0654",
                    "0625", "0627 0655",
                    "0626", "064A 0654",
                    "06C0", "06D5 0654",
                    "06C2", "06C1 0654",
                    "06D3", "06D2 0654")));
  }

  private static void assertMarkClass(int markClass, String set) {
    assertSet(c -> Chars.markClass(c) == markClass, "[" + set + "&[:Assigned:]]");
  }

  private static void assertSet(IntPredicate actual, String pattern) {
    UnicodeSet expected = new UnicodeSet(pattern).freeze();
    CodePoints.assertSame(actual::test, expected::contains);
  }
}
