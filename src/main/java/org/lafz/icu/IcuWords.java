// SPDX-License-Identifier: Apache-2.0
package org.lafz.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.lafz.tokenize.ComplexScripts;

/**
 * The word breaks of ICU4J's dictionaries, for Thai, Lao, Khmer, Burmese, Chinese and Japanese
 * words in Arabic text: {@code ArabicTokenizer.builder().complexScripts(IcuWords.breaker())}. They
 * can change with the version of ICU4J.
 */
public final class IcuWords {
  private IcuWords() {}

  /**
   * A breaker to hand to a tokenizer. Thread safe; copies an iterator for each run of letters.
   *
   * @throws IllegalStateException if ICU4J is not there; the message names the artifact
   */
  public static ComplexScripts breaker() {
    try {
      return new Dictionaries();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "IcuWords needs ICU4J: put com.ibm.icu:icu4j on the class path, or the module com.ibm.icu"
              + " on the module path with --add-modules com.ibm.icu",
          e);
    }
  }

  /** Apart, so that this class can be loaded where ICU4J is missing. */
  private static final class Dictionaries implements ComplexScripts {
    private final BreakIterator prototype = BreakIterator.getWordInstance(ULocale.ROOT);

    @Override
    public int[] wordEnds(String run) {
      BreakIterator words = prototype.clone();
      words.setText(run);
      int[] ends = new int[8];
      int count = 0;
      for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = end;
      }
      return Arrays.copyOf(ends, count);
    }

    @Override
    public String toString() {
      return "IcuWords";
    }
  }
}
