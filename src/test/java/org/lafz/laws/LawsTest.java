// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.OffsetMap;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

/** Promises 1 to 6 on Arabic-weighted random text; every failure names its seed and its input. */
class LawsTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Seed.texts(1000);
  private static final int LONGEST_FOR_ALL_SPANS = 90; // checking all of them is cubic

  private static final List<String> RULE_STRINGS =
      List.of(
          "\uFE8D\u0654",
          "\uFEFB\u0654",
          "\u0628\uFE7C\u064E",
          "\u0627\u200F\u0654",
          "\u0628\u0651\u034F\u064E",
          "\u0628\u0651\u0640\u064E",
          "\u0627\u06D6\u0654",
          "\u06CC\u0654");

  static List<Profile> profiles() {
    return Profiles.own();
  }

  /** The strings of the rules, and what every law is checked on. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(RULE_STRINGS);
    texts.addAll(LawTexts.all());
    return texts;
  }

  private static String describe(Profile profile, String text) {
    return profile + " seed " + SEED + " on " + EngineEqualsReferenceTest.escape(text);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void normalizingTwiceIsNormalizingOnce(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      String once = normalizer.normalize(text);
      assertThat(normalizer.normalize(once)).as(describe(profile, text)).isEqualTo(once);
    }
  }

  @Test
  void everyPairOfSwitchesIsIdempotent() {
    List<String> switches = Switches.all();
    Random random = new Random(SEED);
    for (int i = 0; i < switches.size(); i++) {
      for (int j = i; j < switches.size(); j++) {
        String line =
            Switches.allowed("none@1 " + switches.get(i) + (i == j ? "" : " " + switches.get(j)));
        if (line == null) {
          continue;
        }
        ArabicNormalizer normalizer = ArabicNormalizer.parse(line);
        for (int k = 0; k < TEXTS / 30; k++) {
          String text = ArabicText.random(random, 24);
          String once = normalizer.normalize(text);
          assertThat(normalizer.normalize(once))
              .as(describe(normalizer.profile(), text))
              .isEqualTo(once);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void canonicallyEquivalentTextsGiveCanonicallyEquivalentResults(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (String text : texts()) {
      CanonicalLaws.check(normalizer, text, random, describe(profile, text));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyEntryPointGivesTheSame(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      String expected = normalizer.normalize(text);
      EntryPoints.all(normalizer, text)
          .forEach(
              (name, actual) ->
                  assertThat(EngineEqualsReferenceTest.escape(actual))
                      .as(name + " of " + describe(profile, text))
                      .isEqualTo(EngineEqualsReferenceTest.escape(expected)));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void sameStringIfNothingChanges(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      String once = normalizer.normalize(text);
      assertThat(normalizer.normalize(once)).isSameAs(once);
      assertThat(normalizer.align(once).text()).isSameAs(once);
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void offsetMapsKeepTheirLaws(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      NormalizedText aligned = normalizer.align(text);
      if (text.length() > LONGEST_FOR_ALL_SPANS) {
        continue;
      }
      OffsetMapLaws.check(aligned.map(), text, aligned.text(), describe(profile, text));
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void composedMapsKeepTheirLaws(Profile profile) {
    ArabicNormalizer first = ArabicNormalizer.of(Profile.REPAIR);
    ArabicNormalizer second = ArabicNormalizer.of(profile);
    for (String text : texts()) {
      NormalizedText repaired = first.align(text);
      NormalizedText both = second.align(repaired.text());
      if (text.length() > LONGEST_FOR_ALL_SPANS) {
        continue;
      }
      OffsetMap map = repaired.map().andThen(both.map());
      OffsetMapLaws.check(map, text, both.text(), describe(profile, text));
    }
  }

  /**
   * Words of normalized text that share no original with another come from text that becomes them.
   */
  @Test
  void sliceOfAWordNormalizesToTheWord() {
    ArabicNormalizer search = ArabicNormalizer.of(Profile.SEARCH);
    for (String text : texts()) {
      NormalizedText aligned = search.align(text);
      String normalized = aligned.text();
      int end;
      for (int start = 0; start < normalized.length(); start = end) {
        end = start;
        while (end < normalized.length() && isPlainLetter(normalized.charAt(end))) {
          end++;
        }
        if (end == start) {
          end++;
          continue;
        }
        Span span = aligned.toOriginal(start, end, SpanPolicy.COVER);
        boolean alone = aligned.toNormalized(span.start(), span.end()).equals(new Span(start, end));
        String slice = text.substring(span.start(), span.end());
        if (alone && !slice.contains("\uFDF2") && !slice.matches("(?s).*[\u06E5-\u06E8].*")) {
          assertThat(search.normalize(slice).strip())
              .as(describe(Profile.SEARCH, text) + span)
              .isEqualTo(normalized.substring(start, end));
        }
      }
    }
  }

  private static boolean isPlainLetter(char c) {
    return c >= 0x627 && c <= 0x64A && c != 0x640;
  }
}
