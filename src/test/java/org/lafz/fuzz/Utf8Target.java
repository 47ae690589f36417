// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.lafz.laws.EntryPoints;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Utf8Result;
import org.lafz.reference.ReferenceUtf8;

/** Any bytes, whole, chopped and into small room: what decoding first would give. */
public final class Utf8Target {
  private static final int LONGEST = 2500;

  private Utf8Target() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Input input = new Input(data);
    ArabicNormalizer normalizer = input.normalizer();
    Malformed policy = input.pick(Arrays.asList(Malformed.values()));
    int room = input.next();
    Random random = input.random();
    byte[] utf8 = bytes(input);
    ReferenceUtf8 decoded = ReferenceUtf8.decode(utf8, policy != Malformed.SKIP);
    byte[] expected = normalizer.normalize(decoded.text()).getBytes(UTF_8);
    boolean refused = policy == Malformed.FAIL && decoded.malformed() > 0;

    byte[] whole;
    try {
      whole = normalizer.normalizeUtf8(utf8, policy);
    } catch (MalformedUtf8Exception e) {
      assertThat(refused).isTrue();
      assertThat(e.bytePosition()).isEqualTo(decoded.firstMalformedAt());
      whole = expected;
    }
    assertThat(whole).isEqualTo(expected);

    byte[] lines = EntryPoints.byLine(normalizer, decoded.text()).getBytes(UTF_8);
    check(lines, stream(normalizer, utf8, policy, random, decoded), refused, "stream");
    check(expected, rooms(normalizer, utf8, policy, room, random, decoded), refused, "rooms");
  }

  private static void check(byte[] expected, byte[] actual, boolean refused, String what) {
    byte[] start = refused ? Arrays.copyOf(expected, actual.length) : expected;
    assertThat(actual).as(what).isEqualTo(start);
  }

  /** The bytes left as they are, or a text in UTF-8 in which some were changed. */
  private static byte[] bytes(Input input) {
    int changes = input.pick(6);
    if (changes == 0) {
      return input.rest();
    }
    int[] places = new int[changes - 1];
    int[] values = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = input.next();
      values[i] = input.next();
    }
    byte[] bytes = input.text(LONGEST).getBytes(UTF_8);
    for (int i = 0; i < places.length && bytes.length > 0; i++) {
      bytes[places[i] % bytes.length] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] stream(
      ArabicNormalizer normalizer,
      byte[] utf8,
      Malformed policy,
      Random random,
      ReferenceUtf8 decoded)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (NormalizingInputStream stream = normalizer.inputStream(dribble(utf8, random), policy)) {
      byte[] buffer = new byte[1 + random.nextInt(40)];
      for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
        all.write(buffer, 0, n);
        int one = random.nextInt(4) == 0 ? stream.read() : -1;
        if (one >= 0) {
          all.write(one);
        }
      }
      assertThat(stream.malformed()).isEqualTo(decoded.malformed());
      assertThat(stream.firstMalformedAt()).isEqualTo(decoded.firstMalformedAt());
    } catch (MalformedUtf8Exception e) {
      assertThat(policy).isEqualTo(Malformed.FAIL);
      assertThat(e.bytePosition()).isEqualTo(decoded.firstMalformedAt());
    }
    return all.toByteArray();
  }

  private static InputStream dribble(byte[] utf8, Random random) {
    int most = 1 + random.nextInt(9);
    return new ByteArrayInputStream(utf8) {
      @Override
      public int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, 1 + random.nextInt(most)));
      }
    };
  }

  /** Through arrays that hold little at a time; longer ones where a cluster asks for it. */
  private static byte[] rooms(
      ArabicNormalizer normalizer,
      byte[] utf8,
      Malformed policy,
      int room,
      Random random,
      ReferenceUtf8 decoded)
      throws IOException {
    int before = random.nextInt(3);
    byte[] in = new byte[before + utf8.length + random.nextInt(3)];
    Arrays.fill(in, (byte) 0xD9);
    System.arraycopy(utf8, 0, in, before, utf8.length);
    int to = before + utf8.length;
    long first = decoded.malformed() == 0 ? -1 : before + decoded.firstMalformedAt();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Utf8Result result = new Utf8Result();
    int from = before;
    int size = room;
    try {
      do {
        int at = random.nextInt(3);
        byte[] out = new byte[at + size];
        normalizer.normalizeUtf8(in, from, to, out, at, policy, result);
        for (int i = 0; i < out.length; i++) {
          boolean inside = i >= at && i < at + result.written();
          assertThat(inside || out[i] == 0).as("byte %d of out", i).isTrue();
        }
        all.write(out, at, result.written());
        assertThat(result.read()).isBetween(from, to);
        size = result.written() == 0 ? 2 * size + 1 : room;
        from = result.read();
      } while (from < to);
      assertThat(result.malformed()).isEqualTo(decoded.malformed());
      assertThat(result.firstMalformedAt()).isEqualTo(first);
    } catch (MalformedUtf8Exception e) {
      assertThat(policy).isEqualTo(Malformed.FAIL);
      assertThat(e.bytePosition()).isEqualTo(first);
    }
    return all.toByteArray();
  }
}
