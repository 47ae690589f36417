// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.offset.SpanPolicy;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class NormalizingReaderTest {
  private static final long SEED = Seed.value();
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);
  private static final String BOOK = "\u0643\u0650\u062A\u064E\u0627\u0628\u064C"; // 7 → 4 units

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  private static String readAll(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[64];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }

  /**
   * An offset maps to the start of the character there, or into what belongs to the two around it,
   * as the map of the aligned text says; offsets never go back.
   */
  @ParameterizedTest
  @MethodSource("profiles")
  void offsetsAgreeWithTheAlignedText(Profile profile) throws IOException {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (int i = 0; i < 1000; i++) {
      String text = ArabicText.random(random, 30);
      // A stream calls the function of another library on each line, align on the whole text.
      text = profile.reproduces().isPresent() ? text.replace('\n', '\t') : text;
      NormalizedText aligned = normalizer.align(text);
      int length = aligned.text().length();
      try (NormalizingReader reader = normalizer.reader(new StringReader(text))) {
        assertThat(readAll(reader)).isEqualTo(aligned.text());
        long last = 0;
        for (int at = 0; at <= length; at++) {
          String what = profile + " seed " + SEED + " at " + at + " of " + text + aligned.map();
          long original = reader.toOriginal(at);
          assertThat(original).as(what).isBetween(last, (long) text.length());
          last = original;
          if (at < length) {
            int tight = aligned.toOriginal(at, at + 1, SpanPolicy.TIGHT).start();
            int end = aligned.toOriginal(at, at + 1, SpanPolicy.TIGHT).end();
            assertThat(original).as(what).isBetween((long) tight, (long) end);
          }
          if (at > 0) {
            int before = aligned.toOriginal(at - 1, at, SpanPolicy.COVER).end();
            boolean inside =
                at < length
                    && aligned
                        .toOriginal(at - 1, at, SpanPolicy.TIGHT)
                        .equals(aligned.toOriginal(at, at + 1, SpanPolicy.TIGHT));
            if (!inside) {
              assertThat(original).as(what).isGreaterThanOrEqualTo(before);
            }
          }
        }
      }
    }
  }

  @Test
  void deletedTextLiesBeforeTheOffset() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    assertThat(readAll(reader)).isEqualTo("\u0643\u062A\u0627\u0628");
    assertThat(reader.toOriginal(0)).isEqualTo(0);
    assertThat(reader.toOriginal(1)).isEqualTo(2);
    assertThat(reader.toOriginal(2)).isEqualTo(4);
    assertThat(reader.toOriginal(3)).isEqualTo(5);
    assertThat(reader.toOriginal(4)).isEqualTo(7);
  }

  @Test
  void offsetBeyondWhatWasReadIsRefused() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    readAll(reader);
    assertThatThrownBy(() -> reader.toOriginal(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> reader.toOriginal(1_000_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1000000");
  }

  @Test
  void whatWasReleasedIsNotMapped() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    readAll(reader);
    reader.release(2);
    assertThatThrownBy(() -> reader.toOriginal(1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(reader.toOriginal(2)).isEqualTo(4);
    assertThat(reader.toOriginal(4)).isEqualTo(7);
    reader.release(4);
    reader.release(1); // releasing less takes nothing back
    assertThatThrownBy(() -> reader.toOriginal(3)).isInstanceOf(IllegalArgumentException.class);
    assertThat(reader.toOriginal(4)).isEqualTo(7);
  }

  @Test
  void theLast65536ChangesAreRemembered() throws IOException {
    int letters = 70_000;
    NormalizingReader reader = SEARCH.reader(new StringReader("\u0628\u064E".repeat(letters)));
    assertThat(readAll(reader)).hasSize(letters);
    assertThat(reader.toOriginal(letters)).isEqualTo(2 * letters);
    assertThat(reader.toOriginal(letters - 65_000)).isEqualTo(2 * (letters - 65_000));
    assertThatThrownBy(() -> reader.toOriginal(1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void releasingAsOneReadsKeepsTheMapOfALongStream() throws IOException {
    int letters = 200_000;
    NormalizingReader reader = SEARCH.reader(new StringReader("\u0628\u064E".repeat(letters)));
    for (int at = 0; reader.read() >= 0; at++) {
      if (at % 1000 == 0) {
        assertThat(reader.toOriginal(at)).isEqualTo(2L * at);
        reader.release(at);
      }
    }
  }

  @Test
  void closedReaderRefusesToReadAndClosesItsSource() throws IOException {
    boolean[] closed = new boolean[1];
    Reader source =
        new StringReader(BOOK) {
          @Override
          public void close() {
            closed[0] = true;
            super.close();
          }
        };
    NormalizingReader reader = SEARCH.reader(source);
    assertThat(reader.read()).isEqualTo(0x643);
    reader.close();
    reader.close();
    assertThat(closed[0]).isTrue();
    assertThatThrownBy(reader::read).isInstanceOf(IOException.class).hasMessageContaining("closed");
  }

  @Test
  void readyMeansThatTextIsWaitingHereOrInTheSource() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    assertThat(reader.ready()).isTrue();
    assertThat(reader.read()).isEqualTo(0x643);
    assertThat(reader.ready()).isTrue();
  }

  @Test
  void readingNothingDeliversNothing() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("\u0628"));
    assertThat(reader.read(new char[3], 1, 0)).isZero();
    assertThat(reader.read(new char[0])).isZero();
    assertThat(readAll(reader)).isEqualTo("\u0628");
    assertThat(reader.read()).isEqualTo(-1);
    assertThat(reader.read()).isEqualTo(-1);
  }

  @Test
  void boundsAreChecked() {
    NormalizingReader reader = SEARCH.reader(new StringReader("\u0628"));
    assertThatThrownBy(() -> reader.read(new char[3], 2, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void skippingCountsNormalizedUnits() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK + " a"));
    assertThat(reader.skip(5)).isEqualTo(5);
    assertThat(reader.read()).isEqualTo('a');
    assertThat(reader.skip(5)).isZero();
  }

  @Test
  void streamHalfReadCanBeLeft() throws IOException {
    NormalizingReader first = SEARCH.reader(new StringReader(BOOK.repeat(100)));
    first.read(new char[7]);
    first.close();
    assertThat(readAll(SEARCH.reader(new StringReader(BOOK)))).isEqualTo(SEARCH.normalize(BOOK));
  }

  /** The exception of the source passes through; nothing read before or after it is lost. */
  @Test
  void sourceThatThrowsOnceLosesNothing() throws IOException {
    String text = BOOK + " 1,234 ";
    String expected = SEARCH.normalize(text);
    for (int at = 0; at <= text.length(); at++) {
      int failing = at;
      Reader source =
          new Reader() {
            private int next;
            private boolean thrown;

            @Override
            public int read(char[] buffer, int from, int count) throws IOException {
              if (next == failing && !thrown) {
                thrown = true;
                throw new IOException("broken cable");
              }
              if (next == text.length()) {
                return -1;
              }
              buffer[from] = text.charAt(next++);
              return 1;
            }

            @Override
            public void close() {}
          };
      NormalizingReader reader = SEARCH.reader(source);
      StringBuilder got = new StringBuilder();
      int thrown = 0;
      while (true) {
        try {
          int c = reader.read();
          if (c < 0) {
            break;
          }
          got.append((char) c);
        } catch (IOException e) {
          assertThat(e).hasMessage("broken cable");
          thrown++;
        }
      }
      assertThat(thrown).isEqualTo(1);
      assertThat(got.toString()).as("failing at " + at).isEqualTo(expected);
      assertThat(reader.toOriginal(expected.length())).isEqualTo(text.length());
    }
  }

  @Test
  void sourceThatDeliversNothingForAWhileIsAskedAgain() throws IOException {
    Reader source =
        new StringReader(BOOK) {
          private boolean empty;

          @Override
          public int read(char[] buffer, int from, int count) throws IOException {
            empty = !empty;
            return empty ? 0 : super.read(buffer, from, 1);
          }
        };
    assertThat(readAll(SEARCH.reader(source))).isEqualTo(SEARCH.normalize(BOOK));
  }
}
