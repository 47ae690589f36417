// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Decides how a word is cut: a look-up for words that were read or are frequent, the {@link Scorer}
 * for all others. Immutable; no method allocates.
 */
public final class CliticModel {
  /** Loaded when it is first asked for. */
  private static final class Msa {
    static final CliticModel MODEL = read("msa.model");
  }

  private final Lexicon lexicon;
  private final Scorer scorer;

  CliticModel(Lexicon lexicon, Weights weights) {
    this.lexicon = lexicon;
    scorer = new Scorer(lexicon, weights);
  }

  /** The model for Modern Standard Arabic. */
  public static CliticModel msa() {
    return Msa.MODEL;
  }

  private static CliticModel read(String name) {
    try (InputStream stream = CliticModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing beside " + CliticModel.class);
      }
      return ModelFile.read(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cut of a word as {@link Cut} reads it. */
  public int cut(long low, long high, int length) {
    long whole = lexicon.facts(low, high);
    if (isSettled(whole, low, high, length)) {
      return Facts.get(whole, Facts.CUT);
    }
    return length < 2 ? Cut.NONE : scorer.best(low, high, length, whole);
  }

  /** What was found in another spelling may not fit the letters of this one. */
  private static boolean isSettled(long whole, long low, long high, int length) {
    if (Facts.get(whole, Facts.SETTLED) == 0) {
      return false;
    }
    int cut = Facts.get(whole, Facts.CUT);
    return cut == Cut.NONE
        || Affixes.startsWith(low, length, Cut.proclitics(cut))
            && Affixes.endsWith(low, high, length, Cut.enclitics(cut));
  }

  /**
   * How probable a cut is, in (0, 1]: for a word that was read 1, or 0.6 if both readings are common;
   * otherwise the share of the cut among all that are possible.
   */
  public double confidence(long low, long high, int length, int cut) {
    long whole = lexicon.facts(low, high);
    if (length < 2) {
      return 1;
    }
    if (Facts.get(whole, Facts.DEBATABLE) != 0) {
      return 0.6;
    }
    if (Facts.get(whole, Facts.READ) != 0 && isSettled(whole, low, high, length)) {
      return 1;
    }
    return scorer.share(low, high, length, whole, cut);
  }

  /** How frequent a stem is, 0–15; 0 if the word list does not have it. */
  public int frequency(long low, long high) {
    return Facts.get(lexicon.facts(low, high), Facts.BARE);
  }

  /** In how many ways the word list has a stem with the article, 0–7. */
  public int withArticle(long low, long high) {
    return Facts.get(lexicon.facts(low, high), Facts.ARTICLE);
  }

  /** Whether a stem is a verb in the perfect. */
  public boolean isPerfect(long low, long high) {
    return (Facts.get(lexicon.facts(low, high), Facts.TAGS) & Facts.TAG_PERFECT) != 0;
  }

  /** Whether a stem is a verb in the imperfect: known as such, or with س, and never with ال. */
  public boolean isImperfect(long low, long high) {
    long facts = lexicon.facts(low, high);
    boolean verb =
        (Facts.get(facts, Facts.TAGS) & Facts.TAG_IMPERFECT) != 0
            || Facts.get(facts, Facts.FUTURE) > 0;
    return verb && Facts.get(facts, Facts.ARTICLE) == 0;
  }
}
