// SPDX-License-Identifier: Apache-2.0
package org.lafz.transliterate;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of docs/transliteration.md say what the program does. */
class TransliterationPageTest {
  private static final String CELL = " `([^`]*)` \\|";

  private final String page = page();

  private static String page() {
    try {
      return Files.readString(Path.of("docs/transliteration.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTableHasThePairsOfTheSchemes() {
    String table =
        IntStream.rangeClosed(0x600, 0x6FF)
            .filter(c -> !latin(Transliteration.BUCKWALTER, c).equals(Character.toString(c)))
            .mapToObj(TransliterationPageTest::row)
            .collect(Collectors.joining());
    assertThat(table.lines()).hasSize(51);
    assertThat(page).contains("| --- | --- | --- | --- | --- | --- | --- |\n" + table + "\n## ");
  }

  private static String latin(Transliteration scheme, int codePoint) {
    return scheme.toLatin(Character.toString(codePoint));
  }

  private static String row(int c) {
    boolean mark = UCharacter.getCombiningClass(c) > 0;
    String name = UCharacter.getName(c).toLowerCase(Locale.ROOT);
    return String.format("| %04X | ", c)
        + (mark ? "\u0640" : "")
        + Character.toString(c)
        + " | "
        + name.replace("arabic ", "").replace("letter ", "")
        + " |"
        + List.of(Transliteration.values()).stream()
            .map(scheme -> " " + code(latin(scheme, c)) + " |")
            .collect(Collectors.joining())
        + "\n";
  }

  private static String code(String sign) {
    return sign.equals("`") ? "`` ` ``" : "`" + sign.replace("|", "\\|") + "`";
  }

  private List<MatchResult> examples(int cells) {
    String row = "(?m)^\\|" + CELL + " ([A-Z]+) \\|" + CELL.repeat(cells) + "$";
    return Pattern.compile(row).matcher(page).results().toList();
  }

  @Test
  void plainExamplesLoseWhatThePageSays() {
    assertThat(examples(2)).hasSizeGreaterThan(4);
    for (MatchResult row : examples(2)) {
      Transliteration scheme = Transliteration.valueOf(row.group(2));
      assertThat(scheme.toLatin(row.group(1))).isEqualTo(row.group(3));
      assertThat(scheme.toArabic(row.group(3))).isEqualTo(row.group(4));
    }
  }

  @Test
  void escapedExamplesComeBack() {
    assertThat(examples(1)).hasSizeGreaterThan(8);
    for (MatchResult row : examples(1)) {
      Transliteration scheme = Transliteration.valueOf(row.group(2));
      assertThat(scheme.toEscapedLatin(row.group(1))).isEqualTo(row.group(3));
      assertThat(scheme.fromEscapedLatin(row.group(3))).isEqualTo(row.group(1));
    }
  }
}
