// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.HashMap;
import java.util.Map;
import org.lafz.internal.chars.CodePointStrings;
import org.lafz.internal.chars.Normalization;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/**
 * Lucene's ICUFoldingFilter: NFKC_Casefold, decomposed; then accents, dashes, digits and the like
 * by a table; then NFC.
 */
final class IcuFolding implements TextFunction {
  /** The version that the data of the filter have, in Lucene 9.12.3. */
  private static final Normalization UNICODE = new Normalization(15);

  private static final CodePointStrings FOLDING = folding();
  private static final TextFunction COMPOSITION = new CanonicalComposition(UNICODE);

  private static CodePointStrings folding() {
    Map<Integer, String> folding = new HashMap<>(ReplacementTable.read("icu-folding.tsv"));
    CodePointStrings table = new CodePointStrings(folding);
    UNICODE.caseFolding().mapValues(table::replaceEach).forEach(folding::put);
    return new CodePointStrings(folding);
  }

  @Override
  public void rewrite(Line line) {
    line.replaceEach(FOLDING::get);
    COMPOSITION.rewrite(line);
  }
}
