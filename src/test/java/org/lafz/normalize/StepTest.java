// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which steps a switch needs, and which of them lose information. */
class StepTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "invisibles=keep",
        "zwnj=keep",
        "look-alikes=off",
        "farsi-yeh=keep",
        "tatweel=keep",
        "digits=keep",
        "elongation=off",
        "-compose"
      })
  void switchThatIsOffNeedsNoStep(String word) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("none@1 " + word);
    assertThat(normalizer.steps()).isEmpty();
    assertThat(normalizer.lossless()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "+presentation-forms, PRESENTATION_FORMS",
    "invisibles=stray, INVISIBLES",
    "tatweel=strip-decorative, TATWEEL",
    "+compose, CLUSTERS",
    "+collapse-white-space, WHITE_SPACE"
  })
  void switchThatKeepsAllInformationIsLossless(String word, Step step) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("none@1 " + word);
    assertThat(normalizer.steps()).containsExactly(step);
    assertThat(normalizer.lossless(step)).isTrue();
    assertThat(normalizer.lossless()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "invisibles=bidi, INVISIBLES",
    "invisibles=strip, INVISIBLES",
    "zwnj=drop, INVISIBLES",
    "zwnj=space, INVISIBLES",
    "look-alikes=all, LOOK_ALIKES",
    "look-alikes=arabic-lines, LOOK_ALIKES",
    "tatweel=strip, TATWEEL",
    "+strip-harakat, CLUSTERS",
    "+strip-tanwin, CLUSTERS",
    "+strip-shadda, CLUSTERS",
    "+strip-sukun, CLUSTERS",
    "+strip-dagger-alef, CLUSTERS",
    "+strip-quranic-marks, CLUSTERS",
    "+strip-ornaments, CLUSTERS",
    "+strip-hamza-marks, CLUSTERS",
    "+fold-small-letters, CLUSTERS",
    "digits=ascii, DIGITS",
    "+numeric-punctuation, DIGITS",
    "+strip-punctuation, PUNCTUATION",
    "elongation=3:2, ELONGATION"
  })
  void switchThatTakesInformationAwayIsNotLossless(String word, Step step) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("none@1 " + word);
    assertThat(normalizer.steps()).containsExactly(step);
    assertThat(normalizer.lossless(step)).isFalse();
    assertThat(normalizer.lossless()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+fold-alef",
        "+fold-alef-maksura",
        "+fold-teh-marbuta",
        "+fold-waw-hamza",
        "+fold-yeh-hamza",
        "+drop-final-hamza"
      })
  void foldingLettersComposesThemFirstAndOnlyTheFoldLoses(String word) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("none@1 " + word);
    assertThat(normalizer.steps()).containsExactly(Step.CLUSTERS, Step.LETTERS);
    assertThat(normalizer.lossless(Step.CLUSTERS)).isTrue();
    assertThat(normalizer.lossless(Step.LETTERS)).isFalse();
    assertThat(normalizer.lossless()).isFalse();
  }

  @Test
  void quranicSpellingChangesClustersAndLetters() {
    ArabicNormalizer normalizer = ArabicNormalizer.parse("none@1 +quranic-spelling");
    assertThat(normalizer.steps()).containsExactly(Step.CLUSTERS, Step.LETTERS);
    assertThat(normalizer.steps()).noneMatch(normalizer::lossless);
  }

  @Test
  void onlyNoneAndRepairAreLosslessProfiles() {
    Stream<Profile> lossless =
        Profile.named().stream().filter(profile -> ArabicNormalizer.of(profile).lossless());
    assertThat(lossless).containsExactly(Profile.NONE, Profile.REPAIR);
  }

  @Test
  void stepsComeInTheOrderInWhichTheyRun() {
    assertThat(ArabicNormalizer.of(Profile.ML).steps())
        .isEqualTo(
            List.of(
                Step.PRESENTATION_FORMS,
                Step.INVISIBLES,
                Step.LOOK_ALIKES,
                Step.TATWEEL,
                Step.CLUSTERS,
                Step.ELONGATION,
                Step.WHITE_SPACE));
  }
}
