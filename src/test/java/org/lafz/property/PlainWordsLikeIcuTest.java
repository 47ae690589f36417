// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lafz.tokenize.WordSegments;

/** With the tailoring off the boundaries are those of ICU, where that asks no dictionary. */
class PlainWordsLikeIcuTest {
  private static final int TEXTS = Seed.texts(40_000);

  @Test
  void boundariesOfRandomTextAreThoseOfIcu() {
    int compared = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = RandomText.next(new Random(seed), 12);
      if (text.codePoints().anyMatch(PlainWordsLikeIcuTest::needsDictionary)) {
        continue;
      }
      compared++;
      assertThat(WordSegments.boundaries(text)).as("seed %d", seed).isEqualTo(icu(text));
    }
    assertThat(compared).isGreaterThan(TEXTS / 2);
  }

  private static List<Integer> icu(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    List<Integer> ends = new ArrayList<>();
    for (int i; (i = words.next()) != BreakIterator.DONE; ) {
      ends.add(i);
    }
    return ends;
  }

  private static boolean needsDictionary(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
            == UCharacter.LineBreak.COMPLEX_CONTEXT
        || UCharacter.hasBinaryProperty(c, UProperty.IDEOGRAPHIC)
        || UScript.hasScript(c, UScript.HAN)
        || UScript.hasScript(c, UScript.HIRAGANA)
        || UScript.hasScript(c, UScript.KATAKANA)
        || UScript.hasScript(c, UScript.HANGUL);
  }
}
