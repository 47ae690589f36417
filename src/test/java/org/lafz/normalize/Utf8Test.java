// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

/** UTF-8 as Unicode 17.0, section 3.9, table 3-7 defines it, and what becomes of other bytes. */
class Utf8Test {
  private static final long SEED = Seed.value();
  private static final ArabicNormalizer NONE = ArabicNormalizer.of(Profile.NONE);
  private static final int TEXTS = Seed.texts(20_000);
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /**
   * As the JDK decodes, but for encoded surrogates: it makes one U+FFFD of ED A0 80, the standard
   * one of each byte. A lead that there never is takes the place of theirs.
   */
  private static String decode(byte[] in) {
    byte[] other = in.clone();
    for (int i = 0; i + 1 < in.length; i++) {
      if (in[i] == (byte) 0xED && in[i + 1] >= (byte) 0xA0 && in[i + 1] <= (byte) 0xBF) {
        other[i] = (byte) 0xFF;
      }
    }
    return new String(other, UTF_8);
  }

  private static Utf8Result run(ArabicNormalizer normalizer, byte[] in, Malformed policy)
      throws IOException {
    byte[] out = new byte[4 * in.length + 64];
    return normalizer.normalizeUtf8(in, 0, in.length, out, 0, policy, new Utf8Result());
  }

  /** Bytes; how many malformed stretches; the rule that the first breaks. */
  @ParameterizedTest
  @CsvSource({
    "80, 1, a continuation byte without a lead",
    "BF, 1, a continuation byte without a lead",
    "80 BF 80, 3, a continuation byte without a lead",
    "C0, 1, an overlong sequence",
    "C1, 1, an overlong sequence",
    "C0 80, 2, an overlong sequence",
    "C1 BF, 2, an overlong sequence",
    "F5, 1, a byte that UTF-8 does not have",
    "F8 88 80 80 80, 5, a byte that UTF-8 does not have",
    "FE, 1, a byte that UTF-8 does not have",
    "FF, 1, a byte that UTF-8 does not have",
    "E0 80 80, 3, an overlong sequence",
    "E0 9F BF, 3, an overlong sequence",
    "F0 80 80 80, 4, an overlong sequence",
    "F0 8F BF BF, 4, an overlong sequence",
    "ED A0 80, 3, an encoded surrogate",
    "ED BF BF, 3, an encoded surrogate",
    "ED A0 BD ED B8 80, 6, an encoded surrogate",
    "F4 90 80 80, 4, a value above 10FFFF",
    "F4 BF BF BF, 4, a value above 10FFFF",
    "D8, 1, cut",
    "E0 A0, 1, cut",
    "ED 9F, 1, cut",
    "EF BF, 1, cut",
    "F0 90, 1, cut",
    "F0 90 80, 1, cut",
    "F4 8F BF, 1, cut",
    "E2, 1, cut",
    "F1, 1, cut"
  })
  void malformedBytesAreReplacedSkippedAndRefused(String hex, int stretches, String rule)
      throws IOException {
    byte[] bad = hex(hex);
    byte[] a = "a\u0628".getBytes(UTF_8);
    for (byte[] after : new byte[][] {{}, a, "\u0628".getBytes(UTF_8)}) {
      byte[] in = join(a, bad, after);
      String expected = decode(in);
      assertThat(new String(NONE.normalizeUtf8(in, Malformed.REPLACE), UTF_8)).isEqualTo(expected);
      assertThat(new String(NONE.normalizeUtf8(in, Malformed.SKIP), UTF_8))
          .isEqualTo(expected.replace("\uFFFD", ""));
      for (Malformed policy : new Malformed[] {Malformed.REPLACE, Malformed.SKIP}) {
        Utf8Result result = run(NONE, in, policy);
        assertThat(result.malformed()).isEqualTo(stretches);
        assertThat(result.firstMalformedAt()).isEqualTo(3);
        assertThat(result.read()).isEqualTo(in.length);
      }
      MalformedUtf8Exception refused =
          catchThrowableOfType(
              MalformedUtf8Exception.class, () -> NONE.normalizeUtf8(in, Malformed.FAIL));
      String end =
          after.length == 0 ? "a sequence is cut short" : "a sequence is cut short by another byte";
      assertThat(refused.bytePosition()).isEqualTo(3);
      assertThat(refused.rule()).isEqualTo(rule.equals("cut") ? end : rule);
      assertThat(refused).hasMessage("malformed UTF-8 at byte 3: " + refused.rule());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7F",
    "C2 80",
    "DF BF",
    "E0 A0 80",
    "ED 9F BF",
    "EE 80 80",
    "EF BF BF",
    "F0 90 80 80",
    "F1 80 81 82",
    "F4 8F BF BF"
  })
  void boundariesOfTheTableAreWellFormed(String hex) throws IOException {
    byte[] in = hex(hex);
    assertThat(NONE.normalizeUtf8(in, Malformed.FAIL)).isEqualTo(in);
    assertThat(run(NONE, in, Malformed.REPLACE).firstMalformedAt()).isEqualTo(-1);
  }

  @Test
  void replacedBytesEqualTheJdksButForEncodedSurrogates() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      byte[] in = soup(random);
      String decoded = decode(in);
      String expected = SEARCH.normalize(decoded);
      String what = "seed " + SEED + " on " + HexFormat.of().formatHex(in);
      assertThat(new String(SEARCH.normalizeUtf8(in, Malformed.REPLACE), UTF_8))
          .as(what)
          .isEqualTo(expected);
      long malformed = decoded.chars().filter(c -> c == 0xFFFD).count();
      Utf8Result whole = run(SEARCH, in, Malformed.REPLACE);
      assertThat(whole.malformed()).as(what).isEqualTo(malformed);
      for (int chunk : new int[] {1, 3}) {
        try (NormalizingInputStream stream =
            SEARCH.inputStream(new Slow(in, chunk), Malformed.REPLACE)) {
          assertThat(new String(stream.readAllBytes(), UTF_8)).as(what).isEqualTo(expected);
          assertThat(stream.malformed()).as(what).isEqualTo(malformed);
          assertThat(stream.firstMalformedAt()).as(what).isEqualTo(whole.firstMalformedAt());
        }
      }
      for (Malformed policy : new Malformed[] {Malformed.REPLACE, Malformed.SKIP}) {
        String pieces = pieces(SEARCH, in, 24 + random.nextInt(8), policy);
        assertThat(pieces).as(what).isEqualTo(new String(SEARCH.normalizeUtf8(in, policy), UTF_8));
      }
    }
  }

  /** Mostly text, with bytes lost, doubled and changed; no U+FFFD of its own. */
  private static byte[] soup(Random random) {
    byte[] in = ArabicText.random(random, 10).replace("\uFFFD", "").getBytes(UTF_8);
    int[] leads = {0x80, 0xBF, 0xC0, 0xC2, 0xD8, 0xE0, 0xE2, 0xED, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF};
    byte[] out = new byte[2 * in.length + 4];
    int length = 0;
    for (byte b : in) {
      int dice = random.nextInt(12);
      if (dice == 0) {
        out[length++] = (byte) leads[random.nextInt(leads.length)];
      } else if (dice == 1) {
        out[length++] = (byte) (0x80 | random.nextInt(0x40));
      }
      if (dice != 2) {
        out[length++] = b;
      }
    }
    // Bytes that were put in can make a U+FFFD; then the count below would not hold.
    byte[] soup = Arrays.copyOf(out, length);
    return HexFormat.of().formatHex(soup).contains("efbfbd") ? new byte[0] : soup;
  }

  /** Through an output array that holds little at a time; a longer one where a cluster asks. */
  private static String pieces(ArabicNormalizer normalizer, byte[] in, int room, Malformed policy)
      throws IOException {
    Utf8Result result = new Utf8Result();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] out = new byte[room];
    int from = 0;
    do {
      normalizer.normalizeUtf8(in, from, in.length, out, 0, policy, result);
      all.write(out, 0, result.written());
      if (result.written() == 0 && result.read() < in.length) {
        out = new byte[2 * out.length];
      }
      from = result.read();
    } while (from < in.length);
    return all.toString(UTF_8);
  }

  @Test
  void outputThatIsTooShortStopsAfterTheLastWholeCluster() throws IOException {
    byte[] in = "\u0628\u064E\u0651 \u062A".getBytes(UTF_8); // beh fatha shadda, space, teh
    ArabicNormalizer repair = ArabicNormalizer.of(Profile.REPAIR);
    Utf8Result result = new Utf8Result();
    byte[] out = new byte[8];
    repair.normalizeUtf8(in, 0, in.length, out, 0, Malformed.FAIL, result);
    assertThat(result.read()).isEqualTo(7);
    assertThat(new String(out, 0, result.written(), UTF_8)).isEqualTo("\u0628\u064E\u0651 ");
    repair.normalizeUtf8(in, result.read(), in.length, out, 5, Malformed.FAIL, result);
    assertThat(result.read()).isEqualTo(in.length);
    assertThat(new String(out, 5, result.written(), UTF_8)).isEqualTo("\u062A");
  }

  @Test
  void nothingIsWrittenWhereTheFirstClusterDoesNotFit() throws IOException {
    byte[] in = "\u0628\u064E".getBytes(UTF_8);
    byte[] out = new byte[3];
    Utf8Result result = new Utf8Result();
    NONE.normalizeUtf8(in, 0, in.length, out, 0, Malformed.FAIL, result);
    assertThat(result.read()).isZero();
    assertThat(result.written()).isZero();
    assertThat(out).containsOnly(0);
  }

  @Test
  void expansionIsNotCutInTwo() throws IOException {
    byte[] in = "\uFDFA".getBytes(UTF_8);
    String expected = SEARCH.normalize("\uFDFA");
    byte[] out = new byte[expected.getBytes(UTF_8).length];
    Utf8Result result = new Utf8Result();
    SEARCH.normalizeUtf8(in, 0, in.length, out, 1, Malformed.FAIL, result);
    assertThat(result.written()).isZero();
    SEARCH.normalizeUtf8(in, result.read(), in.length, out, 0, Malformed.FAIL, result);
    assertThat(new String(out, 0, result.written(), UTF_8)).isEqualTo(expected);
    assertThat(result.read()).isEqualTo(in.length);
  }

  @Test
  void contextGoesOnWithTheSameResultAndIsForgottenByReset() throws IOException {
    // In a number the separator goes; at the start of a text it stays.
    byte[] in = "1,234".getBytes(UTF_8);
    byte[] out = new byte[1];
    Utf8Result result = new Utf8Result();
    SEARCH.normalizeUtf8(in, 0, in.length, out, 0, Malformed.FAIL, result);
    assertThat(result.read()).isEqualTo(1);
    byte[] rest = new byte[10];
    SEARCH.normalizeUtf8(in, 1, in.length, rest, 0, Malformed.FAIL, result);
    assertThat(new String(rest, 0, result.written(), UTF_8)).isEqualTo("234");

    SEARCH.normalizeUtf8(in, 0, in.length, out, 0, Malformed.FAIL, result);
    result.reset();
    SEARCH.normalizeUtf8(in, 1, in.length, rest, 0, Malformed.FAIL, result);
    assertThat(new String(rest, 0, result.written(), UTF_8)).isEqualTo(",234");
  }

  @Test
  void anotherStartBeginsANewText() throws IOException {
    byte[] in = "1,234,567".getBytes(UTF_8);
    Utf8Result result = new Utf8Result();
    SEARCH.normalizeUtf8(in, 0, in.length, new byte[1], 0, Malformed.FAIL, result);
    byte[] rest = new byte[10];
    SEARCH.normalizeUtf8(in, 5, in.length, rest, 0, Malformed.FAIL, result);
    assertThat(new String(rest, 0, result.written(), UTF_8)).isEqualTo(",567");
  }

  @Test
  void resultIsUsedForManyTexts() throws IOException {
    Utf8Result result = new Utf8Result();
    byte[] out = new byte[10];
    byte[] bad = {'a', (byte) 0xFF};
    byte[] good = {'b'};
    assertThat(SEARCH.normalizeUtf8(bad, 0, 2, out, 0, Malformed.REPLACE, result)).isSameAs(result);
    assertThat(result.malformed()).isEqualTo(1);
    SEARCH.normalizeUtf8(good, 0, 1, out, 0, Malformed.REPLACE, result);
    assertThat(result.malformed()).isZero();
    assertThat(result.firstMalformedAt()).isEqualTo(-1);
    assertThat(result.written()).isEqualTo(1);
  }

  @Test
  void longTextGoesThroughShortOutputs() throws IOException {
    String text = "\u0628\u064E\u0651 1,234 \uD83D\uDE00\uFDFA".repeat(1000);
    byte[] in = text.getBytes(UTF_8);
    for (Malformed policy : Malformed.values()) {
      assertThat(new String(SEARCH.normalizeUtf8(in, policy), UTF_8))
          .isEqualTo(SEARCH.normalize(text));
      for (int room : new int[] {40, 1000, 5000}) {
        assertThat(pieces(SEARCH, in, room, policy)).isEqualTo(SEARCH.normalize(text));
      }
    }
  }

  @Test
  void roomIsCountedFromWhereTheOutputBegins() throws IOException {
    byte[] in = "abc def".getBytes(UTF_8);
    byte[] out = "........".getBytes(UTF_8);
    Utf8Result result = new Utf8Result();
    assertThat(SEARCH.normalizeUtf8(in, 0, 7, out, 3, Malformed.FAIL, result)).isSameAs(result);
    assertThat(result.written()).isEqualTo(5);
    assertThat(result.read()).isEqualTo(5);
    assertThat(new String(out, UTF_8)).isEqualTo("...abc d");
  }

  @Test
  void textOfWhichNothingWasWrittenLeavesNoContext() throws IOException {
    Utf8Result result = new Utf8Result();
    byte[] first = "\uFDFA".getBytes(UTF_8);
    byte[] second = "abc".getBytes(UTF_8);
    byte[] out = new byte[3];
    SEARCH.normalizeUtf8(first, 0, first.length, out, 0, Malformed.FAIL, result);
    assertThat(result.written()).isZero();
    SEARCH.normalizeUtf8(second, 0, 3, out, 0, Malformed.FAIL, result);
    assertThat(new String(out, UTF_8)).isEqualTo("abc");
  }

  @Test
  void resultIsUsedByManyNormalizers() throws IOException {
    Utf8Result result = new Utf8Result();
    byte[] in = "\u0628\u0640".getBytes(UTF_8);
    byte[] out = new byte[4];
    SEARCH.normalizeUtf8(in, 0, 4, out, 0, Malformed.FAIL, result);
    assertThat(result.written()).isEqualTo(2);
    NONE.normalizeUtf8(in, 0, 4, out, 0, Malformed.FAIL, result);
    assertThat(result.written()).isEqualTo(4);
  }

  @Test
  void positionsCountFromTheStartOfTheArray() {
    byte[] in = {'x', 'x', 'a', (byte) 0xFF};
    assertThatThrownBy(
            () -> SEARCH.normalizeUtf8(in, 2, 4, new byte[9], 0, Malformed.FAIL, new Utf8Result()))
        .isInstanceOfSatisfying(
            MalformedUtf8Exception.class, e -> assertThat(e.bytePosition()).isEqualTo(3));
  }

  @Test
  void streamThatRefusesDeliversWhatCameBefore() throws IOException {
    byte[] in = join("\u0628\u064E c d ".getBytes(UTF_8), new byte[] {(byte) 0xFF, 'e'});
    try (NormalizingInputStream stream =
        SEARCH.inputStream(new ByteArrayInputStream(in), Malformed.FAIL)) {
      byte[] got = new byte[20];
      int n = stream.read(got);
      assertThat("\u0628 c d ").startsWith(new String(got, 0, n, UTF_8));
      assertThat(n).isPositive();
      assertThatThrownBy(() -> stream.read(got))
          .isInstanceOfSatisfying(
              MalformedUtf8Exception.class, e -> assertThat(e.bytePosition()).isEqualTo(9));
      assertThatThrownBy(stream::read).isInstanceOf(MalformedUtf8Exception.class);
    }
  }

  @Test
  void boundsAreChecked() {
    byte[] in = new byte[4];
    byte[] out = new byte[4];
    Utf8Result result = new Utf8Result();
    for (int[] b : new int[][] {{-1, 2, 0}, {3, 2, 0}, {0, 5, 0}, {0, 4, -1}, {0, 4, 5}}) {
      assertThatThrownBy(
              () -> SEARCH.normalizeUtf8(in, b[0], b[1], out, b[2], Malformed.FAIL, result))
          .as(Arrays.toString(b))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  /** Delivers at most so many bytes at once. */
  private static final class Slow extends InputStream {
    private final InputStream bytes;
    private final int chunk;

    Slow(byte[] in, int chunk) {
      bytes = new ByteArrayInputStream(in);
      this.chunk = chunk;
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
      return bytes.read(buffer, from, Math.min(count, chunk));
    }
  }
}
