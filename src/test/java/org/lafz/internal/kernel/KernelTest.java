// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.Plans;
import org.lafz.normalize.Profile;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

/**
 * Every kernel that this JVM has equals a plain reading of the table, unit by unit: for every
 * scalar value, and on random text at every alignment and length from 0 to 300.
 */
class KernelTest {
  private static final long SEED = Seed.value();
  private static final int LONGEST = 300;

  static List<Object[]> cases() {
    List<Object[]> cases = new ArrayList<>();
    for (Kernel kernel : kernels()) {
      for (String profile :
          List.of(
              "search@1",
              "search-loose@1",
              "repair@1",
              "lucene-ar@1",
              "camel-arclean@1",
              "none@1 +numeric-punctuation",
              "none@1 digits=arabic-indic +fold-alef")) {
        cases.add(new Object[] {kernel.name(), kernel, profile});
      }
    }
    return cases;
  }

  private static List<Kernel> kernels() {
    Kernel current = Kernels.current();
    return current == ScalarKernel.INSTANCE
        ? List.of(current)
        : List.of(ScalarKernel.INSTANCE, current);
  }

  private static Units units(String profile) {
    return Plans.of(Profile.parse(profile)).units();
  }

  /** Where the simple text ends, and what it becomes. */
  private record Expected(int end, String text) {}

  /** Two neighbours at a time. */
  private static Expected expected(Units units, String text) {
    StringBuilder out = new StringBuilder();
    int[] entries = units.entries;
    for (int i = 0; i < text.length(); i++) {
      int entry = entries[text.charAt(i)];
      int before = i > 0 ? entries[text.charAt(i - 1)] : 0;
      int beforeThat = i > 1 ? entries[text.charAt(i - 2)] : 0;
      int after = i + 1 < text.length() ? entries[text.charAt(i + 1)] : 0;
      int shared = before >>> Units.TO_FIRST & entry & Units.SECOND;
      boolean percent = (entry >>> Units.TO_FIRST & Units.AFTER_PERCENT) != 0;
      boolean digitAfter = (after >>> Units.TO_FIRST & Units.SIGN) != 0;
      if ((shared & Units.SIGN) != 0 && !percent && !digitAfter) {
        shared &= ~Units.SIGN;
      }
      boolean swap =
          (shared & Units.RANKS) != 0
              && (before & Units.RANKS) == 2 * Units.RANK
              && (entry & Units.RANKS) == Units.RANK
              && (beforeThat & Units.BASE) != 0
              && (after & Units.RANKS) == 0;
      if (entry < 0 || shared != 0 && !swap) {
        return new Expected(i, out.toString());
      }
      if ((entry & Units.KEEP) != 0) {
        out.append((char) entry);
      }
      if (swap) {
        char shadda = out.charAt(out.length() - 2);
        out.setCharAt(out.length() - 2, (char) entry);
        out.setCharAt(out.length() - 1, shadda);
      }
    }
    return new Expected(text.length(), out.toString());
  }

  private static void check(Kernel kernel, Units units, String text, int shift, String what) {
    Expected expected = expected(units, text);
    char[] in = ("x".repeat(shift) + text + "y").toCharArray();
    int to = in.length - 1;
    char[] out = new char[shift + expected.text.length() + 3];
    Arrays.fill(out, 'z');
    long mapped = kernel.map(units, in, shift, to, out, shift, out.length);
    String made = new String(out);
    assertThat(Kernel.read(mapped) - shift).as(what).isEqualTo(expected.end);
    assertThat(made.substring(shift, Kernel.written(mapped))).as(what).isEqualTo(expected.text);
    assertThat(made.replace(expected.text, "")).as(what).matches("z*");
    assertThat(kernel.simpleEnd(units, in, shift, to) - shift).as(what).isEqualTo(expected.end);
    assertThat(kernel.count(units, in, shift, shift + expected.end))
        .as(what)
        .isEqualTo(expected.text.length());
    int same = kernel.sameEnd(units, in, shift, to) - shift;
    assertThat(same).as(what).isLessThanOrEqualTo(expected.end);
    assertThat(expected(units, text.substring(0, same)).text)
        .as(what)
        .isEqualTo(text.substring(0, same));
    mapped = kernel.map(units, in, shift, shift + expected.end, in, shift, in.length);
    assertThat(new String(in, shift, Kernel.written(mapped) - shift))
        .as(what)
        .isEqualTo(expected.text);
    if (text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)) {
      checkUtf8(kernel, units, text, expected, shift, what);
    }
  }

  private static void checkUtf8(
      Kernel kernel, Units units, String text, Expected expected, int shift, String what) {
    byte[] in = ("x".repeat(shift) + text).getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[shift + 3 * in.length + 1000];
    long mapped = kernel.mapUtf8(units, in, shift, in.length, out, shift, out.length);
    int read = Kernel.read(mapped);
    int written = Kernel.written(mapped);
    String taken = new String(in, shift, read - shift, StandardCharsets.UTF_8);
    // A pair that is not simple stops UTF-16 between its halves at the latest.
    boolean pair = expected.end > 0 && Character.isHighSurrogate(text.charAt(expected.end - 1));
    int end = pair ? expected.end - 1 : expected.end;
    assertThat(taken).as(what).isEqualTo(text.substring(0, end));
    assertThat(new String(out, shift, written - shift, StandardCharsets.UTF_8))
        .as(what)
        .isEqualTo(pair ? expected(units, taken).text : expected.text);
    assertThat(kernel.countUtf8(units, in, shift, read)).as(what).isEqualTo(written - shift);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyScalarValueIsMappedAsTheTableSays(String name, Kernel kernel, String profile) {
    Units units = units(profile);
    StringBuilder block = new StringBuilder();
    for (int c = 0; c < 0x110000; c++) {
      if (c >= 0xD800 && c < 0xE000) {
        continue;
      }
      if (c < 0x3000 || c % 64 == 0 || c >= 0xFB00 && c < 0x10000) {
        String text = "\u0628".repeat(c % 80) + Character.toString(c) + "\u0627".repeat(70);
        check(kernel, units, text, 0, name + " " + profile + " " + Integer.toHexString(c));
      }
      block.appendCodePoint(c);
      if (block.length() > 250) {
        check(kernel, units, block.toString(), 0, name + " block " + Integer.toHexString(c));
        block.setLength(0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLengthAndAlignmentIsTheSame(String name, Kernel kernel, String profile) {
    Units units = units(profile);
    Random random = new Random(SEED);
    for (int length = 0; length <= LONGEST; length++) {
      for (int kind = 0; kind < 6; kind++) {
        String text = cut(text(random, length, kind), length);
        int shift = random.nextInt(67);
        check(kernel, units, text, shift, name + " " + profile + " seed " + SEED + " " + text);
      }
    }
  }

  private static String text(Random random, int length, int kind) {
    StringBuilder text = new StringBuilder();
    String rare = "\u064E\u0651\u0652\u0670\u0640,\u060C\u066A\u066B%12\u0661\u06F5.a!\u00E9\uFEFB";
    while (text.length() < length) {
      if (kind == 0) {
        text.append(ArabicText.random(random, 40));
      } else if (random.nextInt(3 * kind * kind) == 0) {
        text.append(rare.charAt(random.nextInt(rare.length())));
      } else {
        text.append(random.nextInt(6) == 0 ? ' ' : (char) (0x621 + random.nextInt(26)));
      }
    }
    return text.toString();
  }

  private static String cut(String text, int length) {
    return text.substring(0, length);
  }

  @Test
  void runsStartWhereTheGroupChanges() {
    Random random = new Random(SEED);
    byte[] table = new byte[0x700];
    random.nextBytes(table);
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) (i % 5 == 0 ? table[i] & 0x7F : table[i] & 1);
    }
    Groups groups = new Groups(table);
    for (Kernel kernel : kernels()) {
      for (int length = 0; length <= LONGEST; length++) {
        for (int kind = 0; kind < 4; kind++) {
          int shift = 1 + random.nextInt(66);
          char[] in = ("x".repeat(shift) + text(random, length, kind)).toCharArray();
          long[] bits = new long[in.length / 64 + 1];
          kernel.runStarts(groups, in, shift, in.length, bits);
          for (int i = shift; i < in.length; i++) {
            int group = in[i] < table.length ? table[in[i]] : 0;
            int before = in[i - 1] < table.length ? table[in[i - 1]] : 0;
            assertThat(bits[i - shift >> 6] >>> i - shift & 1)
                .as("%s seed %s at %s", kernel.name(), SEED, i - shift)
                .isEqualTo(group == before ? 0 : 1);
          }
        }
      }
    }
  }

  @Test
  void theKernelThatWasAskedForIsInUse() {
    boolean vector =
        System.getProperty("lafz.kernel", "").equals("vector") && Runtime.version().feature() >= 25;
    assertThat(Kernels.current().name()).isEqualTo(vector ? "vector" : "scalar");
  }

  @Test
  void theKernelSaysWhyItIsInUse() {
    assertThat(Kernels.reason()).startsWith(Kernels.current().name() + ": ");
  }

  @Test
  void malformedUtf8StopsBeforeItsFirstByte() {
    Units units = units("search@1");
    byte[][] malformed = {
      {(byte) 0xC0, (byte) 0x80},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {(byte) 0xD8},
      {(byte) 0x80},
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xD8, 'a'},
      {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
      {(byte) 0xFF},
      {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
      {(byte) 0xC1, (byte) 0xBF}
    };
    byte[] tail = "\u0628".repeat(80).getBytes(StandardCharsets.UTF_8);
    for (Kernel kernel : kernels()) {
      for (byte[] bad : malformed) {
        for (int before = 0; before < 150; before++) {
          byte[] head =
              ("a".repeat(before % 2) + "\u0628".repeat(before / 2))
                  .getBytes(StandardCharsets.UTF_8);
          byte[] in = Arrays.copyOf(head, head.length + bad.length + tail.length);
          System.arraycopy(bad, 0, in, head.length, bad.length);
          System.arraycopy(tail, 0, in, head.length + bad.length, tail.length);
          byte[] out = new byte[3 * in.length + 1000];
          long mapped = kernel.mapUtf8(units, in, 0, in.length, out, 0, out.length);
          assertThat(Kernel.read(mapped)).as(kernel.name()).isEqualTo(head.length);
          assertThat(Kernel.written(mapped)).as(kernel.name()).isEqualTo(head.length);
        }
      }
    }
  }
}
