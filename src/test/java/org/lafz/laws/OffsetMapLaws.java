// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.lafz.offset.OffsetMap;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/** The laws of an offset map, checked on every span. */
public final class OffsetMapLaws {
  private OffsetMapLaws() {}

  public static void check(OffsetMap map, String original, String normalized, String what) {
    assertThat(map.originalLength()).as(what).isEqualTo(original.length());
    assertThat(map.normalizedLength()).as(what).isEqualTo(normalized.length());
    back(map, normalized.length(), what);
    forth(map, original.length(), what);
  }

  private static void back(OffsetMap map, int length, String what) {
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span cover = map.toOriginal(start, end, SpanPolicy.COVER);
        Span tight = map.toOriginal(start, end, SpanPolicy.TIGHT);
        String where = what + map + " [" + start + "," + end + ")";
        assertThat(cover.contains(tight)).as(where + cover + tight).isTrue();
        if (end > start) {
          assertThat(tight.isEmpty()).as(where).isFalse();
        }
        if (end < length) {
          Span longer = map.toOriginal(start, end + 1, SpanPolicy.COVER);
          assertThat(longer.start()).as(where).isGreaterThanOrEqualTo(cover.start());
          assertThat(longer.end()).as(where).isGreaterThanOrEqualTo(cover.end());
        }
        if (start < end) {
          Span later = map.toOriginal(start + 1, end, SpanPolicy.COVER);
          assertThat(later.start()).as(where).isGreaterThanOrEqualTo(cover.start());
          assertThat(later.end()).as(where).isGreaterThanOrEqualTo(cover.end());
        }
      }
    }
  }

  private static void forth(OffsetMap map, int length, String what) {
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span span = map.toNormalized(start, end);
        String where = what + map + " [" + start + "," + end + ")->" + span;
        Span back = map.toOriginal(span.start(), span.end(), SpanPolicy.COVER);
        Span kept = withoutTrimmedEdges(map, start, end);
        assertThat(back.contains(kept)).as(where + " back " + back + " kept " + kept).isTrue();
        if (end < length) {
          Span longer = map.toNormalized(start, end + 1);
          assertThat(longer.start()).as(where).isGreaterThanOrEqualTo(span.start());
          assertThat(longer.end()).as(where).isGreaterThanOrEqualTo(span.end());
        }
        if (start < end) {
          Span later = map.toNormalized(start + 1, end);
          assertThat(later.start()).as(where).isGreaterThanOrEqualTo(span.start());
          assertThat(later.end()).as(where).isGreaterThanOrEqualTo(span.end());
        }
      }
    }
  }

  /** Trimmed text belongs to nothing: next to a character that stays it is not part of the law. */
  private static Span withoutTrimmedEdges(OffsetMap map, int start, int end) {
    boolean allTrimmed = map.toNormalized(start, end).isEmpty();
    while (!allTrimmed && start < end && map.toNormalized(start, start + 1).isEmpty()) {
      start++;
    }
    while (!allTrimmed && end > start && map.toNormalized(end - 1, end).isEmpty()) {
      end--;
    }
    return new Span(start, end);
  }
}
