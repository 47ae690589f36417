// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** Which invisible characters a normalizer removes. */
public enum Invisibles {
  /** None. */
  KEEP,
  /** Debris: doubled ones, one between a letter and its mark, U+FEFF inside the text. */
  STRAY,
  /** Debris and every directional control. */
  BIDI,
  /** Every one that says nothing about an Arabic word; U+200B becomes a space. */
  STRIP
}
