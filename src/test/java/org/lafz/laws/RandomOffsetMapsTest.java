// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lafz.laws.RandomOffsetMapsTest.Edit.DELETE_FOR_NEXT;
import static org.lafz.laws.RandomOffsetMapsTest.Edit.DELETE_FOR_PREVIOUS;
import static org.lafz.laws.RandomOffsetMapsTest.Edit.KEEP;
import static org.lafz.laws.RandomOffsetMapsTest.Edit.REPLACE;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lafz.offset.OffsetMap;
import org.lafz.offset.OffsetMap.Owner;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.property.Seed;

/** What holds for every map that can be built, also where no normalizer makes such a one. */
class RandomOffsetMapsTest {
  private static final int MAPS = Seed.texts(5000);

  private final Random random = new Random(Seed.value());

  enum Edit {
    KEEP,
    REPLACE,
    DELETE_FOR_PREVIOUS,
    DELETE_FOR_NONE,
    DELETE_FOR_NEXT
  }

  /** A map from {@code length} units: these edits in any order. */
  private OffsetMap from(int length, Edit... edits) {
    OffsetMap.Builder map = OffsetMap.builder();
    int at = 0;
    while (at < length) {
      int units = Math.min(length - at, 1 + random.nextInt(2));
      switch (edits[random.nextInt(edits.length)]) {
        case KEEP -> map.keep(units);
        case REPLACE -> map.replace(units, 1 + random.nextInt(2));
        case DELETE_FOR_PREVIOUS -> map.delete(units, Owner.PREVIOUS);
        case DELETE_FOR_NONE -> map.delete(units, Owner.NONE);
        case DELETE_FOR_NEXT -> map.delete(units, Owner.NEXT);
      }
      at += units;
    }
    return map.build();
  }

  @Test
  void everyMapKeepsTheLaws() {
    for (int i = 0; i < MAPS; i++) {
      int length = random.nextInt(10);
      OffsetMap map = from(length, Edit.values());
      OffsetMapLaws.check(map, " ".repeat(length), " ".repeat(map.normalizedLength()), "");
    }
  }

  @Test
  void everyComposedMapKeepsTheLaws() {
    for (int i = 0; i < MAPS; i++) {
      OffsetMap first = from(random.nextInt(10), Edit.values());
      OffsetMap second = from(first.normalizedLength(), Edit.values());
      OffsetMapLaws.check(
          first.andThen(second),
          " ".repeat(first.originalLength()),
          " ".repeat(second.normalizedLength()),
          first + " then " + second + " = ");
    }
  }

  @Test
  void deletedUnitsBelongToWhomBothMapsInTurnGiveThem() {
    for (int i = 0; i < MAPS; i++) {
      OffsetMap first = from(random.nextInt(30), KEEP, DELETE_FOR_PREVIOUS, DELETE_FOR_NEXT);
      checkInTurn(first, from(first.normalizedLength(), Edit.values()));
    }
  }

  @Test
  void runsThatOverlapBecomeOne() {
    for (int i = 0; i < MAPS; i++) {
      OffsetMap first =
          from(random.nextInt(30), KEEP, REPLACE, DELETE_FOR_PREVIOUS, DELETE_FOR_NEXT);
      checkInTurn(first, from(first.normalizedLength(), KEEP, REPLACE));
    }
  }

  private static void checkInTurn(OffsetMap first, OffsetMap second) {
    OffsetMap both = first.andThen(second);
    for (int at = 0; at < first.originalLength(); at++) {
      assertThat(both.toNormalized(at, at + 1))
          .as("unit %d of %s then %s = %s", at, first, second, both)
          .isEqualTo(inTurn(first, second, at));
    }
  }

  /** To and fro until the span does not grow. */
  private static Span inTurn(OffsetMap first, OffsetMap second, int at) {
    Span normalized = forth(first, second, new Span(at, at + 1));
    Span before = new Span(0, 0);
    while (!normalized.equals(before) && !normalized.isEmpty()) {
      before = normalized;
      Span middle = second.toOriginal(before.start(), before.end(), SpanPolicy.TIGHT);
      Span original = first.toOriginal(middle.start(), middle.end(), SpanPolicy.TIGHT);
      normalized = forth(first, second, original);
    }
    return normalized;
  }

  private static Span forth(OffsetMap first, OffsetMap second, Span original) {
    Span middle = first.toNormalized(original.start(), original.end());
    return second.toNormalized(middle.start(), middle.end());
  }
}
