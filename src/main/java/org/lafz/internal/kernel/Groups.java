// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import java.util.Arrays;

/** A group for every UTF-16 unit, of at most 128, for {@link RunStarts}. Immutable. */
public final class Groups {
  /** By unit; the last entry is that of all units from there on. */
  final byte[] groups;

  /** Those of U+0000 to U+007F and U+0600 to U+06FF. */
  final short[] codes = new short[0x80 + 0x100];

  /** The groups of the units below {@code groups.length}, at least 0x700; 0 for all others. */
  public Groups(byte[] groups) {
    this.groups = Arrays.copyOf(groups, groups.length + 1);
    for (int i = 0; i < codes.length; i++) {
      codes[i] = groups[i < 0x80 ? i : 0x600 + i - 0x80];
    }
  }
}
