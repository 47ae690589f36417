// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

/**
 * What a token is. The type of a word follows from the scripts of its letters alone: digits, marks,
 * underscores and tatweel inside it do not count.
 */
public enum TokenType {
  /** A word whose letters are all Arabic, or a word ligature such as U+FDFA. */
  ARABIC,
  /** A word whose letters are all Latin. */
  LATIN,
  /** A word in any other script; an ideograph or a letter of a script without spaces by itself. */
  WORD,
  /** A word with letters of more than one of the three kinds before. */
  MIXED,
  /** Digits and no letter: an integer, a decimal, a grouped number, a date, a time. */
  NUMBER,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** A number sign and a word with at least one letter. */
  HASHTAG,
  /** An at sign and a word with at least one letter. */
  MENTION,
  /** One emoji, whatever the number of code points: flag, keycap, skin tone, joined sequence. */
  EMOJI,
  /** One code point of general category P. */
  PUNCTUATION,
  /**
   * One code point of category S, and what is no other type: marks without a base, tatweel alone.
   */
  SYMBOL
}
