// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows on a console is what the program prints. */
class ReadmeConsoleTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern PIPE = Pattern.compile("\\$ echo '([^']*)' \\| \\./lafz (.*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** A command with what stands below it up to the next one. */
  record Example(String input, List<String> arguments, String output) {}

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean console = false;
    Example last = null;
    for (String line : Files.readAllLines(ROOT.resolve("README.md"), StandardCharsets.UTF_8)) {
      Matcher pipe = PIPE.matcher(line);
      if (line.startsWith("```") || line.startsWith("$ ")) {
        if (last != null) {
          examples.add(last);
        }
        last = null;
        console = line.startsWith("```") ? line.equals("```console") : console;
      }
      if (console && pipe.matches()) {
        last = new Example(pipe.group(1) + "\n", words(pipe.group(2)), "");
      } else if (last != null) {
        last = new Example(last.input, last.arguments, last.output + line + "\n");
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    return examples.stream();
  }

  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void pipePrintsWhatTheReadmeShows(Example example) {
    Lafz.run(example.input, example.arguments.toArray(String[]::new)).writes(example.output);
  }

  @Test
  void articleHasAsManyWordsAsTheReadmeSays() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    Matcher line =
        Pattern.compile("\\$ \\./lafz analyze (\\S+) +# a news article: (\\d+) words")
            .matcher(readme);
    assertThat(line.find()).isTrue();
    String article = ROOT.resolve(line.group(1)).toString();
    assertThat(Lafz.run("", "analyze", article).out())
        .contains("\nArabic words\t" + line.group(2) + "\n");
  }
}
