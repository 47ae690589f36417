// SPDX-License-Identifier: Apache-2.0
package org.lafz.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lafz.clitic.CliticSegmenter;

/** Words cut by hand: a list of each kind of clitic, and every word of the article. */
class CliticGoldenTest {
  private static final Path GOLDEN = Path.of("seeds/golden");
  private static final CliticSegmenter SEGMENTER = CliticSegmenter.msa();

  /** What the segmenter is known to get wrong, with what it says. An entry that passes is to go. */
  private static final Map<String, String> MISSES =
      new TreeMap<>(
          Map.of(
              "وندسور", "و+ندسور",
              "أتدري", "أتدري",
              "شره", "شر+ه",
              "مداهم", "مدا+هم",
              "درهما", "در+هما",
              "وهن", "و+هن",
              "لبناننا", "ل+بنان+نا"));

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(GOLDEN.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void wordsAreCutAsReadButForKnownMisses() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    List<String[]> rows = rows("clitics.tsv");
    for (String[] row : rows) {
      String cut = SEGMENTER.segment(row[0]).toString();
      if (!cut.equals(row[1])) {
        wrong.put(row[0], cut);
      }
    }
    assertThat(rows).hasSizeGreaterThan(300);
    assertThat(wrong).isEqualTo(MISSES);
  }

  @Test
  void everyWordOfTheArticleIsCutAsRead() throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    List<String[]> rows = rows("article.clitics.tsv");
    for (String[] row : rows) {
      String cut = SEGMENTER.segment(row[2]).toString();
      if (!cut.equals(row[3]) && !row[4].contains("not scored")) {
        wrong.put(row[2], cut);
      }
    }
    assertThat(rows).hasSizeGreaterThan(300);
    assertThat(wrong).isEmpty();
  }
}
