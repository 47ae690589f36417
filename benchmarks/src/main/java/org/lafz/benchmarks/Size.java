// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

/** How long the texts of a corpus are. One call handles one text. */
public enum Size {
  /** Many texts of 20 UTF-16 units that begin with a word, all different. */
  QUERY,

  /** Many texts of at most 1 KB of UTF-8, whole words, all different. */
  KB1,

  /**
   * The article of {@code seeds/}, one text of 5 KB. It comes again and again, so the processor
   * learns its branches: faster than life.
   */
  ARTICLE,

  /** One text of at least 4 MB of UTF-8. */
  MB4
}
