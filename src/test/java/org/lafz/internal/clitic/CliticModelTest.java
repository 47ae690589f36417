// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped model is what its seeds give, to the byte. */
class CliticModelTest {
  private static final Path MODEL =
      Path.of("src/main/resources/org/lafz/internal/clitic/msa.model");

  private static final String COMMAND = "mvn test -Dtest=CliticModelTest -Dlafz.regenerate=true";

  @Test
  @Tag("slow")
  void trainingGivesTheShippedModel() throws IOException {
    CliticTrainer trainer = new CliticTrainer();
    assertThat(trainer.problems).isEmpty();
    byte[] model = trainer.model();
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.write(MODEL, model);
    }
    boolean same = Arrays.equals(Files.readAllBytes(MODEL), model);
    assertThat(same)
        .withFailMessage("%s is out of date; rebuild it with%n  %s", MODEL, COMMAND)
        .isTrue();
  }

  @Test
  void theModelIsSmallerThanItsBound() throws IOException {
    assertThat(Files.size(MODEL)).isLessThan(2_500_000);
  }
}
