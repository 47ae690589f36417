// SPDX-License-Identifier: Apache-2.0
package org.lafz.icu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.ComplexScripts;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenReader;
import org.lafz.tokenize.TokenType;

/** Words of scripts without spaces, with ICU4J and without. */
class IcuWordsTest {
  private static final ArabicTokenizer WORDS =
      ArabicTokenizer.builder().complexScripts(IcuWords.breaker()).build();

  @ParameterizedTest
  @CsvSource({
    // "I love you" in Thai, Lao and Khmer; "I love Beijing university"; "I am a student"; "I go to
    // Tokyo"
    "\u0E09\u0E31\u0E19\u0E23\u0E31\u0E01\u0E04\u0E38\u0E13, \u0E09\u0E31\u0E19|\u0E23\u0E31\u0E01|\u0E04\u0E38\u0E13",
    "\u0E82\u0EC9\u0EAD\u0E8D\u0EAE\u0EB1\u0E81\u0EC0\u0E88\u0EBB\u0EC9\u0EB2, \u0E82\u0EC9\u0EAD\u0E8D|\u0EAE\u0EB1\u0E81|\u0EC0\u0E88\u0EBB\u0EC9\u0EB2",
    "\u1781\u17D2\u1789\u17BB\u17C6\u179F\u17D2\u179A\u179B\u17B6\u1789\u17CB\u17A2\u17D2\u1793\u1780, \u1781\u17D2\u1789\u17BB\u17C6|\u179F\u17D2\u179A\u179B\u17B6\u1789\u17CB|\u17A2\u17D2\u1793\u1780",
    "我爱北京大学, 我|爱|北京|大学",
    "私は学生です, 私|は|学生|です",
    "東京に行く, 東京|に|行く",
    "كتاب我爱北京大学كتاب, كتاب|我|爱|北京|大学|كتاب",
    "abc学生12, abc|学生|12",
    "'学生。学生', 学生|。|学生",
  })
  void wordsAreThoseOfTheDictionary(String text, String expected) {
    assertThat(texts(WORDS.tokenize(text))).isEqualTo(List.of(expected.split("\\|")));
  }

  @Test
  void typesAndOffsetsAreThoseOfTheOriginal() {
    assertThat(WORDS.tokenize("نعم 学生です."))
        .containsExactly(
            new Token(0, 3, TokenType.ARABIC, "نعم"),
            new Token(4, 6, TokenType.WORD, "学生"),
            new Token(6, 8, TokenType.WORD, "です"),
            new Token(8, 9, TokenType.PUNCTUATION, "."));
  }

  @Test
  void addressesAndHashtagsStayWhole() {
    String text = "#学生です 学生@example.com https://ar.wikipedia.org/wiki/学生です";
    assertThat(WORDS.tokenize(text)).isEqualTo(ArabicTokenizer.standard().tokenize(text));
    assertThat(WORDS.tokenize(text)).hasSize(3);
  }

  @Test
  void aWordEndBeforeAMarkOrOutsideTheRunIsPassedOver() {
    ComplexScripts wrong = run -> new int[] {-1, 0, 1, 2, 2, 1, 4, 99};
    ArabicTokenizer words = ArabicTokenizer.builder().complexScripts(wrong).build();
    // the second unit is a mark; two letters of plane 2 are four units
    assertThat(texts(words.tokenize("\u0E19\u0E49\u0E33\u0E19\u0E19")))
        .containsExactly("\u0E19\u0E49", "\u0E33\u0E19", "\u0E19");
    ComplexScripts everywhere = run -> new int[] {1, 2, 3, 4};
    assertThat(
            ArabicTokenizer.builder()
                .complexScripts(everywhere)
                .build()
                .tokenize("\uD840\uDC00\uD840\uDC01"))
        .hasSize(2);
  }

  @Test
  void plainTextIsCutAsWithoutADictionary() {
    String text = "قال د.أحمد: «نعم» ٣٫١٤ x@y.com #وسم 😀 abc";
    assertThat(WORDS.tokenize(text)).isEqualTo(ArabicTokenizer.standard().tokenize(text));
  }

  @Test
  void aStreamGivesTheTokensOfTheWholeTextAlsoWhenRunsAreCut() throws Exception {
    String[] pieces = {
      "\u0E09\u0E31\u0E19\u0E23\u0E31\u0E01\u0E04\u0E38\u0E13",
      "\u6211\u7231\u5317\u4EAC\u5927\u5B66",
      "\u79C1\u306F\u5B66\u751F\u3067\u3059",
      "\u30BF\u30EF\u30FC",
      "\u200D",
      "\u064E",
      "_",
      "a",
      "\uD840\uDC00",
      " ",
      "\u0643\u062A\u0627\u0628",
      "@",
      "."
    };
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int kinds = 1 + random.nextInt(pieces.length);
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append(pieces[random.nextInt(kinds)]);
      }
      ArabicTokenizer words =
          ArabicTokenizer.builder()
              .complexScripts(IcuWords.breaker())
              .maxTokenLength(16 + random.nextInt(100))
              .build();
      List<Token> expected = words.tokenize(text);
      List<Token> found = new ArrayList<>();
      TokenReader reader =
          words.reader(
              new StringReader(text.toString()) {
                @Override
                public int read(char[] out, int at, int n) throws java.io.IOException {
                  return super.read(out, at, Math.min(n, 1 + random.nextInt(40)));
                }
              });
      while (reader.next()) {
        found.add(
            new Token((int) reader.start(), (int) reader.end(), reader.type(), reader.text()));
      }
      assertThat(found).as("seed %d", seed).isEqualTo(expected);
      int last = 0;
      for (Token token : expected) {
        assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        last = token.end();
      }
    }
  }

  @Test
  void oneTokenizerServesManyThreads() throws Exception {
    String text =
        "\u79C1\u306F\u5B66\u751F\u3067\u3059 \u0E09\u0E31\u0E19\u0E23\u0E31\u0E01 ".repeat(50);
    List<Token> expected = WORDS.tokenize(text);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Token>>> calls = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        calls.add(() -> WORDS.tokenize(text));
      }
      for (var result : pool.invokeAll(calls)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void withoutIcuTheCallNamesTheArtifactAndTheRestWorks() throws Exception {
    URL[] ours = {ArabicTokenizer.class.getProtectionDomain().getCodeSource().getLocation()};
    try (URLClassLoader alone = new URLClassLoader(ours, ClassLoader.getPlatformClassLoader())) {
      Class<?> icu = alone.loadClass("org.lafz.icu.IcuWords");
      assertThat(icu).isNotSameAs(IcuWords.class);
      assertThatThrownBy(() -> icu.getMethod("breaker").invoke(null))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("com.ibm.icu:icu4j");
      Class<?> tokenizer = alone.loadClass("org.lafz.tokenize.ArabicTokenizer");
      Object standard = tokenizer.getMethod("standard").invoke(null);
      Object tokens =
          tokenizer.getMethod("tokenize", CharSequence.class).invoke(standard, "\u5B66\u751F a");
      assertThat((List<?>) tokens).hasSize(3);
    }
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
