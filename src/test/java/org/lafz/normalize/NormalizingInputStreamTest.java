// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NormalizingInputStreamTest {
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  private static NormalizingInputStream stream(String text) {
    return SEARCH.inputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), Malformed.REPLACE);
  }

  @Test
  void singleBytesAreThoseOfTheNormalizedText() throws IOException {
    try (InputStream stream = stream("\u0628\u064Ea")) {
      assertThat(stream.read()).isEqualTo(0xD8);
      assertThat(stream.read()).isEqualTo(0xA8);
      assertThat(stream.read()).isEqualTo('a');
      assertThat(stream.read()).isEqualTo(-1);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void bytesAreDeliveredWhereTheyAreAskedFor() throws IOException {
    try (InputStream stream = stream("abc")) {
      byte[] buffer = "......".getBytes(UTF_8);
      assertThat(stream.read(buffer, 1, 0)).isZero();
      assertThat(stream.read(buffer, 1, 2)).isEqualTo(2);
      assertThat(stream.read(buffer, 4, 2)).isEqualTo(1);
      assertThat(new String(buffer, UTF_8)).isEqualTo(".ab.c.");
      assertThat(stream.read(buffer, 0, 6)).isEqualTo(-1);
      assertThat(stream.read(buffer, 0, 0)).isZero();
    }
  }

  @Test
  void availableIsWhatNeedsNoReading() throws IOException {
    try (InputStream stream = stream("\u0628\u064Eabc ")) {
      assertThat(stream.available()).isZero();
      assertThat(stream.read()).isEqualTo(0xD8);
      int waiting = stream.available();
      assertThat(waiting).isPositive();
      assertThat(stream.readNBytes(waiting)).hasSize(waiting);
      assertThat(stream.available()).isZero();
    }
  }

  @Test
  void malformedBytesAreCountedAsTheyAreMet() throws IOException {
    byte[] in = {'a', (byte) 0xFF, 'b', (byte) 0xC0, (byte) 0xC0};
    try (NormalizingInputStream stream =
        SEARCH.inputStream(new ByteArrayInputStream(in), Malformed.SKIP)) {
      assertThat(stream.malformed()).isZero();
      assertThat(stream.firstMalformedAt()).isEqualTo(-1);
      assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo("ab");
      assertThat(stream.malformed()).isEqualTo(3);
      assertThat(stream.firstMalformedAt()).isEqualTo(1);
    }
  }

  @Test
  void textCutInsideACharacterIsRefusedAtItsEnd() throws IOException {
    byte[] whole = "\u0628 \u0628".getBytes(UTF_8);
    assertThat(refusing(whole, 5).readAllBytes()).isEqualTo(whole);
    NormalizingInputStream cut = refusing(whole, 4);
    assertThat(cut.readNBytes(3)).isEqualTo(Arrays.copyOf(whole, 3));
    assertThatThrownBy(cut::read)
        .isInstanceOfSatisfying(
            MalformedUtf8Exception.class, e -> assertThat(e.bytePosition()).isEqualTo(3));
  }

  private static NormalizingInputStream refusing(byte[] in, int length) {
    return SEARCH.inputStream(new ByteArrayInputStream(in, 0, length), Malformed.FAIL);
  }

  @Test
  void sourceThatDeliversNothingForAWhileIsAskedAgain() throws IOException {
    InputStream source =
        new ByteArrayInputStream("\u0628\u064Eab".getBytes(UTF_8)) {
          private boolean empty;

          @Override
          public int read(byte[] buffer, int from, int count) {
            empty = !empty;
            return empty ? 0 : super.read(buffer, from, 1);
          }
        };
    try (InputStream stream = SEARCH.inputStream(source, Malformed.FAIL)) {
      assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo("\u0628ab");
    }
  }

  @Test
  void longStreamsAreReadPieceByPiece() throws IOException {
    String text = "\u0628\u064E\u0651\u0627 \uD83D\uDE00 1,234.".repeat(5000);
    try (InputStream stream = stream(text)) {
      assertThat(new String(stream.readAllBytes(), UTF_8)).isEqualTo(SEARCH.normalize(text));
    }
  }

  @Test
  void closedStreamRefusesToReadAndClosesItsSource() throws IOException {
    boolean[] closed = {false};
    InputStream source =
        new ByteArrayInputStream(new byte[9]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    NormalizingInputStream stream = SEARCH.inputStream(source, Malformed.FAIL);
    stream.close();
    assertThat(closed[0]).isTrue();
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessageContaining("closed");
  }

  @Test
  void boundsAreChecked() throws IOException {
    try (InputStream stream = stream("abc")) {
      assertThatThrownBy(() -> stream.read(new byte[3], 2, 2))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
