// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Profile;

/** Pieces normalized by several threads are the text normalized by one. */
@Timeout(120)
class ParallelCopyTest {
  private static final Path SEEDS = Path.of("..", "..", "seeds");
  private static final long SEED = Long.getLong("lafz.seed", 20261124);
  private static final int TEXTS = Integer.getInteger("lafz.texts", 50);
  private static final Random RANDOM = new Random(SEED);

  /** What rules of context look at: what begins, ends, joins and stands between words. */
  private static final String[] PARTS = {
    "\n",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\u2028",
    "\u0085",
    "\t",
    " ",
    " ",
    "  ",
    "\u00A0",
    "\u0627",
    "\u0623",
    "\u0629",
    "\u0649",
    "\u064A",
    "\u0644\u0627",
    "\u0648",
    "\u0621",
    "\u0626",
    "\u06CC",
    "\u06A9",
    "\u067E",
    "\u06C1",
    "\u064E",
    "\u0651",
    "\u064B",
    "\u0670",
    "\u0654",
    "\u0653",
    "\u06E5",
    "\u06E6",
    "\u06DF",
    "\u0640",
    "\u0640\u0640",
    "\u200C",
    "\u200D",
    "\u200F",
    "\uFEFF",
    "\u00AD",
    "\uFEFB",
    "\uFDFA",
    "\uFE76",
    "\u06DD",
    "1",
    "\u0661",
    "\u066B",
    ",",
    ".",
    "!",
    "\u060C",
    "%",
    "/",
    "a",
    "B",
    "http://a.b/",
    "@x",
    "#\u0627",
    "a@b.c",
    "&amp;",
    "<b>",
    "\u0647\u0647\u0647\u0647",
    "\uD83D\uDE00",
    "\u0301",
    "\u0903",
    "\u0631\u062D\u0645\u0646",
    "\u0642\u0627\u0644",
    "\u0648\u0627\u0644\u0645\u0643\u062A\u0628\u0629"
  };

  /** What a copy wrote, and how it ended. */
  record Outcome(byte[] bytes, String said) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Outcome that
          && Arrays.equals(bytes, that.bytes)
          && said.equals(that.said);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(said).append('|');
      for (byte b : bytes) {
        text.append(b >= 0x20 ? "" + (char) b : String.format(Locale.ROOT, "\\x%02X", b & 0xFF));
      }
      return text.toString();
    }
  }

  private static Outcome alone(byte[] text, String profile, Malformed policy) {
    Lafz run =
        Lafz.run(
            text,
            "normalize",
            "--profile=" + profile,
            "--malformed=" + policy.name().toLowerCase(Locale.ROOT));
    return new Outcome(run.bytes(), run.err());
  }

  private static Outcome parallel(
      byte[] text, String profile, Malformed policy, int threads, int size) {
    return parallel(new ByteArrayInputStream(text), profile, policy, threads, size);
  }

  private static Outcome parallel(
      InputStream text, String profile, Malformed policy, int threads, int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            text, out, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, false);
    ArabicNormalizer normalizer = ArabicNormalizer.parse(profile);
    try (Input input = Input.open("-", streams)) {
      new ParallelCopy(input, streams, normalizer, policy, size).run(threads);
    } catch (IOException e) {
      streams.complain("" + e.getMessage());
    }
    return new Outcome(out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  private static String escaped(byte[] text) {
    return new Outcome(text, "input").toString();
  }

  private static void isTheSame(byte[] text, String profile, Malformed policy) {
    Outcome expected = alone(text, profile, policy);
    for (int size : new int[] {1, 25, 64, 500}) {
      assertThat(parallel(text, profile, policy, 2 + size % 2, size))
          .as("%s %s, pieces of %d, seed %d, %s", profile, policy, size, SEED, escaped(text))
          .isEqualTo(expected);
    }
  }

  private static byte[] random(int parts) {
    StringBuilder text = new StringBuilder();
    // Sometimes lines of few words, sometimes hardly any line feed.
    int common = RANDOM.nextBoolean() ? 0 : 6;
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[common + RANDOM.nextInt(PARTS.length - common)]);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static List<String> profiles() {
    return Profile.named().stream().map(Profile::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void randomLinesAreTheSameInEveryProfile(String profile) {
    for (int i = 0; i < TEXTS; i++) {
      isTheSame(random(1 + RANDOM.nextInt(120)), profile, Malformed.REPLACE);
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theArticleAndTheHardLinesAreTheSameInEveryProfile(String profile) throws IOException {
    for (String file : new String[] {"000_dac1cc83cc4776b9.txt", "golden/hard.tsv"}) {
      byte[] text = Files.readAllBytes(SEEDS.resolve(file));
      assertThat(parallel(text, profile, Malformed.FAIL, 3, 500))
          .isEqualTo(alone(text, profile, Malformed.FAIL));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search-loose@1 zwnj=space",
        "repair@1 invisibles=strip",
        "none@1 look-alikes=all",
        "ml@1 tatweel=strip +fold-alef",
        "none@1 elongation=2:1 +collapse-white-space",
        "quranic@1 +strip-punctuation digits=extended"
      })
  void randomLinesAreTheSameWithSwitches(String profile) {
    for (int i = 0; i < TEXTS; i++) {
      isTheSame(random(1 + RANDOM.nextInt(120)), profile, Malformed.REPLACE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", "\r\n", "a", "a\n", "\na", "a\r\nb", "\u0640\n\u0640"})
  void endsOfLinesAndTextAreTheSame(String text) {
    isTheSame(text.getBytes(StandardCharsets.UTF_8), "search@1", Malformed.REPLACE);
    isTheSame(text.getBytes(StandardCharsets.UTF_8), "ml@1", Malformed.REPLACE);
  }

  @Test
  void aMarkOfByteOrderStandsAtTheStartOfTheTextAlone() {
    String text = "\uFEFF1\n\uFEFF2\n3\n".repeat(20);
    isTheSame(text.getBytes(StandardCharsets.UTF_8), "repair@1", Malformed.REPLACE);
  }

  @Test
  void malformedBytesAreTheSameUnderEveryPolicy() {
    byte[][] stretches = {
      {(byte) 0xFF},
      {(byte) 0xD8},
      {(byte) 0xE0, (byte) 0xA0},
      {(byte) 0x80, (byte) 0x80},
      {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
      {(byte) 0xC0, (byte) 0x8A},
      {(byte) 0xED, (byte) 0xA0}
    };
    for (int i = 0; i < TEXTS; i++) {
      byte[] text = random(1 + RANDOM.nextInt(60));
      for (int n = RANDOM.nextInt(3); n >= 0; n--) {
        byte[] stretch = stretches[RANDOM.nextInt(stretches.length)];
        // Sequences may be torn; half of the time the stretch touches a line feed.
        int at = RANDOM.nextInt(text.length + 1);
        byte[] with = Arrays.copyOf(text, text.length + stretch.length);
        System.arraycopy(stretch, 0, with, at, stretch.length);
        System.arraycopy(text, at, with, at + stretch.length, text.length - at);
        if (RANDOM.nextBoolean() && at > 0) {
          with[at - 1] = '\n';
        }
        text = with;
      }
      for (Malformed policy : Malformed.values()) {
        isTheSame(text, i % 2 == 0 ? "search@1" : "ml@1", policy);
      }
    }
  }

  @Test
  void manyPiecesKeepTheirOrder() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      // Some pieces take longer than others.
      text.append(i).append(i % 50 < 25 ? " \u0623\n" : " \u0651\u064E\uFDFA\u0640\u0654\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(parallel(bytes, "repair@1", Malformed.FAIL, 4, 300))
        .isEqualTo(alone(bytes, "repair@1", Malformed.FAIL));
  }

  @Test
  void aFailingInputIsReadUpToTheFailure() {
    byte[] text = "\u0623\n\u0623 \u0623\nab".getBytes(StandardCharsets.UTF_8);
    for (int size : new int[] {1, 3, 4, 7, 100}) {
      Outcome outcome = parallel(failingAfter(text), "search@1", Malformed.FAIL, 2, size);
      assertThat(new String(outcome.bytes(), StandardCharsets.UTF_8))
          .startsWith("\u0627\n\u0627 \u0627\n");
      assertThat(outcome.said()).isEqualTo("lafz: cannot be read: broken\n");
    }
  }

  private static InputStream failingAfter(byte[] text) {
    return new InputStream() {
      private int at;

      @Override
      public int read() throws IOException {
        if (at == text.length) {
          throw new IOException("broken");
        }
        return text[at++] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int count) throws IOException {
        bytes[from] = (byte) read();
        return 1;
      }
    };
  }

  @Test
  void aFaultOfOursIsNotSilent() {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("fault");
          }
        };
    assertThatIllegalStateException()
        .isThrownBy(() -> parallel(faulty, "search@1", Malformed.FAIL, 2, 10))
        .withMessage("fault");
  }

  @Test
  void aReaderThatGoesAwayEndsTheCopyAlthoughTheInputWaits() throws IOException {
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return at++ % 3 == 2 ? '\n' : 'x';
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            if (at > 1000) {
              try {
                Thread.sleep(60_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            }
            bytes[from] = (byte) read();
            return 1;
          }
        };
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Streams streams = new Streams(endless, closed, System.err, () -> false, false);
    try (Input input = Input.open("-", streams)) {
      ParallelCopy copy =
          new ParallelCopy(input, streams, ArabicNormalizer.of(Profile.SEARCH), Malformed.FAIL, 10);
      assertThatExceptionOfType(ClosedOutputException.class).isThrownBy(() -> copy.run(2));
    }
  }
}
