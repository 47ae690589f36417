// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.Locale;
import java.util.function.Supplier;
import org.lafz.internal.steps.TextFunction;

/** The functions of other libraries that a profile reproduces. */
public enum Rival {
  LUCENE_AR("Lucene 9.12.3 to 10.3.1, ArabicNormalizer", LuceneArabic::new),
  LUCENE_AR_LIGHT10(
      "Lucene 9.12.3 to 10.3.1, ArabicNormalizationFilter and ArabicStemFilter on each word",
      LuceneLight10::new),
  LUCENE_FA("Lucene 9.12.3 to 10.3.1, PersianNormalizer", LucenePersian::new),
  ICU_FOLD_AR("Lucene 9.12.3, ICUFoldingFilter on the whole text", IcuFolding::new),
  CAMEL_DEDIAC("CAMeL Tools 1.6.0, dediac_ar", CamelDediac::new),
  CAMEL_NORMALIZE(
      "CAMeL Tools 1.6.0 on CPython 3.11, normalize_unicode, normalize_alef_ar,"
          + " normalize_alef_maksura_ar, normalize_teh_marbuta_ar",
      CamelNormalize::new),
  CAMEL_ARCLEAN(
      "CAMeL Tools 1.6.0, CharMapper.builtin_mapper('arclean').map_string", CamelArclean::new),
  PYARABIC_SEARCH("PyArabic 0.6.16, normalize.normalize_searchtext", PyarabicSearch::new),
  TASHAPHYNE_SEARCH("Tashaphyne 0.3.6, normalize.normalize_searchtext", TashaphyneSearch::new),
  MAHA_ALL("Maha 0.3.0, normalize(text, all=True)", MahaAll::new);

  private final String library;
  private final Supplier<TextFunction> function;

  Rival(String library, Supplier<TextFunction> function) {
    this.library = library;
    this.function = function;
  }

  /** The name of the profile, with its version. */
  public String profile() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@1";
  }

  /** Library, version and call. */
  public String library() {
    return library;
  }

  /** A new function; its tables are made here. */
  public TextFunction function() {
    return function.get();
  }
}
