// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.lafz.laws.EditLaws;
import org.lafz.laws.OffsetMapLaws;
import org.lafz.laws.ReaderLaws;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.NormalizingReader;
import org.lafz.offset.OffsetMap;
import org.lafz.offset.OffsetMap.Owner;
import org.lafz.offset.OffsetUnit;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.property.Dribble;

/** Any edits, in two stages: their maps and the composition; and what a normalizer says it did. */
public final class OffsetsTarget {
  private static final int LONGEST = 30;

  private OffsetsTarget() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Input input = new Input(data);
    if (input.pick(2) == 0) {
      OffsetMap first = map(input, input.pick(LONGEST));
      OffsetMap second = map(input, first.normalizedLength());
      OffsetMap third = map(input, second.normalizedLength());
      // Not equal: runs that cross are merged, and which do can depend on the order.
      compose(compose(first, second), third);
      compose(first, compose(second, third));
    } else {
      ArabicNormalizer first = input.normalizer();
      ArabicNormalizer second = input.normalizer();
      String text = input.text(LONGEST);
      NormalizedText once = first.align(text);
      EditLaws.check(first, text);
      if (first.profile().reproduces().isEmpty()) { // a stream calls other libraries line by line
        reader(first, text, once);
      }
      units(text);
      if (once.text().length() <= 2 * LONGEST) {
        compose(once.map(), second.align(once.text()).map());
      }
    }
  }

  private static void reader(ArabicNormalizer normalizer, String text, NormalizedText aligned)
      throws IOException {
    try (NormalizingReader reader = normalizer.reader(new StringReader(text))) {
      long[] offsets = ReaderLaws.checkOffsets(reader, aligned, normalizer.toString());
      Random random = new Random(text.hashCode());
      NormalizingReader other = normalizer.reader(new Dribble(text, random));
      ReaderLaws.checkReleases(other, aligned, offsets, random);
    }
  }

  /**
   * A map from a text of so many units, with edits as a normalizer makes them: deleted text stands
   * beside its owner.
   */
  private static OffsetMap map(Input input, int length) {
    OffsetMap.Builder builder = OffsetMap.builder();
    int left = length;
    boolean kept = false; // something to which deleted text can belong stands before
    Owner last = Owner.PREVIOUS; // of what is deleted here; in this order
    while (left > 0) {
      int choice = input.next();
      int units = 1 + Math.min(left - 1, choice >> 2 & 3);
      boolean end = units == left;
      switch (choice & 3) {
        case 0 -> builder.keep(units);
        case 1 -> builder.replace(units, 1 + (choice >> 4 & 3));
        default -> {
          Owner owner = List.of(Owner.values()).get((choice >> 4) % 3);
          if (owner == Owner.PREVIOUS && (!kept || last != owner)) {
            owner = Owner.NEXT;
          }
          if (owner == Owner.NONE && last == Owner.NEXT) {
            owner = Owner.NEXT;
          }
          if (end && owner == Owner.NEXT) {
            owner = last == Owner.NEXT ? owner : Owner.NONE;
          }
          if (end && owner == Owner.NEXT) {
            builder.keep(units);
            return builder.build();
          }
          builder.delete(units, owner);
          last = owner;
          left -= units;
          continue;
        }
      }
      kept = true;
      last = Owner.PREVIOUS;
      left -= units;
    }
    return builder.build();
  }

  private static OffsetMap compose(OffsetMap first, OffsetMap second) {
    OffsetMap both = first.andThen(second);
    assertThat(both.originalLength()).isEqualTo(first.originalLength());
    assertThat(both.normalizedLength()).isEqualTo(second.normalizedLength());
    OffsetMapLaws.check(first, "first");
    OffsetMapLaws.check(second, "second");
    OffsetMapLaws.check(both, "composed");
    for (int start = 0; start < both.normalizedLength(); start++) {
      for (int end = start + 1; end <= both.normalizedLength(); end++) {
        Span middle = second.toOriginal(start, end, SpanPolicy.TIGHT);
        Span inner = first.toOriginal(middle.start(), middle.end(), SpanPolicy.TIGHT);
        Span span = both.toOriginal(start, end, SpanPolicy.COVER);
        if (!span.contains(inner)) {
          throw new AssertionError(
              first + " then " + second + " is " + both + " [" + start + "," + end + ") " + inner);
        }
      }
    }
    return both;
  }

  private static void units(String text) {
    for (OffsetUnit unit : OffsetUnit.values()) {
      int[] offsets = unit.offsets(text);
      assertThat(offsets).hasSize(text.length() + 1);
      for (int i = 0; i < text.length(); i++) {
        assertThat(offsets[i + 1]).as("%s at %d", unit, i).isGreaterThanOrEqualTo(offsets[i]);
      }
      for (int i = 0; i <= text.length(); i++) {
        boolean inside = i > 0 && offsets[i] == offsets[i - 1];
        assertThat(unit.toUtf16(text, offsets[i])).as("%s", unit).isEqualTo(inside ? i - 1 : i);
      }
    }
  }
}
