// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/** Constant memory of streams on inputs made to break it; their time is in LinearTimeTest. */
@Tag("slow")
class StreamMemoryTest {
  private static final int ENDLESS = Integer.getInteger("lafz.endless", 1_000_000);
  private static final int AHEAD = 300_000;

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
        long at = taken + i - shape.head().length();
        buffer[from + i] =
            at < 0
                ? shape.head().charAt((int) taken + i)
                : shape.unit().charAt((int) (at % shape.unit().length()));
      }
      taken += units;
      return units;
    }

    @Override
    public void close() {}
  }

  static List<String> streams() {
    return List.of(
        "one word",
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

  /** What is kept comes out soon after it went in: nothing but the look-ahead is held. */
  @ParameterizedTest
  @MethodSource("streams")
  void noStreamIsHeldBackWhereNothingIsDeleted(String name) throws IOException {
    for (Profile profile : List.of(Profile.NONE, Profile.REPAIR)) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      Endless endless = new Endless(Shape.named(name), ENDLESS);
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
            "one word",
            "alternating shadda and fatha",
            "tatweel",
            "ZWNJ",
            "spaces",
            "punctuation",
            "groups of three digits",
            "one letter")) {
      try (Reader reader = normalizer.reader(new Endless(Shape.named(name), ENDLESS))) {
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
