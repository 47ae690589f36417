// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import org.jspecify.annotations.Nullable;
import org.lafz.internal.steps.UnitMap;

/** Maha's normalize with every flag. */
final class MahaAll implements UnitMap {
  @Override
  public int map(int unit) {
    return switch (unit) {
      case 0x622, 0x623, 0x625, 0x671, 0x672, 0x673 -> 0x627;
      case 0x624, 0x6E5 -> 0x648;
      case 0x626, 0x649, 0x6E6 -> 0x64A;
      case 0x629 -> 0x647;
      case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF -> ' ';
      default -> unit >= 0x2000 && unit <= 0x200B ? ' ' : unit;
    };
  }

  @Override
  public @Nullable String expansion(int codePoint) {
    return switch (codePoint) {
      case 0xFDF0, 0xFDF9 -> "صلى";
      case 0xFDF1 -> "قلى";
      case 0xFDF2 -> "الله";
      case 0xFDF3 -> "اكبر";
      case 0xFDF4 -> "محمد";
      case 0xFDF5, 0xFDFA -> "صلى الله عليه وسلم";
      case 0xFDF6 -> "رسول";
      case 0xFDF7 -> "عليه";
      case 0xFDF8 -> "وسلم";
      case 0xFDFB -> "جل جلاله";
      case 0xFDFC -> "ريال";
      case 0xFDFD -> "بسم الله الرحمن الرحيم";
      default -> LamAlef.isolated(codePoint);
    };
  }
}
