// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.Reader;
import org.lafz.tokenize.SentenceReader;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.SentenceSplitter.LineBreaks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz sentences}: plain text and tables take constant memory, JSON that of its lines. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Cuts text into sentences, one a line.",
    footer = {
      "",
      "A line break inside a sentence is shown as a space. With --tsv a line has start, end and text;",
      "each file counts from 0. With --jsonl every object gets a key \"sentences\" of objects with text,",
      "start and end; every other byte stays. A sentence of more than 65536 UTF-16 units is cut."
    })
final class SentencesCommand extends CutCommand {
  @Option(
      names = "--line-breaks",
      paramLabel = "WHAT",
      converter = TextOptions.Lines.class,
      description = {
        "What a line break means. line (default): the end of a sentence.",
        "paragraph: only an empty line is one, because the text is wrapped."
      })
  private LineBreaks lineBreaks = LineBreaks.LINE;

  SentencesCommand(Streams streams) {
    super(streams, "sentences");
  }

  private SentenceSplitter splitter() {
    return SentenceSplitter.builder().lineBreaks(lineBreaks).build();
  }

  @Override
  Pieces pieces(Reader text) {
    SentenceReader reader = splitter().reader(text);
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
        return "";
      }

      @Override
      public String text() {
        return reader.text();
      }
    };
  }

  @Override
  void json(String text, int[] offsets, JsonList list) {
    splitter()
        .forEach(
            text,
            (start, end) -> list.add(text.substring(start, end), offsets[start], offsets[end], ""));
  }
}
