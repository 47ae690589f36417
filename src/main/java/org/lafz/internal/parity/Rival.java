// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.Locale;
import java.util.function.Supplier;
import org.lafz.internal.steps.TextFunction;

/** The functions of other libraries that a profile reproduces. */
public enum Rival implements Supplier<TextFunction> {
  LUCENE_AR("Lucene 9.12.3 to 10.3.1, ArabicNormalizer"),
  LUCENE_AR_LIGHT10(
      "Lucene 9.12.3 to 10.3.1, ArabicNormalizationFilter and ArabicStemFilter on each word"),
  LUCENE_FA("Lucene 9.12.3 to 10.3.1, PersianNormalizer"),
  ICU_FOLD_AR("Lucene 9.12.3, ICUFoldingFilter on the whole text"),
  CAMEL_DEDIAC("CAMeL Tools 1.6.0, dediac_ar"),
  CAMEL_NORMALIZE(
      "CAMeL Tools 1.6.0 on CPython 3.11, normalize_unicode, normalize_alef_ar,"
          + " normalize_alef_maksura_ar, normalize_teh_marbuta_ar"),
  CAMEL_ARCLEAN("CAMeL Tools 1.6.0, CharMapper.builtin_mapper('arclean').map_string"),
  PYARABIC_SEARCH("PyArabic 0.6.16, normalize.normalize_searchtext"),
  TASHAPHYNE_SEARCH("Tashaphyne 0.3.6, normalize.normalize_searchtext"),
  MAHA_ALL("Maha 0.3.0, normalize(text, all=True)"),
  ARABERT_V01("AraBERT 1.0.1, ArabertPreprocessor('bert-base-arabertv01').preprocess"),
  ARABERT_V02("AraBERT 1.0.1, ArabertPreprocessor('bert-base-arabertv02').preprocess"),
  ARABERT_V02_TWITTER(
      "AraBERT 1.0.1, ArabertPreprocessor('bert-base-arabertv02-twitter').preprocess"),
  CORENLP_ATB("Stanford CoreNLP 4.5.10, ArabicTokenizer.atbFactory(), tokens joined by a space");

  private final String library;

  Rival(String library) {
    this.library = library;
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
  @Override
  public TextFunction get() {
    return switch (this) {
      case LUCENE_AR -> new LuceneArabic();
      case LUCENE_AR_LIGHT10 -> new LuceneLight10();
      case LUCENE_FA -> new LucenePersian();
      case ICU_FOLD_AR -> new IcuFolding();
      case CAMEL_DEDIAC -> new CamelDediac();
      case CAMEL_NORMALIZE -> new CamelNormalize();
      case CAMEL_ARCLEAN -> new CamelArclean();
      case PYARABIC_SEARCH -> new PyarabicSearch();
      case TASHAPHYNE_SEARCH -> new TashaphyneSearch();
      case MAHA_ALL -> new MahaAll();
      case ARABERT_V01 -> new ArabertV01();
      case ARABERT_V02 -> new ArabertV02(ArabertV02.Options.DEFAULTS);
      case ARABERT_V02_TWITTER -> new ArabertV02(ArabertV02.Options.TWITTER);
      case CORENLP_ATB -> new CorenlpAtb();
    };
  }
}
