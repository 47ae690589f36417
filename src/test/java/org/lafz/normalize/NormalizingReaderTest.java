// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lafz.laws.ReaderLaws.readAll;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lafz.laws.ReaderLaws;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class NormalizingReaderTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Seed.texts(1000);
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);
  private static final String BOOK = "\u0643\u0650\u062A\u064E\u0627\u0628\u064C"; // 7 → 4 units

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void offsetsAgreeWithTheAlignedText(Profile profile) throws IOException {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 30);
      // A stream calls the function of another library on each line, align on the whole text.
      text = profile.reproduces().isPresent() ? text.replace('\n', '\t') : text;
      NormalizedText aligned = normalizer.align(text);
      try (NormalizingReader reader = normalizer.reader(new StringReader(text))) {
        ReaderLaws.checkOffsets(reader, aligned, profile + " seed " + SEED + " on " + text);
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

  @Test
  void onlyWhatWasDeliveredIsMapped() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader(BOOK));
    assertThat(reader.read(new char[2])).isEqualTo(2);
    assertThat(reader.toOriginal(2)).isEqualTo(4);
    assertThatThrownBy(() -> reader.toOriginal(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset 3 not in [0, 2]");
    assertThat(readAll(reader)).hasSize(2);
    assertThat(reader.toOriginal(4)).isEqualTo(7);
    assertThatThrownBy(() -> reader.toOriginal(5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unitsThatDidNotChangeAreMappedAlsoAfterARelease() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("\uFDFA" + BOOK + " abc"));
    int length = readAll(reader).length();
    reader.release(length - 2);
    assertThat(reader.toOriginal(length - 2)).isEqualTo(10);
    assertThat(reader.toOriginal(length)).isEqualTo(12);
  }

  @Test
  void insideAnExpansionIsTheEndOfItsOriginal() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("a\uFDFAb"));
    int length = readAll(reader).length();
    assertThat(reader.toOriginal(1)).isEqualTo(1);
    assertThat(reader.toOriginal(2)).isEqualTo(2);
    assertThat(reader.toOriginal(length - 3)).isEqualTo(2);
    assertThat(reader.toOriginal(length)).isEqualTo(3);
  }

  @Test
  void releaseInsideAnExpansionKeepsItsEnd() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("a\uFDFAbc"));
    int length = readAll(reader).length();
    reader.release(3);
    assertThat(reader.toOriginal(3)).isEqualTo(2);
    reader.release(length - 1);
    assertThat(reader.toOriginal(length - 1)).isEqualTo(3);
    assertThat(reader.toOriginal(length)).isEqualTo(4);
  }

  @Test
  void textWithoutChangesCanBeReleased() throws IOException {
    NormalizingReader reader = SEARCH.reader(new StringReader("abcd"));
    readAll(reader);
    reader.release(2);
    assertThatThrownBy(() -> reader.toOriginal(1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(reader.toOriginal(2)).isEqualTo(2);
    assertThat(reader.toOriginal(4)).isEqualTo(4);
  }

  /** The ring of changes grows and turns: parts come and are released at any pace. */
  @Test
  void mapIsRightHoweverMuchIsReleasedWhileReading() throws IOException {
    Random random = new Random(SEED);
    Reader slow =
        new StringReader("\u0628\u064E".repeat(700)) {
          @Override
          public int read(char[] buffer, int from, int count) throws IOException {
            return super.read(buffer, from, Math.min(count, 2 * random.nextInt(1, 50)));
          }
        };
    NormalizingReader reader = SEARCH.reader(slow);
    char[] buffer = new char[100];
    int delivered = 0;
    int released = 0;
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      delivered += n;
      for (int at = released; at < delivered; at++) {
        assertThat(reader.toOriginal(at)).as("seed %d", SEED).isEqualTo(2L * at);
      }
      if (random.nextInt(3) == 0) {
        released += random.nextInt(delivered - released + 1);
        reader.release(released);
      }
    }
    assertThat(delivered).isEqualTo(700);
    assertThat(reader.toOriginal(700)).isEqualTo(1400);
  }

  @Test
  void readyAsksTheSourceUntilItHasEnded() throws IOException {
    boolean[] ready = {false};
    Reader source =
        new StringReader("ab") {
          @Override
          public boolean ready() {
            return ready[0];
          }
        };
    NormalizingReader reader = SEARCH.reader(source);
    assertThat(reader.ready()).isFalse();
    ready[0] = true;
    assertThat(reader.ready()).isTrue();
    assertThat(readAll(reader)).isEqualTo("ab");
    assertThat(reader.ready()).isFalse();
    reader.close();
    assertThatThrownBy(reader::ready)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("closed");
  }
}
