// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.lafz.icu.IcuWords;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Profile;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.StopWords;
import org.lafz.transliterate.Transliteration;

/**
 * Uses every part of the library that makes something when it is first used, beginning with any of
 * them; the results are in the same order always. Loaded by class loaders of its own, so it uses
 * the library and the JDK alone.
 */
public final class FirstUse implements Callable<List<String>> {
  private static final String TEXT =
      "د.أحمد: قال محمد\uFDFA إن\u0651\u064E ٱلع\u064Eـر\u064Eبي\u0651ة هههههه، وووري. ثم http://a.b/ق ١٬٠٠٠٫٥ ص. ٥ \uFEFB";

  private final int first;

  /** Begins with the part of this number. */
  public FirstUse(int first) {
    this.first = first;
  }

  @Override
  public List<String> call() throws Exception {
    List<Callable<Object>> parts =
        List.of(
            () -> ArabicNormalizer.of(Profile.SEARCH).normalize(TEXT),
            () -> ArabicTokenizer.standard().tokenize(TEXT),
            () -> SentenceSplitter.standard().split(TEXT),
            () -> StopWords.arabic().words(),
            () -> ArabicNormalizer.parse("ml@1 elongation=3:1").align(TEXT).map(),
            () -> ArabicNormalizer.builder().quranicSpelling().build().explain(TEXT),
            () ->
                Arrays.toString(
                    ArabicNormalizer.of(Profile.SEARCH_LOOSE)
                        .normalizeUtf8(TEXT.getBytes(StandardCharsets.UTF_8), Malformed.FAIL)),
            () ->
                ArabicTokenizer.builder()
                    .complexScripts(IcuWords.breaker())
                    .build()
                    .tokenize(TEXT + " ภาษาไทย"),
            () -> StopWords.arabic().fold(ArabicNormalizer.of(Profile.ASR_EVAL)).words(),
            () -> Profile.named(),
            () -> Transliteration.HSB.toLatin(TEXT));
    String[] results = new String[parts.size()];
    for (int i = 0; i < results.length; i++) {
      int part = (first + i) % results.length;
      results[part] = String.valueOf(parts.get(part).call());
    }
    return List.of(results);
  }
}
