// SPDX-License-Identifier: Apache-2.0
package org.lafz.transliterate;

import java.util.Locale;
import org.lafz.internal.chars.Chars;

/**
 * The escaped form of a scheme. {@code ^[text]} is a stretch that stays as it is, {@code ^x} a sign
 * that does, {@code ^(hex)} a code point; the caret is in no scheme.
 *
 * <p>A stretch ends before white space, {@code ]}, {@code ^} and Arabic, so that an escape is found
 * within one word, and an unclosed one cannot swallow the text after it.
 */
final class Escaping {
  private static final char ESCAPE = '^';

  private final Scheme scheme;
  private final boolean xml;

  Escaping(Scheme scheme, boolean xml) {
    this.scheme = scheme;
    this.xml = xml;
  }

  String escape(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && !needsEscape(text, at)) {
      at++;
    }
    return at == length ? scheme.toLatin(text) : escaped(text);
  }

  private boolean needsEscape(String text, int at) {
    char c = text.charAt(at);
    return c == ESCAPE || isLatin(c) || needsCode(text, at);
  }

  /** Whether the scheme would read this character as an Arabic one. */
  private boolean isLatin(char c) {
    return scheme.toArabic(c) != c;
  }

  private boolean isArabic(char c) {
    return scheme.toLatin(c) != c;
  }

  /** What cannot stand in the result at all: no UTF-8 form, or markup, or not allowed in XML. */
  private boolean needsCode(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      int pair = Character.isHighSurrogate(c) ? at : at - 1;
      return pair < 0
          || pair + 1 == text.length()
          || !Character.isSurrogatePair(text.charAt(pair), text.charAt(pair + 1));
    }
    if (!xml) {
      return false;
    }
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || c == '<' || c == '>' || c == '&' || c >= 0xFFFE;
  }

  private String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      if (needsCode(text, at)) {
        String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        out.append(ESCAPE).append('(').append(code).append(')');
        at++;
      } else if (c == ESCAPE) {
        out.append(ESCAPE).append(ESCAPE);
        at++;
      } else if (endsStretch(c)) {
        out.append(scheme.toLatin(c));
        at++;
      } else {
        int end = at + 1;
        while (end < text.length() && !endsStretch(text.charAt(end)) && !needsCode(text, end)) {
          end++;
        }
        stretch(text, at, end, out);
        at = end;
      }
    }
    return out.toString();
  }

  private boolean endsStretch(char c) {
    return c == ESCAPE || c == ']' || isArabic(c) || Chars.isWhiteSpace(c);
  }

  /** Escapes what needs it in a stretch, with the letters around: NBC, though B stays anyway. */
  private void stretch(String text, int from, int to, StringBuilder out) {
    int start = from;
    while (start < to && !isLatin(text.charAt(start))) {
      start++;
    }
    if (start == to) {
      out.append(text, from, to);
      return;
    }
    int end = to;
    while (!isLatin(text.charAt(end - 1))) {
      end--;
    }
    while (start > from && isOfWord(text.codePointBefore(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    while (end < to && isOfWord(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    out.append(text, from, start).append(ESCAPE);
    if (end - start == 1 && isSign(text.charAt(start))) {
      out.append(text.charAt(start));
    } else {
      out.append('[').append(text, start, end).append(']');
    }
    out.append(text, end, to);
  }

  /** What a reader takes for the same word. Arabic letters out of the table are not escaped. */
  private static boolean isOfWord(int codePoint) {
    return (Chars.isLetter(codePoint) || Chars.isMark(codePoint)) && !Chars.isArabic(codePoint);
  }

  /** A letter or digit after the caret is refused: who wrote ^John meant ^[John]. */
  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7F && !Chars.isLetter(c) && !Chars.isDigit(c) && c != '[' && c != '(';
  }

  String unescape(String latin) {
    int escape = latin.indexOf(ESCAPE);
    if (escape < 0) {
      return scheme.toArabic(latin);
    }
    StringBuilder out = new StringBuilder(latin.length());
    for (int at = 0; at < latin.length(); ) {
      char c = latin.charAt(at);
      if (c != ESCAPE) {
        out.append(scheme.toArabic(c));
        at++;
        continue;
      }
      char next = at + 1 < latin.length() ? latin.charAt(at + 1) : ' ';
      if (next == '[') {
        at = stretch(latin, at, out);
      } else if (next == '(') {
        at = code(latin, at, out);
      } else if (isSign(next)) {
        out.append(next);
        at += 2;
      } else {
        throw malformed(at, "no sign, [ or ( after ^");
      }
    }
    return out.toString();
  }

  private static int stretch(String latin, int at, StringBuilder out) {
    int end = at + 2;
    while (end < latin.length() && latin.charAt(end) != ']') {
      char c = latin.charAt(end);
      if (c == ESCAPE || Chars.isWhiteSpace(c)) {
        break;
      }
      end++;
    }
    if (end == latin.length() || latin.charAt(end) != ']') {
      throw malformed(at, "^[ without ] before white space, ^ or the end");
    }
    out.append(latin, at + 2, end);
    return end + 1;
  }

  private static int code(String latin, int at, StringBuilder out) {
    int codePoint = 0;
    int end = at + 2;
    while (end < latin.length() && end < at + 8 && hexDigit(latin.charAt(end)) >= 0) {
      codePoint = codePoint << 4 | hexDigit(latin.charAt(end));
      end++;
    }
    boolean closed = end > at + 2 && end < latin.length() && latin.charAt(end) == ')';
    if (!closed || codePoint > Character.MAX_CODE_POINT) {
      throw malformed(at, "no hexadecimal code point up to 10FFFF and ) after ^(");
    }
    out.appendCodePoint(codePoint);
    return end + 1;
  }

  /** Not {@link Character#digit}: that takes digits of all scripts. */
  private static int hexDigit(char c) {
    return c < 0x80 ? Character.digit(c, 16) : -1;
  }

  private static IllegalArgumentException malformed(int at, String why) {
    return new IllegalArgumentException("malformed escape at " + at + ": " + why);
  }
}
