// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped stems are what their seeds give. */
class StemsTest {
  private static final Path STEMS =
      Path.of("src/main/resources/org/lafz/internal/clitic/msa.stems");

  private static final String COMMAND = "mvn test -Dtest=StemsTest -Dlafz.regenerate=true";

  @Test
  void theSeedsGiveTheShippedStems() throws IOException {
    String text = new StemTrainer().text();
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.writeString(STEMS, text);
    }
    assertThat(Files.readString(STEMS).equals(text))
        .withFailMessage("%s is out of date; rebuild it with%n  %s", STEMS, COMMAND)
        .isTrue();
  }

  @Test
  void theModelAndTheStemsAreSmallerThanTheirBound() throws IOException {
    Path model = STEMS.resolveSibling("msa.model");
    assertThat(Files.size(STEMS) + Files.size(model)).isLessThan(2_500_000);
  }

  @Test
  void aLikelierLemmaComesFirst() {
    Lemmas lemmas = new Lemmas(List.of("قال قل قول", "قل قلل"));
    assertThat(find(lemmas, "قول")).isEqualTo(find(lemmas, "قل")).isLessThan(find(lemmas, "قلل"));
    assertThat(find(lemmas, "قلم")).isEqualTo(-1);
  }

  private static int find(Lemmas lemmas, String word) {
    return lemmas.find(Letters.low(word), Letters.high(word));
  }

  @Test
  void aWordHasOneLemma() {
    assertThatThrownBy(() -> new Lemmas(List.of("قال قل", "قلل قل")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("قل");
  }

  @Test
  void keysAreFolded() {
    long low = Letters.low("أإآاىيةهؤئ");
    assertThat(Letters.word(Folding.key(low), 0, 0, 10)).isEqualTo("ااااييةهؤئ");
    assertThat(Letters.word(Folding.alefs(low), 0, 0, 10)).isEqualTo("ااااىيةهؤئ");
    assertThat(Folding.key("أإآاىيةهؤئ")).isEqualTo("ااااييةهؤئ");
    assertThat(Folding.letter(Letters.code('ة'))).isEqualTo('ه');
    assertThat(Folding.letter(Letters.code('ى'))).isEqualTo('ي');
  }
}
