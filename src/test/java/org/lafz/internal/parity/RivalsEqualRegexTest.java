// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lafz.internal.steps.Line;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.tokenize.Golden;

/** The linear matchers against the regular expressions that they stand for. */
class RivalsEqualRegexTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Integer.getInteger("lafz.texts", 1000) * 4;

  /** What addresses, tags, numbers and punctuation are made of. */
  private static final String[] PIECES = {
    "http",
    "https://",
    "http:",
    "ftp://",
    "www",
    "www.",
    "://",
    "/",
    "//",
    ".",
    "..",
    "...",
    ".com",
    ".co",
    ".org",
    ".c",
    ".Com",
    "com",
    "a",
    "b",
    "x.y",
    "A",
    "é",
    "z9",
    "_",
    "-",
    "--",
    "+",
    "@",
    "@",
    "@@",
    "mailto:",
    "%",
    "?",
    "&",
    "=",
    "~",
    ":",
    ";",
    ",",
    "'",
    "\"",
    "<",
    ">",
    "<br />",
    "</b>",
    "(",
    ")",
    "[",
    "]",
    "[ ",
    " ]",
    "[رابط]",
    "رابط",
    "{",
    "|",
    "\\",
    "#",
    "*",
    "!",
    "!!!",
    "؟",
    "،",
    "؛",
    "«",
    "»",
    "…",
    "–",
    "’",
    "٪",
    "\u066B",
    "\u066C",
    " ",
    " ",
    " ",
    "   ",
    "\t",
    "\u00A0",
    "\u1680",
    "\u3000",
    "ب",
    "كلمة",
    "الـ",
    "\u064E",
    "\u0640",
    "\u0670",
    "\u06CC",
    "\u06DA",
    "\u0608",
    "\u061E",
    "\u08F0",
    "1",
    "20",
    "2024",
    "٣",
    "\u06F3",
    "٣٠",
    "\u0967",
    "\uFF11",
    "\u200C",
    "\u00AD",
    "\u0301",
    "\uD83D\uDE00",
    "\uFE0F",
    "\uFEFB",
    "ههه",
    "aaa"
  };

  private static List<String> texts() {
    Random random = new Random(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int few = 2 + random.nextInt(8);
      String[] palette = new String[few];
      for (int k = 0; k < few; k++) {
        palette[k] = PIECES[random.nextInt(PIECES.length)];
      }
      for (int k = random.nextInt(14); k >= 0; k--) {
        boolean any = random.nextInt(3) == 0;
        text.append(any ? PIECES[random.nextInt(PIECES.length)] : palette[random.nextInt(few)]);
      }
      texts.add(text.toString());
      texts.add(ArabicText.random(random, 30));
    }
    // Character references are another test's matter.
    texts.removeIf(text -> text.indexOf('&') >= 0 && text.matches("(?s).*&[#a-zA-Z].*"));
    return texts;
  }

  private static String describe(String text) {
    return "seed " + SEED + " on " + Golden.units(text);
  }

  @Test
  void arabertV02() {
    ArabertV02 function = new ArabertV02(ArabertV02.Options.DEFAULTS);
    for (String text : texts()) {
      assertThat(Functions.apply(function, text))
          .as(describe(text))
          .isEqualTo(RegexRivals.arabertV02(text));
    }
  }

  @Test
  void arabertV01() {
    ArabertV01 function = new ArabertV01();
    for (String text : texts()) {
      assertThat(Functions.apply(function, text))
          .as(describe(text))
          .isEqualTo(RegexRivals.arabertV01(text));
    }
  }

  @Test
  void tokensOfCorenlp() {
    for (String text : texts()) {
      assertThat(Functions.apply(RivalsEqualRegexTest::tokens, text))
          .as(describe(text))
          .isEqualTo(RegexRivals.corenlpTokens(text));
    }
  }

  private static void tokens(Line line) {
    CorenlpTokens tokens = new CorenlpTokens(line);
    for (int at = 0; at < line.length(); ) {
      if (CorenlpTokens.isSpace(line.get(at))) {
        line.replace(1, ' ');
        at++;
      } else {
        if (at > 0 && !CorenlpTokens.isSpace(line.get(at - 1))) {
          line.insert(' ');
        }
        at = tokens.end(at);
        line.keepTo(at);
      }
    }
    line.endPass();
    Spaces.join(line);
  }
}
