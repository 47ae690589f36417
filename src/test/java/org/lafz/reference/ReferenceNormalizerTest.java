// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.property.ArabicText;

/** Examples a reader of Arabic can check by eye, and the two laws on random text. */
class ReferenceNormalizerTest {
  private static final int TEXTS = 2_000;

  static Stream<Arguments> examples() {
    return Stream.of(
        // 1. Presentation forms
        row("repair@1", "\uFE8D\uFEDF\uFEE4\uFEAA\uFEAD\uFEB3\uFE94", "المدرسة"),
        row("repair@1", "\uFEFB\u0654", "لأ"),
        row("repair@1", "\u0628\uFE7C\u064E", "\u0628\u064E\u0651"),
        row("repair@1", "محمد\uFDFA", "محمد صلى الله عليه وسلم"),
        row("repair@1", "5\uFDFC", "5 ريال"),
        row("repair@1", "ب\uFDF2", "بالله"),
        row("repair@1", "\uFDFD\uFDFD", "بسم الله الرحمن الرحيم بسم الله الرحمن الرحيم"),
        row("repair@1", "\uFD3Fنص\uFD3E", "\uFD3Fنص\uFD3E"),
        // 2. Invisible characters
        row("repair@1", "ا\u200F\u0654", "أ"),
        row("repair@1", "می\u200Cخواهم", "می\u200Cخواهم"),
        row("repair@1", "ب\u200D\u200Dب", "ب\u200Dب"),
        row("repair@1", "\uFEFFنص\uFEFF", "\uFEFFنص"),
        row("search@1", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD83D\uDC69\u200D\uD83D\uDCBB"),
        row("search@1", "كتاب\u200Bجديد", "كتاب جديد"),
        row("search@1", "ه\u200Dـ", "ه"),
        row("search@1 zwnj=space", "می\u200Cخواهم", "مي خواهم"),
        row("ml@1", "\u202Bنص\u202C", "نص"),
        row("ml@1", "ى\u200Dـ\u06E8", "ى\u06E8"),
        // 3. Look-alikes
        row("search@1", "کتاب علی", "كتاب علي"),
        row("search@1", "\u06C0", "ه"),
        row("search@1", "پچ", "پچ"),
        row("none@1 look-alikes=all farsi-yeh=alef-maksura", "یوم علی", "يوم على"),
        row("none@1 +compose look-alikes=all farsi-yeh=keep", "\u06CC\u0654", "ئ"),
        row("ml@1", "یک پدر\nیک", "یک پدر\nيك"),
        // 4. Tatweel
        row("search@1", "العـــربيه", "العربيه"),
        row("ml@1", "العـــربية", "العربية"),
        row("ml@1", "القرن الخامس هـ", "القرن الخامس هـ"),
        row("ml@1", "الـWi-Fi", "الـWi-Fi"),
        row("none@1 tatweel=strip", "شيـ\u0654ا", "شيئا"),
        // 5. Clusters
        row("repair@1", "و" + "\u0650".repeat(200), "و" + "\u0650".repeat(200)),
        row("repair@1", "ا\u0653 ا\u0654 ا\u0655 و\u0654 ي\u0654 ى\u0654", "آ أ إ ؤ ئ ئ"),
        row("repair@1", "\u0628\u0651\u064E", "\u0628\u064E\u0651"),
        row("repair@1", "\u0649\u0344", "\u0649\u0308\u0301"),
        row("repair@1", "ا\u06D6\u0654", "ا\u06D6\u0654"),
        row("search@1", "ا\u06D6\u0654", "ا"),
        row("search@1", "\u0671ل\u0652ع\u064Eـر\u064Eب\u0650ي\u064E\u0651ة\u064F", "العربيه"),
        row("none@1 +strip-tanwin", "كتاب\u064Bا", "كتابا"),
        row("none@1 +strip-harakat", "م\u064Fع\u064Eل\u0650\u0651م\u064C", "معل\u0651م\u064C"),
        row("none@1 +strip-tanwin", "سميع\u064E\u06E2ا", "سميعا"),
        row("none@1 +strip-tanwin", "من\u064E\u06E2بعد", "من\u064E\u06E2بعد"),
        row("none@1 +strip-ornaments", "العالمين\u06DDالرحمن", "العالمين الرحمن"),
        row("none@1 +strip-ornaments +compose", "ا\u06DD\u0654", "أ"),
        row("search@1", "\u0671لن\u0651بي\u0651\u06E7ن", "النبيين"),
        row("search@1", "له\u06E5 ما", "له ما"),
        // 6. Quranic spelling
        row(
            "quranic@1",
            "ب\u0650س\u06E1م\u0650 \u0671لل\u064E\u0651ه\u0650 \u0671لر\u064E\u0651ح\u06E1م\u064E\u0670ن\u0650",
            "بسم الله الرحمن"),
        row(
            "quranic@1",
            "ذ\u064E\u0670ل\u0650ك\u064E \u0671ل\u06E1ك\u0650ت\u064E\u0670ب\u064F",
            "ذلك الكتاب"),
        row("quranic@1", "ي\u064E\u0670\u0653أ\u064Eي\u064F\u0651ه\u064Eا", "يا أيها"),
        row("quranic@1", "ي\u064E\u0670\u0653ـ\u064E\u0654اد\u064Eم\u064F", "يا آدم"),
        row("quranic@1", "\u0671لص\u064E\u0651ل\u064Eو\u0670ة\u064E", "الصلاة"),
        row("quranic@1", "\u0671لر\u0650\u0651ب\u064Eو\u0670ا", "الربا"),
        row("quranic@1", "م\u064Fوس\u064Eى\u0670 ه\u064Fد\u064Eى\u0670ه\u064Fم", "موسى هداهم"),
        row("quranic@1", "ج\u064Eا\u0653ء\u064E", "جاء"),
        row(
            "quranic@1",
            "ء\u064Eام\u064Eن\u064Fوا و\u064Eب\u0650\u0671ل\u06E1ء\u064Eاخ\u0650ر\u064Eة\u0650",
            "آمنوا وبالآخرة"),
        row("quranic@1", "\u0671ل\u06E1ق\u064Fر\u06E1ء\u064Eان\u064F القرءان", "القرآن القرآن"),
        row("quranic@1", "د\u064Eاو\u064F\u06E5د\u064F و\u064F\u06E5ر\u0650ي\u064E", "داود ووري"),
        row(
            "quranic@1",
            "ه\u064E\u0670\u0653ؤ\u064Fل\u064Eا\u0653ء\u0650 أ\u064Fو\u0652ل\u064E\u0670\u0653ئ\u0650ك\u064E",
            "هؤلاء أولئك"),
        // 7. Letters
        row("search@1", "أإآ\u0671ا مسؤول مسئول", "ااااا مسؤول مسئول"),
        row("search-loose@1", "مسؤول مسئول", "مسوول مسوول"),
        row("search-loose@1", "شيء جزءان", "شي جزءان"),
        row("none@1 +fold-alef", "\u0625\u0654", "ا"),
        // 8. Digits
        row("search@1", "١٬٢٣٤٫٥ ۱۲", "1234.5 12"),
        row("search@1", "1,2,3 12,345,678 1.234,567", "1,2,3 12345678 1.234,567"),
        row("search@1", "٥٪", "5%"),
        // 9. Punctuation
        row("asr-eval@1", "قال: «نعم»!", "قال نعم"),
        row("asr-eval@1", "الساعة 10:30، 5% و don't", "الساعه 10:30 5% و don't"),
        row(
            "asr-eval@1",
            "انظر https://a.b/c?d=1، أو me@x.org",
            "انظر https://a.b/c?d=1 او me@x.org"),
        // 10. Elongation
        row("ml@1", "راااائع هههههه", "راائع هه"),
        row("ml@1", "#هههههه www.هههههه.com", "#هههههه www.هههههه.com"),
        row("none@1 elongation=3:1", "جمي\u064Eي\u064Eي\u064Eل", "جمي\u064Eل"),
        // 11. White space
        row("ml@1", "  من \u00A0 هنا \r\n\t هناك ", "من هنا\r\nهناك"),
        // other scripts
        row("search@1", "x² ﬁ é e\u0301 \uD800", "x² ﬁ é e\u0301 \uD800"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatTheSpecificationSays(String profile, String input, String expected) {
    assertThat(named(ReferenceNormalizer.of(profile).normalize(input))).isEqualTo(named(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"repair@1", "search@1", "search-loose@1", "quranic@1", "ml@1", "asr-eval@1"})
  void isIdempotentAndBlindToTheCanonicalForm(String profile) {
    ReferenceNormalizer normalizer = ReferenceNormalizer.of(profile);
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    Random random = new Random(17);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 30);
      String once = normalizer.normalize(text);
      assertThat(named(normalizer.normalize(once))).as(named(text)).isEqualTo(named(once));
      String decomposed = nfd.normalize(normalizer.normalize(nfd.normalize(text)));
      assertThat(named(decomposed)).as(named(text)).isEqualTo(named(nfd.normalize(once)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"search@1", "quranic@1", "ml@1", "asr-eval@1"})
  void isIdempotentWhereALimitOfLookAheadIsMet(String profile) {
    ReferenceNormalizer normalizer =
        ReferenceNormalizer.of(profile, new ReferenceNormalizer.Limits(3, 6, 5, 4, 3));
    Random random = new Random(19);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 14);
      String once = normalizer.normalize(text);
      assertThat(named(normalizer.normalize(once))).as(named(text)).isEqualTo(named(once));
    }
  }

  @Test
  void quranicSpellingRefusesElongation() {
    assertThatThrownBy(() -> ReferenceNormalizer.of("quranic@1 elongation=3:2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLastStepIsTheResult() {
    List<String> steps = ReferenceNormalizer.of("search@1").steps("أـ");
    assertThat(steps).endsWith("ا");
  }

  private static Arguments row(String profile, String input, String expected) {
    return Arguments.of(profile, input, expected);
  }

  private static String named(String text) {
    return text.codePoints()
        .mapToObj(c -> String.format("%04X", c))
        .collect(Collectors.joining(" "));
  }
}
