// SPDX-License-Identifier: Apache-2.0
package org.lafz.transliterate;

/**
 * A scheme that writes each Arabic character as one Latin character, and back.
 *
 * <p>All schemes have the same 51 characters: U+0621–063A, 0640–0652, 0670, 067E, 0686, 06A4 and
 * 06AF. Every other character stays: punctuation, digits, U+0653–0655 and presentation forms too.
 *
 * <p>The plain methods turn one UTF-16 code unit into one, so offsets stay. Text without Latin
 * characters of the table comes back unchanged. On mixed text it is lost what was what: {@code $5}
 * comes back as {@code ش5}, and a full stop from {@link #HSB} as a sukun. The escaped methods keep
 * all text.
 *
 * <p>From scheme to scheme: {@code HSB.toLatin(BUCKWALTER.toArabic(text))}. Every method is one
 * pass and returns the same {@code String} if nothing changes. Sources and the table: {@code
 * docs/transliteration.md}.
 */
@SuppressWarnings("ImmutableEnumChecker") // the tables of a scheme are never written again
public enum Transliteration {
  /** Buckwalter's own characters, all ASCII. */
  BUCKWALTER,
  /** Buckwalter in ASCII letters, but for {@code ~} (shadda) and {@code _} (tatweel). */
  SAFE,
  /** Buckwalter without {@code <}, {@code >} and {@code &}: these letters are I, O and W. */
  XML(true),
  /** Habash-Soudi-Buckwalter: nearer to the usual romanizations, with letters beyond ASCII. */
  HSB;

  private final Scheme scheme;
  private final Escaping escaping;

  Transliteration() {
    this(false);
  }

  Transliteration(boolean xml) {
    scheme = new Scheme(ordinal());
    escaping = new Escaping(scheme, xml);
  }

  /** The text with each Arabic character of the table in Latin; all others stay. */
  public String toLatin(String text) {
    return scheme.toLatin(text);
  }

  /** The text with each Latin character of the table in Arabic; all others stay. */
  public String toArabic(String latin) {
    return scheme.toArabic(latin);
  }

  /**
   * Like {@link #toLatin}, with everything escaped that {@link #fromEscapedLatin} would read as
   * something else, so that any text comes back: {@code John دفع $5} is {@code ^[John] dfE ^$5}.
   *
   * <p>Equal to {@code toLatin(text)} if the text has no Latin character of the table and no {@code
   * ^}. Unpaired surrogates are escaped too, and in {@link #XML} also {@code <}, {@code >}, {@code
   * &} and what XML 1.0 does not allow, so that the result can stand as the content of an element.
   * Escapes hold no white space: words can be escaped one by one.
   */
  public String toEscapedLatin(String text) {
    return escaping.escape(text);
  }

  /**
   * The text that {@link #toEscapedLatin} wrote.
   *
   * @throws IllegalArgumentException if a {@code ^} begins no escape; the message has its position
   *     in UTF-16 code units
   */
  public String fromEscapedLatin(String latin) {
    return escaping.unescape(latin);
  }
}
