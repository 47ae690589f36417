// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lafz.normalize.ArabicNormalizer;

/**
 * Cuts text into tokens with exact spans: the word boundaries of UAX #29 (Unicode 17.0), tailored
 * for Arabic by the {@linkplain Rule rules} that are on.
 *
 * <p>Every letter and digit lies inside exactly one token; tokens never overlap. White space, and
 * controls with no word around them, are in none. A control or no-break space at the edge of a
 * token is outside its span, one inside it stays in the slice; a mark without a base is a {@link
 * TokenType#SYMBOL}, also after white space. U+200B always separates.
 *
 * <p>A token of more than {@link Builder#maxTokenLength} units is cut, at every entry point alike:
 * text after the cut is read as if it began there. Any {@code char} sequence is accepted; an
 * unpaired surrogate is a {@code SYMBOL}. One pass, linear on every input. Immutable and thread
 * safe.
 */
public final class ArabicTokenizer {
  /**
   * The bound of {@link #standard()}: no shorter than the 8,000 octets of a web address that RFC
   * 9110, section 4.1, asks every recipient to take; and three UTF-8 bytes a unit keep a token
   * below the 32,766 bytes of the longest term of a Lucene index.
   */
  static final int MAX_TOKEN = 8192;

  private static final int SLICE = 16_384; // of a text that is no array, copied at once

  /** No dictionary: compared by identity, never called. */
  static final ComplexScripts NO_DICTIONARY = run -> new int[0];

  private static final ArabicTokenizer STANDARD = builder().build();

  /** One part of the tailoring, with the reason why UAX #29 alone is not enough. */
  public enum Rule {
    /**
     * No {@code . : '} U+00B7 or the like joins an Arabic letter to another letter, nor does
     * U+202F: Arabic is typed with the space after a stop left out (نعم.لا), and a query for أحمد
     * must find د.أحمد.
     */
    STOPS,
    /**
     * Single Arabic letters with stops between them are one token, without the last stop: ق.م,
     * أ.ف.ب. They are names, and letters alone find nothing.
     */
    INITIALISMS,
    /**
     * Dates with one separator of {@code -}, {@code /}, {@code .} or U+060D, times, and numbers
     * grouped by an Arabic comma are one token; an Arabic comma joins no other digits, and U+066B
     * only two digits. The sign of a verse number begins a token.
     */
    NUMBERS,
    /** A web address is one token, an Arabic path included, without the sentence's own marks. */
    URLS,
    /** An e-mail address is one token, in any script; UAX #29 cuts it at the at sign. */
    EMAILS,
    /** A hashtag is one token with its sign: #وسم_عربي is not the word. */
    HASHTAGS,
    /** A mention is one token with its sign, and with its server where one follows. */
    MENTIONS,
    /**
     * A keycap is no digit, and an emoji or skin tone never joins the word before it; without this
     * rule a joiner or tone left over from an edit does.
     */
    EMOJI,
    /**
     * A ligature that stands for several words (U+FDFA, U+FDFD, U+FD40 and the like) is a token of
     * its own: it is typed onto the name before it (محمدﷺ).
     */
    LIGATURES,
    /** Low lines and other connectors with no letter or digit are one token each. */
    PUNCTUATION
  }

  private final Set<Rule> rules;
  private final int maxTokenLength;
  private final ComplexScripts complexScripts;
  private final @Nullable Parity parity;

  private ArabicTokenizer(Builder builder, @Nullable Parity parity) {
    this.rules = EnumSet.copyOf(builder.rules);
    this.maxTokenLength = builder.maxTokenLength;
    this.complexScripts = builder.complexScripts;
    this.parity = parity;
  }

  /** The tokenizer with every rule on. */
  public static ArabicTokenizer standard() {
    return STANDARD;
  }

  /**
   * The tokens of another library, its faults included; {@code docs/tokenizer-parity.md} says to
   * what extent. {@link #parityNames()} has the names:
   *
   * <ul>
   *   <li>{@code lucene-standard@1}: {@code StandardTokenizer} of Lucene 9 and 10. No token longer
   *       than 255 units; punctuation and symbols are in none, emoji are.
   *   <li>{@code camel-words@1}: {@code simple_word_tokenize} of CAMeL Tools 1.6.
   *   <li>{@code camel-words-split-digits@1}: the same with {@code split_digits=True}.
   * </ul>
   *
   * <p>A name gives the same tokens for ever. What this class says about letters and controls does
   * not hold for them; types are those of {@link TokenType}.
   *
   * @param name a name with its version
   * @throws IllegalArgumentException if there is no such name; the message lists them
   */
  public static ArabicTokenizer parity(String name) {
    for (Parity parity : Parity.values()) {
      if (parity.line.equals(name)) {
        return new ArabicTokenizer(builder(), parity);
      }
    }
    throw new IllegalArgumentException(
        "no parity tokenizer \"" + name + "\"; there are " + String.join(", ", parityNames()));
  }

  /** The names that {@link #parity} takes. */
  public static List<String> parityNames() {
    return Arrays.stream(Parity.values()).map(parity -> parity.line).toList();
  }

  /** Starts from every rule on. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The tokens of {@code text}, in order.
   *
   * @return a new list, empty if there is nothing but white space and controls
   */
  public List<Token> tokenize(CharSequence text) {
    String whole = text.toString();
    List<Token> tokens = new ArrayList<>(whole.length() / 6 + 1);
    forEach(
        whole,
        (start, end, type) -> tokens.add(new Token(start, end, type, whole.substring(start, end))));
    return tokens;
  }

  /**
   * The terms of {@code text} for a search index: its tokens, each with the part that it has in the
   * normalized text. The text is normalized as a whole, so that rules which look at neighbours see
   * them, and what is cut into tokens is the original: a {@code #}, a zero width space or a joined
   * ligature counts as it was typed.
   *
   * <p>A token that became several words is several terms, each with the span of the whole token. A
   * token of which nothing is left, like a tatweel alone, is no term; one that became a single
   * character together with the tokens before it belongs to the first of them.
   *
   * @return a new list, in the order of the text; punctuation is in it, see {@link
   *     NormalizedToken#type}
   */
  public List<NormalizedToken> tokenize(CharSequence text, ArabicNormalizer normalizer) {
    TokenNormalizer terms = new TokenNormalizer(normalizer.align(text));
    forEach(terms.original(), terms);
    return terms.found();
  }

  /**
   * Hands every token of {@code text} to {@code consumer}, in order. Allocates one small working
   * buffer, nothing for a token; a {@link #cursor()} that is used again allocates nothing at all.
   */
  public void forEach(CharSequence text, TokenConsumer consumer) {
    Objects.requireNonNull(consumer, "consumer");
    TokenScanner scanner = scanner();
    int length = text.length();
    int size = Math.min(length, Math.max(SLICE, 2 * scanner.window()));
    char[] slice = new char[size];
    copy(text, 0, size, slice, 0);
    int base = 0; // of the slice in the text
    int filled = size;
    scanner.reset(slice, 0, filled, filled == length);
    while (true) {
      int found = scanner.next();
      if (found == TokenScanner.TOKEN) {
        consumer.token(base + scanner.start, base + scanner.end, scanner.type);
      } else if (found == TokenScanner.END) {
        return;
      } else {
        int done = scanner.position();
        int kept = filled - done;
        System.arraycopy(slice, done, slice, 0, kept);
        base += done;
        filled = Math.min(size, length - base);
        copy(text, base + kept, base + filled, slice, kept);
        scanner.slide(slice, 0, filled, base + filled == length);
      }
    }
  }

  private static void copy(CharSequence text, int from, int to, char[] out, int at) {
    if (text instanceof String string) {
      string.getChars(from, to, out, at);
    } else if (text instanceof StringBuilder builder) {
      builder.getChars(from, to, out, at);
    } else {
      for (int i = from; i < to; i++) {
        out[at++] = text.charAt(i);
      }
    }
  }

  /** A cursor over {@code char[]}, to be {@linkplain TokenCursor#reset reset} before each text. */
  public TokenCursor cursor() {
    return new TokenCursor(this);
  }

  /** The tokens of a stream, in memory that does not depend on its length. */
  public TokenReader reader(Reader source) {
    return new TokenReader(this, Objects.requireNonNull(source, "source"));
  }

  /** What finds the tokens, for one text at a time. */
  TokenScanner scanner() {
    return parity == null ? new WordScanner(this) : parity.scanner();
  }

  Set<Rule> rules() {
    return rules;
  }

  boolean has(Rule rule) {
    return rules.contains(rule);
  }

  int maxTokenLength() {
    return maxTokenLength;
  }

  ComplexScripts complexScripts() {
    return complexScripts;
  }

  /** The rules that are on, the bound, and the dictionary if there is one. */
  @Override
  public String toString() {
    if (parity != null) {
      return "ArabicTokenizer[" + parity.line + "]";
    }
    String words = complexScripts == NO_DICTIONARY ? "" : " complexScripts=" + complexScripts;
    return "ArabicTokenizer" + rules + " max=" + maxTokenLength + words;
  }

  /**
   * Chooses rules. The order of calls does not matter, but for the same rule the last one counts.
   */
  public static final class Builder {
    private final EnumSet<Rule> rules = EnumSet.allOf(Rule.class);
    private int maxTokenLength = MAX_TOKEN;
    private ComplexScripts complexScripts = NO_DICTIONARY;

    private Builder() {}

    /** Turns one rule on or off. */
    public Builder rule(Rule rule, boolean on) {
      if (on) {
        rules.add(Objects.requireNonNull(rule, "rule"));
      } else {
        rules.remove(Objects.requireNonNull(rule, "rule"));
      }
      return this;
    }

    /** Turns every rule off: plain UAX #29, as its test file has it. */
    public Builder withoutTailoring() {
      rules.clear();
      return this;
    }

    /**
     * The number of UTF-16 code units after which a token is cut, 8192 if not set. The cut is not
     * inside a surrogate pair and, where it can be, not before a mark.
     *
     * @throws IllegalArgumentException if {@code units} is not in 16..1048576
     */
    public Builder maxTokenLength(int units) {
      if (units < 16 || units > 1 << 20) {
        throw new IllegalArgumentException("maxTokenLength not in 16..1048576: " + units);
      }
      maxTokenLength = units;
      return this;
    }

    /**
     * Finds the words of scripts that are written without spaces, where they stand in the text.
     * Nothing else changes: an address or hashtag in these scripts is one token as before.
     */
    public Builder complexScripts(ComplexScripts words) {
      complexScripts = Objects.requireNonNull(words, "words");
      return this;
    }

    /** The tokenizer; this builder can go on and build others. */
    public ArabicTokenizer build() {
      return new ArabicTokenizer(this, null);
    }
  }
}
