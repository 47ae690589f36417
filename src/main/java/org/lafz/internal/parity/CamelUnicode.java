// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Normalization;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * CAMeL Tools' normalize_unicode: two ligatures written out, then NFKC. It takes the data of its
 * Python; CPython 3.11 has Unicode 14.0.
 */
final class CamelUnicode implements TextFunction {
  private static final Normalization UNICODE = new Normalization(14);
  private static final TextFunction COMPOSITION = new CanonicalComposition(UNICODE);

  @Override
  public void rewrite(Line line) {
    line.replaceEach(CamelUnicode::decomposition);
    COMPOSITION.rewrite(line);
  }

  private static @Nullable String decomposition(int codePoint) {
    return switch (codePoint) {
      case 0xFDFC -> "ريال";
      case 0xFDFD -> "بسم الله الرحمن الرحيم";
      default -> UNICODE.compatible(codePoint);
    };
  }
}
