// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.lafz.offset.OffsetMap;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/** The laws of an offset map, checked on every span: cubic, so for short texts. */
public final class OffsetMapLaws {
  private OffsetMapLaws() {}

  /** Checks all laws, and that the map is one between texts of these lengths. */
  public static void check(OffsetMap map, String original, String normalized, String what) {
    assertThat(map.originalLength()).as(what).isEqualTo(original.length());
    assertThat(map.normalizedLength()).as(what).isEqualTo(normalized.length());
    check(map, what);
    pairs(map, original, normalized, what);
  }

  /** A span that cuts no surrogate pair maps to one that cuts none either. */
  private static void pairs(OffsetMap map, String original, String normalized, String what) {
    if (!EntryPoints.hasUtf8Form(original)) {
      return; // unpaired surrogates can become a pair
    }
    for (int start = 0; start <= original.length(); start++) {
      for (int end = start; end <= original.length(); end++) {
        if (!cuts(original, start, end)) {
          Span span = map.toNormalized(start, end);
          if (cuts(normalized, span.start(), span.end())) {
            throw broken(what, map, start, end, "original: a pair is cut by " + span);
          }
        }
      }
    }
    for (int start = 0; start <= normalized.length(); start++) {
      for (int end = start; end <= normalized.length(); end++) {
        for (SpanPolicy policy : SpanPolicy.values()) {
          if (!cuts(normalized, start, end)) {
            Span span = map.toOriginal(start, end, policy);
            if (cuts(original, span.start(), span.end())) {
              throw broken(what, map, start, end, "normalized: a pair is cut by " + span);
            }
          }
        }
      }
    }
  }

  private static boolean cuts(String text, int start, int end) {
    return isInsidePair(text, start) || isInsidePair(text, end);
  }

  static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Checks all laws. */
  public static void check(OffsetMap map, String what) {
    back(map, what);
    forth(map, what);
  }

  private static void back(OffsetMap map, String what) {
    int length = map.normalizedLength();
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span cover = map.toOriginal(start, end, SpanPolicy.COVER);
        Span tight = map.toOriginal(start, end, SpanPolicy.TIGHT);
        boolean holds = cover.contains(tight) && (start == end || !tight.isEmpty());
        if (end < length) {
          holds &= isNotBefore(map.toOriginal(start, end + 1, SpanPolicy.COVER), cover);
        }
        if (start < end) {
          holds &= isNotBefore(map.toOriginal(start + 1, end, SpanPolicy.COVER), cover);
        }
        if (!holds) {
          throw broken(what, map, start, end, "normalized: cover " + cover + ", tight " + tight);
        }
      }
    }
  }

  private static void forth(OffsetMap map, String what) {
    int length = map.originalLength();
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        Span span = map.toNormalized(start, end);
        Span back = map.toOriginal(span.start(), span.end(), SpanPolicy.COVER);
        Span kept = withoutTrimmedEdges(map, start, end);
        boolean holds = back.contains(kept);
        if (end < length) {
          holds &= isNotBefore(map.toNormalized(start, end + 1), span);
        }
        if (start < end) {
          holds &= isNotBefore(map.toNormalized(start + 1, end), span);
        }
        if (!holds) {
          throw broken(
              what, map, start, end, "original: to " + span + " back " + back + " kept " + kept);
        }
      }
    }
  }

  private static boolean isNotBefore(Span later, Span span) {
    return later.start() >= span.start() && later.end() >= span.end();
  }

  // A message for each of many thousand spans would cost more than the check.
  private static AssertionError broken(
      String what, OffsetMap map, int start, int end, String values) {
    return new AssertionError(what + " " + map + " [" + start + "," + end + ") of the " + values);
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
