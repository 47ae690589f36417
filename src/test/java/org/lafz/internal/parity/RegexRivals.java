// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lafz.internal.chars.Chars;

/**
 * The same functions as chains of regular expressions: slow, quadratic on some texts, easy to hold
 * against the description. Character references are not resolved.
 */
final class RegexRivals {
  private static final String WORD =
      "[_" + ranges(c -> Chars.isLetter(c) || Chars.isNumber(c)) + "]";
  private static final String SPACE =
      "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  private static final String INK = "[^" + SPACE.substring(1);
  private static final String PUNCTUATION =
      "!\"#$%'()*+,\\-.:;<=>?@\\[\\\\\\]\\^_`{|}~·—٪’،؟“؛”»«–…‘";
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?[-a-zA-Z0-9@:%._+~#=]+\\.[a-z]{2,6}(?!"
              + WORD
              + ")[-a-zA-Z0-9@:%_+.~#?&/=]*");
  private static final Pattern HTTP = Pattern.compile("http" + INK + "*");
  private static final Pattern WWW = Pattern.compile("www" + INK + "*");
  private static final Pattern AT = Pattern.compile(INK + "+@" + INK + "+");
  private static final Pattern MENTION = Pattern.compile("@" + WORD + "+");
  private static final Pattern REPEATED =
      Pattern.compile("([^" + ranges(Chars::isDigit) + "])\\1\\1+", Pattern.DOTALL);
  private static final List<Pattern> URLS =
      List.of(
          HOST,
          Pattern.compile("https?://[-a-zA-Z0-9@:%_+.~#?&/=]+"),
          HTTP,
          WWW,
          Pattern.compile("://"));
  private static final Pattern EMAIL =
      Pattern.compile("(?:W|-)+@(?:(?:W|-)+\\.)+(?:W|-)+".replace("W", WORD));
  private static final Pattern TAG = Pattern.compile("</?[^>]+>");
  private static final Pattern APART =
      Pattern.compile("([^0-9\u0621-\u063A\u0641-\u064A\u0660-\u0669a-zA-Z\\[\\]])");
  private static final Pattern DIGITS_LETTERS =
      Pattern.compile("([0-9\u0660-\u0669]+)([\u0621-\u063A\u0641-\u064A\u0660-\u066C]+)");
  private static final Pattern LETTERS_DIGITS =
      Pattern.compile("([\u0621-\u063A\u0641-\u064A\u0660-\u066C]+)([0-9\u0660-\u0669]+)");
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "[^a-zA-Z0-9\u0621-\u063A\u0640-\u066C\u0671-\u0674\u0B4D\u06DA" + PUNCTUATION + "]");
  private static final Pattern APART_1 =
      Pattern.compile("([^0-9\u0621-\u063A\u0641-\u0669\u0671-\u0673a-zA-Z\\[\\]])");
  private static final Pattern RUN = Pattern.compile("(?:[" + PUNCTUATION + "]|" + SPACE + "){2,}");

  private RegexRivals() {}

  private static String ranges(IntPredicate in) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (in.test(c)) {
        int first = c;
        while (c < Character.MAX_CODE_POINT && in.test(c + 1)) {
          c++;
        }
        text.append(String.format(Locale.ROOT, "\\x{%X}-\\x{%X}", first, c));
      }
    }
    return text.toString();
  }

  static String arabertV02(String text) {
    String t = text.replaceAll("[\u064B-\u0652\u0640]", "");
    for (Pattern url : URLS) {
      t = url.matcher(t).replaceAll(" [رابط] ");
    }
    t = EMAIL.matcher(t).replaceAll(" [بريد] ");
    t = AT.matcher(t).replaceAll(" [بريد] ");
    t = MENTION.matcher(t).replaceAll(" [مستخدم] ");
    t = TAG.matcher(t).replaceAll(" ");
    for (int i = 0; i < 10; i++) {
      t = t.replace((char) (0x660 + i), (char) ('0' + i));
    }
    t = REPEATED.matcher(t).replaceAll("$1$1");
    t = APART.matcher(t).replaceAll(" $1 ");
    t = DIGITS_LETTERS.matcher(t).replaceAll(" $1 $2 ");
    t = LETTERS_DIGITS.matcher(t).replaceAll(" $1 $2 ");
    t = UNKNOWN.matcher(t.replace('/', '-')).replaceAll(" ");
    return joined(t);
  }

  static String arabertV01(String text) {
    String t = text.replaceAll("[\u064B-\u0652\u0640]", "").replaceAll("[«»]", " \" ");
    t = HTTP.matcher(t).replaceAll("[رابط]");
    t = WWW.matcher(t).replaceAll("[رابط]");
    t = HOST.matcher(t).replaceAll("[رابط]");
    t = AT.matcher(t).replaceAll("[بريد]");
    t = MENTION.matcher(t).replaceAll("[مستخدم]");
    t = t.replace("…", "\\.");
    t = RUN.matcher(t).replaceAll(run -> Matcher.quoteReplacement(distinct(run.group())));
    t = t.replaceAll("\\[" + SPACE + "*(رابط|بريد|مستخدم)" + SPACE + "*\\]", "[$1]");
    t = REPEATED.matcher(t).replaceAll("$1$1");
    return joined(APART_1.matcher(t).replaceAll(" $1 "));
  }

  private static String distinct(String run) {
    Set<Integer> points = new LinkedHashSet<>(run.codePoints().boxed().toList());
    return " " + points.stream().map(Character::toString).collect(Collectors.joining()) + " ";
  }

  private static String joined(String text) {
    return Stream.of(text.split(SPACE + "+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static final String ARABIC =
      "[\u060E-\u061A\u0621-\u065E\u066E-\u06D3\u06D5-\u06EF\u06FA-\u06FF_]";
  private static final String DIGIT = "[0-9\u0660-\u0669\u06F0-\u06F9]";
  private static final String FOREIGN =
      "["
          + ranges(
              c ->
                  c == 0xAD
                      || Chars.isMark(c) && (c < 0x600 || c >= 0x900 && c < 0x2000)
                      || Chars.isLetter(c)
                          && !(c >= 0x870 && c <= 0x89F || c == 0x8B5 || c >= 0x8BE && c <= 0x8C9))
          + "]";
  private static final String DECIMAL = "[" + ranges(Chars::isDigit) + "]";
  private static final String PATH =
      "(?:[^\\s\\x85\\xa0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\"<>|(){}\\[\\]]*"
          + "[^\\s\\x85\\xa0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\"<>|(){}\\[\\].,!?;:])";
  private static final String LABEL = "[a-zA-Z0-9-]";
  private static final List<Pattern> TOKENS =
      Stream.of(
              "-?" + ARABIC + "+[-+]?",
              ARABIC + "+" + DIGIT + "*",
              FOREIGN + "+" + DIGIT + "*",
              DIGIT + "+[a-zA-Z]+",
              DECIMAL + "+(?:[.,'\u066B\u066C]" + DECIMAL + "+)*",
              DIGIT + "{1,4}[-/]" + DIGIT + "{1,2}[-/]" + DIGIT + "{1,4}",
              "\\.{3,}",
              "!+",
              "[?؟]+",
              "[\"#$%&'()*+\\-/:;<=>@\\[\\\\\\]\\^_`{|}~\u00A1-\u00AC\u00AE-\u00BF؛]+",
              "(?:https?|ftp)://" + PATH,
              "(?=[a-zA-Z0-9])(?:"
                  + LABEL
                  + "+\\.)+(?:com|net|org|edu)(?!"
                  + LABEL
                  + ")(?:/"
                  + PATH
                  + "|/)?",
              "www\\.(?:" + LABEL + "+\\.)+[a-zA-Z]{2,4}(?!" + LABEL + ")(?:/" + PATH + "|/)?",
              "(?:mailto:)?[a-zA-Z0-9][a-zA-Z0-9._+-]*@(?:"
                  + LABEL
                  + "+\\.)+[a-zA-Z]{2,}(?!"
                  + LABEL
                  + ")")
          .map(Pattern::compile)
          .toList();

  /** The terms before their characters are normalized, joined by spaces. */
  static String corenlpTokens(String text) {
    StringBuilder tokens = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!Chars.isWhiteSpace(c) || c == 0x1680) {
        for (Pattern token : TOKENS) {
          Matcher matcher = token.matcher(text).region(at, text.length());
          matcher.useTransparentBounds(true).useAnchoringBounds(false);
          end = matcher.lookingAt() ? Math.max(end, matcher.end()) : end;
        }
        tokens.append(tokens.isEmpty() ? "" : " ").append(text, at, end);
      }
      at = end;
    }
    return tokens.toString();
  }
}
