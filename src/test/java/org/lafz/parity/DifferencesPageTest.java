// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lafz.tokenize.Peers;

/** The page that puts ours beside other libraries is up to date, and ours keep what it says. */
class DifferencesPageTest {
  private static final Path PAGE = Path.of("docs/differences.md");
  private static final DifferencesPage MADE = new DifferencesPage();

  @Test
  void oursGiveOneResultForTwoNormalFormsAndNoOtherTheSecondTime() {
    for (Library library : Library.values()) {
      if (library.ours()) {
        assertThat(MADE.unequal()).containsEntry(library, 0);
        assertThat(MADE.unstable()).containsEntry(library, 0);
      }
    }
  }

  @Test
  void searchAndRepairLoseNoLetterAndKeepWordsApart() {
    for (Library library : new Library[] {Library.SEARCH, Library.REPAIR}) {
      assertThat(MADE.lost()).containsEntry(library, 0);
      assertThat(MADE.moved()).containsEntry(library, 0);
    }
  }

  /** The figures were taken from the libraries themselves when their outputs were recorded. */
  @Test
  void theLibrariesThemselvesFailOnAsManyTexts() {
    assertThat(Measures.inputs().stream().filter(Measures::hasTwoForms)).hasSize(117);
    assertThat(MADE.unequal())
        .containsAllEntriesOf(
            Map.of(
                Library.LUCENE, 96,
                Library.ICU_FOLD, 0,
                Library.CAMEL_DEDIAC, 0,
                Library.CAMEL_ARCLEAN, 116,
                Library.PYARABIC, 111,
                Library.TASHAPHYNE, 111,
                Library.ARABERT, 116,
                Library.MAHA, 107));
  }

  @Test
  void mahaItselfChangesAsManyInputsAgain() {
    assertThat(Peers.inputs().stream().map(row -> row[3]))
        .filteredOn(text -> Measures.changesAgain(Library.MAHA, text))
        .hasSize(9);
  }

  @Test
  void thePageShowsThem() throws IOException {
    String page = MADE.page();
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(PAGE)
        .as("run mvn test -Dtest=DifferencesPageTest -Dlafz.regenerate=true")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(page);
  }
}
