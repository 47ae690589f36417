// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.NormalizedToken;
import org.lafz.tokenize.SentenceReader;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.TokenCursor;
import org.lafz.tokenize.TokenReader;

/**
 * A million units of any shape, and ten megabytes without a space, are linear work at every entry
 * point that has a loop of its own.
 *
 * <p>The work of the stages is counted in {@code LinearStepsTest}. The loops around them cannot be
 * counted from outside, so here a run is stopped after {@link #HANG}, which is no measurement: a
 * run takes a second on a slow machine, and a quadratic one hours. What comes out is compared with
 * what {@code normalize(String)} gives.
 *
 * <p>Every build takes the shapes of {@link Shape#FIRST} through every profile and the others in
 * turns. With {@code -Dlafz.linear=all}, or the name of a profile, every shape meets the profile at
 * every entry point, and {@code target/linear-time.tsv} says how much processor time it took, and
 * how much a tenth of the text takes.
 */
@Tag("slow")
class LinearTimeTest {
  private static final String MATRIX = System.getProperty("lafz.linear", "");
  private static final boolean FULL = !MATRIX.isEmpty();
  private static final Duration HANG = Duration.ofMinutes(2);
  private static final int TURNS = 12;

  /** Shape, entry point: the slowest profile. */
  private static final Map<String, Time> TIMES = new TreeMap<>();

  private record Time(String profile, long millis, long ofTenth) {}

  /** The result, which must be that of {@code normalize(String)}. */
  private record Entry(String name, BiFunction<ArabicNormalizer, String, String> run) {}

  /** A number that any other result would change. */
  private record TextEntry(String name, ToLongFunction<String> run) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("String", ArabicNormalizer::normalize),
          new Entry("map", LinearTimeTest::aligned),
          new Entry("char[]", (n, text) -> EntryPoints.inPlace(n, text, 0)),
          new Entry("Reader", (n, text) -> EntryPoints.reader(n, text, 1000)),
          new Entry("byte[]", (n, text) -> EntryPoints.utf8(n, utf8(text))),
          new Entry("byte[] in pieces", (n, text) -> EntryPoints.pieces(n, utf8(text), 4096)),
          new Entry("InputStream", (n, text) -> EntryPoints.stream(n, utf8(text), 1000)),
          new Entry("explain", LinearTimeTest::explained),
          new Entry("terms", LinearTimeTest::terms));

  private static final ArabicTokenizer STANDARD = ArabicTokenizer.standard();
  private static final ArabicTokenizer PLAIN = ArabicTokenizer.builder().withoutTailoring().build();
  private static final ArabicTokenizer LONGEST =
      ArabicTokenizer.builder().maxTokenLength(1 << 20).build();
  private static final SentenceSplitter PARAGRAPHS =
      SentenceSplitter.builder().lineBreaks(SentenceSplitter.LineBreaks.PARAGRAPH).build();

  static List<TextEntry> textEntries() {
    return List.of(
        new TextEntry("tokens", text -> tokens(STANDARD, text)),
        new TextEntry("tokens without rules", text -> tokens(PLAIN, text)),
        new TextEntry("tokens of any length", text -> tokens(LONGEST, text)),
        new TextEntry("TokenCursor", text -> cursor(STANDARD, text)),
        new TextEntry("TokenReader", text -> read(STANDARD, text)),
        new TextEntry("TokenReader without rules", text -> read(PLAIN, text)),
        new TextEntry("sentences", text -> sentences(SentenceSplitter.standard(), text)),
        new TextEntry("paragraphs", text -> sentences(PARAGRAPHS, text)),
        new TextEntry("SentenceReader", text -> read(SentenceSplitter.standard(), text)),
        new TextEntry("SentenceReader of paragraphs", text -> read(PARAGRAPHS, text)));
  }

  static List<Profile> profiles() {
    List<Profile> named = Profile.named();
    return MATRIX.isEmpty() || MATRIX.equals("all") ? named : List.of(Profile.parse(MATRIX));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void normalizesALongTextOfAnyShape(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    for (Shape shape : Shape.ALL) {
      int own = Profile.named().indexOf(profile);
      int number = Shape.ALL.indexOf(shape);
      String text = null;
      String once = null;
      for (Entry entry : ENTRIES) {
        boolean first = Shape.FIRST.contains(shape) && entry == ENTRIES.get(0);
        // As many shapes in a row as there are entry points: one for each.
        boolean itsTurn =
            (number / ENTRIES.size() + own) % TURNS == 0
                && ENTRIES.get((number + own) % ENTRIES.size()) == entry;
        if (!FULL && !first && !itsTurn || !has(shape, entry)) {
          continue;
        }
        if (text == null) {
          String made = shape.text(length(shape));
          text = made;
          once = assertTimeoutPreemptively(HANG, () -> normalizer.normalize(made));
        }
        String whole = text;
        String expected = once;
        String name = profile.name() + ", " + shape + ", " + entry.name;
        String result =
            run(
                shape + "\t" + entry.name,
                profile.name(),
                () -> entry.run.apply(normalizer, whole),
                () -> entry.run.apply(normalizer, shape.text(length(shape) / 10)));
        assertThat(result.equals(expected)).as(name).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("textEntries")
  void cutsALongTextOfAnyShape(TextEntry entry) {
    int own = textEntries().stream().map(TextEntry::name).toList().indexOf(entry.name);
    for (Shape shape : Shape.ALL) {
      boolean itsTurn = (own + Shape.ALL.indexOf(shape)) % 5 == 0;
      if (!FULL && !Shape.FIRST.contains(shape) && !itsTurn) {
        continue;
      }
      String text = shape.text(length(shape));
      run(
          shape + "\t" + entry,
          "-",
          () -> entry.run.applyAsLong(text),
          () -> entry.run.applyAsLong(shape.text(text.length() / 10)));
    }
  }

  private static <R> R run(String name, String profile, Supplier<R> whole, Supplier<R> tenth) {
    return assertTimeoutPreemptively(
        HANG,
        () -> {
          if (!FULL) {
            return whole.get();
          }
          tenth.get();
          long start = processorMillis();
          tenth.get();
          long middle = processorMillis();
          R result = whole.get();
          long end = processorMillis();
          Time time = new Time(profile, end - middle, middle - start);
          TIMES.merge(name, time, (a, b) -> a.millis > b.millis ? a : b);
          return result;
        },
        name + " " + profile);
  }

  /** Of the whole process; in steps of ten. */
  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  @AfterEach
  void writeTimes() throws IOException {
    if (FULL) {
      StringBuilder table =
          new StringBuilder("# shape\tentry point\tslowest profile\tms\tms of a tenth\n");
      TIMES.forEach(
          (name, time) ->
              table.append(
                  String.format(
                      Locale.ROOT,
                      "%s\t%s\t%d\t%d\n",
                      name,
                      time.profile,
                      time.millis,
                      time.ofTenth)));
      Files.writeString(Path.of("target/linear-time.tsv"), table, StandardCharsets.UTF_8);
    }
  }

  /** Ten megabytes of UTF-8 without a space; a ligature becomes eighteen units. */
  private static int length(Shape shape) {
    return switch (shape.name()) {
      case "ten megabytes of one word" -> 5_000_000;
      case "ligatures of words" -> 100_000;
      case "small high yeh" -> FULL ? 1_000_000 : 100_000; // each begins a cluster of 128 again
      default -> 1_000_000;
    };
  }

  /** Unpaired surrogates have no UTF-8; a list of ten megabytes of changes wants gigabytes. */
  private static boolean has(Shape shape, Entry entry) {
    return switch (entry.name) {
      case "byte[]", "byte[] in pieces", "InputStream" -> EntryPoints.hasUtf8Form(shape.unit());
      case "explain", "terms" -> length(shape) <= 1_000_000;
      default -> true;
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String aligned(ArabicNormalizer normalizer, String text) {
    NormalizedText aligned = normalizer.align(text);
    int length = aligned.text().length();
    for (int i = 0; i < length; i += 1 + length / 100_000) {
      Span span = aligned.toOriginal(i, i + 1, SpanPolicy.COVER);
      aligned.toNormalized(span.start(), span.end());
    }
    return aligned.text();
  }

  private static String explained(ArabicNormalizer normalizer, String text) {
    String normalized = normalizer.normalize(text);
    return normalizer.explain(text).isEmpty() ? text : normalized;
  }

  private static String terms(ArabicNormalizer normalizer, String text) {
    int at = 0;
    for (NormalizedToken token : STANDARD.tokenize(text, normalizer)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      at = token.start();
    }
    return normalizer.normalize(text);
  }

  private static long tokens(ArabicTokenizer tokenizer, String text) {
    long[] sum = new long[1];
    tokenizer.forEach(text, (start, end, type) -> sum[0] = 31 * sum[0] + end + type.ordinal());
    return sum[0];
  }

  private static long cursor(ArabicTokenizer tokenizer, String text) {
    TokenCursor cursor = tokenizer.cursor().reset(text.toCharArray(), 0, text.length());
    long sum = 0;
    while (cursor.next()) {
      sum = 31 * sum + cursor.end() + cursor.type().ordinal();
    }
    assertThat(sum).isEqualTo(tokens(tokenizer, text));
    return sum;
  }

  private static long read(ArabicTokenizer tokenizer, String text) {
    TokenReader reader = tokenizer.reader(new StringReader(text));
    long sum = 0;
    try {
      while (reader.next()) {
        sum = 31 * sum + reader.end() + reader.type().ordinal();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(sum).isEqualTo(tokens(tokenizer, text));
    return sum;
  }

  private static long sentences(SentenceSplitter splitter, String text) {
    long[] sum = new long[1];
    splitter.forEach(text, (start, end) -> sum[0] = 31 * sum[0] + end - start);
    return sum[0];
  }

  private static long read(SentenceSplitter splitter, String text) {
    SentenceReader reader = splitter.reader(new StringReader(text));
    long sum = 0;
    try {
      while (reader.next()) {
        sum = 31 * sum + reader.end() - reader.start();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(sum).isEqualTo(sentences(splitter, text));
    return sum;
  }
}
