// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.util.Random;
import java.util.function.Supplier;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.NormalizingReader;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/** What holds for the offsets of a reader. */
public final class ReaderLaws {
  private ReaderLaws() {}

  /**
   * An offset maps to the start of the character there, or into what belongs to the two around it,
   * as the map of the aligned text says; offsets never go back.
   *
   * @return what each offset maps to
   */
  public static long[] checkOffsets(NormalizingReader reader, NormalizedText aligned, String about)
      throws IOException {
    int length = aligned.text().length();
    assertThat(readAll(reader)).isEqualTo(aligned.text());
    long[] offsets = new long[length + 1];
    long last = 0;
    for (int at = 0; at <= length; at++) {
      int here = at;
      Supplier<String> what = () -> about + " at " + here + " of " + aligned.map();
      long original = reader.toOriginal(at);
      assertThat(original).as(what).isBetween(last, (long) aligned.original().length());
      last = original;
      offsets[at] = original;
      Span after = at < length ? aligned.toOriginal(at, at + 1, SpanPolicy.TIGHT) : null;
      if (after != null) {
        assertThat(original).as(what).isBetween((long) after.start(), (long) after.end());
      }
      if (at > 0) {
        int before = aligned.toOriginal(at - 1, at, SpanPolicy.COVER).end();
        boolean inside = aligned.toOriginal(at - 1, at, SpanPolicy.TIGHT).equals(after);
        if (!inside) {
          assertThat(original).as(what).isGreaterThanOrEqualTo(before);
        }
      }
    }
    return offsets;
  }

  /**
   * What is mapped while one reads is what is mapped at the end, and what was released is refused.
   * An offset in the last run, or after it, waits for what follows; between the halves of a
   * surrogate pair there is none to ask for.
   */
  public static void checkReleases(
      NormalizingReader reader, NormalizedText aligned, long[] offsets, Random random)
      throws IOException {
    char[] buffer = new char[5];
    int delivered = 0;
    int released = 0;
    while (delivered < aligned.text().length()) {
      int units = reader.read(buffer, 0, 1 + random.nextInt(buffer.length));
      assertThat(new String(buffer, 0, units))
          .isEqualTo(aligned.text().substring(delivered, delivered + units));
      delivered += units;
      if (random.nextInt(3) == 0) {
        int offset = random.nextInt(delivered);
        reader.release(offset);
        released = Math.max(released, offset);
      }
      for (int at = 0; at < delivered; at++) {
        int here = at;
        if (at < released) {
          assertThatThrownBy(() -> reader.toOriginal(here))
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessageContaining(String.valueOf(here));
        } else if (!OffsetMapLaws.isInsidePair(aligned.text(), at)) {
          Supplier<String> what = () -> "at " + here + " of " + aligned.map();
          boolean open = at > 0 && sameRun(aligned, at - 1, delivered - 1);
          long least =
              open ? aligned.toOriginal(at - 1, at, SpanPolicy.TIGHT).start() : offsets[at];
          assertThat(reader.toOriginal(at)).as(what).isBetween(least, offsets[at]);
        }
      }
    }
    assertThat(reader.read()).isEqualTo(-1);
  }

  private static boolean sameRun(NormalizedText aligned, int one, int other) {
    return aligned
        .toOriginal(one, one + 1, SpanPolicy.TIGHT)
        .equals(aligned.toOriginal(other, other + 1, SpanPolicy.TIGHT));
  }

  /** The whole text of a reader. */
  public static String readAll(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[64];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }
}
