// SPDX-License-Identifier: Apache-2.0

import org.jspecify.annotations.NullMarked;

/**
 * Arabic text: normalization and tokenization with exact offsets, transliteration. Null is accepted
 * nowhere.
 */
@NullMarked
module org.lafz {
  requires static com.ibm.icu;
  requires static org.jspecify;

  exports org.lafz.clitic;
  exports org.lafz.icu;
  exports org.lafz.normalize;
  exports org.lafz.offset;
  exports org.lafz.tokenize;
  exports org.lafz.transliterate;
}
