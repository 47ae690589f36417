// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.lang.UCharacter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Profile;
import org.lafz.reference.ReferenceNormalizer;

/**
 * All 1,112,064 scalar values and all 2,048 surrogates, alone and between two behs, through every
 * profile. Which of them change is a list that was read against {@code docs/normalization.md}.
 */
@Tag("slow")
class EveryCodePointTest {
  private static final int ALL = 0x110000;

  /** Where the code point stands. */
  enum Place {
    ALONE,
    BETWEEN_BEHS;

    String text(int codePoint) {
      String text = Character.toString(codePoint);
      return this == ALONE ? text : "\u0628" + text + "\u0628";
    }
  }

  static List<String> places() {
    List<String> places = new ArrayList<>();
    for (Profile profile : Profiles.own()) {
      for (Place place : Place.values()) {
        places.add(profile + " " + place);
      }
    }
    return places;
  }

  private static ArabicNormalizer normalizer(String of) {
    return ArabicNormalizer.parse(of.substring(0, of.indexOf(' ')));
  }

  private static Place place(String of) {
    return Place.valueOf(of.substring(of.indexOf(' ') + 1));
  }

  private static String name(int codePoint) {
    return String.format("U+%04X %s", codePoint, UCharacter.getExtendedName(codePoint));
  }

  private static BitSet changed(ArabicNormalizer normalizer, Place place) {
    BitSet changed = new BitSet(ALL);
    for (int c = 0; c < ALL; c++) {
      String text = place.text(c);
      if (!normalizer.normalize(text).equals(text)) {
        changed.set(c);
      }
    }
    return changed;
  }

  @ParameterizedTest
  @MethodSource("places")
  void onlyTheListedCodePointsChange(String of) {
    assertThat(ranges(changed(normalizer(of), place(of))))
        .as(of)
        .isEqualTo(listed().getOrDefault(of, ""));
  }

  /** {@code 0628 064B-0652}: first and last code point of each range. */
  private static String ranges(BitSet set) {
    StringBuilder text = new StringBuilder();
    for (int from = set.nextSetBit(0); from >= 0; ) {
      int to = set.nextClearBit(from);
      text.append(text.isEmpty() ? "" : " ").append(String.format("%04X", from));
      if (to - from > 1) {
        text.append(String.format("-%04X", to - 1));
      }
      from = set.nextSetBit(to);
    }
    return text.toString();
  }

  private static Map<String, String> listed() {
    Map<String, String> lists = new LinkedHashMap<>();
    try (InputStream file =
            EveryCodePointTest.class.getResourceAsStream("/golden/changed-code-points.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          lists.put(columns[0] + " " + columns[1], columns[2]);
        }
      }
    } catch (IOException e) {
      return fail(e);
    }
    return lists;
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyCodePointKeepsTheLaws(String of) {
    checkLaws(normalizer(of), place(of), IntStream.range(0, ALL).toArray());
  }

  @ParameterizedTest
  @EnumSource
  void everySwitchAloneKeepsTheLaws(Place place) {
    int[] sample = sample();
    for (String one : Switches.all()) {
      String line = Switches.allowed("none@1 " + one);
      if (line != null) {
        checkLaws(ArabicNormalizer.parse(line), place, sample);
      }
    }
  }

  /** What is Arabic or invisible, ASCII, and every 4999th of the others. */
  private static int[] sample() {
    return IntStream.range(0, ALL)
        .filter(c -> c < 0x250 || Chars.isArabic(c) || c >= 0x2000 && c < 0x2070 || c % 4999 == 0)
        .toArray();
  }

  private static void checkLaws(ArabicNormalizer normalizer, Place place, int[] codePoints) {
    StringBuilder batch = new StringBuilder();
    for (int c : codePoints) {
      String text = place.text(c);
      String once = normalizer.normalize(text);
      if (!once.equals(text)) {
        same(normalizer.normalize(once), once, normalizer, place, c, "twice");
        same(normalizer.align(text).text(), once, normalizer, place, c, "align");
        if (EntryPoints.hasUtf8Form(text)) {
          same(utf8(normalizer, text), once, normalizer, place, c, "UTF-8");
        }
      }
      if (!Character.isSurrogate((char) c) || c > 0xFFFF) {
        batch.append(text).append(" \n");
      }
      if (batch.length() > 4000 || c == codePoints[codePoints.length - 1]) {
        checkBatch(normalizer, batch.toString());
        batch.setLength(0);
      }
    }
  }

  private static void checkBatch(ArabicNormalizer normalizer, String batch) {
    String once = normalizer.normalize(batch);
    assertThat(normalizer.align(batch).text()).as("align " + normalizer).isEqualTo(once);
    assertThat(utf8(normalizer, batch)).as("UTF-8 " + normalizer).isEqualTo(once);
  }

  private static String utf8(ArabicNormalizer normalizer, String text) {
    try {
      return new String(normalizer.normalizeUtf8(text.getBytes(UTF_8), Malformed.FAIL), UTF_8);
    } catch (IOException e) {
      return fail(e);
    }
  }

  private static void same(
      String actual,
      String expected,
      ArabicNormalizer normalizer,
      Place place,
      int codePoint,
      String what) {
    if (!actual.equals(expected)) {
      assertThat(EngineEqualsReferenceTest.escape(actual))
          .as("%s of %s %s, %s", what, name(codePoint), place, normalizer)
          .isEqualTo(EngineEqualsReferenceTest.escape(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyCodePointOfTheSampleGivesWhatTheReferenceGives(String of) {
    ArabicNormalizer engine = normalizer(of);
    ReferenceNormalizer reference = ReferenceNormalizer.of(engine.profile().toString());
    Place place = place(of);
    BitSet points = changed(engine, place);
    Arrays.stream(sample()).forEach(points::set);
    points.stream()
        .forEach(
            c ->
                same(
                    engine.normalize(place.text(c)),
                    reference.normalize(place.text(c)),
                    engine,
                    place,
                    c,
                    "reference"));
  }

  /** A mark of another script after a beh is part of an Arabic cluster, so it may be decomposed. */
  @Test
  void otherScriptsComeOutOfSearchAndRepairUnchanged() {
    for (Profile profile : List.of(Profile.SEARCH, Profile.SEARCH_LOOSE, Profile.REPAIR)) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      for (Place place : Place.values()) {
        changed(normalizer, place).stream()
            .filter(c -> !Chars.isArabic(c) && !Chars.isControl(c))
            .filter(c -> place == Place.ALONE || !Chars.isMark(c))
            .forEach(c -> fail(name(c) + " " + place + " changes under " + profile));
      }
    }
  }

  @Test
  void lineTerminatorsComeOutOfEveryProfileUnchanged() {
    for (Profile profile : Profiles.own()) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      for (String end : List.of("\n", "\r", "\r\n", "\u000B", "\u000C", "\u0085", "\u2028")) {
        String text = "\u0628" + end + "\u0628";
        assertThat(normalizer.normalize(text)).as(profile.toString()).isEqualTo(text);
      }
    }
  }
}
