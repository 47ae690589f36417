// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
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
   */
  public static void checkOffsets(NormalizingReader reader, NormalizedText aligned, String about)
      throws IOException {
    int length = aligned.text().length();
    assertThat(readAll(reader)).isEqualTo(aligned.text());
    long last = 0;
    for (int at = 0; at <= length; at++) {
      int here = at;
      Supplier<String> what = () -> about + " at " + here + " of " + aligned.map();
      long original = reader.toOriginal(at);
      assertThat(original).as(what).isBetween(last, (long) aligned.original().length());
      last = original;
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
