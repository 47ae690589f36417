// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharTableGeneratorTest {

  static Stream<Arguments> sources() {
    return Stream.of(
        Arguments.of(CharTableGenerator.TARGET, CharTableGenerator.source()),
        Arguments.of(NormalizationDataGenerator.TARGET, NormalizationDataGenerator.source()));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void checkedInSourceIsWhatTheInputsGive(Path target, String generated) throws IOException {
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.writeString(target, generated);
    }
    boolean same = Files.readString(target).equals(generated);
    assertThat(same)
        .withFailMessage(
            "%s is out of date; rebuild it with%n  %s", target, CharTableGenerator.COMMAND)
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
