// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.internal.steps.TextFunction;
import org.lafz.parity.Recorded;

/** The functions that a profile is made of, each against its own recorded outputs. */
class PartsTest {
  private static final Map<String, TextFunction> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("lucene.ArabicStemFilter", new LuceneArabicStem());
    PARTS.put("camel.normalize_unicode", new CamelUnicode());
    PARTS.put("camel.normalize_alef_ar", new CamelAlef());
    PARTS.put("camel.normalize_alef_maksura_ar", new CamelAlefMaksura());
    PARTS.put("camel.normalize_teh_marbuta_ar", new CamelTehMarbuta());
  }

  static List<String> files() {
    return List.copyOf(PARTS.keySet());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordedRowIsEqual(String file) {
    TextFunction function = PARTS.get(file);
    assertThat(Recorded.textDifferences(file, text -> Functions.apply(function, text))).isEmpty();
  }
}
