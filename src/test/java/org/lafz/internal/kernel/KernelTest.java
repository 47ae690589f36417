// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.Plans;
import org.lafz.normalize.Profile;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

/**
 * Every kernel that this JVM has equals a plain reading of the table, unit by unit, and regular
 * expressions for numbers: for every scalar value, and on random text at every alignment and length
 * from 0 to 300.
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

  private static final String DIGIT = "[0-9\u0660-\u0669\u06F0-\u06F9]";
  private static final String SEPARATOR = "[,\u060C\u066C]";
  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<!D)(?<!D[.\u066B]|DS)D{1,3}(?:(S)D{3})(?:\\1D{3}){0,14}(?!D)(?!SD)"
              .replace("D", DIGIT)
              .replace("S", SEPARATOR));
  private static final Pattern DECIMAL = Pattern.compile("(?<=D)\u066B(?=D)".replace("D", DIGIT));
  private static final Pattern PERCENT =
      Pattern.compile("(?<=D)\u066A|\u066A(?=D)".replace("D", DIGIT));

  /**
   * What simple text becomes: unit by unit, two marks in order, then the numbers by regular
   * expressions.
   */
  private static String expected(Units units, String text) {
    StringBuilder out = new StringBuilder();
    int[] entries = units.entries;
    for (int i = 0; i < text.length(); i++) {
      int entry = entries[text.charAt(i)];
      if ((entry & Units.KEEP) != 0) {
        out.append((char) entry);
      }
      if (swaps(entries, text, i)) {
        char shadda = out.charAt(out.length() - 2);
        out.setCharAt(out.length() - 2, (char) entry);
        out.setCharAt(out.length() - 1, shadda);
      }
    }
    return readsNumbers(units) ? numbers(out.toString()) : out.toString();
  }

  private static boolean readsNumbers(Units units) {
    return (units.entries[','] & Units.SIGN) != 0;
  }

  private static String numbers(String text) {
    String grouped =
        GROUPED.matcher(text).replaceAll(number -> number.group().replaceAll(SEPARATOR, ""));
    return PERCENT.matcher(DECIMAL.matcher(grouped).replaceAll(".")).replaceAll("%");
  }

  private static int entry(int[] entries, String text, int i) {
    return i >= 0 && i < text.length() ? entries[text.charAt(i)] : 0;
  }

  private static boolean ranksMeet(int[] entries, String text, int i) {
    int before = entry(entries, text, i - 1);
    return (before >>> Units.TO_FIRST & entries[text.charAt(i)] & Units.RANKS) != 0;
  }

  /** Whether a vowel goes before the shadda that was typed before it, the base being before. */
  private static boolean swaps(int[] entries, String text, int i) {
    return ranksMeet(entries, text, i)
        && (entry(entries, text, i - 1) & Units.RANKS) == 2 * Units.RANK
        && (entries[text.charAt(i)] & Units.RANKS) == Units.RANK
        && (entry(entries, text, i - 2) & Units.BASE) != 0
        && (entry(entries, text, i + 1) & Units.RANKS) == 0;
  }

  /** Where a unit is complex or marks are out of order, numbers aside. */
  private static int simpleEnd(Units units, String text) {
    int[] entries = units.entries;
    for (int i = 0; i < text.length(); i++) {
      if (entries[text.charAt(i)] < 0 || ranksMeet(entries, text, i) && !swaps(entries, text, i)) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether a number or sign of numbers at {@code i} is touched by what may uncover a digit. */
  private static boolean isUncertain(Units units, String text, int i) {
    int[] entries = units.entries;
    boolean found = false;
    boolean digits = true;
    for (int k = i; !found && digits && k < text.length(); k++) {
      int entry = entries[text.charAt(k)];
      boolean digit = (entry >>> Units.TO_FIRST & Units.SIGN) != 0;
      found = digit && (entry & (Units.KEEP | Units.COMPLEX)) != Units.KEEP;
      digits = digit || (entry & Units.SIGN) != 0;
    }
    return found;
  }

  private static void check(Kernel kernel, Units units, String text, int shift, String what) {
    char[] in = ("x".repeat(shift) + text + "y").toCharArray();
    int to = in.length - 1;
    int room = text.length();
    char[] out = new char[shift + room + 90];
    Arrays.fill(out, 'z');
    long mapped = kernel.map(units, in, shift, to, out, shift, out.length);
    int end = Kernel.read(mapped) - shift;
    int simple = simpleEnd(units, text);
    if (end < simple) {
      assertThat(isUncertain(units, text, end)).as("%s stops at %s", what, end).isTrue();
    } else {
      assertThat(end).as(what).isEqualTo(simple);
    }
    String expected = expected(units, text.substring(0, end));
    String made = new String(out);
    assertThat(made.substring(shift, Kernel.written(mapped))).as(what).isEqualTo(expected);
    assertThat(made.substring(0, shift) + made.substring(shift + room)).as(what).matches("z*");
    assertThat(ScalarKernel.INSTANCE.map(units, in, shift, to, new char[room], 0, room))
        .as(what)
        .isEqualTo(mapped - shift);
    int same = kernel.sameEnd(units, in, shift, to) - shift;
    assertThat(same).as(what).isLessThanOrEqualTo(simple);
    assertThat(expected(units, text.substring(0, same)))
        .as(what)
        .isEqualTo(text.substring(0, same));
    boolean complex = text.chars().anyMatch(c -> units.entries[c] < 0);
    boolean grows = kernel.mayGrow(units, in, shift, to);
    assertThat(grows).as(what).isIn(complex, false);
    assertThat(grows || !text.chars().anyMatch(c -> units.entries[c] < 0 && Units.mayGrow(c)))
        .as(what)
        .isTrue();
    checkDeletions(kernel, units, in, shift, shift + simple, what);
    checkShort(units, text, in.clone(), shift, to, what);
    if (text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)) {
      checkUtf8(kernel, units, text, end, shift, what);
    }
  }

  private static void checkDeletions(
      Kernel kernel, Units units, char[] in, int from, int to, String what) {
    long[] bits = new long[2];
    for (int i = from; i + 64 <= to && !units.ordersMarks(); i += 64) {
      kernel.deletions(units, in, i, bits);
      for (int k = 0; k < 64; k++) {
        int entry = units.entries[in[i + k]];
        assertThat(bits[0] >>> k & 1).as(what).isEqualTo((entry & Units.KEEP) == 0 ? 1 : 0);
        if (Numbers.isSeparator(entry)) {
          assertThat(bits[1] >>> k & 1).as(what).isEqualTo(1);
        }
      }
    }
  }

  private static void checkShort(
      Units units, String text, char[] in, int shift, int to, String what) {
    char[] before = in.clone();
    int end = ScalarKernel.mapShort(units, in, shift, to, in, shift);
    if (end < 0) {
      assertThat(in).as(what).isEqualTo(before);
    } else {
      assertThat(new String(in, shift, end - shift)).as(what).isEqualTo(expected(units, text));
      assertThat(new String(in, end, in.length - end))
          .as(what)
          .isEqualTo(new String(before, end, in.length - end));
    }
  }

  private static void checkUtf8(
      Kernel kernel, Units units, String text, int end, int shift, String what) {
    byte[] in = ("x".repeat(shift) + text).getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[shift + 3 * in.length + 1000];
    long mapped = kernel.mapUtf8(units, in, shift, in.length, out, shift, out.length);
    int read = Kernel.read(mapped);
    int written = Kernel.written(mapped);
    String taken = new String(in, shift, read - shift, StandardCharsets.UTF_8);
    // A pair that is not simple stops UTF-16 between its halves at the latest.
    boolean pair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    assertThat(taken).as(what).isEqualTo(text.substring(0, pair ? end - 1 : end));
    assertThat(new String(out, shift, written - shift, StandardCharsets.UTF_8))
        .as(what)
        .isEqualTo(expected(units, taken));
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
      for (int kind = 0; kind < 9; kind++) {
        String text = cut(text(random, length, kind), length);
        int shift = random.nextInt(67);
        check(kernel, units, text, shift, name + " " + profile + " seed " + SEED + " " + text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingIsWrittenFromTheLimitOn(String name, Kernel kernel, String profile) {
    Units units = units(profile);
    Random random = new Random(SEED);
    for (int length = 0; length <= LONGEST; length++) {
      String text = cut(text(random, length, length % 9), length);
      String what = name + " " + profile + " seed " + SEED + " " + text;
      char[] in = text.toCharArray();
      char[] whole = new char[length];
      String all =
          new String(whole, 0, Kernel.written(kernel.map(units, in, 0, length, whole, 0, length)));
      int limit = random.nextInt(length + 1);
      char[] out = new char[length + 100];
      Arrays.fill(out, 'z');
      long mapped = kernel.map(units, in, 0, length, out, 0, limit);
      String part = new String(out, 0, Kernel.written(mapped));
      assertThat(part.length()).as(what).isLessThanOrEqualTo(limit);
      assertThat(new String(out, limit, out.length - limit)).as(what).matches("z*");
      // A per cent sign may wait for the digit after it.
      boolean prefix = all.startsWith(part);
      assertThat(prefix || part.equals(expected(units, text.substring(0, Kernel.read(mapped)))))
          .as(what)
          .isTrue();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] made = new byte[3 * bytes.length + 500];
      Arrays.fill(made, (byte) 'z');
      int end = random.nextInt(bytes.length + 200);
      mapped = kernel.mapUtf8(units, bytes, 0, bytes.length, made, 0, end);
      assertThat(Kernel.written(mapped)).as(what).isLessThanOrEqualTo(end);
      for (int i = end; i < made.length; i++) {
        assertThat(made[i]).as(what).isEqualTo((byte) 'z');
      }
    }
  }

  private static String text(Random random, int length, int kind) {
    StringBuilder text = new StringBuilder();
    String rare = "\u064E\u0651\u0652\u0670\u0640,\u060C\u066A\u066B%12\u0661\u06F5.a!\u00E9\uFEFB";
    String numbers = "0123456789١۲,,،٬٫٪%. بـ";
    while (text.length() < length) {
      if (kind > 5) { // fewer and fewer of what is not in numbers
        int most = numbers.length() - (kind == 8 ? 4 : 0);
        text.append(
            numbers.charAt(random.nextInt(3) > 0 ? random.nextInt(4) : random.nextInt(most)));
      } else if (kind == 0) {
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
