// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.laws.EntryPoints;
import org.lafz.laws.LawTexts;
import org.lafz.laws.OffsetMapLaws;
import org.lafz.laws.Profiles;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Edit;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.normalize.Step;
import org.lafz.property.Seed;
import org.lafz.tokenize.Golden;

/** What a profile promises that reproduces another library, on recorded inputs and random text. */
class ParityLawsTest {
  private static final long SEED = Seed.value();
  private static final int LONGEST_FOR_ALL_SPANS = 40; // shorter than elsewhere: many profiles
  private static final String TASHKEEL = "[\u064B-\u0652]";

  static List<Profile> profiles() {
    return Profiles.parity();
  }

  /** What every law is checked on, and the same with line ends. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String text : LawTexts.all()) {
      texts.add(text);
      String lines = text.replace('\u0628', '\n').replace("\u0640", "\r\n");
      if (!lines.equals(text)) {
        texts.add(lines);
      }
    }
    return texts;
  }

  private static String describe(Profile profile, String text) {
    return profile + " seed " + SEED + " on " + Golden.units(text);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyEntryPointGivesTheSameAndStreamsLineByLine(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      String whole = normalizer.normalize(text);
      String lines = EntryPoints.byLine(normalizer, text);
      EntryPoints.all(normalizer, text)
          .forEach(
              (name, actual) -> {
                boolean stream = name.startsWith("Reader") || name.startsWith("InputStream");
                String expected = stream ? lines : whole;
                if (!actual.equals(expected)) {
                  assertThat(Golden.units(actual))
                      .as(name + " of " + describe(profile, text))
                      .isEqualTo(Golden.units(expected));
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void offsetMapsKeepTheirLaws(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      if (text.length() <= LONGEST_FOR_ALL_SPANS) {
        NormalizedText aligned = normalizer.align(text);
        OffsetMapLaws.check(aligned.map(), text, aligned.text(), describe(profile, text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theEditsExplainTheResult(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      StringBuilder edited = new StringBuilder();
      int at = 0;
      String what = describe(profile, text);
      for (Edit edit : normalizer.explain(text)) {
        assertThat(edit.step()).as(what).isEqualTo(Step.PARITY);
        assertThat(edit.start()).as(what).isGreaterThanOrEqualTo(at);
        assertThat(text.substring(edit.start(), edit.end())).as(what).isEqualTo(edit.before());
        edited.append(text, at, edit.start()).append(edit.after());
        at = edit.end();
      }
      edited.append(text, at, text.length());
      assertThat(Golden.units(edited.toString()))
          .as(what)
          .isEqualTo(Golden.units(normalizer.normalize(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theSameStringIfNothingChanges(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      String once = normalizer.normalize(text);
      if (once.equals(text)) {
        assertThat(once).as(describe(profile, text)).isSameAs(text);
        assertThat(normalizer.align(text).text()).isSameAs(text);
      }
    }
  }

  @Test
  void theyAreLossyAndTakeNoSwitches() {
    for (Profile profile : profiles()) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      assertThat(normalizer.steps()).as(profile.name()).containsExactly(Step.PARITY);
      assertThat(normalizer.lossless()).as(profile.name()).isFalse();
    }
  }

  /** The plainest way to say what a profile does, where there is one. */
  private static final Map<String, UnaryOperator<String>> ORACLES =
      Map.of(
          "lucene-ar@1",
          text ->
              text.replaceAll(TASHKEEL + "|\u0640", "")
                  .replaceAll("[\u0622\u0623\u0625]", "\u0627")
                  .replace('\u0649', '\u064A')
                  .replace('\u0629', '\u0647'),
          "lucene-fa@1",
          text ->
              text.replace("\u0654", "")
                  .replaceAll("[\u06CC\u06D2]", "\u064A")
                  .replace('\u06A9', '\u0643')
                  .replaceAll("[\u06C0\u06C1]", "\u0647"),
          "camel-dediac@1",
          text -> text.replaceAll(TASHKEEL + "|\u0670", ""),
          "camel-normalize@1",
          ParityLawsTest::camelNormalize,
          "pyarabic-search@1",
          text ->
              text.replaceAll(TASHKEEL + "|\u0640", "")
                  .replaceAll("[\uFEF5\uFEF7\uFEF9\uFEFB]", "\u0644\u0627")
                  .replaceAll("[\u0622\u0623\u0625\u0649\u0670\u0671]", "\u0627")
                  .replaceAll("[\u0624\u0626\u0654\u0655]", "\u0621")
                  .replace('\u0629', '\u0647'),
          "tashaphyne-search@1",
          text ->
              text.replaceAll(TASHKEEL + "|\u0640", "")
                  .replaceAll("[\uFEF5\uFEF7\uFEF9\uFEFB]", "\u0644\u0627")
                  .replaceAll("[\u0622\u0623\u0625\u0654\u0655]", "\u0627")
                  .replaceAll("[\u0624\u0626]", "\u0621")
                  .replace('\u0629', '\u0647')
                  .replace('\u0649', '\u064A'));

  private static String camelNormalize(String text) {
    String written = text.replace("\uFDFC", "ريال").replace("\uFDFD", "بسم الله الرحمن الرحيم");
    return Normalizer2.getNFKCInstance()
        .normalize(written)
        .replaceAll("[\u0622\u0623\u0625\u0671]", "\u0627")
        .replace('\u0649', '\u064A')
        .replace('\u0629', '\u0647');
  }

  static List<String> oracles() {
    return ORACLES.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void thePlainestWayToSayItGivesTheSame(String name) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(name);
    for (String text : texts()) {
      if (text.codePoints().allMatch(c -> UCharacter.getAge(c).getMajor() <= 14)) {
        assertThat(Golden.units(normalizer.normalize(text)))
            .as(describe(normalizer.profile(), text))
            .isEqualTo(Golden.units(ORACLES.get(name).apply(text)));
      }
    }
  }
}
