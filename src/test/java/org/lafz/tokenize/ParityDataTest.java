// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The data of the parity tokenizers against Unicode's own. */
class ParityDataTest {
  private static final VersionInfo UNICODE_14 = VersionInfo.getInstance(14);
  private static final Path LIST = Path.of("seeds/emoji-sequences.tsv");
  private static final ArabicTokenizer CAMEL = ArabicTokenizer.parity("camel-words@1");

  @Test
  void theListOfEmojiIsThatOfEmojiTest() throws IOException {
    Set<String> sequences = new TreeSet<>();
    for (String emoji : emojiTest()) {
      if (emoji.codePointCount(0, emoji.length()) > 1) {
        char[] units = emoji.toCharArray();
        EmojiSequences.replaceTones(units, units.length);
        assertThat(units.length).isLessThanOrEqualTo(EmojiSequences.MAX_UNITS);
        sequences.add(new String(units));
      }
    }
    assertThat(
            Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#")))
        .containsExactlyElementsOf(sequences.stream().map(ParityDataTest::hex).toList());
  }

  /** So one spelling for all tones stands for no sequence that does not exist. */
  @Test
  void whereOneSkinToneFitsAllFiveDo() throws IOException {
    Set<String> all = emojiTest();
    for (String emoji : all) {
      List<Integer> tones =
          emoji.codePoints().filter(c -> c >= 0x1F3FB && c <= 0x1F3FF).boxed().distinct().toList();
      if (tones.isEmpty() || emoji.codePointCount(0, emoji.length()) == 1) {
        continue;
      }
      for (int shift = 1; shift < 5; shift++) {
        int by = shift;
        String turned =
            emoji
                .codePoints()
                .map(c -> tones.contains(c) ? 0x1F3FB + (c - 0x1F3FB + by) % 5 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(all).contains(turned);
      }
    }
  }

  @Test
  void everyListedEmojiIsOneTokenOfCamelBetweenLetters() throws IOException {
    for (String emoji : emojiTest()) {
      boolean cut = !emoji.matches("[0-9#*]\u20E3"); // which its regular expression does not find
      if (cut) {
        assertThat(texts("a" + emoji + "b")).as(hex(emoji)).containsExactly("a", emoji, "b");
      }
    }
  }

  @Test
  void emojiThatAreNotListedAreNoTokensOfCamel() {
    String joined = "\uD83D\uDC69\u200D\uD83D\uDC69";
    assertThat(texts(joined)).containsExactly("\uD83D\uDC69\u200D", "\uD83D\uDC69");
    assertThat(texts("#\uFE0F")).containsExactly("#\uFE0F");
    assertThat(texts("\uD83C\uDDE6\uD83C\uDDE6\uD83C\uDDEA"))
        .containsExactly("\uD83C\uDDE6", "\uD83C\uDDE6\uD83C\uDDEA"); // A and the flag AE
  }

  /** Categories are those of Unicode 14.0, as in CPython 3.11, and emoji those of 15.0. */
  @Test
  void oneCodePointSeparatesIfItIsPunctuationSymbolOrEmoji() throws IOException {
    Set<String> emoji = emojiTest();
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (isPythonSpace(c)) {
        continue;
      }
      String one = Character.toString(c);
      boolean sign = isPunctuationOrSymbol(c) && UCharacter.getAge(c).compareTo(UNICODE_14) <= 0;
      boolean cut = texts("a" + one + "b").size() == 3;
      if (cut != (sign || emoji.contains(one))) {
        wrong.add(hex(one));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void undividedScriptsAreThoseOfUnicode() {
    assertThat(where(UndividedScripts::isHan))
        .isEqualTo(where(c -> UScript.getScript(c) == UScript.HAN));
    assertThat(where(UndividedScripts::isHiragana))
        .isEqualTo(where(c -> UScript.getScript(c) == UScript.HIRAGANA));
    assertThat(where(UndividedScripts::isComplexContext))
        .isEqualTo(
            where(
                c ->
                    UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
                        == UCharacter.LineBreak.COMPLEX_CONTEXT));
  }

  private static String where(IntPredicate what) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(what)
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" "));
  }

  private static List<String> texts(String text) {
    return CAMEL.tokenize(text).stream().map(Token::text).toList();
  }

  private static boolean isPunctuationOrSymbol(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION,
          UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static boolean isPythonSpace(int c) {
    return UCharacter.isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F);
  }

  private static String hex(String text) {
    return text.codePoints()
        .mapToObj(c -> String.format("%04X", c))
        .collect(Collectors.joining(" "));
  }

  /** Every emoji of emoji-test.txt, whatever its status. */
  private static Set<String> emojiTest() throws IOException {
    Set<String> emoji = new TreeSet<>();
    Path file = Path.of("src/test/resources/unicode/emoji-test.txt.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int end = line.indexOf(';');
        if (end > 0 && !line.startsWith("#")) {
          StringBuilder text = new StringBuilder();
          for (String codePoint : line.substring(0, end).strip().split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(codePoint, 16));
          }
          emoji.add(text.toString());
        }
      }
    }
    assertThat(emoji).hasSize(4733);
    return emoji;
  }
}
