// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CharTableGeneratorTest {

  @Test
  void checkedInSourceIsWhatTheInputsGive() throws IOException {
    String generated = CharTableGenerator.source();
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.writeString(CharTableGenerator.TARGET, generated);
    }
    boolean same = Files.readString(CharTableGenerator.TARGET).equals(generated);
    assertThat(same)
        .withFailMessage(
            "%s is out of date; rebuild it with%n  %s",
            CharTableGenerator.TARGET, CharTableGenerator.COMMAND)
        .isTrue();
  }

  @Test
  void ligaturesCarryTheirUnicodeNamesInAscendingOrder() {
    int last = -1;
    for (CharTableGenerator.Ligature ligature : CharTableGenerator.ligatures()) {
      assertThat(ligature.name()).isEqualTo(UCharacter.getName(ligature.codePoint()));
      assertThat(ligature.codePoint()).isGreaterThan(last);
      last = ligature.codePoint();
    }
  }

  @Test
  void ligaturesExpandToPlainComposedLettersAndSingleSpaces() {
    for (CharTableGenerator.Ligature ligature : CharTableGenerator.ligatures()) {
      assertThat(ligature.expansion())
          .matches("[\u0621-\u063A\u0641-\u064A]+( [\u0621-\u063A\u0641-\u064A]+)*");
      assertThat(Normalizer2.getNFCInstance().isNormalized(ligature.expansion())).isTrue();
    }
  }
}
