// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.io.IOException;
import java.io.Reader;

/**
 * Walks over the tokens of a stream in constant memory; they are those of the whole text. Offsets
 * count UTF-16 code units from where the stream stood at first. Not thread safe; made by {@link
 * ArabicTokenizer#reader}.
 *
 * <p>The buffer is four times the {@linkplain ArabicTokenizer.Builder#maxTokenLength longest
 * token}, and 32 KB at least. Reads ahead, so what is left in the source after the last token taken
 * is not defined; never closes it.
 */
public final class TokenReader {
  private static final int MIN_BUFFER = 16_384;

  private final Reader source;
  private final TokenScanner scanner;
  private final char[] buffer;
  private long base; // offset of the buffer in the stream
  private int filled;

  TokenReader(ArabicTokenizer tokenizer, Reader source) {
    this.source = source;
    scanner = tokenizer.scanner();
    buffer = new char[Math.max(MIN_BUFFER, 4 * scanner.window())];
  }

  /**
   * Goes to the next token; false if there is none, and then the other methods say nothing.
   *
   * @throws IOException if the source throws it; a call after that tries again, nothing is lost
   */
  public boolean next() throws IOException {
    while (true) {
      int found = scanner.next();
      if (found != TokenScanner.MORE) {
        return found == TokenScanner.TOKEN;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    if (filled == buffer.length) {
      int done =
          scanner.position(); // past the first half: a window is at most a quarter of the buffer
      filled -= done;
      System.arraycopy(buffer, done, buffer, 0, filled);
      base += done;
      scanner.slide(buffer, 0, filled, false);
    }
    int n = source.read(buffer, filled, buffer.length - filled);
    if (n >= 0) {
      filled += n;
    }
    scanner.slide(buffer, scanner.position(), filled, n < 0);
  }

  /** Offset of the first unit of the token. */
  public long start() {
    return base + scanner.start;
  }

  /** Offset after the last unit of the token. */
  public long end() {
    return base + scanner.end;
  }

  /** What the token is. */
  public TokenType type() {
    return scanner.type;
  }

  /** Whether the token was longer than the bound: the next one goes on where this was cut. */
  public boolean isCut() {
    return scanner.cut;
  }

  /** The slice of the stream; allocates the string. */
  public String text() {
    return new String(buffer, scanner.start, scanner.end - scanner.start);
  }

  /** Appends the slice of the stream to {@code out}. */
  public void appendTo(StringBuilder out) {
    out.append(buffer, scanner.start, scanner.end - scanner.start);
  }
}
