// SPDX-License-Identifier: Apache-2.0
package org.lafz.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lafz.clitic.ArabicStemmer;

/** Words that share a stem and words that do not, by hand; what fails is listed with its reason. */
class StemGoldenTest {
  private static final Path GOLDEN = Path.of("seeds/golden");
  private static final ArabicStemmer LEMMA = ArabicStemmer.lemma();

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(GOLDEN.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static TreeSet<String> exceptions(String list) throws IOException {
    TreeSet<String> exceptions = new TreeSet<>();
    for (String[] row : rows("stems-exceptions.tsv")) {
      assertThat(row).as(row[1]).hasSize(4);
      assertThat(row[3]).as(row[1]).isNotEmpty();
      if (row[0].equals(list)) {
        exceptions.add(row[1] + "\t" + row[2]);
      }
    }
    return exceptions;
  }

  private static List<String> group(String[] row) {
    return Stream.concat(Stream.of(row[0]), Stream.of(row[1].split(" ", -1))).toList();
  }

  @Test
  void formsOfOneLemmaMeetButForKnownMisses() throws IOException {
    TreeSet<String> missed = new TreeSet<>();
    List<String[]> rows = rows("stems-same.tsv");
    for (String[] row : rows) {
      String stem = LEMMA.stem(row[0]);
      List<String> others =
          group(row).stream().filter(form -> !LEMMA.stem(form).equals(stem)).toList();
      if (!others.isEmpty()) {
        missed.add(row[0] + "\t" + String.join(" ", others));
      }
    }
    assertThat(rows).hasSizeGreaterThan(200);
    assertThat(missed).isEqualTo(exceptions("same"));
  }

  @Test
  void ofThePairsOfOneLemmaAtLeastSoManyMeet() throws IOException {
    int pairs = 0;
    int met = 0;
    for (String[] row : rows("stems-same.tsv")) {
      List<String> stems = new ArrayList<>(group(row).stream().map(LEMMA::stem).toList());
      for (int i = 0; i < stems.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs++;
          met += stems.get(i).equals(stems.get(j)) ? 1 : 0;
        }
      }
    }
    assertThat(1000 * met / pairs).as(met + " of " + pairs).isGreaterThanOrEqualTo(978);
  }

  @Test
  void lookAlikesDoNotMeetButForKnownMisses() throws IOException {
    TreeSet<String> met = new TreeSet<>();
    List<String[]> rows = rows("stems-apart.tsv");
    for (String[] row : rows) {
      if (LEMMA.stem(row[0]).equals(LEMMA.stem(row[1]))) {
        met.add(row[0] + "\t" + row[1]);
      }
    }
    assertThat(rows).hasSizeGreaterThan(600);
    assertThat(met).isEqualTo(exceptions("apart"));
  }

  @Test
  void brokenPluralsThatNoListHasAreToldByTheirPattern() throws IOException {
    Set<String> listed = new HashSet<>();
    for (String line : Files.readAllLines(Path.of("seeds/clitics/plurals.tsv"))) {
      if (!line.startsWith("#")) {
        listed.add(line.split("\t", -1)[1]);
      }
    }
    Map<String, Integer> patterns = new TreeMap<>();
    for (String[] row : rows("plural-patterns.tsv")) {
      String stem = LEMMA.stem(row[2]);
      if (row[0].equals("-")) {
        assertThat(stem).as(row[2]).isEqualTo(folded(row[2]));
      } else {
        assertThat(listed).doesNotContain(row[2].replaceFirst("^و?ال", ""));
        assertThat(stem).as(row[2]).isEqualTo(LEMMA.stem(row[1])).isEqualTo(folded(row[1]));
        patterns.merge(row[0], 1, Integer::sum);
      }
    }
    assertThat(patterns.values()).hasSize(15).allMatch(words -> words >= 3);
  }

  private static String folded(String word) {
    return word.replace('أ', 'ا').replace('إ', 'ا').replace('ة', 'ه');
  }
}
