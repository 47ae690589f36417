// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.offset.OffsetUnit;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.Token;

/** {@code lafz tokenize}, {@code lafz sentences} and {@code lafz segment}. */
class CutCommandTest {
  private static final String TEXT =
      "\u0642\u0627\u0644 \u062F.\u0623\u062D\u0645\u062F \uD83D\uDE00!\n"
          + "\u0646\u0639\u0645 x. \u0644\u0627";

  private record Result(int code, String out, String err) {}

  private static Result run(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Streams(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false,
                false),
            arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Result run(String input, String... arguments) {
    return run(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  @Test
  void tokensCanBeThoseOfAnotherLibrary() {
    String text = "\u062F.\u0623\u062D\u0645\u062F #a_1";
    assertThat(run(text, "tokenize", "--tokenizer", "lucene-standard").out())
        .isEqualTo("\u062F.\u0623\u062D\u0645\u062F\na_1\n");
    assertThat(run(text, "tokenize", "--tokenizer", "camel-words@1", "--tsv").out())
        .isEqualTo(
            "0\t1\tARABIC\t\u062F\n1\t2\tPUNCTUATION\t.\n2\t6\tARABIC\t\u0623\u062D\u0645\u062F\n"
                + "7\t8\tPUNCTUATION\t#\n8\t9\tLATIN\ta\n9\t10\tPUNCTUATION\t_\n10\t11\tNUMBER\t1\n");
    assertThat(
            run(
                    "{\"text\":\"a1\"}",
                    "tokenize",
                    "--jsonl",
                    "--tokenizer",
                    "camel-words-split-digits")
                .out())
        .isEqualTo(
            "{\"text\":\"a1\",\"tokens\":[{\"text\":\"a\",\"start\":0,\"end\":1,\"type\":\"LATIN\"},"
                + "{\"text\":\"1\",\"start\":1,\"end\":2,\"type\":\"NUMBER\"}]}");
    assertThat(run(text, "tokenize", "--tokenizer", "standard")).isEqualTo(run(text, "tokenize"));
  }

  @Test
  void anUnknownTokenizerIsRefusedWithTheKnownOnes() {
    Result result = run("a", "tokenize", "--tokenizer", "lucene");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("'lucene' is none of standard, lucene-standard@1, camel-words@1");
  }

  @Test
  void wordsAreCutIntoSegments() {
    String text = "وبالكتاب، و2006 للسلطة";
    assertThat(run(text, "segment").out()).isEqualTo("و+ب+الكتاب\n،\nو+2006\nل+لسلطة\n");
    assertThat(run("قال لها", "segment", "--tsv").out())
        .isEqualTo("0\t3\tقال\tقال\n4\t7\tلها\tل+ها\n");
    assertThat(run("للسلطة", "segment", "--scheme=d3", "--restored").out())
        .isEqualTo("ل+ال+سلطة\n");
    assertThat(run("للسلطة", "segment", "--scheme=none").code()).isEqualTo(2);
  }

  @Test
  void jsonLinesGetWordsWithTheirSegments() {
    assertThat(
            run("{\"text\":\"\uD83D\uDE00 لها\"}", "segment", "--jsonl", "--unit=codepoint").out())
        .isEqualTo(
            "{\"text\":\"\uD83D\uDE00 لها\",\"words\":[{\"form\":\"\uD83D\uDE00\",\"start\":0,\"end\":1,"
                + "\"segments\":[{\"text\":\"\uD83D\uDE00\",\"start\":0,\"end\":1}]},"
                + "{\"form\":\"لها\",\"start\":2,\"end\":5,\"segments\":[{\"text\":\"ل\",\"start\":2,\"end\":3},"
                + "{\"text\":\"ها\",\"start\":3,\"end\":5}]}]}");
    assertThat(run("{\"text\":\"عليه\"}", "segment", "--jsonl", "--restored").out())
        .contains("{\"text\":\"علي\",\"start\":0,\"end\":3,\"form\":\"على\"}");
  }

  @Test
  void wordsGetTheirStems() {
    String text = "والمدن، يقولون 2006";
    assertThat(run(text, "stem").out()).isEqualTo("مدينه\n،\nقال\n2006\n");
    assertThat(run(text, "stem", "--level=light", "--tsv").out())
        .isEqualTo("0\t6\tوالمدن\tمدن\n6\t7\t،\t،\n8\t14\tيقولون\tيقولون\n15\t19\t2006\t2006\n");
    Result result = run(text, "stem", "--level=root");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'root' is none of light, lemma");
  }

  @Test
  void jsonLinesGetStems() {
    assertThat(run("{\"text\":\"\uD83D\uDE00 مدن\"}", "stem", "--jsonl", "--unit=utf8").out())
        .isEqualTo(
            "{\"text\":\"\uD83D\uDE00 مدن\",\"stems\":[{\"form\":\"\uD83D\uDE00\",\"start\":0,\"end\":4,"
                + "\"stem\":\"\uD83D\uDE00\"},{\"form\":\"مدن\",\"start\":5,\"end\":11,\"stem\":\"مدينه\"}]}");
  }

  @Test
  void tokensAreOneALine() {
    assertThat(run(TEXT, "tokenize"))
        .isEqualTo(
            new Result(
                0,
                "\u0642\u0627\u0644\n\u062F\n.\n\u0623\u062D\u0645\u062F\n\uD83D\uDE00\n!\n"
                    + "\u0646\u0639\u0645\nx\n.\n\u0644\u0627\n",
                ""));
  }

  @Test
  void theTableOfTokensHasSpanTypeAndText() {
    assertThat(run("x \uD83D\uDE00 \u0646\u0639\u0645", "tokenize", "--tsv").out())
        .isEqualTo("0\t1\tLATIN\tx\n2\t4\tEMOJI\t\uD83D\uDE00\n5\t8\tARABIC\t\u0646\u0639\u0645\n");
    assertThat(run("x \uD83D\uDE00 \u0646\u0639\u0645", "tokenize", "--tsv", "--unit=utf8").out())
        .isEqualTo(
            "0\t1\tLATIN\tx\n2\t6\tEMOJI\t\uD83D\uDE00\n7\t13\tARABIC\t\u0646\u0639\u0645\n");
  }

  @Test
  void aSentenceIsOneLineAlsoIfItIsWrapped() {
    assertThat(run(TEXT, "sentences").out())
        .isEqualTo(TEXT.replace(". \u0644", ".\n\u0644") + "\n");
    assertThat(run("a\r\nb\u2028c.", "sentences", "--line-breaks=paragraph").out())
        .isEqualTo("a b c.\n");
    assertThat(run("a\tb.", "sentences").out()).isEqualTo("a\tb.\n");
    assertThat(run("a\tb.", "sentences", "--tsv").out()).isEqualTo("0\t4\ta b.\n");
  }

  @Test
  void jsonLinesGetAKeyAndKeepEveryOtherByte() {
    String line = " {\"id\": 1e0 , \"text\":\"\\u0646\u0639\u0645 \\\"x\\\"\" } ";
    String tokens =
        "\"tokens\":[{\"text\":\"\u0646\u0639\u0645\",\"start\":0,\"end\":3,\"type\":\"ARABIC\"},"
            + "{\"text\":\"\\\"\",\"start\":4,\"end\":5,\"type\":\"PUNCTUATION\"},"
            + "{\"text\":\"x\",\"start\":5,\"end\":6,\"type\":\"LATIN\"},"
            + "{\"text\":\"\\\"\",\"start\":6,\"end\":7,\"type\":\"PUNCTUATION\"}]";
    assertThat(run(line + "\r\n", "tokenize", "--jsonl").out())
        .isEqualTo(line.replace("} ", "," + tokens + "} ") + "\r\n");
    assertThat(run("{\"t\":\"a! b\"}", "sentences", "--jsonl", "--field", "t").out())
        .isEqualTo(
            "{\"t\":\"a! b\",\"sentences\":[{\"text\":\"a!\",\"start\":0,\"end\":2},"
                + "{\"text\":\"b\",\"start\":3,\"end\":4}]}");
    assertThat(run("{\"text\":\"\uD83D\uDE00b\"}", "tokenize", "--jsonl", "--unit=utf8").out())
        .contains("\"start\":0,\"end\":4,\"type\":\"EMOJI\"", "\"start\":4,\"end\":5");
    assertThat(run("{\"text\":\"\"}\n\n{\"x\":1}", "tokenize", "--jsonl").out())
        .isEqualTo("{\"text\":\"\",\"tokens\":[]}\n\n{\"x\":1}");
  }

  @Test
  void aBadLineIsNamed() {
    Result result = run("{\"text\":\"a\"}\n{\"text\":\n", "sentences", "--jsonl");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).startsWith("{\"text\":\"a\",\"sentences\":").endsWith("}\n");
    assertThat(result.err()).startsWith("lafz: line 2: ");
    assertThat(run("{\"text\":\"a\",\"tokens\":1}", "tokenize", "--jsonl").err())
        .isEqualTo("lafz: line 1: has a key \"tokens\" already\n");
  }

  @Test
  void malformedBytesAreReplacedOrRefused() {
    byte[] bytes = {'a', ' ', (byte) 0xC3, ' ', 'b'};
    Result result = run(bytes, "tokenize", "--tsv", "--unit=utf8");
    assertThat(result.out()).isEqualTo("0\t1\tLATIN\ta\n2\t5\tSYMBOL\t\uFFFD\n6\t7\tLATIN\tb\n");
    assertThat(result.err()).contains("1 malformed byte sequence replaced, at byte 2");
    assertThat(run(bytes, "tokenize", "--malformed=skip").out()).isEqualTo("a\nb\n");
    assertThat(run(bytes, "sentences", "--malformed=fail").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--tsv --jsonl",
        "--unit=utf8",
        "--field=x",
        "--unit=byte --tsv",
        "--line-breaks=x"
      })
  void contradictionsAreRefused(String options) {
    String[] arguments = ("sentences " + options).split(" ");
    assertThat(run("", arguments).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void offsetsOfALongStreamAreThoseOfTheWholeText(OffsetUnit unit) {
    String text = longText();
    int[] offsets = unit.offsets(text);
    String name =
        unit == OffsetUnit.UTF_16 ? "utf16" : unit == OffsetUnit.UTF_8 ? "utf8" : "codepoint";
    StringBuilder expected = new StringBuilder();
    for (Token token : ArabicTokenizer.standard().tokenize(text)) {
      expected.append(offsets[token.start()] + "\t" + offsets[token.end()] + "\t" + token.type());
      expected.append("\t" + token.text() + "\n");
    }
    assertThat(run(text, "tokenize", "--tsv", "--unit", name).out().equals(expected.toString()))
        .isTrue();
    expected.setLength(0);
    for (Span span : SentenceSplitter.standard().split(text)) {
      expected.append(offsets[span.start()] + "\t" + offsets[span.end()] + "\t");
      expected.append(text, span.start(), span.end()).append('\n');
    }
    assertThat(run(text, "sentences", "--tsv", "--unit", name).out().equals(expected.toString()))
        .isTrue();
  }

  private static String longText() {
    Random random = new Random(5);
    String[] pieces = {
      "\u0646\u0639\u0645", " ", "x", "\uD83D\uDE00", ". ", "\n", "\u20AC", "12", "\u060C "
    };
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(pieces[random.nextInt(pieces.length)]);
      if (random.nextInt(50_000) == 0) {
        text.append(" ".repeat(400_000)).append("\u0628".repeat(100_000));
      }
    }
    return text.toString();
  }

  @Test
  void anEndlessLineTakesConstantMemory() {
    // 64 MB of one word, or of white space, against a heap that surefire leaves at its default:
    // what counts is that the output comes while the input is read.
    for (char unit : new char[] {'a', ' '}) {
      long total = 1L << 26;
      long[] left = {total};
      long[] written = {0};
      long[] leftAtFirstOutput = {-1};
      InputStream in =
          new InputStream() {
            @Override
            public int read() {
              return left[0]-- > 0 ? unit : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
              if (left[0] <= 0) {
                return -1;
              }
              int n = (int) Math.min(count, left[0]);
              Arrays.fill(bytes, from, from + n, (byte) unit);
              left[0] -= n;
              return n;
            }

            @Override
            public int available() {
              return 1;
            }
          };
      OutputStream out =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
              written[0] += count;
              if (leftAtFirstOutput[0] < 0) {
                leftAtFirstOutput[0] = left[0];
              }
            }
          };
      int code =
          Main.run(
              new Streams(in, out, System.err, () -> false, false),
              "tokenize",
              "--tsv",
              "--unit=codepoint");
      assertThat(code).isZero();
      if (unit == 'a') {
        assertThat(written[0]).isGreaterThan(total);
        assertThat(leftAtFirstOutput[0]).isGreaterThan(total - (1 << 20));
      } else {
        assertThat(written[0]).isZero();
      }
    }
  }
}
