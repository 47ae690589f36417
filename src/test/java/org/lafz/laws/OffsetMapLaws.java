// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
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
        Span asked = new Span(start, end);
        Span cover = map.toOriginal(start, end, SpanPolicy.COVER);
        Span tight = map.toOriginal(start, end, SpanPolicy.TIGHT);
        // A text is made only for a failure: making it for each span takes longer than the checks.
        Supplier<String> where = () -> what + map + " " + asked + " back " + cover + tight;
        assertThat(cover.contains(tight)).as(where).isTrue();
        if (end > start) {
          assertThat(tight.isEmpty()).as(where).isFalse();
          checkOrder(cover, map.toOriginal(start + 1, end, SpanPolicy.COVER), where);
        }
        if (end < length) {
          checkOrder(cover, map.toOriginal(start, end + 1, SpanPolicy.COVER), where);
        }
      }
    }
  }

  private static void forth(OffsetMap map, int length, String what) {
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span asked = new Span(start, end);
        Span span = map.toNormalized(start, end);
        Span back = map.toOriginal(span.start(), span.end(), SpanPolicy.COVER);
        Supplier<String> where = () -> what + map + " " + asked + "->" + span + "->" + back;
        assertThat(back.contains(withoutTrimmedEdges(map, start, end))).as(where).isTrue();
        if (end > start) {
          checkOrder(span, map.toNormalized(start + 1, end), where);
        }
        if (end < length) {
          checkOrder(span, map.toNormalized(start, end + 1), where);
        }
      }
    }
  }

  private static void checkOrder(Span first, Span second, Supplier<String> where) {
    assertThat(second.start()).as(where).isGreaterThanOrEqualTo(first.start());
    assertThat(second.end()).as(where).isGreaterThanOrEqualTo(first.end());
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
