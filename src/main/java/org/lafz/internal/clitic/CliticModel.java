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

  /** What it knows of stems. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** The cut of a word that its marks allow, as {@link Cut} reads it. */
  public int cut(long low, long high, int length, long marks) {
    long whole = lexicon.facts(low, high);
    int settled = settled(whole, low, high, length);
    if (settled >= 0 && isAllowed(marks, low, high, length, settled)) {
      return settled;
    }
    return length < 2 ? Cut.NONE : scorer.best(low, high, length, marks, whole);
  }

  private static boolean isAllowed(long marks, long low, long high, int length, int cut) {
    return marks == Marks.NONE
        || Marks.allow(marks, low, high, length, Cut.proclitics(cut), Cut.enclitics(cut));
  }

  /**
   * The cut that is known of a word, -1 if none is. What was found in another spelling must fit the
   * letters of this one; the last may be ى for ي.
   */
  private static int settled(long whole, long low, long high, int length) {
    if (Facts.get(whole, Facts.SETTLED) == 0) {
      return -1;
    }
    int cut = Facts.get(whole, Facts.CUT);
    if (cut == Cut.NONE) {
      return cut;
    }
    int p = Cut.proclitics(cut);
    int e = Cut.enclitics(cut);
    if (!Affixes.startsWith(low, length, p)) {
      return -1;
    }
    if (Affixes.endsWith(low, high, length, e)) {
      return cut;
    }
    int maksura = Affixes.withAlefMaksura(e);
    return maksura > 0 && Affixes.endsWith(low, high, length, maksura) ? Cut.of(p, maksura) : -1;
  }

  /**
   * How probable a cut is, in (0, 1]: for a word that was read 1, or 0.6 if both readings are
   * common; otherwise the share of the cut among all that are possible.
   */
  public double confidence(long low, long high, int length, int cut) {
    long whole = lexicon.facts(low, high);
    if (length < 2) {
      return 1;
    }
    if (Facts.get(whole, Facts.DEBATABLE) != 0 && settled(whole, low, high, length) == cut) {
      return 0.6;
    }
    if (Facts.get(whole, Facts.READ) != 0 && settled(whole, low, high, length) == cut) {
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

  /** Whether a stem is a verb in the imperfect: known as such, or with س, and never with ال. */
  public boolean isImperfect(long low, long high) {
    long facts = lexicon.facts(low, high);
    boolean verb =
        (Facts.get(facts, Facts.TAGS) & Facts.TAG_IMPERFECT) != 0
            || Facts.get(facts, Facts.FUTURE) > 0;
    return verb && Facts.get(facts, Facts.ARTICLE) == 0;
  }
}
