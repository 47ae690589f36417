// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word and its segments, in order: joined they are the word, unit for unit. Immutable.
 *
 * @param text the word as it was given
 * @param segments one if the word is whole, none if it is empty
 * @param confidence how sure the cut of {@link CliticScheme#UD} is, in (0, 1]: 1 for a word that
 *     was read by hand, 0.6 if it has two common readings, otherwise the probability in the model,
 *     1 if there was no choice
 */
public record Segmentation(String text, List<Segment> segments, double confidence) {
  /** Copies the list. */
  public Segmentation {
    segments = List.copyOf(segments);
  }

  /** The segments joined by plus signs: {@code و+ب+الكتاب}. */
  @Override
  public String toString() {
    return segments.stream().map(Segment::text).collect(Collectors.joining("+"));
  }
}
