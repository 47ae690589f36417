// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.lafz.internal.chars.Chars;

/** The classes of the tokenizer against the properties of Unicode that they stand for. */
class WordClassesTest {
  private static final int[] COMPLEX_SCRIPTS = {
    UScript.THAI,
    UScript.LAO,
    UScript.MYANMAR,
    UScript.KHMER,
    UScript.HAN,
    UScript.HIRAGANA,
    UScript.KATAKANA
  };

  private static void assertSame(IntPredicate actual, IntPredicate expected) {
    List<String> faults = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (actual.test(c) != expected.test(c)) {
        faults.add(String.format("U+%04X %s", c, UCharacter.getExtendedName(c)));
      }
    }
    assertThat(faults.stream().limit(20).toList()).as("%d differ", faults.size()).isEmpty();
  }

  @Test
  void controlsAreTheInvisibleControlAndFormatCharacters() {
    UnicodeSet visible = new UnicodeSet("[:Prepended_Concatenation_Mark:]");
    assertSame(
        WordClasses::isControl,
        c -> {
          int category = UCharacter.getType(c);
          boolean format = category == UCharacterCategory.FORMAT && !visible.contains(c);
          return format || category == UCharacterCategory.CONTROL || c == 0x34F;
        });
  }

  @Test
  void tagsAreTheTagCharacters() {
    assertSame(
        WordClasses::isTag,
        c -> UCharacter.UnicodeBlock.of(c) == UCharacter.UnicodeBlock.TAGS && c >= 0xE0020);
  }

  @Test
  void numeralsAreTheDigitsOfThreeSystems() {
    UnicodeSet numerals = new UnicodeSet("[0-9 \\u0660-\\u0669 \\u06F0-\\u06F9]");
    assertSame(WordClasses::isNumeral, numerals::contains);
  }

  @Test
  void complexLettersAreThoseOfScriptsWithoutSpaces() {
    // An apostrophe that Thai writes too, and signs that no dictionary of Chinese has.
    UnicodeSet leftOut = new UnicodeSet("[\\u02BC \\U00016FE3 \\U00016FF2 \\U00016FF3]");
    assertSame(
        c -> WordClasses.isComplexLetter(c) || leftOut.contains(c),
        c -> {
          for (int script : COMPLEX_SCRIPTS) {
            if (UScript.hasScript(c, script)) {
              return Chars.isLetter(c);
            }
          }
          return false;
        });
  }

  @Test
  void markFormsAreLettersThatDecomposeToMarks() {
    assertSame(
        c -> Chars.isLetter(c) && WordClasses.isMarkForm(c),
        c -> {
          String form = Chars.isArabicLetter(c) ? Chars.presentationForm(c) : null;
          return c == 0xFE73 || form != null && form.codePoints().allMatch(Chars::isArabicMark);
        });
  }

  @Test
  void neutralLettersAreThoseOfTheScriptCommon() {
    assertThat(WordClasses.isNeutralLetter(0x2B8)).isFalse(); // Latin
    assertThat(WordClasses.isNeutralLetter(0x2B9)).isTrue();
    assertThat(WordClasses.isNeutralLetter(0x2FF)).isTrue();
    assertThat(WordClasses.isNeutralLetter(0x300)).isFalse();
    assertThat(WordClasses.isNeutralLetter(0xB5)).isTrue();
    assertThat(WordClasses.isNeutralLetter('a')).isFalse();
  }

  @Test
  void tagCharactersAreLettersNumbersMarksAndTheLowLine() {
    UnicodeSet expected = new UnicodeSet("[[:L:][:N:][:M:]_]");
    assertSame(WordClasses::isTagCharacter, expected::contains);
  }

  @Test
  void unitsAreThoseOfUtf16() {
    for (int c : new int[] {0, 0xFFFF, 0x10000, Character.MAX_CODE_POINT}) {
      assertThat(WordClasses.units(c)).isEqualTo(Character.charCount(c));
    }
  }

  @Test
  void halfAPairAtTheEndOfTheWindowIsACharacterOfItsOwn() {
    char[] pair = {'a', '\uD83D', '\uDE00'};
    assertThat(WordClasses.at(pair, 1, 3)).isEqualTo(0x1F600);
    assertThat(WordClasses.at(pair, 1, 2)).isEqualTo(0xD83D);
    assertThat(WordClasses.at(pair, 2, 3)).isEqualTo(0xDE00);
    assertThat(WordClasses.before(pair, 3, 0)).isEqualTo(0x1F600);
    assertThat(WordClasses.before(pair, 3, 1)).isEqualTo(0x1F600);
    assertThat(WordClasses.before(pair, 3, 2)).isEqualTo(0xDE00);
    assertThat(WordClasses.before(pair, 2, 0)).isEqualTo(0xD83D);
  }
}
