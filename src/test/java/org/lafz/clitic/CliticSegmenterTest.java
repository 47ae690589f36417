// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.clitic.Segment.Kind;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class CliticSegmenterTest {
  private static final CliticSegmenter UD = CliticSegmenter.msa();

  private static String kinds(String word) {
    return UD.segment(word).segments().stream()
        .map(segment -> segment.kind().name())
        .collect(Collectors.joining(" "));
  }

  private static String forms(CliticScheme scheme, String word) {
    return UD.with(scheme).segment(word).segments().stream()
        .map(Segment::form)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "وبالكتاب, و+ب+الكتاب, و+ب+ال+كتاب, و+بالكتاب, و+ب+الكتاب",
    "للسلطة, ل+لسلطة, ل+ل+سلطة, للسلطة, ل+لسلطة",
    "للعبة, ل+لعبة, ل+لعبة, للعبة, ل+لعبة",
    "التزامهم, التزام+هم, التزام+هم, التزامهم, التزام+هم",
    "بالتزام, ب+التزام, ب+التزام, بالتزام, ب+التزام",
    "التقى, التقى, التقى, التقى, التقى",
    "الذين, الذين, الذين, الذين, الذين",
    "وعندما, و+عندما, و+عندما, و+عندما, و+عند+ما",
    "فسيكفيكهم, ف+س+يكفي+ك+هم, ف+س+يكفي+ك+هم, ف+سيكفيكهم, ف+س+يكفي+ك+هم",
    "مما, مما, مما, مما, م+ما"
  })
  void aSchemeSaysWhereAWordIsCut(
      String word, String ud, String d3, String conjunctions, String atb) {
    assertThat(UD.segment(word)).hasToString(ud);
    assertThat(UD.with(CliticScheme.D3).segment(word)).hasToString(d3);
    assertThat(UD.with(CliticScheme.CONJUNCTIONS).segment(word)).hasToString(conjunctions);
    assertThat(UD.with(CliticScheme.ATB).segment(word)).hasToString(atb);
  }

  @Test
  void hostsAreRestoredToTheirSpellingAlone() {
    assertThat(forms(CliticScheme.UD, "للسلطة")).isEqualTo("ل السلطة");
    assertThat(forms(CliticScheme.UD, "لله")).isEqualTo("ل الله");
    assertThat(forms(CliticScheme.UD, "مكتبتهم")).isEqualTo("مكتبة هم");
    assertThat(forms(CliticScheme.UD, "عليه")).isEqualTo("على ه");
    assertThat(forms(CliticScheme.UD, "زملاؤه")).isEqualTo("زملاء ه");
    assertThat(forms(CliticScheme.UD, "كتبوه")).isEqualTo("كتبوا ه");
    assertThat(forms(CliticScheme.UD, "أعطاه")).isEqualTo("أعطى ه");
    assertThat(forms(CliticScheme.UD, "وقته")).isEqualTo("وقت ه");
    assertThat(forms(CliticScheme.UD, "بسم")).isEqualTo("ب اسم");
    assertThat(forms(CliticScheme.D3, "للسلطة")).isEqualTo("ل ال سلطة");
    assertThat(forms(CliticScheme.ATB, "مما")).isEqualTo("من ما");
  }

  @ParameterizedTest
  @CsvSource({
    "أليس, INTERROGATIVE HOST",
    "وقال, CONJUNCTION HOST",
    "بالكتاب, PREPOSITION HOST",
    "سيكون, FUTURE HOST",
    "ليكون, LAM HOST",
    "ليتمكنوا, LAM HOST",
    "لقد, HOST",
    "للسلطة, PREPOSITION HOST",
    "تالله, OATH HOST",
    "كتابهم, HOST PRONOUN",
    "به, PREPOSITION PRONOUN",
    "وبهم, CONJUNCTION PREPOSITION PRONOUN",
    "بألا, PREPOSITION CONJUNCTION HOST",
    "و2006, CONJUNCTION HOST",
    "Paris, HOST"
  })
  void everySegmentHasAKind(String word, String kinds) {
    assertThat(kinds(word)).isEqualTo(kinds);
  }

  @Test
  void theArticleIsAKindOfD3() {
    assertThat(UD.with(CliticScheme.D3).segment("بالكتاب").segments().get(1).kind())
        .isEqualTo(Kind.ARTICLE);
  }

  @Test
  void pronounsHavePersonGenderAndNumberWhereTheSpellingShowsThem() {
    assertThat(last("كتابه").features()).isEqualTo("Gender=Masc|Number=Sing|Person=3");
    assertThat(last("كتابهما").features()).isEqualTo("Number=Dual|Person=3");
    assertThat(last("كتابك").features()).isEqualTo("Number=Sing|Person=2");
    // كتابك with kasra is said to a woman
    assertThat(last("كتاب\u064F\u0643\u0650").features())
        .isEqualTo("Gender=Fem|Number=Sing|Person=2");
    assertThat(last("عندي").features()).isEqualTo("Number=Sing|Person=1");
  }

  private static Segment last(String word) {
    List<Segment> segments = UD.segment(word).segments();
    return segments.get(segments.size() - 1);
  }

  @Test
  void marksAndTatweelStayWithTheLetterBeforeTheCut() {
    assertThat(UD.segment("\u0648\u064E\u0628\u0650\u0640\u0643\u0650\u062A\u0627\u0628\u064D"))
        .hasToString("\u0648\u064E+\u0628\u0650\u0640+\u0643\u0650\u062A\u0627\u0628\u064D");
    assertThat(UD.segment("ب\u064034")).hasToString("ب\u0640+34");
  }

  @Test
  void marksRuleOutAReading() {
    // fahmun, understanding, and fa-hum, so they
    assertThat(UD.segment("\u0641\u064E\u0647\u0652\u0645\u064C").segments()).hasSize(1);
    assertThat(UD.segment("\u0641\u064E\u0647\u064F\u0645\u0652").segments()).hasSize(2);
    // katabna, we wrote
    assertThat(UD.segment("\u0643\u064E\u062A\u064E\u0628\u0652\u0646\u064E\u0627").segments())
        .hasSize(1);
  }

  @Test
  void otherSpellingsOfTheSameLettersAreCutAlike() {
    assertThat(UD.segment("\u0648\u0627\u0654\u0646").toString()) // hamza apart
        .isEqualTo("\u0648+\u0627\u0654\u0646");
    assertThat(UD.segment("\uFEED\uFED7\uFE8E\uFEDD")).hasToString("\uFEED+\uFED7\uFE8E\uFEDD");
    assertThat(UD.segment("لانه")).hasToString("ل+ان+ه");
    assertThat(UD.segment("كتابى")).hasToString("كتاب+ى");
    assertThat(UD.segment("الان")).hasToString("الان");
  }

  @Test
  void aCutInsideALigatureIsLeftOut() {
    Segmentation s = UD.segment("\uFEF7\u0646\u0647"); // lam-alef, noon, heh
    assertThat(s).hasToString("\uFEF7\u0646+\u0647");
  }

  @ParameterizedTest
  @CsvSource({"Paris", "2006", "x\u064E", "و", "و-", "ﷺ", "абв", "\uD83D\uDE00"})
  void otherTextIsWhole(String text) {
    assertThat(UD.segment(text).segments()).hasSize(1);
    assertThat(UD.segment(text).confidence()).isEqualTo(1);
  }

  @Test
  void anEmptyWordHasNoSegments() {
    assertThat(UD.segment("").segments()).isEmpty();
    assertThat(UD.segment(new char[3], 2, 2, new int[CliticSegmenter.MOST_SEGMENTS])).isZero();
  }

  @Test
  void theConfidenceTellsReadWordsFromDoubtfulOnes() {
    assertThat(UD.segment("وقال").confidence()).isEqualTo(1);
    assertThat(UD.segment("فهم").confidence()).isEqualTo(0.6);
    assertThat(UD.segment("وبرومبير").confidence()).isBetween(0.2, 1.0).isNotEqualTo(1.0);
  }

  @Test
  void argumentsAreChecked() {
    assertThatThrownBy(() -> UD.segment(new char[2], 0, 2, new int[7]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ends has room for 7 segments, not 8");
    assertThatThrownBy(() -> UD.segment(new char[2], 1, 3, new int[8]))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Words of letters that clitics are made of, and any text. */
  private static List<String> randomWords() {
    Random random = new Random(Seed.value());
    List<String> words = new ArrayList<>();
    String letters = "وفبلكسأتيناهمكنةىءؤئاإآدرس";
    String between = "\u064E\u064F\u0650\u0651\u0652\u0640\u064B\u0654";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(i % 50 == 0 ? 40 : 12);
      for (int k = 0; k < length; k++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
        if (i % 3 == 0 && random.nextInt(3) == 0) {
          word.append(between.charAt(random.nextInt(between.length())));
        }
      }
      words.add(word.toString());
    }
    for (int i = 0; i < 3000; i++) {
      words.add(ArabicText.random(random, 12));
    }
    return words;
  }

  private static String escaped(String text) {
    return text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining());
  }

  @Test
  void segmentsJoinToTheWordUnderEverySchemeAndBothFormsAgree() {
    int[] ends = new int[CliticSegmenter.MOST_SEGMENTS];
    for (String word : randomWords()) {
      for (CliticScheme scheme : CliticScheme.values()) {
        CliticSegmenter segmenter = UD.with(scheme);
        Segmentation s = segmenter.segment(word);
        char[] text = ("x" + word + "و").toCharArray();
        int count = segmenter.segment(text, 1, 1 + word.length(), ends);
        assertThat(count).as(escaped(word)).isEqualTo(s.segments().size());
        int at = 0;
        for (int i = 0; i < count; i++) {
          Segment segment = s.segments().get(i);
          assertThat(segment.start()).as(escaped(word)).isEqualTo(at);
          assertThat(segment.end()).as(escaped(word)).isGreaterThan(at).isEqualTo(ends[i] - 1);
          assertThat(segment.text()).isEqualTo(word.substring(at, segment.end()));
          assertThat(segment.form()).as(escaped(word)).isNotEmpty();
          at = segment.end();
        }
        assertThat(at).as(escaped(word)).isEqualTo(word.length());
        assertThat(s.confidence()).as(escaped(word)).isGreaterThan(0).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void manyThreadsGetTheSameCuts() throws Exception {
    List<String> words = randomWords().subList(0, 5000);
    List<String> expected = words.stream().map(word -> UD.segment(word).toString()).toList();
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch start = new CountDownLatch(threads);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(
            pool.submit(
                () -> {
                  start.countDown();
                  start.await();
                  return words.stream().map(word -> UD.segment(word).toString()).toList();
                }));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theCallersArrayIsOnlyWrittenInItsFirstPlaces() {
    int[] ends = new int[12];
    Arrays.fill(ends, -1);
    int count = UD.segment("وبالكتاب".toCharArray(), 0, 8, ends);
    assertThat(Arrays.copyOf(ends, count)).containsExactly(1, 2, 8);
    assertThat(ends[CliticSegmenter.MOST_SEGMENTS]).isEqualTo(-1);
  }
}
