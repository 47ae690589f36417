// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each step changed in a text. Counts only; {@link ArabicNormalizer#explain} lists the
 * changes themselves. Immutable.
 */
public final class Audit {
  private final Map<Step, Count> counts;

  Audit(EnumMap<Step, Count> counts) {
    this.counts = Collections.unmodifiableMap(counts);
  }

  /**
   * What one step did.
   *
   * @param edits number of changes
   * @param before code points that the changes took away
   * @param after code points that they put there
   * @param lossless whether the step, set up as it is, keeps all linguistic information
   */
  public record Count(int edits, int before, int after, boolean lossless) {}

  /** The steps that the normalizer has, in order, with their counts. */
  public Map<Step, Count> counts() {
    return counts;
  }

  /** Number of changes by all steps. */
  public int edits() {
    return counts.values().stream().mapToInt(Count::edits).sum();
  }

  /** Whether no step that loses information changed anything. */
  public boolean lossless() {
    return counts.values().stream().allMatch(count -> count.lossless || count.edits == 0);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
