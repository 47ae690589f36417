// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** What a word-final U+06CC becomes when look-alikes are folded. */
public enum FarsiYeh {
  /** U+064A, as inside a word. */
  YEH,
  /** U+0649. */
  ALEF_MAKSURA,
  /** It stays. */
  KEEP
}
