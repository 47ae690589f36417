// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PresentationFormsTest {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /** Where Unicode gives a space or tatweel as carrier, or nothing at all. */
  private static final Map<Integer, String> MARK_FORMS = markForms();

  private static Map<Integer, String> markForms() {
    Map<Integer, String> forms = new LinkedHashMap<>();
    forms.put(0xFC5E, "\u064C\u0651");
    forms.put(0xFC5F, "\u064D\u0651");
    forms.put(0xFC60, "\u064E\u0651");
    forms.put(0xFC61, "\u064F\u0651");
    forms.put(0xFC62, "\u0650\u0651");
    forms.put(0xFC63, "\u0651\u0670");
    forms.put(0xFCF2, "\u064E\u0651");
    forms.put(0xFCF3, "\u064F\u0651");
    forms.put(0xFCF4, "\u0650\u0651");
    forms.put(0xFE70, "\u064B");
    forms.put(0xFE71, "\u064B");
    forms.put(0xFE72, "\u064C");
    forms.put(0xFE73, "");
    forms.put(0xFE74, "\u064D");
    forms.put(0xFE76, "\u064E");
    forms.put(0xFE77, "\u064E");
    forms.put(0xFE78, "\u064F");
    forms.put(0xFE79, "\u064F");
    forms.put(0xFE7A, "\u0650");
    forms.put(0xFE7B, "\u0650");
    forms.put(0xFE7C, "\u0651");
    forms.put(0xFE7D, "\u0651");
    forms.put(0xFE7E, "\u0652");
    forms.put(0xFE7F, "\u0652");
    return forms;
  }

  @Test
  void formsAreMarksWordsOrWhatUnicodeDecomposesTo() {
    UnicodeSet letterForms = new UnicodeSet("[\\uFB50-\\uFDEF \\uFE80-\\uFEFC]").freeze();
    Map<Integer, String> words = words();
    CodePoints.assertSame(
        Chars::presentationForm,
        c -> {
          if (MARK_FORMS.containsKey(c)) {
            return MARK_FORMS.get(c);
          }
          if (words.containsKey(c)) {
            return words.get(c);
          }
          String form = c == 0xFBDD ? "\u0677" : NFKC.normalize(Character.toString(c));
          return letterForms.contains(c) && !form.equals(Character.toString(c)) ? form : null;
        });
  }

  @Test
  void fourWordsAreNotSpeltAsUnicodeDecomposesThem() {
    Map<String, String> unlike = new TreeMap<>();
    words()
        .forEach(
            (c, word) -> {
              String raw = NFKC.getRawDecomposition(c);
              if (raw != null && !raw.equals(word)) {
                unlike.put(CodePoints.hex(Character.toString(c)), CodePoints.hex(word));
              }
            });
    assertThat(unlike)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "FDF0", "0635 0644 0649",
                "FDF1", "0642 0644 0649",
                "FDF3", "0623 0643 0628 0631",
                "FDFC", "0631 064A 0627 0644"));
  }

  @Test
  void expansionsAreComposedAndHoldNoFormsThemselves() {
    for (int c = 0; c < CodePoints.COUNT; c++) {
      String form = Chars.presentationForm(c);
      if (form != null) {
        assertThat(NFC.isNormalized(form)).as(CodePoints.name(c)).isTrue();
        assertThat(form.codePoints().anyMatch(p -> Chars.presentationForm(p) != null))
            .as(CodePoints.name(c))
            .isFalse();
        assertThat(form.indexOf('\u0640')).as(CodePoints.name(c)).isNegative();
      }
    }
  }

  @Test
  void ornateParenthesesStay() {
    assertThat(Chars.presentationForm(0xFD3E)).isNull();
    assertThat(Chars.presentationForm(0xFD3F)).isNull();
  }

  @Test
  void spacingSymbolsOfTeachingStay() {
    for (int c = 0xFBB2; c <= 0xFBC2; c++) {
      assertThat(Chars.presentationForm(c)).as(CodePoints.name(c)).isNull();
    }
  }

  @Test
  void mathematicalLettersStay() {
    for (int c = 0x1EE00; c <= 0x1EEFF; c++) {
      assertThat(Chars.presentationForm(c)).as(CodePoints.name(c)).isNull();
    }
  }

  @Test
  void noncharactersStay() {
    for (int c = 0xFDD0; c <= 0xFDEF; c++) {
      assertThat(Chars.presentationForm(c)).as(CodePoints.name(c)).isNull();
    }
  }

  @Test
  void lamAlefExpandsInLogicalOrder() {
    assertThat(Chars.presentationForm(0xFEF7)).isEqualTo("\u0644\u0623");
  }

  @Test
  void sallallahouExpandsToEighteenUnits() {
    assertThat(Chars.presentationForm(0xFDFA)).hasSize(18);
  }

  @Test
  void phrasesAndTheRialSignAreSetOff() {
    Map<Integer, String> words = words();
    CodePoints.assertSame(
        Chars::setsOffWithSpace,
        c -> c == 0xFDFC || words.containsKey(c) && words.get(c).contains(" "));
  }

  @Test
  void oneWordLigaturesJoin() {
    assertThat(Chars.setsOffWithSpace(0xFDF2)).isFalse();
    assertThat(Chars.setsOffWithSpace(0xFDF9)).isFalse();
    assertThat(Chars.setsOffWithSpace(0xFDFA)).isTrue();
  }

  private static Map<Integer, String> words() {
    Map<Integer, String> words = new TreeMap<>();
    for (CharTableGenerator.Ligature ligature : CharTableGenerator.ligatures()) {
      words.put(ligature.codePoint(), ligature.expansion());
    }
    return words;
  }
}
