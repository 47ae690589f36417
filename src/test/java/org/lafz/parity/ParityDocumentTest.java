// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.laws.Profiles;
import org.lafz.normalize.Profile;

/** The page and the tables on the profiles that reproduce other libraries are up to date. */
class ParityDocumentTest {
  private static final Path TABLES = Path.of("docs/parity");
  private static final Path PAGE = Path.of("docs/parity.md");

  static List<Profile> profiles() {
    return Profiles.parity();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theTableShowsWhereTheProfileDiffersFromSearch(Profile profile) throws IOException {
    Path file = TABLES.resolve(profile.name() + ".tsv");
    String table = ParityDifferences.table(profile);
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.createDirectories(TABLES);
      Files.writeString(file, table, StandardCharsets.UTF_8);
    }
    assertThat(file)
        .as("run mvn test -Dtest=ParityDocumentTest -Dlafz.regenerate=true, and see what changed")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(table);
  }

  @Test
  void thePageHasASectionForEveryProfile() throws IOException {
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    List<String> sections =
        Pattern.compile("(?m)^## `([^`]*)`").matcher(page).results().map(r -> r.group(1)).toList();
    assertThat(sections)
        .containsExactlyInAnyOrderElementsOf(profiles().stream().map(Profile::name).toList());
    for (Profile profile : profiles()) {
      assertThat(page)
          .contains("(parity/" + profile + ".tsv)")
          .contains("Reproduces " + profile.reproduces().orElseThrow() + ".");
    }
  }
}
