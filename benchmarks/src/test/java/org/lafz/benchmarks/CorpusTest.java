// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusTest {
  /**
   * Every machine and JDK measures the same text. A change here makes old results another story.
   */
  @ParameterizedTest
  @CsvSource({
    "NEWS, 9313ef36490086b4",
    "VOCALIZED, d5695ad12903bf8d",
    "PDF, 70424d3fc52b76a6",
    "WEB, 6cf7ceb22a67ddff",
    "PERSIAN_KEYBOARD, 82ace801f5a6ebdb",
    "NFD, 5b6fc5f9a52e6492",
  })
  void isTheSameEverywhere(Kind kind, String digest) throws NoSuchAlgorithmException {
    byte[] utf8 = Corpus.of(kind, Size.MB4).utf8(0);
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(utf8);
    assertThat(HexFormat.of().formatHex(sha, 0, 8)).isEqualTo(digest);
  }

  @ParameterizedTest
  @EnumSource
  void holdsFourMegabytesOfWellFormedText(Kind kind) {
    Corpus corpus = Corpus.of(kind, Size.MB4);
    assertThat(corpus.count()).isOne();
    assertThat(corpus.bytes()).isGreaterThan(4L << 20);
    assertThat(new String(corpus.utf8(0), StandardCharsets.UTF_8)).isEqualTo(corpus.text(0));
  }

  /** 64-bit hashes of all windows are different, so the windows are. */
  @ParameterizedTest
  @EnumSource
  void noWindowOf100UnitsComesTwice(Kind kind) {
    long[] hashes = windowHashes(Corpus.of(kind, Size.MB4).text(0), 100);
    Arrays.sort(hashes);
    assertThat(IntStream.range(1, hashes.length).filter(i -> hashes[i] == hashes[i - 1]).count())
        .isZero();
  }

  @Test
  void aRepeatedWindowIsFound() {
    String text = Corpus.of(Kind.NEWS, Size.KB1).text(0);
    long[] hashes = windowHashes(text + text, 100);
    assertThat(Arrays.stream(hashes).distinct().count()).isEqualTo(text.length());
  }

  static long[] windowHashes(String text, int length) {
    long base = 0x9E3779B97F4A7C15L;
    long top = 1;
    for (int i = 1; i < length; i++) {
      top *= base;
    }
    long[] hashes = new long[text.length() - length + 1];
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i >= length) {
        hash -= top * (text.charAt(i - length) + 1);
      }
      hash = hash * base + text.charAt(i) + 1;
      if (i >= length - 1) {
        hashes[i - length + 1] = hash;
      }
    }
    return hashes;
  }

  @Test
  void newsHasTheProportionsOfNews() {
    String text = Corpus.of(Kind.NEWS, Size.MB4).text(0);
    assertShare(text, Vocalizer::isLetter, 0.76, 0.80);
    assertShare(text, c -> c == ' ' || c == '\n', 0.15, 0.19);
    assertShare(text, Vocalizer::isMark, 0.0005, 0.002);
    assertShare(text, c -> Character.isDigit(c), 0.005, 0.02);
    assertShare(text, c -> c < 0x80 && Character.isLetter(c), 0.001, 0.006);
    assertShare(text, c -> ".:\u060C\u061B\u061F".indexOf(c) >= 0, 0.012, 0.020);
    String[] words = text.split("[^\u0621-\u063A\u0641-\u064A]+", -1);
    double letters = text.chars().filter(Vocalizer::isLetter).count();
    assertThat(letters / words.length).isBetween(4.4, 5.4);
    // Frequent words are frequent, and there are many rare ones.
    assertThat(Arrays.stream(words).filter(Words.standard().all().get(0)::equals).count())
        .isBetween(words.length / 100L, words.length / 30L);
    assertThat(Arrays.stream(words).distinct().count()).isGreaterThan(20_000);
  }

  @Test
  void theOtherKindsAreWhatTheySay() {
    String vocalized = Corpus.of(Kind.VOCALIZED, Size.MB4).text(0);
    assertShare(vocalized, Vocalizer::isMark, 0.36, 0.42);
    assertThat(vocalized).contains("\u0651\u064E").doesNotContain("\u064E\u0651");
    String pdf = Corpus.of(Kind.PDF, Size.MB4).text(0);
    assertShare(pdf, c -> c >= 0xFE70, 0.74, 0.80);
    assertShare(pdf, c -> c >= 0xFEF5 && c <= 0xFEFC, 0.005, 0.03);
    String web = Corpus.of(Kind.WEB, Size.MB4).text(0);
    assertThat(web).contains("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "#", "@", "\r\n");
    assertThat(web).containsPattern("https://t.co/[a-z0-9]{6,}").containsPattern("\u0640{3}");
    assertShare(web, c -> c < 0x80 && Character.isLetter(c), 0.05, 0.15);
    String persian = Corpus.of(Kind.PERSIAN_KEYBOARD, Size.MB4).text(0);
    assertThat(persian).contains("\u06A9", "\u06CC", "\u06F1").doesNotContain("\u0643", "\u064A");
    String nfd = Corpus.of(Kind.NFD, Size.MB4).text(0);
    assertThat(nfd).contains("\u0627\u0653", "\u0627\u0654").doesNotContain("\u0623");
  }

  private static void assertShare(String text, IntPredicate which, double least, double most) {
    double share = (double) text.chars().filter(which).count() / text.length();
    assertThat(share).isBetween(least, most);
  }

  @ParameterizedTest
  @EnumSource
  void queriesAreManyAndDifferent(Kind kind) {
    Corpus queries = Corpus.of(kind, Size.QUERY);
    assertThat(queries.count()).isGreaterThan(20_000);
    assertThat(IntStream.range(0, queries.count()).mapToObj(queries::text))
        .allMatch(query -> query.length() == 20);
    long different = IntStream.range(0, queries.count()).mapToObj(queries::text).distinct().count();
    assertThat(different).isGreaterThan(queries.count() * 99L / 100);
  }

  @ParameterizedTest
  @EnumSource
  void kilobytesAreNearlyFull(Kind kind) {
    Corpus pieces = Corpus.of(kind, Size.KB1);
    assertThat(pieces.count()).isGreaterThan(4000);
    assertThat(IntStream.range(0, pieces.count()).map(i -> pieces.utf8(i).length))
        .allMatch(length -> length > 850 && length <= 1026);
  }

  @Test
  void theArticleIsThatOfTheSeeds() {
    assertThat(Corpus.of(Kind.NEWS, Size.ARTICLE).bytes()).isEqualTo(4764);
    assertThat(Corpus.of(Kind.VOCALIZED, Size.ARTICLE).bytes()).isGreaterThan(7000);
  }

  @Test
  void aHeadEndsAtASpace() {
    Corpus head = Corpus.of(Kind.NEWS, Size.MB4).head(1000);
    String all = Corpus.of(Kind.NEWS, Size.MB4).text(0);
    assertThat(head.text(0)).hasSizeBetween(950, 1000);
    assertThat(all).startsWith(head.text(0) + " ");
    assertThat(Corpus.of(Kind.NEWS, Size.QUERY).head(100).count()).isEqualTo(5);
  }
}
