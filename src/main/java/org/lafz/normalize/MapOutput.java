// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import org.lafz.internal.steps.RunOutput;
import org.lafz.offset.OffsetMap;

/** Collects text and offset map of one whole text. */
final class MapOutput extends RunOutput {
  private final OffsetMap.Builder map = OffsetMap.builder();

  MapOutput(int capacity) {
    super(capacity);
  }

  @Override
  protected void keep(int units) {
    map.keep(units);
  }

  @Override
  protected void replace(int from, int to) {
    map.replace(from, to);
  }

  @Override
  protected void deleted(int units, OffsetMap.Owner owner) {
    map.delete(units, owner);
  }

  OffsetMap map() {
    return map.build();
  }
}
