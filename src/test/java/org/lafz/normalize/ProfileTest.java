// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.laws.Profiles;
import org.lafz.property.Seed;

class ProfileTest {
  private static final long SEED = Seed.value();

  /** Every switch with each of its values, in canonical order. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (String name : Profile.switches()) {
      List<String> values =
          switch (name) {
            case "invisibles" -> List.of("keep", "stray", "bidi", "strip");
            case "zwnj" -> List.of("keep", "drop", "space");
            case "look-alikes" -> List.of("off", "all", "arabic-lines");
            case "farsi-yeh" -> List.of("yeh", "alef-maksura", "keep");
            case "tatweel" -> List.of("keep", "strip", "strip-decorative");
            case "digits" -> List.of("keep", "ascii", "arabic-indic", "extended");
            case "elongation" -> List.of("off", "3:2", "16:15", "2:1");
            default -> List.of();
          };
      values.forEach(value -> words.add(name + "=" + value));
      if (values.isEmpty()) {
        words.add("+" + name);
        words.add("-" + name);
      }
    }
    return words;
  }

  @Test
  void whatIsPrintedIsReadBack() {
    Random random = new Random(SEED);
    List<String> words = words();
    int lines = 0;
    for (int i = 0; i < 5000; i++) {
      Profile base = Profiles.own().get(random.nextInt(Profiles.own().size()));
      List<String> some = new ArrayList<>(words);
      Collections.shuffle(some, random);
      String line = base + " " + String.join(" ", some.subList(0, random.nextInt(6)));
      Profile profile;
      try {
        profile = Profile.parse(line);
      } catch (IllegalArgumentException refused) {
        continue; // given twice, or a contradiction
      }
      lines++;
      Profile again = Profile.parse(profile.toString());
      assertThat(again).as("seed " + SEED + " " + line).isEqualTo(profile);
      assertThat(again).hasSameHashCodeAs(profile).hasToString(profile.toString());
      assertThat(again.describe()).as(line).isEqualTo(profile.describe());
      assertThat(profile.name()).isEqualTo(base.name());
    }
    assertThat(lines).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "search@1,search@1",
    "'  search@1\t+fold-alef ',search@1",
    "search@1 digits=keep +fold-waw-hamza,search@1 +fold-waw-hamza digits=keep",
    "search@1 +fold-waw-hamza digits=keep,search@1 +fold-waw-hamza digits=keep",
    "none@1 elongation=3:2 +compose,none@1 +compose elongation=3:2",
    "none@1 elongation=03:02,none@1 elongation=3:2",
    "none@1 elongation=2:1,none@1 elongation=2:1",
    "none@1 elongation=16:15,none@1 elongation=16:15",
    "none@1 +fold-alef,none@1 +compose +fold-alef",
    "ml@1 elongation=off,ml@1 elongation=off",
    "repair@1 invisibles=stray,repair@1"
  })
  void lineIsPrintedInCanonicalOrder(String line, String canonical) {
    assertThat(Profile.parse(line)).hasToString(canonical);
    assertThat(ArabicNormalizer.parse(line).profile()).hasToString(canonical);
  }

  private static void refused(String line, String... parts) {
    assertThatThrownBy(() -> Profile.parse(line))
        .as(line)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains(parts);
  }

  @Test
  void unknownProfileListsTheKnownOnes() {
    String[] names = Profile.named().stream().map(Profile::name).toArray(String[]::new);
    assertThat(Profiles.own().stream().map(Profile::name))
        .containsExactly(
            "none@1", "repair@1", "search@1", "search-loose@1", "quranic@1", "ml@1", "asr-eval@1");
    for (String line : List.of("serach@1", "search@2", "", " ", "SEARCH@1", "@1")) {
      refused(line, names);
    }
    refused("serach@1", "serach@1");
  }

  @Test
  void nameWithoutVersionIsRefusedWithAHint() {
    refused("search", "'search' has no version", "search@1?");
    refused("search +fold-alef", "search@1?");
  }

  @Test
  void unknownSwitchListsTheKnownOnes() {
    String[] names = Profile.switches().toArray(String[]::new);
    for (String word :
        List.of(
            "+fold",
            "fold-alef",
            "+digits",
            "-digits",
            "digits",
            "fold-alef=true",
            "+",
            "-",
            "=")) {
      refused("search@1 " + word, names);
      refused("search@1 " + word, "'" + word + "'");
    }
  }

  @Test
  void unknownValueListsTheKnownOnes() {
    refused("none@1 digits=roman", "digits=roman", "keep, ascii, arabic-indic, extended");
    refused("none@1 digits=", "keep, ascii, arabic-indic, extended");
    refused("none@1 digits=ASCII", "keep, ascii, arabic-indic, extended");
    refused("none@1 tatweel=off", "keep, strip, strip-decorative");
    for (String value :
        List.of(
            "3", "2:2", "2:3", "3:0", "17:2", "0:0", "-3:2", "3:2:1", "a:b", "", "9999999999:2")) {
      refused("none@1 elongation=" + value, "elongation=" + value);
    }
  }

  @Test
  void switchGivenTwiceIsRefused() {
    refused("none@1 +compose +compose", "'compose' is given twice");
    refused("none@1 +compose -compose", "'compose' is given twice");
    refused("none@1 digits=keep digits=ascii", "'digits' is given twice");
  }

  @Test
  void contradictionIsRefused() {
    refused("search@1 -compose", "+compose");
    refused("none@1 +fold-alef -compose", "folding letters", "+compose");
    refused("quranic@1 -strip-harakat", "quranic-spelling", "+strip-harakat");
    refused("quranic@1 elongation=3:2", "quranic-spelling", "elongation");
    refused("search@1 tatweel=strip-decorative", "strip-decorative", "tatweel=strip");
  }

  @Test
  void descriptionNamesEverySwitchWithItsValue() {
    String[] words = Profile.ML.describe().split(" ");
    List<String> names = new ArrayList<>();
    for (String word : words) {
      names.add(word.replaceFirst("^[+-]", "").replaceFirst("=.*", ""));
    }
    assertThat(names).isEqualTo(Profile.switches());
    assertThat(words)
        .contains("elongation=3:2", "+compose", "-fold-alef", "tatweel=strip-decorative");
    assertThat(Profile.parse("none@1 " + Profile.ML.describe()).describe())
        .isEqualTo(Profile.ML.describe());
  }

  @Test
  void orderOfBuilderCallsDoesNotMatter() {
    Profile one =
        ArabicNormalizer.builder()
            .stripTashkeel()
            .foldAlef()
            .digits(Digits.ASCII)
            .build()
            .profile();
    Profile other =
        ArabicNormalizer.builder()
            .digits(Digits.ASCII)
            .foldAlef()
            .stripTashkeel()
            .build()
            .profile();
    assertThat(one).isEqualTo(other);
    assertThat(one)
        .hasToString(
            "none@1 +compose +strip-harakat +strip-tanwin +strip-shadda +strip-sukun"
                + " +strip-dagger-alef +fold-alef digits=ascii");
  }

  @Test
  void everyBuilderCallGoesOnWithTheBuilderAndPrintsALineThatParses() {
    ArabicNormalizer.Builder builder = ArabicNormalizer.builder();
    List<Supplier<ArabicNormalizer.Builder>> calls =
        List.of(
            builder::expandPresentationForms,
            () -> builder.invisibles(Invisibles.STRIP),
            () -> builder.zwnj(Zwnj.SPACE),
            () -> builder.foldLookAlikes(LookAlikes.ARABIC_LINES, FarsiYeh.KEEP),
            builder::stripTatweel,
            builder::compose,
            builder::stripTashkeel,
            builder::stripQuranicMarks,
            builder::stripOrnaments,
            builder::stripHamzaMarks,
            builder::foldSmallLetters,
            builder::foldAlef,
            builder::foldAlefMaksura,
            builder::foldTehMarbuta,
            builder::foldWawHamza,
            builder::foldYehHamza,
            builder::dropFinalHamza,
            () -> builder.digits(Digits.EXTENDED),
            builder::numericPunctuation,
            builder::stripPunctuation,
            builder::collapseWhiteSpace,
            builder::quranicSpelling);
    for (Supplier<ArabicNormalizer.Builder> call : calls) {
      assertThat(call.get()).isSameAs(builder);
      Profile built = builder.build().profile();
      assertThat(Profile.parse(built.toString())).isEqualTo(built);
    }
    assertThat(builder.build().profile().describe()).doesNotContain(" -");
  }

  @Test
  void builderRefusesAnElongationThatDoesNotShorten() {
    assertThatThrownBy(() -> ArabicNormalizer.builder().elongation(2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2:2");
    assertThat(ArabicNormalizer.builder().elongation(3, 2).build().profile())
        .hasToString("none@1 elongation=3:2");
  }

  @Test
  void builderMayBeUsedAgain() {
    ArabicNormalizer.Builder builder = ArabicNormalizer.builder().foldTehMarbuta();
    ArabicNormalizer first = builder.build();
    builder.foldAlef();
    assertThat(first.profile()).hasToString("none@1 +compose +fold-teh-marbuta");
    assertThat(first.normalize("\u0623\u0629")).isEqualTo("\u0623\u0647");
    assertThat(builder.build().normalize("\u0623\u0629")).isEqualTo("\u0627\u0647");
  }

  @Test
  void objectsShowTheirProfile() {
    assertThat(ArabicNormalizer.parse("search@1 digits=keep"))
        .hasToString("ArabicNormalizer[search@1 digits=keep]");
    assertThat(Profile.SEARCH).isNotEqualTo(Profile.ML).isNotEqualTo("search@1");
    assertThat(Profile.SEARCH).doesNotHaveSameHashCodeAs(Profile.ML);
  }

  @Test
  void aProfileThatReproducesAnotherLibraryTakesNoSwitches() {
    for (Profile profile : Profiles.parity()) {
      assertThat(Profile.parse(profile.toString())).isEqualTo(profile);
      refused(profile + " +compose", profile.name(), "takes no switches", "+compose");
    }
    assertThat(Profile.parse("lucene-ar@1").reproduces().orElseThrow())
        .contains("ArabicNormalizer");
    assertThat(Profile.SEARCH.reproduces()).isEmpty();
  }
}
