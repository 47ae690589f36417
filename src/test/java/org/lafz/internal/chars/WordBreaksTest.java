// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

  private static final int KB = 1024;

  @Test
  void wordBreakIsThatOfUnicode() throws IllegalAccessException {
    Map<Integer, String> names = new TreeMap<>();
    for (Field field : WordBreaks.class.getFields()) {
      names.put(field.getInt(null), field.getName());
    }
    CodePoints.assertSame(
        c -> names.get(WordBreaks.wordBreak(c)),
        c -> "WB_" + wordBreakName(c).toUpperCase(Locale.ROOT));
  }

  @Test
  void emojiPropertiesAreThoseOfUnicode() {
    CodePoints.assertSame(
        WordBreaks::isExtendedPictographic,
        c -> UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC));
    CodePoints.assertSame(
        WordBreaks::isEmojiPresentation,
        c -> UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION));
    CodePoints.assertSame(
        WordBreaks::isEmojiModifier,
        c -> UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER));
  }

  @Test
  void tablesOfTheTokenizerStayUnder64KB() {
    assertThat(CharTable.sizeInBytes()).isLessThan(64 * KB);
  }

  /** The size that {@link CharTable} states. */
  @Test
  void tablesTake21KB() {
    assertThat(CharTable.sizeInBytes()).isBetween(20 * KB, 21 * KB);
  }

  private static String wordBreakName(int codePoint) {
    int value = UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK);
    return UCharacter.getPropertyValueName(UProperty.WORD_BREAK, value, UProperty.NameChoice.LONG);
  }
}
