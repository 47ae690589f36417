// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.icu.IcuWords;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.SpanPolicy;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceReader;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.StopWords;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenCursor;
import org.lafz.tokenize.TokenReader;
import org.lafz.transliterate.Transliteration;

/**
 * One object serves many threads, with the results of one thread; and the first use of the library
 * may be made by many threads at once. Waiting has a bound, so that a deadlock is a failure.
 */
class ConcurrencyTest {
  private static final long SEED = Seed.value();
  private static final int THREADS = 8;
  private static final int TEXTS = 48;
  private static final int FRESH_LIBRARIES = 4;

  /** How an object that threads share is made, and all that can be asked of it about a text. */
  private record Shared<T>(String name, Supplier<T> maker, Function<Asked<T>, Object> ask) {
    Function<String, Object> make() {
      T object = maker.get();
      return text -> ask.apply(new Asked<>(object, text));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private record Asked<T>(T object, String text) {}

  /** Every public type that is documented as shared: a new one gets its line here. */
  static List<Shared<?>> objects() {
    List<Shared<?>> objects = new ArrayList<>();
    for (Profile profile : Profile.named()) {
      objects.add(normalizer(profile.name()));
    }
    Random random = new Random(SEED);
    while (objects.size() < Profile.named().size() + 8) {
      String line = Switches.random(random, 4);
      if (line != null) {
        objects.add(normalizer(line));
      }
    }
    objects.add(normalizer("search@1 zwnj=space digits=keep elongation=3:2"));
    objects.add(tokenizer("standard", ArabicTokenizer::standard));
    for (ArabicTokenizer.Rule rule : ArabicTokenizer.Rule.values()) {
      objects.add(
          tokenizer("no " + rule, () -> ArabicTokenizer.builder().rule(rule, false).build()));
    }
    objects.add(
        tokenizer(
            "dictionary",
            () -> ArabicTokenizer.builder().complexScripts(IcuWords.breaker()).build()));
    objects.add(new Shared<>("sentences", SentenceSplitter::standard, ConcurrencyTest::sentences));
    objects.add(
        new Shared<>(
            "stop words",
            () -> StopWords.arabic().fold(ArabicNormalizer.of(Profile.SEARCH)),
            ConcurrencyTest::stopWords));
    for (Transliteration scheme : Transliteration.values()) {
      objects.add(new Shared<>(scheme.name(), () -> scheme, ConcurrencyTest::transliterated));
    }
    return objects;
  }

  private static Shared<ArabicNormalizer> normalizer(String line) {
    return new Shared<>(line, () -> ArabicNormalizer.parse(line), ConcurrencyTest::normalized);
  }

  private static Shared<ArabicTokenizer> tokenizer(String name, Supplier<ArabicTokenizer> maker) {
    return new Shared<>("tokens, " + name, maker, ConcurrencyTest::tokens);
  }

  private static Object normalized(Asked<ArabicNormalizer> asked) {
    ArabicNormalizer normalizer = asked.object;
    NormalizedText aligned = normalizer.align(asked.text);
    List<Object> spans = new ArrayList<>();
    for (int i = 0; i < aligned.text().length(); i++) {
      spans.add(aligned.toOriginal(i, i + 1, SpanPolicy.COVER));
    }
    return List.of(
        EntryPoints.all(normalizer, asked.text),
        spans,
        normalizer.explain(asked.text),
        normalizer.audit(asked.text).counts());
  }

  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  private static Object tokens(Asked<ArabicTokenizer> asked) {
    String text = asked.text;
    List<Token> walked = new ArrayList<>();
    TokenCursor cursor = asked.object.cursor().reset(text.toCharArray(), 0, text.length());
    while (cursor.next()) {
      String slice = text.substring(cursor.start(), cursor.end());
      walked.add(new Token(cursor.start(), cursor.end(), cursor.type(), slice));
    }
    List<String> read = new ArrayList<>();
    try {
      TokenReader reader = asked.object.reader(new StringReader(text));
      while (reader.next()) {
        read.add(reader.start() + " " + reader.type() + " " + reader.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(asked.object.tokenize(text), asked.object.tokenize(text, SEARCH), walked, read);
  }

  private static Object sentences(Asked<SentenceSplitter> asked) {
    List<String> read = new ArrayList<>();
    try {
      SentenceReader reader = asked.object.reader(new StringReader(asked.text));
      while (reader.next()) {
        read.add(reader.start() + " " + reader.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(asked.object.split(asked.text), read);
  }

  private static Object stopWords(Asked<StopWords> asked) {
    return ArabicTokenizer.standard().tokenize(asked.text, SEARCH).stream()
        .map(token -> asked.object.contains(token.normalized()))
        .toList();
  }

  private static Object transliterated(Asked<Transliteration> asked) {
    String latin = asked.object.toEscapedLatin(asked.text);
    return List.of(
        latin,
        asked.object.fromEscapedLatin(latin),
        asked.object.toLatin(asked.text),
        asked.object.toArabic(asked.text));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void oneObjectServesManyThreads(Shared<?> shared) throws Exception {
    Random random = new Random(SEED);
    List<String> texts =
        IntStream.range(0, TEXTS).mapToObj(i -> ArabicText.random(random, 100)).toList();
    List<Object> expected = texts.stream().map(shared.make()).toList();
    Function<String, Object> object = shared.make();
    // Each thread begins elsewhere, so that the same object meets different texts at one time.
    List<List<Object>> found =
        atOnce(
            thread -> {
              Object[] results = new Object[TEXTS];
              for (int i = 0; i < TEXTS; i++) {
                int text = (i + thread * TEXTS / THREADS) % TEXTS;
                results[text] = object.apply(texts.get(text));
              }
              return List.of(results);
            });
    for (List<Object> results : found) {
      for (int i = 0; i < TEXTS; i++) {
        assertThat(results.get(i))
            .as("%s, text %d, seed %d", shared, i, SEED)
            .isEqualTo(expected.get(i));
      }
    }
  }

  /**
   * Static tables and lists are made when they are first needed. Here that is in many threads at
   * the same moment, each of which begins with another part, in a copy of the library that a class
   * loader of its own has just read.
   */
  @Test
  void theFirstUseMayBeMadeByManyThreads() throws Exception {
    List<String> expected = new FirstUse(0).call();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(THREADS).doesNotHaveDuplicates();
    for (int round = 0; round < FRESH_LIBRARIES; round++) {
      URL[] library = {
        location(ArabicNormalizer.class),
        location(FirstUse.class),
        location(com.ibm.icu.text.BreakIterator.class)
      };
      try (URLClassLoader fresh =
          new URLClassLoader(library, ClassLoader.getPlatformClassLoader())) {
        var maker = fresh.loadClass(FirstUse.class.getName()).getDeclaredConstructor(int.class);
        assertThat(maker.getDeclaringClass()).isNotSameAs(FirstUse.class);
        List<Object> found = atOnce(t -> ((Callable<?>) maker.newInstance(t)).call());
        assertThat(found).hasSize(THREADS).allMatch(expected::equals);
      }
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** What a thread does with its number. */
  private interface Work<R> {
    R run(int thread) throws Exception;
  }

  private static <R> List<R> atOnce(Work<R> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    try {
      IntFunction<Future<R>> begin =
          thread ->
              threads.submit(
                  () -> {
                    start.await();
                    return work.run(thread);
                  });
      List<R> results = new ArrayList<>();
      for (Future<R> result : IntStream.range(0, THREADS).mapToObj(begin).toList()) {
        results.add(result.get(2, TimeUnit.MINUTES));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
