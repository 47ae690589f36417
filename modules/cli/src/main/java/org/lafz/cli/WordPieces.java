// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.TokenReader;

/** The tokens of a stream, each with what a function makes of it. */
final class WordPieces implements CutCommand.Pieces {
  private final TokenReader reader;
  private final UnaryOperator<String> function;

  WordPieces(Reader text, UnaryOperator<String> function) {
    reader = ArabicTokenizer.standard().reader(text);
    this.function = function;
  }

  @Override
  public boolean next() throws IOException {
    return reader.next();
  }

  @Override
  public long start() {
    return reader.start();
  }

  @Override
  public long end() {
    return reader.end();
  }

  @Override
  public String label() {
    return reader.text() + "\t";
  }

  @Override
  public String text() {
    return function.apply(reader.text());
  }
}
