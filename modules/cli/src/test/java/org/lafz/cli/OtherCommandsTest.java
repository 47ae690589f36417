// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.Profile;

class OtherCommandsTest {
  private static final Path PROFILES = Path.of("../../docs/profiles");

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  @Test
  void explainShowsStepsWithCodePoints() {
    Lafz.run("", "explain", "\u0623\u064E", "x")
        .writes(
            """
            step\tspan\tbefore\tcode points\tafter\tcode points
            clusters\t1-2\t<U+064E>\tU+064E\t\t-
            letters\t0-1\t\u0623\tU+0623\t\u0627\tU+0627
            """);
  }

  @Test
  void explainReadsStandardInputAndCountsInOtherUnits() {
    String head = "step\tspan\tbefore\tcode points\tafter\tcode points\n";
    String row = "letters\t%s\t\u0623\tU+0623\t\u0627\tU+0627\n";
    String text = "\uD83D\uDE00\u0623";
    Lafz.run(text, "explain").writes(head + row.formatted("2-3"));
    Lafz.run(text, "explain", "-", "--unit", "codepoint").writes(head + row.formatted("1-2"));
    Lafz.run(text, "explain", "--unit=utf8").writes(head + row.formatted("4-6"));
    Lafz.run(text, "explain", "--unit=bytes").fails(2, "utf16, codepoint, utf8");
  }

  @Test
  void explainAddsItsEditsToJson() {
    Lafz.run("{\"text\":\"x\u0623\" }\n{\"text\":\"x\"}\n{}\n", "explain", "--jsonl")
        .writes(
            "{\"text\":\"x\u0623\" ,\"edits\":[{\"step\":\"letters\",\"start\":1,\"end\":2,"
                + "\"before\":\"\u0623\",\"after\":\"\u0627\"}]}\n"
                + "{\"text\":\"x\",\"edits\":[]}\n{}\n");
    Lafz.run("{\"edits\":1,\"text\":\"x\"}", "explain", "--jsonl")
        .fails(1, "lafz: line 1: has a key \"edits\" already");
  }

  @Test
  void presetsListsTheProfiles() {
    Lafz run = Lafz.run("", "presets");
    assertThat(run.out())
        .startsWith("none@1\t(nothing)\nrepair@1\t+presentation-forms invisibles=stray +compose\n");
    assertThat(run.out().lines()).hasSize(Profile.named().size());
    Lafz.run("", "presets", "--table", "find").fails(2, "search@1");
  }

  @Test
  void theTableOfAProfileShowsAloneAndBetweenLetters() {
    String table = Lafz.run("", "presets", "--table", "search").out();
    assertThat(table.lines().filter(line -> !line.startsWith("#")).findFirst())
        .contains("code point\talone\talone, text\tbetween letters\tbetween letters, text");
    assertThat(table)
        .contains("\nU+0622\tU+0627\t\u0627\tU+0627\t\u0627\n")
        .contains("\nU+064E\t-\t\t-\t\n")
        .contains("\nU+0661\tU+0031\t1\tU+0031\t1\n")
        .contains("\nU+200B\tU+0020\t \tU+0020\t \n")
        .contains("\nU+FEFB\tU+0644 U+0627\t\u0644\u0627\tU+0644 U+0627\t\u0644\u0627\n")
        .doesNotContain("\nU+0628\t")
        .contains("\n# 4 tatweel=strip: U+0640 that carries U+0654 becomes U+0626.\n");
  }

  /** The published tables are what the program prints. */
  @ParameterizedTest
  @MethodSource("profiles")
  void publishedTableIsUpToDate(Profile profile) throws IOException {
    Path file = PROFILES.resolve(profile.name() + ".tsv");
    String table = Lafz.run("", "presets", "--table", profile.name()).out();
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.createDirectories(PROFILES);
      Files.writeString(file, table);
    }
    assertThat(Files.readString(file))
        .as("rewrite it with -Dtest=OtherCommandsTest -Dlafz.regenerate=true, and see what changed")
        .isEqualTo(table);
  }

  @Test
  void everySwitchOfARuleExists() {
    for (Profile profile : Profile.named()) {
      assertThat(
              Profile.parse("none@1 " + String.join(" ", ProfileTable.switchesOn(profile)))
                  .describe())
          .isEqualTo(profile.describe());
    }
    for (String name : ProfileTable.rules()) {
      if (!name.equals("elongation")) {
        assertThat(Profile.parse("none@1 " + name)).isNotNull();
      }
    }
  }

  @Test
  void versionSaysWhatRuns() {
    Lafz run = Lafz.run("", "--version");
    assertThat(run.out())
        .startsWith("lafz ")
        .contains("\nJava " + Runtime.version(), "\nkernel scalar");
  }

  @Test
  void helpNamesTheCommands() {
    for (String[] call : new String[][] {{"help"}, {"--help"}}) {
      assertThat(Lafz.run("", call).out()).contains("normalize", "analyze", "explain", "presets");
    }
    assertThat(Lafz.run("", "help", "normalize").out()).contains("--malformed", "--jsonl");
    assertThat(Lafz.run("", "normalize", "--help").out()).contains("Usage: lafz normalize");
  }

  @Test
  void anUnknownCommandOrNoneListsTheKnown() {
    Lafz.run("", "normalise").fails(2, "unknown command 'normalise'; known: normalize, tokenize, ");
    Lafz.run("")
        .fails(
            2,
            "normalize, tokenize, sentences, segment, stem, transliterate, analyze, explain, presets");
    Lafz.run("", "--nonsense").fails(2, "--nonsense");
  }
}
