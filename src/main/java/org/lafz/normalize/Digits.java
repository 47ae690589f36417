// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** The digits that a normalizer writes; those of the other two systems are folded to them. */
public enum Digits {
  /** All digits stay. */
  KEEP,
  /** U+0030–0039. */
  ASCII,
  /** Arabic-Indic, U+0660–0669. */
  ARABIC_INDIC,
  /** Extended Arabic-Indic, U+06F0–06F9. */
  EXTENDED
}
