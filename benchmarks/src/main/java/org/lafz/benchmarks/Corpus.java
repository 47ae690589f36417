// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of one kind and size, the same in every run: generated with a fixed seed, and the article.
 *
 * <p>All sizes but the article hold at least 4 MB of UTF-8, or are cut out of as much: more than
 * the processor can learn by heart. The arrays are shared; nobody writes to them.
 */
final class Corpus {
  private static final long SEED = 17;
  private static final String ARTICLE = "000_dac1cc83cc4776b9.txt";

  /** Gives 4 MiB of UTF-8 in every kind. */
  private static final int UNITS = 2_420_000;

  private static final int QUERY_UNITS = 20;
  private static final int QUERY_STEP = 60;

  private static final Map<String, Corpus> MADE = new ConcurrentHashMap<>();

  private final String name;
  private final List<String> texts;
  private final char[][] chars;
  private final byte[][] utf8;
  private final long bytes;
  private final int longest;

  private Corpus(String name, List<String> texts) {
    this.name = name;
    this.texts = List.copyOf(texts);
    this.chars = new char[texts.size()][];
    this.utf8 = new byte[texts.size()][];
    long sum = 0;
    int max = 0;
    for (int i = 0; i < chars.length; i++) {
      String text = texts.get(i);
      chars[i] = text.toCharArray();
      utf8[i] = text.getBytes(StandardCharsets.UTF_8);
      sum += utf8[i].length;
      max = Math.max(max, text.length());
    }
    this.bytes = sum;
    this.longest = max;
  }

  /** The corpus of this kind and size; made once in a process. */
  static Corpus of(Kind kind, Size size) {
    String name = kind + " " + size;
    return MADE.computeIfAbsent(name, key -> new Corpus(name, texts(kind, size)));
  }

  private static List<String> texts(Kind kind, Size size) {
    if (size == Size.ARTICLE) {
      return List.of(kind.of(article()));
    }
    String text = kind.of(News.write(SEED, UNITS));
    return switch (size) {
      case QUERY -> queries(text);
      case KB1 -> pieces(text, 1024);
      default -> List.of(text);
    };
  }

  /** The first texts, about {@code units} UTF-16 units together, the last one cut at a space. */
  Corpus head(int units) {
    List<String> head = new ArrayList<>();
    int left = units;
    for (int i = 0; i < texts.size() && left > 0; i++) {
      String text = texts.get(i);
      int cut = text.length() <= left ? text.length() : text.lastIndexOf(' ', left);
      head.add(cut <= 0 ? text : text.substring(0, cut));
      left -= text.length();
    }
    return new Corpus(name + " head", head);
  }

  int count() {
    return texts.size();
  }

  String text(int i) {
    return texts.get(i);
  }

  char[] chars(int i) {
    return chars[i];
  }

  byte[] utf8(int i) {
    return utf8[i];
  }

  /** Bytes of UTF-8 of all texts. */
  long bytes() {
    return bytes;
  }

  /** UTF-16 units of the longest text. */
  int longest() {
    return longest;
  }

  @Override
  public String toString() {
    return name;
  }

  private static List<String> queries(String text) {
    List<String> queries = new ArrayList<>();
    int at = 0;
    while (at + QUERY_UNITS <= text.length()) {
      String query = text.substring(at, at + QUERY_UNITS);
      if (query.indexOf('\n') < 0 && !splitsPair(query)) {
        queries.add(query);
      }
      int space = text.indexOf(' ', at + QUERY_STEP);
      at = space < 0 ? text.length() : space + 1;
    }
    return queries;
  }

  private static boolean splitsPair(String query) {
    return Character.isHighSurrogate(query.charAt(query.length() - 1));
  }

  private static List<String> pieces(String text, int limit) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int space = 0;
    int size = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      // A surrogate is half of four bytes.
      size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      if (c == ' ' || c == '\n') {
        space = at;
      }
      if (size > limit && space > start) {
        pieces.add(text.substring(start, space));
        at = space;
        start = space + 1;
        size = 0;
      }
    }
    return pieces;
  }

  private static String article() {
    try (InputStream stream = Corpus.class.getResourceAsStream(ARTICLE)) {
      if (stream == null) {
        throw new IllegalStateException(ARTICLE + " is missing beside " + Corpus.class);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
