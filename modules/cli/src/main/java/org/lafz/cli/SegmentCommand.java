// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.Reader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lafz.clitic.CliticScheme;
import org.lafz.clitic.CliticSegmenter;
import org.lafz.clitic.Segment;
import org.lafz.clitic.Segmentation;
import org.lafz.tokenize.ArabicTokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz segment}: tokens with their clitics cut off. */
@Command(
    name = "segment",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Cuts conjunctions, prepositions and pronouns off each word, one word a line.",
    footer = {
      "",
      "A line has the segments of a word joined by plus signs; a token that is no Arabic word is",
      "whole. With --tsv a line has start, end, word and segments; each file counts from 0.",
      "With --jsonl every object gets a key \"words\" of objects with form, start, end and segments,",
      "these with text, start and end; every other byte stays.",
      "Schemes: ud as Universal Dependencies, atb as the Penn Arabic Treebank, d3 with the article,",
      "conjunctions alone; docs/clitics.md explains them."
    })
final class SegmentCommand extends CutCommand {
  @Option(
      names = "--scheme",
      paramLabel = "NAME",
      converter = TextOptions.Clitics.class,
      description = "Where words are cut: ud (default), atb, d3 or conjunctions.")
  private CliticScheme scheme = CliticScheme.UD;

  @Option(
      names = "--restored",
      description = "Print each segment as it is spelled alone; JSON gets a key \"form\".")
  private boolean restored;

  SegmentCommand(Streams streams) {
    super(streams, "words");
  }

  @Override
  Pieces pieces(Reader text) {
    CliticSegmenter segmenter = CliticSegmenter.msa().with(scheme);
    Function<Segment, String> shown = restored ? Segment::form : Segment::text;
    return new WordPieces(
        text,
        word ->
            segmenter.segment(word).segments().stream()
                .map(shown)
                .collect(Collectors.joining("+")));
  }

  @Override
  void json(String text, int[] offsets, JsonList list) {
    CliticSegmenter segmenter = CliticSegmenter.msa().with(scheme);
    ArabicTokenizer.standard()
        .forEach(
            text,
            (start, end, type) -> {
              String form = text.substring(start, end);
              Segmentation word = segmenter.segment(form);
              JsonList segments = new JsonList();
              for (Segment segment : word.segments()) {
                segments.add(
                    segment.text(),
                    offsets[start + segment.start()],
                    offsets[start + segment.end()],
                    restored ? segments.member("form", segment.form()) : "");
              }
              list.add("form", form, offsets[start], offsets[end], ",\"segments\":" + segments);
            });
  }
}
