// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.lexicon.WordList;
import org.lafz.offset.Span;

/**
 * Cuts text into sentences with exact spans. Every token of {@link ArabicTokenizer#standard()} lies
 * in exactly one sentence; white space and controls around a sentence are outside its span.
 *
 * <p>A sentence ends after {@code ! ? .}, U+061F, U+06D4 and the other terminators of UAX #29, with
 * the marks that run on and the closing quotes, brackets and footnote numbers that follow; after
 * the sign of a verse with its number; and at a line break. Two or more full stops, or U+2026, are
 * a pause and end it only before a line break or closing quote. A comma, semicolon or colon after a
 * terminator goes on with the sentence, but a full stop with a comma and a space ({@code "., "}) is
 * one end. No stop ends a sentence inside a number or address, after an item number, or after an
 * {@linkplain Abbreviation abbreviation}.
 *
 * <p>A sentence of more than 65,536 units is cut between two tokens, and more than 4,096 units of
 * white space end one, at every entry point alike. One pass, linear. Immutable and thread safe.
 */
public final class SentenceSplitter {
  private static final SentenceSplitter STANDARD = builder().build();

  /** What a line break means. */
  public enum LineBreaks {
    /** Every line break ends a sentence: one line holds one or more whole sentences. */
    LINE,
    /** Only an empty line or U+2029 ends a sentence: text wrapped at a column. */
    PARAGRAPH
  }

  /** When the full stop of an abbreviation ends no sentence. */
  public enum Abbreviation {
    /** Before a word: د. أحمد. Not if it follows a number (٢٠٢٤ م. وقد). */
    TITLE,
    /** Before a digit: ص. ٥. */
    NUMBERED,
    /** Wherever it stands: ق.م. كان. */
    NEVER,
    /** Before anything but a line end or a word that begins with و or ف: إلخ. */
    ETCETERA
  }

  /** Takes the sentences of a text one by one. */
  @FunctionalInterface
  public interface SentenceConsumer {
    /** Takes the sentence in the UTF-16 code units {@code [start, end)}. */
    void sentence(int start, int end);
  }

  private final LineBreaks lineBreaks;
  private final Map<String, Abbreviation> abbreviations;

  private SentenceSplitter(Builder builder) {
    this.lineBreaks = builder.lineBreaks;
    this.abbreviations = Map.copyOf(builder.abbreviations);
  }

  /** The splitter with {@link LineBreaks#LINE} and the abbreviations of seeds/abbreviations.tsv. */
  public static SentenceSplitter standard() {
    return STANDARD;
  }

  /** Starts from {@link #standard()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The sentences of {@code text}, in order.
   *
   * @return a new list, empty if there is nothing but white space and controls
   */
  public List<Span> split(CharSequence text) {
    List<Span> sentences = new ArrayList<>();
    forEach(text, (start, end) -> sentences.add(new Span(start, end)));
    return sentences;
  }

  /** Hands every sentence of {@code text} to {@code consumer}, in order. */
  public void forEach(CharSequence text, SentenceConsumer consumer) {
    Objects.requireNonNull(consumer, "consumer");
    SentenceScanner scanner = new SentenceScanner(this, text, consumer);
    ArabicTokenizer.standard().forEach(text, scanner);
    scanner.finish();
  }

  /** The sentences of a stream, in memory that does not depend on its length. */
  public SentenceReader reader(Reader source) {
    return new SentenceReader(this, Objects.requireNonNull(source, "source"));
  }

  boolean endsAtEveryLine() {
    return lineBreaks == LineBreaks.LINE;
  }

  /** The kind of the abbreviation that is spelt so, without marks and its last stop. */
  Optional<Abbreviation> abbreviation(String skeleton) {
    return Optional.ofNullable(abbreviations.get(skeleton));
  }

  /** Line breaks and abbreviations. */
  public static final class Builder {
    private LineBreaks lineBreaks = LineBreaks.LINE;
    private final Map<String, Abbreviation> abbreviations = new HashMap<>(seed());

    private Builder() {}

    /** What a line break means. */
    public Builder lineBreaks(LineBreaks value) {
      lineBreaks = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Adds an abbreviation or changes its kind.
     *
     * @param spelling without marks and without the last stop: {@code ق.م}
     * @throws IllegalArgumentException if it is empty, has more than 16 units, ends in a stop or
     *     holds white space
     */
    public Builder abbreviation(String spelling, Abbreviation kind) {
      if (spelling.isEmpty()
          || spelling.length() > SentenceScanner.MAX_ABBREVIATION
          || spelling.endsWith(".")
          || spelling.codePoints().anyMatch(Chars::isWhiteSpace)) {
        throw new IllegalArgumentException(
            "not an abbreviation of 1.."
                + SentenceScanner.MAX_ABBREVIATION
                + " units without white space and without its last stop: \""
                + spelling
                + "\"");
      }
      abbreviations.put(spelling, Objects.requireNonNull(kind, "kind"));
      return this;
    }

    /** Forgets all abbreviations, those of the seed included. */
    public Builder withoutAbbreviations() {
      abbreviations.clear();
      return this;
    }

    /** The splitter; this builder can go on and build others. */
    public SentenceSplitter build() {
      return new SentenceSplitter(this);
    }
  }

  private static Map<String, Abbreviation> seed() {
    Map<String, Abbreviation> seed = new HashMap<>();
    for (String[] row : WordList.rows("abbreviations.tsv")) {
      seed.put(row[0], Abbreviation.valueOf(row[1]));
    }
    return seed;
  }
}
