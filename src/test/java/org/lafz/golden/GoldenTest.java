// SPDX-License-Identifier: Apache-2.0
package org.lafz.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;

/** Normalized text against the golden files of {@code seeds/golden}, which were made by reading. */
class GoldenTest {
  private static final Path SEEDS = Path.of("seeds");

  /** One line of {@code hard.tsv} or {@code parity.tsv}, its escapes resolved. */
  record Line(String id, String profile, String input, String expected, String rule, String note) {
    static Line parse(String line) {
      String[] f = line.split("\t", -1);
      if (f.length != 6) {
        throw new IllegalArgumentException("not 6 columns: " + line);
      }
      return new Line(f[0], f[1], unescape(f[2]), unescape(f[3]), f[4], f[5]);
    }

    @Override
    public String toString() {
      return id + " " + profile;
    }
  }

  static Stream<Line> hardLines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("golden/hard.tsv", "golden/parity.tsv")) {
      lines.addAll(Files.readAllLines(SEEDS.resolve(file), StandardCharsets.UTF_8));
    }
    return lines.stream().filter(line -> !line.startsWith("#")).map(Line::parse);
  }

  @ParameterizedTest
  @MethodSource("hardLines")
  void hardLineIsNormalizedAsRead(Line line) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(line.profile());
    String why = line + ", rule " + line.rule() + ": " + line.note();
    assertSame(line.expected(), normalizer.normalize(line.input()), why);
    assertSame(line.expected(), normalizer.align(line.input()).text(), "aligned, " + why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"repair", "search", "search-loose", "quranic", "ml", "asr-eval"})
  void articleIsNormalizedAsRead(String profile) throws IOException {
    String article = Files.readString(SEEDS.resolve("000_dac1cc83cc4776b9.txt"));
    String expected = Files.readString(SEEDS.resolve("golden/article." + profile + ".txt"));
    ArabicNormalizer normalizer = ArabicNormalizer.parse(profile + "@1");
    assertEquals(expected, normalizer.normalize(article));
    assertEquals(expected, normalizer.align(article).text());
  }

  private static void assertSame(String expected, String actual, String why) {
    assertEquals(names(expected), names(actual), why);
  }

  private static String names(String text) {
    return text.codePoints()
        .mapToObj(c -> String.format("U+%04X %s", c, Character.getName(c)))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char kind = text.charAt(++i);
      switch (kind) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
          i += 4;
        }
        default -> throw new IllegalArgumentException("unknown escape \\" + kind + " in " + text);
      }
    }
    return out.toString();
  }
}
