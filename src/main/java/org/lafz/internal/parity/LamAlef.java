// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.jspecify.annotations.Nullable;

/** The step that PyArabic, Tashaphyne and Maha share. */
final class LamAlef {
  private LamAlef() {}

  /** Lam and alef for an isolated ligature of theirs, whatever hamza or madda it has; or null. */
  static @Nullable String isolated(int codePoint) {
    return switch (codePoint) {
      case 0xFEF5, 0xFEF7, 0xFEF9, 0xFEFB -> "لا";
      default -> null;
    };
  }
}
