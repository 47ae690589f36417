// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

/**
 * Finds words where no space shows them: in Thai, Lao, Khmer, Burmese, Chinese and Japanese, for
 * which UAX #29 asks for a dictionary. {@code org.lafz.icu.IcuWords} has one; a tokenizer that is
 * given none makes every letter of these scripts a token, but a run of katakana one.
 *
 * <p>Must be safe for use by several threads at once, and always give the same answer for a run.
 */
@FunctionalInterface
public interface ComplexScripts {
  /**
   * The ends of the words of a run, in ascending order.
   *
   * @param run letters of these scripts and their marks, never empty, no longer than the bound of
   *     the tokenizer; it can mix them
   * @return positions in the run; one that is out of order, outside, inside a surrogate pair or
   *     before a mark is passed over, and the end of the run is added if it is missing
   */
  int[] wordEnds(String run);
}
