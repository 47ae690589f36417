// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class ArabicStemmerTest {
  private static final ArabicStemmer LIGHT = ArabicStemmer.light();
  private static final ArabicStemmer LEMMA = ArabicStemmer.lemma();

  private static String escaped(String text) {
    return text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    // article, dual, sound plurals, construct, accusative
    "والكتاب, كتاب, كتاب",
    "كتابان, كتاب, كتاب",
    "ولاعبيه, لاعب, لاعب",
    "للمسلمين, مسلم, مسلم",
    "مهندسو, مهندس, مهندس",
    "حكوماتهم, حكومه, حكومه",
    "منتديات, منتدي, منتدي",
    "قنوات, قناه, قناه",
    "مستواها, مستوي, مستوي",
    "يوما, يوم, يوم",
    // verbs
    "سيكتبون, كتب, كتب",
    "استخدمت, استخدم, استخدم",
    "يستخدمه, استخدم, استخدم",
    "كتبوه, كتب, كتب",
    "تحمل, حمل, حمل",
    "يقولون, يقولون, قال",
    "رأت, راي, راي",
    "يبني, بني, بني",
    "يدعو, يدعو, دعا",
    // broken plurals
    "والمدن, مدن, مدينه",
    "أصدقاؤهم, اصدقاء, صديق",
    "الأنظمة, انظمه, نظام",
    "مرضاه, مرضي, مريض",
    // ة of adjectives and of nouns
    "الجديدة, جديد, جديد",
    "والعراقية, عراقي, عراقي",
    "مدرسة, مدرسه, مدرسه",
    "عملية, عمليه, عمليه"
  })
  void inflectionGoes(String word, String light, String lemma) {
    assertThat(LIGHT.stem(word)).isEqualTo(light);
    assertThat(LEMMA.stem(word)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نبات", "وزير", "بنك", "والد", "ولد", "كتب", "سلام", "ليبيا", "بابا", "فاس", "فهد", "كندا",
        "لندن", "وارسو", "عبدالله", "بدر", "فلسطين", "لبنان", "كمال", "قانون", "ميدان", "بيان",
        "وقت", "بيت", "صوت", "موت", "بنت", "هنا", "من", "في", "لا", "يوم", "نوع", "تاريخ", "تجارب"
      })
  void aWordWithoutInflectionIsItsOwnStem(String word) {
    assertThat(LIGHT.stem(word)).isEqualTo(word);
    assertThat(LEMMA.stem(word)).isEqualTo(word.equals("تجارب") ? "تجربه" : word);
  }

  @Test
  void alefHamzaAndTehMarbutaAreFolded() {
    assertThat(LEMMA.stem("أوروبا")).isEqualTo("اوروبا");
    assertThat(LEMMA.stem("مستشفى")).isEqualTo("مستشفي");
    assertThat(LEMMA.stem("صورة")).isEqualTo("صوره");
    assertThat(LEMMA.stem("مسؤول")).isEqualTo("مسؤول");
  }

  @Test
  void theStemOfAStemMayBeAnother() {
    assertThat(LEMMA.stem("فبالي")).isNotEmpty();
    assertThat(LEMMA.stem("به")).isEqualTo("ب");
    assertThat(LEMMA.stem("لهم")).isEqualTo("ل");
  }

  @Test
  void marksTatweelAndPresentationFormsDoNotMatter() {
    assertThat(LEMMA.stem("\u0648\u064E\u0627\u0644\u0652\u0645\u064F\u062F\u064F\u0646\u0650"))
        .isEqualTo("مدينه");
    assertThat(LEMMA.stem("المـــدن")).isEqualTo("مدينه");
    assertThat(LEMMA.stem("\uFEDB\uFE98\uFE8E\uFE91")).isEqualTo("كتاب");
    assertThat(LEMMA.stem("\u0627\u0654\u062E\u0628\u0627\u0631")).isEqualTo("خبر");
    assertThat(LEMMA.stem("\u0671لکتاب")).isEqualTo("كتاب");
  }

  @Test
  void textThatIsNoArabicWordStaysWhole() {
    for (String text :
        List.of("Paris", "2006", "٢٠٠٦", "a\u0301b", "\uD83D\uDE00", "#كأس", "،", "")) {
      assertThat(LEMMA.stem(text)).isEqualTo(text);
    }
    assertThat(LEMMA.stem("و2006")).isEqualTo("2006");
    assertThat(LEMMA.stem("\u064E\u0640")).isEqualTo("\u064E\u0640");
  }

  @Test
  void aWordWithOtherArabicLettersLosesClitics() {
    assertThat(LEMMA.stem("الپاك\u064E")).isEqualTo("پاك");
    assertThat(LEMMA.stem("ڤيديو")).isEqualTo("ڤيديو");
  }

  @Test
  void ofAVeryLongWordOnlyMarksGo() {
    String laugh = "ه".repeat(30);
    assertThat(LEMMA.stem(laugh + "\u064E\u0640")).isEqualTo(laugh);
  }

  @Test
  void noStemIsEmptyAndMarksChangeNothingInAnyText() {
    Random random = new Random(Seed.value());
    for (int i = 0; i < 20_000; i++) {
      String text = ArabicText.random(random, 12);
      for (ArabicStemmer stemmer : List.of(LIGHT, LEMMA)) {
        String stem = stemmer.stem(text);
        assertThat(stem.isEmpty()).as(escaped(text)).isEqualTo(text.isEmpty());
        assertThat(stem.length())
            .as(escaped(text))
            .isLessThanOrEqualTo(Math.max(ArabicStemmer.LONGEST, text.length()));
      }
    }
  }

  @Test
  void tatweelChangesNoStemOfRandomLetters() {
    Random random = new Random(Seed.value());
    String letters = "ابتةىيوهكلمنفسأإؤئءرعقجدحخ";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 1 + random.nextInt(24); k > 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String plain = word.toString();
      String stem = LEMMA.stem(plain);
      assertThat(stem).as(escaped(plain)).isNotEmpty();
      word.insert(1 + random.nextInt(word.length()), '\u0640');
      assertThat(LEMMA.stem(word)).as(escaped(plain)).isEqualTo(stem);
    }
  }

  @Test
  void theArrayFormWritesTheSameWhereItIsTold() {
    char[] text = "قال والمدن ".toCharArray();
    char[] out = "-".repeat(30).toCharArray();
    int length = LEMMA.stem(text, 4, 10, out, 3);
    assertThat(new String(out, 0, 3 + length + 1)).isEqualTo("---مدينه-");
    assertThat(LEMMA.stem(text, 4, 4, out, 3)).isZero();
  }

  @Test
  void badArgumentsAreNamed() {
    char[] text = "المدن".toCharArray();
    char[] out = new char[25];
    assertThatThrownBy(() -> LEMMA.stem(text, 0, 6, out, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> LEMMA.stem(text, 0, 5, out, 26))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> LEMMA.stem(text, 0, 5, out, 6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("out has room for 19 units from 6, not 20");
  }

  @Test
  void threadsGetTheSameStems() throws InterruptedException, ExecutionException {
    List<String> words = List.of("والمدن", "يقولون", "مستواها", "للمسلمين", "وبمكتبتهم", "قنوات");
    List<String> expected = words.stream().map(LEMMA::stem).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        results.add(
            threads.submit(
                () -> {
                  List<String> stems = expected;
                  for (int i = 0; i < 2000 && stems.equals(expected); i++) {
                    stems = words.stream().map(ArabicStemmer.lemma()::stem).toList();
                  }
                  return stems;
                }));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
