// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;

/** What a text looks like. Every kind is made of the same news text. */
public enum Kind {
  /** As newspapers write: nearly no marks. */
  NEWS,

  /** With marks on every word, a shadda before its vowel. */
  VOCALIZED,

  /** Presentation forms and lam-alef ligatures, in reading order, as extracted from a PDF. */
  PDF,

  /** Posts: see {@link Web}. */
  WEB,

  /** Keheh, Farsi yeh and extended digits. */
  PERSIAN_KEYBOARD,

  /** Hamza and madda decomposed. */
  NFD;

  private static final long SEED = 2026;

  /** The text in this kind. */
  String of(String news) {
    return switch (this) {
      case NEWS -> news;
      case VOCALIZED -> Vocalizer.vocalize(news, SEED);
      case PDF -> shaped(news);
      case WEB -> Web.posts(news, SEED);
      case PERSIAN_KEYBOARD -> onPersianKeyboard(news);
      case NFD -> Normalizer.normalize(news, Normalizer.Form.NFD);
    };
  }

  static String onPersianKeyboard(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      typed.append(
          switch (c) {
            case '\u0643' -> '\u06A9';
            case '\u0649', '\u064A' -> '\u06CC';
            default -> '\u0660' <= c && c <= '\u0669' ? (char) (c + 0x90) : c;
          });
    }
    return typed.toString();
  }

  private static String shaped(String text) {
    int options =
        ArabicShaping.LETTERS_SHAPE
            | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_GROW_SHRINK;
    try {
      return new ArabicShaping(options).shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("cannot shape the text", e);
    }
  }
}
