// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.CodePointStrings;
import org.lafz.internal.steps.UnitMap;

/** CAMeL Tools' character map arclean: what its table does not name is deleted. */
final class CamelArclean implements UnitMap {
  private static final CodePointStrings TABLE =
      new CodePointStrings(ReplacementTable.read("camel-arclean.tsv"));

  @Override
  public int map(int unit) {
    String replacement = TABLE.get(unit);
    return replacement == null ? -1 : replacement.charAt(0);
  }

  @Override
  public @Nullable String expansion(int codePoint) {
    String replacement = TABLE.get(codePoint);
    return replacement == null || replacement.length() == 1 ? null : replacement;
  }
}
