// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.Reader;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.TokenReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz tokenize}: plain text and tables take constant memory, JSON that of its lines. */
@Command(
    name = "tokenize",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Cuts text into words, numbers, addresses, emoji and marks, one a line.",
    footer = {
      "",
      "With --tsv a line has start, end, type and text; each file counts from 0. With --jsonl every",
      "object gets a key \"tokens\" of objects with text, start, end and type; every other byte stays.",
      "A token of more than 8192 UTF-16 units is cut. White space is never a token.",
      "The tokens of other libraries, faults included: lucene-standard, camel-words and",
      "camel-words-split-digits; docs/tokenizer-parity.md says how far they are the same."
    })
final class TokenizeCommand extends CutCommand {
  @Option(
      names = "--tokenizer",
      paramLabel = "NAME",
      converter = TextOptions.Tokenizer.class,
      description = "Whose tokens. Default: standard, which is ours.")
  private ArabicTokenizer words = ArabicTokenizer.standard();

  TokenizeCommand(Streams streams) {
    super(streams, "tokens");
  }

  @Override
  Pieces pieces(Reader text) {
    TokenReader reader = words.reader(text);
    return new Pieces() {
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
        return reader.type() + "\t";
      }

      @Override
      public String text() {
        return reader.text();
      }
    };
  }

  @Override
  void json(String text, int[] offsets, JsonList list) {
    words.forEach(
        text,
        (start, end, type) ->
            list.add(
                text.substring(start, end),
                offsets[start],
                offsets[end],
                ",\"type\":\"" + type + "\""));
  }
}
