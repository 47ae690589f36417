// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/**
 * The steps of normalization, in the one order in which they run. {@code docs/normalization.md}
 * says what each does to the code point.
 */
public enum Step {
  /** Presentation forms and ligatures become letters and words. */
  PRESENTATION_FORMS,
  /** Invisible characters: directional marks, joiners, byte order marks. */
  INVISIBLES,
  /** Letters of other languages that are typed for Arabic ones. */
  LOOK_ALIKES,
  /** Tatweel U+0640. */
  TATWEEL,
  /** Marks are stripped by class, put in canonical order, and composed with their letter. */
  CLUSTERS,
  /** Letters folded, many to one. */
  LETTERS,
  /** Digits and the punctuation of numbers. */
  DIGITS,
  /** Punctuation. */
  PUNCTUATION,
  /** Letters repeated for emphasis. */
  ELONGATION,
  /** White space. */
  WHITE_SPACE,
  /** All that a profile does which reproduces another library. */
  PARITY
}
