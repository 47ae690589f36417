// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.VersionInfo;
import org.junit.jupiter.api.Test;

class EmojiCodePointsTest {
  private static final VersionInfo EMOJI_15 = VersionInfo.getInstance(15, 0);
  private static final String TAGS_OF_FLAGS = "gbengsctwls";

  @Test
  void theCodePointsAreThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean emoji =
          UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
              && UCharacter.getAge(c).compareTo(EMOJI_15) <= 0;
      boolean joins = c == 0x200D || c == 0xFE0F || c == 0x20E3 || c == 0xE007F;
      boolean tag = c > 0xE0060 && c < 0xE007F && TAGS_OF_FLAGS.indexOf(c - 0xE0000) >= 0;
      assertThat(EmojiCodePoints.contains(c))
          .as(String.format("U+%04X", c))
          .isEqualTo(emoji || joins || tag);
    }
  }
}
