// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

class JsonLinesTest {
  @TempDir private Path dir;

  private static void becomes(String line, String expected) {
    Lafz.run(line, "normalize", "--profile", "search", "--jsonl").writes(expected);
  }

  @Test
  void onlyTheFieldAtTheTopLevelChanges() {
    becomes(
        "{\"id\": 1.0e5, \"text\" :\t\"\u0623\", \"o\":{\"text\":\"\u0623\"},\"l\":[{\"text\":\"\u0623\"}] }\n",
        "{\"id\": 1.0e5, \"text\" :\t\"\u0627\", \"o\":{\"text\":\"\u0623\"},\"l\":[{\"text\":\"\u0623\"}] }\n");
  }

  @Test
  void theFieldCanBeAnother() {
    Lafz.run(
            "{\"text\":\"\u0623\",\"\u0646\u0635\":\"\u0623\"}",
            "normalize",
            "--profile=search",
            "--jsonl",
            "--field",
            "\u0646\u0635")
        .writes("{\"text\":\"\u0623\",\"\u0646\u0635\":\"\u0627\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}\n",
        "{\"text\":1}\n",
        "{\"text\":null}\r\n",
        "{\"text\":[\"\u0623\"]}\n",
        "{\"text\":{\"text\":\"\u0623\"}}\n",
        "{\"Text\":\"\u0623\"}\n",
        "\n\r\n \t\n",
        "",
        "{\"text\":\"\\u0061\\/\\ud83d\\ude00\\ud83d\"}", // unchanged, so the escapes stay
        "{\"text\":\"\"}",
      })
  void whatHasNothingToChangePassesThroughByteForByte(String line) {
    becomes(line, line);
  }

  @Test
  void escapesOfAChangedValueAreReplacedByTheCharacters() {
    becomes(
        "{\"text\":\"\\u0623 \\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\\u007f \\ud83d\\ude00 \\ud83d \uD83D\uDE00\"}",
        "{\"text\":\"\u0627 \\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f \uD83D\uDE00 \\ud83d \uD83D\uDE00\"}");
  }

  @Test
  void anEscapedKeyIsTheSameKey() {
    becomes("{\"te\\u0078t\":\"\u0623\"}", "{\"te\\u0078t\":\"\u0627\"}");
  }

  @Test
  void everyOccurrenceOfARepeatedKeyChanges() {
    becomes(
        "{\"text\":\"\u0623\",\"text\":3,\"text\":\"\u0625x\"}\n",
        "{\"text\":\"\u0627\",\"text\":3,\"text\":\"\u0627x\"}\n");
  }

  @Test
  void aByteOrderMarkCarriageReturnsAndAMissingLineFeedStay() {
    becomes(
        "\uFEFF{\"text\":\"\u0623\"}\r\n{\"text\":\"\u0625\"}",
        "\uFEFF{\"text\":\"\u0627\"}\r\n{\"text\":\"\u0627\"}");
    becomes("\uFEFF", "\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "[1]",
        "\"text\"",
        "1",
        "null",
        "{",
        "{\"text\":\"a}",
        "{\"text\":\"a\"",
        "{} {}",
        "{}x",
        "{}]",
        "{\"text\":\"\\x\"}",
        "{\"text\":\"\\u12\"}",
        "{'text':1}",
        "{\"a\":01}",
        "{\"a\":1,}",
        "{\"a\":[1,]}",
        "{\"a\":\"\\q\"}",
        "{\"a\":tru}",
        "{a:1}",
        "{\"a\" 1}",
        "{\"text\":\"a\tb\"}",
        "{\"a\":NaN}",
        "{\"a\":\"b\"",
        "{\u0000",
        "\u0000{",
        "/**/{}",
        "{\"a\":[}",
        "{\"a\":1]"
      })
  void aMalformedLineEndsTheRunWithItsNumber(String line) {
    Lafz run =
        Lafz.run(
            "{\"text\":\"\u0623\"}\n\n" + line + "\n{\"text\":\"\u0623\"}\n",
            "normalize",
            "--profile=search",
            "--jsonl");
    run.fails(1, "lafz: line 3: ");
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.out()).isEqualTo("{\"text\":\"\u0627\"}\n\n");
  }

  @Test
  void aLineThatIsNotUtf8IsMendedAndCounted() {
    byte[] in =
        "{\"text\":\"\u0623\"}\n{\"a\":\"?\",\"text\":\"?\"}".getBytes(StandardCharsets.UTF_8);
    replaceQuestionMarks(in);
    Lafz run = Lafz.run(in, "normalize", "--profile=search", "--jsonl");
    assertThat(run.out())
        .isEqualTo("{\"text\":\"\u0627\"}\n{\"a\":\"\uFFFD\",\"text\":\"\uFFFD\"}");
    run.warns("lafz: 2 malformed byte sequences replaced, first at byte 20\n");
    run = Lafz.run(in, "normalize", "--profile=search", "--jsonl", "--malformed=skip");
    assertThat(run.out()).isEqualTo("{\"text\":\"\u0627\"}\n{\"a\":\"\",\"text\":\"\"}");
    run = Lafz.run(in, "normalize", "--profile=search", "--jsonl", "--malformed=fail");
    run.fails(1, "lafz: line 2: malformed UTF-8 at byte 20: ");
    assertThat(run.out()).isEqualTo("{\"text\":\"\u0627\"}\n");
  }

  private static void replaceQuestionMarks(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '?') {
        bytes[i] = (byte) 0xFF;
      }
    }
  }

  @Test
  void linesLongerThanTheBufferAndDeepOnesAreRead() {
    String deep = "[".repeat(20_000) + "]".repeat(20_000);
    String line = "{\"d\":" + deep + ",\"n\":" + "9".repeat(5000) + ",\"text\":\"";
    becomes(
        line + "\u0623".repeat(200_000) + "\"}\n{}\n",
        line + "\u0627".repeat(200_000) + "\"}\n{}\n");
  }

  @Test
  void theLastLineOfAFileDoesNotRunIntoTheNextFile() throws IOException {
    Path first = Files.writeString(dir.resolve("a"), "{\"text\":\"\u0623\"}");
    Path empty = Files.writeString(dir.resolve("b"), "");
    Path second = Files.writeString(dir.resolve("c"), "{\"text\":\"\u0625\"}");
    Lafz.run(
            "",
            "normalize",
            "--profile=search",
            "--jsonl",
            first.toString(),
            empty.toString(),
            second.toString())
        .writes("{\"text\":\"\u0627\"}\n{\"text\":\"\u0627\"}");
    Files.writeString(second, "{}\n[]");
    Lafz.run("", "normalize", "--jsonl", first.toString(), second.toString())
        .fails(1, "lafz: " + second + ": line 2: not a JSON object");
  }

  /**
   * Random objects: every token but the value is the same before and after, and so are the bytes.
   */
  @Test
  void inRandomObjectsNothingElseChanges() throws IOException {
    long seed = Long.getLong("lafz.seed", 20261123L);
    System.out.println("JsonLinesTest seed " + seed + " (-Dlafz.seed=" + seed + ")");
    Random random = new Random(seed);
    ArabicNormalizer normalizer = ArabicNormalizer.of(Profile.SEARCH);
    for (int run = 0; run < 200; run++) {
      StringBuilder in = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
      StringBuilder expected = new StringBuilder(in);
      int lines = 1 + random.nextInt(30);
      for (int i = 0; i < lines; i++) {
        new RandomObject(random, normalizer).append(in, expected);
        String end =
            i == lines - 1 && random.nextBoolean() ? "" : random.nextBoolean() ? "\n" : "\r\n";
        in.append(end);
        expected.append(end);
      }
      Lafz result = Lafz.run(in.toString(), "normalize", "--profile=search", "--jsonl");
      result.writes(expected.toString());
      sameTokens(in.toString(), result.out(), normalizer);
    }
  }

  private static void sameTokens(String before, String after, ArabicNormalizer normalizer)
      throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonParser one = factory.createParser(before.getBytes(StandardCharsets.UTF_8));
        JsonParser two = factory.createParser(after.getBytes(StandardCharsets.UTF_8))) {
      int depth = 0;
      for (JsonToken token; (token = one.nextToken()) != null; ) {
        assertThat(two.nextToken()).isEqualTo(token);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        boolean value =
            token == JsonToken.VALUE_STRING && depth == 1 && one.currentName().equals("text");
        String text = one.getText();
        assertThat(two.getText()).isEqualTo(value ? normalizer.normalize(text) : text);
      }
      assertThat(two.nextToken()).isNull();
    }
  }

  /** One object, written with random white space and escapes, and what is to become of it. */
  private static final class RandomObject {
    private static final String[] PIECES = {
      "\u0623",
      "\u0628\u064E",
      "\u0640",
      "a",
      " ",
      "\"",
      "\\",
      "/",
      "\n",
      "\t",
      "\u0001",
      "\uD83D\uDE00",
      "\uD83D",
      "\uDE00",
      "\uFDFA",
      "\u200F",
      "\u00E9",
      "\u4E2D",
      "\u007F",
      "\u2028",
      "}",
      "{",
      "text",
      ",",
      ":"
    };

    private final Random random;
    private final ArabicNormalizer normalizer;

    RandomObject(Random random, ArabicNormalizer normalizer) {
      this.random = random;
      this.normalizer = normalizer;
    }

    void append(StringBuilder in, StringBuilder expected) {
      both(space() + "{" + space(), in, expected);
      int keys = random.nextInt(6);
      for (int i = 0; i < keys; i++) {
        boolean text = random.nextInt(3) == 0;
        String key = text ? "\"text\"" : quoted(text().replaceAll("[\\uD800-\\uDFFF]", "") + "_");
        both((i > 0 ? "," : "") + space() + key + space() + ":" + space(), in, expected);
        if (text && random.nextInt(4) > 0) {
          String value = text();
          String before = quoted(value);
          String after = normalizer.normalize(value);
          in.append(before);
          expected.append(after.equals(value) ? before : minimal(after));
          both(space(), in, expected);
        } else {
          both((text ? "[" + value(1) + "]" : value(0)) + space(), in, expected);
        }
      }
      both("}" + space(), in, expected);
    }

    private static void both(String s, StringBuilder in, StringBuilder expected) {
      in.append(s);
      expected.append(s);
    }

    private String value(int depth) {
      return switch (random.nextInt(depth < 3 ? 8 : 6)) {
        case 0 -> quoted(text());
        case 1 -> "1.0e5";
        case 2 -> "-0.5E-7";
        case 3 -> "12345678901234567890";
        case 4 -> "true";
        case 5 -> "null";
        case 6 -> "[" + space() + value(depth + 1) + "," + value(depth + 1) + "]";
        default -> "{" + quoted("text") + ":" + quoted(text()) + ",\"k\":" + value(depth + 1) + "}";
      };
    }

    private String space() {
      return " ".repeat(Math.max(0, random.nextInt(4) - 2)) + (random.nextInt(9) == 0 ? "\t" : "");
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      return text.toString();
    }

    private String quoted(String text) {
      StringBuilder json = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (pair && random.nextBoolean()) {
          json.append(c).append(text.charAt(++i));
        } else if (c < 0x20
            || c == '"'
            || c == '\\'
            || Character.isSurrogate(c)
            || random.nextInt(4) == 0) {
          json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
          if (pair) {
            json.append(String.format("\\u%04x", (int) text.charAt(++i)));
          }
        } else {
          json.append(c);
        }
      }
      return json.append('"').toString();
    }

    /** An independent writer: only what must be escaped is. */
    private static String minimal(String text) {
      List<String> parts = new ArrayList<>();
      text.codePoints()
          .forEach(
              c ->
                  parts.add(
                      switch (c) {
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        case '\n' -> "\\n";
                        case '\t' -> "\\t";
                        default ->
                            c < 0x20 || c >= 0xD800 && c <= 0xDFFF
                                ? String.format("\\u%04x", c)
                                : Character.toString(c);
                      }));
      return "\"" + String.join("", parts) + "\"";
    }
  }

  @Test
  void bytesAreWrittenAsTheyAreIfNothingChanges() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] bytes = " {\"text\":\"\\u0061\"}\r".getBytes(StandardCharsets.UTF_8);
    JsonLine line = new JsonLine("text");
    line.read(bytes);
    line.write(out);
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(line.values()).containsExactly(new JsonLine.Value(9, 17, "a"));
  }
}
