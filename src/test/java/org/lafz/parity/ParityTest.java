// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.laws.Profiles;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/** Every parity profile gives what the library it reproduces was recorded to give. */
class ParityTest {
  /** The recorded outputs of each profile, every row of which must be equal. */
  private static final Map<String, List<String>> RECORDED =
      Map.ofEntries(
          Map.entry("arabert-v01@1", List.of("arabert.preprocess.bert-base-arabertv01")),
          Map.entry("arabert-v02@1", List.of("arabert.preprocess.bert-base-arabertv02")),
          Map.entry(
              "arabert-v02-twitter@1", List.of("arabert.preprocess.bert-base-arabertv02-twitter")),
          Map.entry("corenlp-atb@1", List.of("corenlp.ArabicTokenizer.atb")),
          Map.entry("lucene-ar@1", List.of("lucene.ArabicNormalizationFilter")),
          Map.entry(
              "lucene-ar-light10@1",
              List.of("lucene.ArabicNormalizationFilter_then_ArabicStemFilter")),
          Map.entry("lucene-fa@1", List.of("lucene.PersianNormalizationFilter")),
          Map.entry(
              "icu-fold-ar@1",
              List.of("lucene-icu.ICUFoldingFilter", "lucene-icu.ICUFoldingFilter.codepoints")),
          Map.entry("camel-dediac@1", List.of("camel.dediac_ar")),
          Map.entry(
              "camel-normalize@1",
              List.of(
                  "camel.normalize_unicode then camel.normalize_alef_ar"
                      + " then camel.normalize_alef_maksura_ar"
                      + " then camel.normalize_teh_marbuta_ar")),
          Map.entry("camel-arclean@1", List.of("camel.charmap.arclean")),
          Map.entry("pyarabic-search@1", List.of("pyarabic.normalize.normalize_searchtext")),
          Map.entry("tashaphyne-search@1", List.of("tashaphyne.normalize.normalize_searchtext")),
          Map.entry("maha-all@1", List.of("maha.normalize.all")));

  static List<Profile> profiles() {
    return Profiles.parity();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyRecordedRowIsEqual(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String file : RECORDED.get(profile.name())) {
      List<String> differences =
          file.startsWith("corenlp.ArabicTokenizer")
              ? Recorded.joinedTermDifferences(file, normalizer::normalize)
              : Recorded.textDifferences(file, normalizer::normalize);
      int rows = Recorded.rows(file).size();
      System.out.printf(
          "%-24s %5d of %5d rows equal: %s%n",
          profile.name(), rows - differences.size(), rows, file);
      assertThat(differences).as("%s against %s", profile, file).isEmpty();
    }
  }

  @Test
  void everyParityProfileHasARecord() {
    assertThat(RECORDED.keySet())
        .containsExactlyInAnyOrderElementsOf(profiles().stream().map(Profile::name).toList());
  }
}
