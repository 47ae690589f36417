// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/**
 * Linear work and constant memory on inputs made to break them. The time limit is one that no
 * quadratic step could meet: even 200,000 units squared are minutes.
 */
@Tag("slow")
class LinearWorkTest {
  private static final int MILLION = 1_000_000;
  private static final int ENDLESS = Integer.getInteger("lafz.endless", 1_000_000);
  private static final int LONG = 200_000;
  private static final int AHEAD = 300_000;

  /** What is repeated, after what. */
  private record Shape(String head, String unit) {
    String text(int length) {
      StringBuilder text = new StringBuilder(length + 64).append(head);
      while (text.length() < length) {
        text.append(unit);
      }
      return text.toString();
    }
  }

  private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

  static {
    shape("alternating shadda and fatha", "", "\u0651\u064E");
    shape("fatha and shadda after one beh", "\u0628", "\u064E\u0651");
    shape("hamza above", "\u0627", "\u0654");
    shape("tatweel", "\u0628", "\u0640");
    shape("tatweel with hamza", "\u0628", "\u0640\u0654");
    shape("ZWNJ", "\u0628", "\u200C");
    shape("ZWNJ and marks", "a", "\u200C\u0301");
    shape("small high yeh", "\u0628", "\u06E7");
    shape("small waw after heh", "\u0647", "\u06E5");
    shape("hamza", "\u0628", "\u0621");
    shape("yeh with hamza", "\u0628", "\u0626");
    shape("farsi yeh with hamza", "", "\u06CC\u0654");
    shape("groups of three digits", "1", ",111");
    shape("punctuation", "", ".");
    shape("punctuation and spaces", "", "! ");
    shape("spaces", "\u0628", " ");
    shape("one letter", "", "\u0647");
    shape("one letter with marks", "", "\u0647\u06ED");
    shape("a.a.a.", "", "a.");
    shape("at signs", "a", "@");
    shape("addresses", "a", "@a");
    shape("opening brackets", "http://a", "<");
    shape("one URL", "http://", "a/");
    shape("hashes", "", "#");
    shape("emoji with joiners", "", "\uD83D\uDC69\u200D");
    shape("ornaments", "\u0628", "\u06DD");
    shape("ligatures of words", "", "\uFDFA");
    shape("dagger alefs", "\u0628", "\u0627\u0670");
    shape("open tanwin", "\u0628", "\u0627\u0657");
    shape("unpaired surrogates", "", "\uD83D");
  }

  private static void shape(String name, String head, String unit) {
    SHAPES.put(name, new Shape(head, unit));
  }

  static List<Profile> profiles() {
    return Profile.named();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void longTextsOfAnyShapeAreLinearWork(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            SHAPES.forEach(
                (name, shape) -> {
                  boolean marks = name.equals("alternating shadda and fatha");
                  String once = normalizer.normalize(shape.text(marks ? MILLION : LONG));
                  assertThat(once).as(name).isNotNull();
                }));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void offsetsOfLongTextsAreLinearWork(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            SHAPES.forEach(
                (name, shape) -> {
                  String text = shape.text(LONG / 4);
                  String once = normalizer.normalize(text);
                  boolean same = normalizer.align(text).text().equals(once);
                  assertThat(same).as("aligned " + name).isTrue();
                  if (profile.reproduces().isEmpty()) {
                    assertThat(normalizer.normalize(once).equals(once)).as(name).isTrue();
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void tenMillionUnitsWithoutASpaceAreLinearWork(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    String text = new Shape("", "\u0645\u062D\u0645\u064E\u062F").text(10 * MILLION);
    String result =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> normalizer.normalize(text));
    assertThat(result.length()).isBetween(8 * MILLION, 10 * MILLION + 5);
  }

  /** Repeats a text without end up to a length, and counts what was taken. */
  private static final class Endless extends Reader {
    private final Shape shape;
    private final int length;
    private long taken;

    Endless(Shape shape, int length) {
      this.shape = shape;
      this.length = length;
    }

    @Override
    public int read(char[] buffer, int from, int count) {
      if (taken >= length) {
        return -1;
      }
      int units = (int) Math.min(count, length - taken);
      for (int i = 0; i < units; i++) {
        long at = taken + i - shape.head.length();
        buffer[from + i] =
            at < 0
                ? shape.head.charAt((int) taken + i)
                : shape.unit.charAt((int) (at % shape.unit.length()));
      }
      taken += units;
      return units;
    }

    @Override
    public void close() {}
  }

  static List<String> streams() {
    return List.of(
        "letters of one word",
        "alternating shadda and fatha",
        "fatha and shadda after one beh",
        "groups of three digits",
        "spaces",
        "small high yeh",
        "punctuation",
        "one letter",
        "addresses",
        "emoji with joiners");
  }

  private static Shape stream(String name) {
    Shape shape = SHAPES.get(name);
    return shape == null ? new Shape("", "\u0645\u062D\u0645\u064E\u062F") : shape;
  }

  /** What is kept comes out soon after it went in: nothing but the look-ahead is held. */
  @ParameterizedTest
  @MethodSource("streams")
  void noStreamIsHeldBackWhereNothingIsDeleted(String name) throws IOException {
    for (Profile profile : List.of(Profile.NONE, Profile.REPAIR)) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      Endless endless = new Endless(stream(name), ENDLESS);
      try (Reader reader = normalizer.reader(endless)) {
        long delivered = 0;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
          delivered++;
          if (endless.taken - delivered > AHEAD) {
            assertThat(endless.taken - delivered).as(name + " " + profile).isLessThan(AHEAD);
          }
        }
        assertThat(delivered).as(name + " " + profile).isEqualTo(endless.taken);
      }
    }
  }

  static List<Profile> changing() {
    return Profiles.own().subList(1, Profiles.own().size());
  }

  /** Deleted text too, and however long the line: a buffer would have to hold it all. */
  @ParameterizedTest
  @MethodSource("changing")
  void streamsKeepConstantMemory(Profile profile) throws Exception {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (String name :
        List.of(
            "letters of one word",
            "alternating shadda and fatha",
            "tatweel",
            "ZWNJ",
            "spaces",
            "punctuation",
            "groups of three digits",
            "one letter")) {
      try (Reader reader = normalizer.reader(new Endless(stream(name), ENDLESS))) {
        char[] buffer = new char[1000];
        int got = 0;
        while (got >= 0) {
          got = reader.read(buffer);
        }
        assertThat(Retained.arrayElements(reader)).as(name).isLessThan(AHEAD + 262_144);
      }
    }
  }
}
