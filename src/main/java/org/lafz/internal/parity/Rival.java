// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.Locale;
import org.lafz.internal.steps.TextFunction;

/** The functions of other libraries that a profile reproduces. */
public enum Rival {
  LUCENE_AR("Lucene 9.12.3 to 10.3.1, ArabicNormalizer"),
  LUCENE_FA("Lucene 9.12.3 to 10.3.1, PersianNormalizer");

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
  public TextFunction function() {
    return switch (this) {
      case LUCENE_AR -> new LuceneArabic();
      case LUCENE_FA -> new LucenePersian();
    };
  }
}
