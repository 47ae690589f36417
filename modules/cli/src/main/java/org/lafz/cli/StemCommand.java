// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.Reader;
import org.lafz.clitic.ArabicStemmer;
import org.lafz.tokenize.ArabicTokenizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz stem}: the stem of each token. */
@Command(
    name = "stem",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints the stem of each word, for search, one word a line.",
    footer = {
      "",
      "A token that is no Arabic word is its own stem. With --tsv a line has start, end, word and",
      "stem; each file counts from 0. With --jsonl every object gets a key \"stems\" of objects with",
      "form, start, end and stem; every other byte stays.",
      "Levels: light takes clitics and inflection off, lemma also knows broken plurals and verbs",
      "that change; docs/stems.md explains them."
    })
final class StemCommand extends CutCommand {
  /** The values of {@code --level}. */
  enum Level {
    LIGHT,
    LEMMA
  }

  @Option(
      names = "--level",
      paramLabel = "NAME",
      converter = TextOptions.Stems.class,
      description = "What is brought together: lemma (default) or light.")
  private Level level = Level.LEMMA;

  StemCommand(Streams streams) {
    super(streams, "stems");
  }

  private ArabicStemmer stemmer() {
    return level == Level.LIGHT ? ArabicStemmer.light() : ArabicStemmer.lemma();
  }

  @Override
  Pieces pieces(Reader text) {
    return new WordPieces(text, stemmer()::stem);
  }

  @Override
  void json(String text, int[] offsets, JsonList list) {
    ArabicStemmer stemmer = stemmer();
    ArabicTokenizer.standard()
        .forEach(
            text,
            (start, end, type) -> {
              String form = text.substring(start, end);
              String stem = list.member("stem", stemmer.stem(form));
              list.add("form", form, offsets[start], offsets[end], stem);
            });
  }
}
