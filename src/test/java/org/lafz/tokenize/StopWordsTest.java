// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.internal.lexicon.WordList;
import org.lafz.laws.Profiles;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class StopWordsTest {
  private static final List<String[]> ROWS = WordList.rows("stop-words.tsv");
  private static final StopWords ARABIC = StopWords.arabic();
  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();
  private static final Set<String> CLASSES =
      Set.of(
          "PREPOSITION",
          "CONJUNCTION",
          "PARTICLE",
          "PRONOUN",
          "DEMONSTRATIVE",
          "RELATIVE",
          "INTERROGATIVE",
          "DETERMINER",
          "AUXILIARY");

  static List<Profile> own() {
    return Profiles.own();
  }

  static List<Profile> profiles() {
    return Profile.named();
  }

  private static StopWords folded(Profile profile) {
    return ARABIC.fold(ArabicNormalizer.of(profile));
  }

  private static boolean inArray(StopWords list, String word) {
    char[] text = ("x" + word + "y").toCharArray();
    return list.contains(text, 1, text.length - 1);
  }

  // ---- the seed

  @Test
  void everyRowHasAWordAClassAndAGloss() {
    Set<String> seen = new HashSet<>();
    for (String[] row : ROWS) {
      assertThat(row).as(row[0]).hasSize(5);
      assertThat(seen.add(row[0])).as("twice: " + row[0]).isTrue();
      assertThat(row[0]).matches("[\u0621-\u063A\u0641-\u064A]+");
      assertThat(CLASSES).contains(row[1]);
      assertThat(row[2]).isNotBlank();
      assertThat(WORDS.tokenize(row[0]))
          .containsExactly(new Token(0, row[0].length(), TokenType.ARABIC, row[0]));
    }
    assertThat(ARABIC.words()).containsExactlyElementsOf(seen(ROWS));
  }

  private static List<String> seen(List<String[]> rows) {
    return rows.stream().map(row -> row[0]).toList();
  }

  /** A changed list needs a new name: indexes depend on it. */
  @Test
  void theListIsFrozen() throws Exception {
    StringBuilder list = new StringBuilder();
    for (String[] row : ROWS) {
      list.append(row[0]).append('\t').append(row[3]).append('\n');
    }
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(list.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(hash))
        .as("words and what they yield to; before the first release this line may be changed")
        .isEqualTo("4786c952512c71be4c371c0f54dec9da23d1f58805219d8008d1d25c0fcdb257");
    assertThat(ARABIC).hasToString("StopWords[908 words]");
  }

  /**
   * Hamza, teh marbuta and yeh are those of the dictionary: only marks and folds are left to do.
   */
  @ParameterizedTest
  @ValueSource(strings = {"none@1", "repair@1", "ml@1"})
  void correctSpellingIsLeftAlone(String profile) {
    assertThat(folded(Profile.parse(profile)).words()).isEqualTo(ARABIC.words());
  }

  @ParameterizedTest
  @MethodSource("own")
  void aWordWithContentStaysOutOfTheFoldedList(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    StopWords folded = ARABIC.fold(normalizer);
    for (String[] row : ROWS) {
      String word = normalizer.normalize(row[0]);
      boolean yields = false;
      for (String content : row[3].split(" ")) {
        String other = normalizer.normalize(content);
        assertThat(folded.contains(other)).as(content).isFalse();
        yields |= other.equals(word);
      }
      assertThat(folded.contains(word)).as(row[0]).isNotEqualTo(yields);
    }
  }

  /** Each of these rows is there for a profile that needs it. */
  @Test
  void everyWordWithContentIsMetUnderSomeProfile() {
    for (String[] row : ROWS) {
      for (String content : row[3].isEmpty() ? new String[0] : row[3].split(" ")) {
        assertThat(Profile.named().stream().map(ArabicNormalizer::of))
            .as(content)
            .anyMatch(n -> n.normalize(content).equals(n.normalize(row[0])));
      }
    }
  }

  @Test
  void theCountsInTheDocumentationAreTrue() throws Exception {
    String docs = Files.readString(Path.of("docs/stop-words.md"), StandardCharsets.UTF_8);
    for (String name : CLASSES) {
      long words = ROWS.stream().filter(row -> row[1].equals(name)).count();
      assertThat(docs).contains("| " + name + " | " + words + " |");
    }
    for (Profile profile : Profiles.own()) {
      assertThat(docs)
          .containsPattern("`" + profile + "`.* \\| " + folded(profile).words().size() + " \\|");
    }
    long content = ROWS.stream().flatMap(r -> Stream.of(r[3].split(" "))).distinct().count() - 1;
    assertThat(docs).contains("names " + content + " such words");
  }

  // ---- folding

  @ParameterizedTest
  @MethodSource("own")
  void normalizedTextIsAskedInTheSpellingOfTheList(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    StopWords folded = ARABIC.fold(normalizer);
    assertThat(folded.words()).hasSizeBetween(800, ARABIC.words().size());
    for (String word : folded.words()) {
      assertThat(normalizer.normalize(word)).isEqualTo(word);
    }
    assertThat(folded.fold(normalizer).words()).isEqualTo(folded.words());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyProfileFoldsTheList(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    StopWords folded = ARABIC.fold(normalizer);
    for (String[] row : ROWS) {
      String word = normalizer.normalize(row[0]);
      if (Stream.of(row[3].split(" ")).map(normalizer::normalize).noneMatch(word::equals)) {
        assertThat(folded.contains(word)).as(row[0]).isTrue();
        assertThat(inArray(folded, word)).as(row[0]).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "\u0645\u0650\u0646\u0652, true", // vocalized min
    "\u0641\u0650\u064A, true", // vocalized fi
    "\u0625\u0644\u0640\u0649, true", // ila with tatweel
    "\u0627\u0646, true", // an without hamza
    "\u0641\u0649, true", // fi with Egyptian yeh
    "\u0641\u06CC, true", // fi with farsi yeh
    "\uFEE3\uFEE6, true", // min in presentation forms
    "\u0623\u064A\u0636\u064B\u0627, true",
    "\u0647\u0670\u0630\u0627, true",
    "\u0643\u062A\u0627\u0628, false",
    "\u0625\u0645\u0627\u0645, false", // imam, as amam would be
    "\u0623\u062B\u0631, false", // athar, as ithr would be
    "\u0622\u0644\u064A\u0629, false" // aliyya, as ilayhi would be
  })
  void anySpellingIsFoundAfterSearch(String typed, boolean expected) {
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    assertThat(ARABIC.fold(search).contains(search.normalize(typed))).isEqualTo(expected);
  }

  @Test
  void withoutFoldingOnlyTheSpellingOfTheListIsFound() {
    assertThat(ARABIC.contains("\u0645\u0646")).isTrue();
    assertThat(ARABIC.contains("\u0645\u0650\u0646")).isFalse();
    assertThat(ARABIC.contains("\u0627\u0646")).isFalse();
  }

  @Test
  void wordsThatBecomeEqualAreOne() {
    StopWords two = StopWords.of(List.of("\u0623\u0646", "\u0625\u0646", "\u0645\u0646"));
    assertThat(two.fold(ArabicNormalizer.of(Profile.SEARCH)).words())
        .containsExactly("\u0627\u0646", "\u0645\u0646");
  }

  // ---- lists of one's own

  @Test
  void aListOfOnesOwnIsTakenAsItIs() {
    StopWords list = StopWords.of(List.of("the", "\u0645\u0646", "the"));
    assertThat(list.words()).containsExactly("the", "\u0645\u0646");
    assertThat(list.contains("the")).isTrue();
    assertThat(list.contains("The")).isFalse();
    assertThat(list.contains(new StringBuilder("the"))).isTrue();
    assertThat(StopWords.of(Set.of()).contains("the")).isFalse();
    assertThat(StopWords.of(Set.of()).contains("")).isFalse();
  }

  @Test
  void aListOfOnesOwnYieldsToNothing() {
    StopWords list = StopWords.of(List.of("\u0625\u062B\u0631"));
    assertThat(list.fold(ArabicNormalizer.of(Profile.SEARCH)).words())
        .containsExactly("\u0627\u062B\u0631");
  }

  @Test
  void whatNoTokenCanBeIsRefused() {
    assertThatThrownBy(() -> StopWords.of(List.of("\u0645\u0646", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stop word 1 is empty or holds white space: \"\"");
    assertThatThrownBy(() -> StopWords.of(List.of("a b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stop word 0 is empty or holds white space: \"a b\"");
    assertThatThrownBy(() -> StopWords.of(Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aWordThatDisappearsOrBecomesSeveralIsRefused() {
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    StopWords tatweel = StopWords.of(List.of("\u0645\u0646", "\u0640"));
    assertThatThrownBy(() -> tatweel.fold(search))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("stop word \"\u0640\" is no word after search@1: \"\"");
    StopWords ligature = StopWords.of(List.of("\uFDFB"));
    assertThatThrownBy(() -> ligature.fold(search))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "stop word \"\uFDFB\" is no word after search@1: \"\u062C\u0644"
                + " \u062C\u0644\u0627\u0644\u0647\"");
  }

  // ---- asking

  @Test
  void randomWordsAreFoundAsInASet() {
    Random random = new Random(Seed.value());
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      String word = ArabicText.random(random, 3).replaceAll("(?U)[\\s\u0085]", "");
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Set<String> half = new HashSet<>(words.subList(0, words.size() / 2));
    StopWords list = StopWords.of(half);
    for (String word : words) {
      assertThat(list.contains(word)).as(Golden.units(word)).isEqualTo(half.contains(word));
      assertThat(list.contains(new StringBuilder(word))).isEqualTo(half.contains(word));
      assertThat(inArray(list, word)).isEqualTo(half.contains(word));
    }
  }

  /** The words of {@code "Aa"} and {@code "BB"} have one hash code. */
  @Test
  void wordsOfOneHashCodeAreToldApart() {
    StopWords list = StopWords.of(List.of("AaAa", "BBBB", "AaBB"));
    assertThat(list.contains("AaBB")).isTrue();
    assertThat(list.contains("BBAa")).isFalse();
    assertThat(inArray(list, "BBBB")).isTrue();
    assertThat(inArray(list, "BBAa")).isFalse();
    assertThat(inArray(list, "BBA")).isFalse();
  }

  @Test
  void aWordThatIsLongerThanAnyIsNone() {
    StopWords list = StopWords.of(List.of("\u0645\u0646"));
    for (String longer :
        List.of("\u0645\u0646\u0646", "\u0645\u0646 ", "\u0645\u0646".repeat(50))) {
      assertThat(list.contains(longer)).isFalse();
      assertThat(inArray(list, longer)).isFalse();
    }
    assertThat(StopWords.arabic().contains("\u0645\u0646")).isTrue();
  }

  @Test
  void aRangeOutsideTheArrayIsRefused() {
    assertThatThrownBy(() -> ARABIC.contains(new char[3], 1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theWordsCannotBeChanged() {
    assertThatThrownBy(() -> ARABIC.words().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  // ---- the article

  @Test
  void theStopWordsOfTheArticleAreThoseFoundByReading() {
    List<String> found = new ArrayList<>();
    for (Span sentence : SentenceSplitter.standard().split(Golden.article())) {
      found.add(
          WORDS.tokenize(Golden.article().substring(sentence.start(), sentence.end())).stream()
              .map(Token::text)
              .filter(ARABIC::contains)
              .collect(Collectors.joining(" ")));
    }
    assertThat(found)
        .isEqualTo(Golden.rows("article.stop-words.tsv").stream().map(r -> r[1]).toList());
  }

  @ParameterizedTest
  @CsvSource({"none@1, 0", "repair@1, 0", "ml@1, 0", "search@1, 2", "search-loose@1, 3"})
  void theNormalizedArticleHasTheSameStopWordsButForThoseThatYield(String profile, int column) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(profile);
    StopWords folded = ARABIC.fold(normalizer);
    List<String> expected = new ArrayList<>();
    for (String[] row : Golden.rows("article.stop-words.tsv")) {
      List<String> words = new ArrayList<>(List.of(row[1].split(" ")));
      words.remove("");
      words.removeAll(column == 0 ? List.of() : List.of(row[column].split(" ")));
      expected.addAll(words);
    }
    assertThat(
            WORDS.tokenize(Golden.article(), normalizer).stream()
                .filter(token -> folded.contains(token.normalized()))
                .map(NormalizedToken::original))
        .containsExactlyElementsOf(expected);
  }
}
