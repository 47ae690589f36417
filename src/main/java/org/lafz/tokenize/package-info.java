// SPDX-License-Identifier: Apache-2.0
/**
 * Text into units: words, numbers, addresses, emoji and marks with their exact spans, and
 * sentences.
 *
 * <p>Word boundaries are those of UAX #29 with the tailoring for Arabic that {@link
 * org.lafz.tokenize.ArabicTokenizer.Rule} lists, one switch a rule. Offsets are UTF-16 code units
 * of the text that was given.
 */
package org.lafz.tokenize;
