// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Digits;
import org.lafz.normalize.FarsiYeh;
import org.lafz.normalize.Invisibles;
import org.lafz.normalize.LookAlikes;
import org.lafz.normalize.Profile;
import org.lafz.normalize.Tatweel;
import org.lafz.normalize.Zwnj;

/** Any line is a profile that prints a line which is the same profile, or is refused with words. */
public final class ProfilesTarget {
  private static final List<String> WORDS = words();

  private static final List<Consumer<ArabicNormalizer.Builder>> FLAGS =
      List.of(
          ArabicNormalizer.Builder::expandPresentationForms,
          ArabicNormalizer.Builder::stripTatweel,
          ArabicNormalizer.Builder::compose,
          ArabicNormalizer.Builder::stripTashkeel,
          ArabicNormalizer.Builder::stripHarakat,
          ArabicNormalizer.Builder::stripTanwin,
          ArabicNormalizer.Builder::stripShadda,
          ArabicNormalizer.Builder::stripSukun,
          ArabicNormalizer.Builder::stripDaggerAlef,
          ArabicNormalizer.Builder::stripQuranicMarks,
          ArabicNormalizer.Builder::stripOrnaments,
          ArabicNormalizer.Builder::stripHamzaMarks,
          ArabicNormalizer.Builder::foldSmallLetters,
          ArabicNormalizer.Builder::quranicSpelling,
          ArabicNormalizer.Builder::foldAlef,
          ArabicNormalizer.Builder::foldAlefMaksura,
          ArabicNormalizer.Builder::foldTehMarbuta,
          ArabicNormalizer.Builder::foldWawHamza,
          ArabicNormalizer.Builder::foldYehHamza,
          ArabicNormalizer.Builder::dropFinalHamza,
          ArabicNormalizer.Builder::numericPunctuation,
          ArabicNormalizer.Builder::stripPunctuation,
          ArabicNormalizer.Builder::collapseWhiteSpace);

  private ProfilesTarget() {}

  private static List<String> words() {
    List<String> words = new ArrayList<>(Input.switches());
    words.addAll(List.of(" ", "\t", "=", "+", "-", ":", "16", "3", "2", "off", "keep", "compose"));
    words.addAll(List.of("@1", "elongation=", "zwnj=keep", "farsi-yeh=yeh", "elongation=off"));
    return words;
  }

  public static void fuzzerTestOneInput(byte[] data) {
    Input input = new Input(data);
    switch (input.pick(3)) {
      case 0 -> parse(input.text(400));
      case 1 -> parse(words(input));
      default -> build(input);
    }
  }

  private static String words(Input input) {
    StringBuilder line = new StringBuilder(input.profile().toString());
    while (input.hasNext()) {
      int choice = input.next();
      String word = WORDS.get((choice & 127) % WORDS.size());
      line.append(choice < 128 ? " " : "").append(word);
    }
    return line.toString();
  }

  private static void parse(String line) {
    Profile profile;
    try {
      profile = Profile.parse(line);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return;
    }
    assertThat(line.strip()).startsWith(profile.name());
    check(ArabicNormalizer.of(profile));
  }

  /** What its line says is the profile, and its steps are told. */
  private static void check(ArabicNormalizer normalizer) {
    Profile profile = normalizer.profile();
    Profile again = Profile.parse(profile.toString());
    assertThat(again).isEqualTo(profile).hasSameHashCodeAs(profile);
    assertThat(again).hasToString(profile.toString());
    assertThat(again.describe()).isEqualTo(profile.describe());
    assertThat(again.name()).isEqualTo(profile.name());
    ArabicNormalizer other = ArabicNormalizer.parse(profile.toString());
    assertThat(other.steps()).isEqualTo(normalizer.steps());
    assertThat(other.lossless()).isEqualTo(normalizer.lossless());
    if (!profile.name().equals(Profile.NONE.name())) {
      return;
    }
    Profile described = Profile.parse(profile.name() + " " + profile.describe());
    assertThat(described).isEqualTo(profile);
  }

  /** The same calls in two orders; of calls for the same switch only the last one is made. */
  private static void build(Input input) {
    List<Consumer<ArabicNormalizer.Builder>> calls = new ArrayList<>();
    Invisibles invisibles = input.pick(List.of(Invisibles.values()));
    Zwnj zwnj = input.pick(List.of(Zwnj.values()));
    LookAlikes lookAlikes = input.pick(List.of(LookAlikes.values()));
    FarsiYeh farsiYeh = input.pick(List.of(FarsiYeh.values()));
    Digits digits = input.pick(List.of(Digits.values()));
    calls.add(b -> b.invisibles(invisibles));
    calls.add(b -> b.zwnj(zwnj).digits(digits));
    calls.add(b -> b.foldLookAlikes(lookAlikes, farsiYeh));
    int tatweel = input.next();
    if (tatweel >= 128) {
      calls.add(b -> b.tatweel(Tatweel.values()[tatweel % Tatweel.values().length]));
    }
    int min = input.next();
    int keep = input.next();
    if (min >= 128) {
      calls.add(b -> b.elongation(min - 128, keep));
    }
    while (input.hasNext()) {
      int flag = input.pick(FLAGS.size());
      if (flag != 1 || tatweel < 128) {
        calls.add(FLAGS.get(flag));
      }
    }
    ArabicNormalizer one;
    try {
      one = built(calls);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return;
    }
    check(one);
    Collections.reverse(calls);
    assertThat(built(calls).profile()).isEqualTo(one.profile());
  }

  private static ArabicNormalizer built(List<Consumer<ArabicNormalizer.Builder>> calls) {
    ArabicNormalizer.Builder builder = ArabicNormalizer.builder();
    calls.forEach(call -> call.accept(builder));
    return builder.build();
  }
}
