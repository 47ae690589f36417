// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.io.IOException;
import java.io.Reader;

/**
 * Walks over the sentences of a stream in constant memory; they are those of the whole text.
 * Offsets count UTF-16 code units from where the stream stood at first. Not thread safe; made by
 * {@link SentenceSplitter#reader}.
 *
 * <p>Reads ahead, so what is left in the source after the last sentence taken is not defined; never
 * closes it.
 */
public final class SentenceReader {
  private final Reader source;
  private final WordScanner words = new WordScanner(ArabicTokenizer.standard());
  private final Window window = new Window(2 * SentenceScanner.MAX_SENTENCE);
  private final SentenceScanner sentences;
  private long base; // offset of the window in the stream
  private int start;
  private int end;
  private boolean ready;

  SentenceReader(SentenceSplitter splitter, Reader source) {
    this.source = source;
    sentences =
        new SentenceScanner(
            splitter,
            window,
            (from, to) -> {
              start = from;
              end = to;
              ready = true;
            });
  }

  /**
   * Goes to the next sentence; false if there is none, and then the other methods say nothing.
   *
   * @throws IOException if the source throws it; a call after that tries again, nothing is lost
   */
  public boolean next() throws IOException {
    ready = false;
    while (!ready) {
      int found = words.next();
      if (found == TokenScanner.TOKEN) {
        sentences.token(words.start, words.end, words.type); // ends one sentence at most
      } else if (found == TokenScanner.END) {
        sentences.finish();
        return ready;
      } else if (sentences.open() >= 0
          && words.position() - sentences.last() > SentenceScanner.MAX_GAP) {
        sentences.finish();
      } else {
        fill();
      }
    }
    return true;
  }

  private void fill() throws IOException {
    if (window.filled == window.units.length) {
      // What rules look back at is in the open sentence, or the unit before the next token.
      int from = sentences.open() >= 0 ? sentences.open() : Math.max(0, words.position() - 1);
      window.filled -= from;
      System.arraycopy(window.units, from, window.units, 0, window.filled);
      base += from;
      sentences.shift(from);
      words.slide(window.units, words.position() - from, window.filled, false);
    }
    int n = source.read(window.units, window.filled, window.units.length - window.filled);
    if (n >= 0) {
      window.filled += n;
    }
    words.slide(window.units, words.position(), window.filled, n < 0);
  }

  /** Offset of the first unit of the sentence. */
  public long start() {
    return base + start;
  }

  /** Offset after the last unit of the sentence. */
  public long end() {
    return base + end;
  }

  /** Whether the sentence was longer than the bound: the next one goes on where this was cut. */
  public boolean isCut() {
    return sentences.isCut();
  }

  /** The slice of the stream; allocates the string. */
  public String text() {
    return new String(window.units, start, end - start);
  }

  /** The part of the stream that is in memory. */
  private static final class Window implements CharSequence {
    private final char[] units;
    private int filled;

    Window(int size) {
      units = new char[size];
    }

    @Override
    public int length() {
      return filled;
    }

    @Override
    public char charAt(int index) {
      return units[index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new String(units, from, to - from);
    }
  }
}
