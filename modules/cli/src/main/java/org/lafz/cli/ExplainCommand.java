// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Edit;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Profile;
import org.lafz.offset.OffsetUnit;
import org.lafz.offset.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lafz explain}: which step changed what, and where. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Shows what each step of a profile changes in a text.",
    footer = {
      "",
      "Spans are UTF-16 code units of the original, from 0, the end not included. Steps are shown in",
      "the order in which they run; each begins with what the one before it left.",
      "With --jsonl every line is a JSON object and gets a key \"edits\"; the arguments are files."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "LINE",
      converter = TextOptions.ProfileLine.class,
      description = "A profile, and switches that differ. Default: search. See 'lafz presets'.")
  private Profile profile = Profile.SEARCH;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      converter = TextOptions.Unit.class,
      description = "What spans count: utf16 (default), codepoint or utf8.")
  private OffsetUnit unit = OffsetUnit.UTF_16;

  @Option(names = "--jsonl", description = "Each line is a JSON object.")
  private boolean jsonl;

  @Option(
      names = "--field",
      paramLabel = "KEY",
      description = "With --jsonl: the key, at the top level. Default: text.")
  private String field = "";

  @Option(
      names = "--malformed",
      paramLabel = "POLICY",
      converter = TextOptions.Policy.class,
      description = "With --jsonl, bytes that are not UTF-8: replace (default), skip or fail.")
  private Malformed malformed = Malformed.REPLACE;

  @Parameters(
      paramLabel = "TEXT",
      description = "The text; words are joined by a space. Standard input if none, and for '-'.")
  private List<String> words = new ArrayList<>();

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String key = JsonLines.key(jsonl, field, spec.commandLine());
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    if (jsonl) {
      List<String> names = Input.names(words, spec.commandLine());
      new JsonLines(streams, key, malformed).run(names, line -> addEdits(line, normalizer));
    } else {
      if (malformed != Malformed.REPLACE) {
        throw new ParameterException(spec.commandLine(), "--malformed needs --jsonl");
      }
      boolean given = !words.isEmpty() && !words.equals(List.of("-"));
      show(given ? String.join(" ", words) : Text.read("-", streams).text(), normalizer);
    }
    return 0;
  }

  private void show(String text, ArabicNormalizer normalizer) throws IOException {
    StringBuilder out = new StringBuilder();
    int[] offsets = unit.offsets(text);
    Table table =
        new Table(streams).heading("step", "span", "before", "code points", "after", "code points");
    for (Edit edit : normalizer.explain(text)) {
      table.row(
          AnalyzeCommand.name(edit.step()),
          AnalyzeCommand.span(new Span(offsets[edit.start()], offsets[edit.end()])),
          Display.visible(edit.before()),
          Display.codePoints(edit.before()),
          Display.visible(edit.after()),
          Display.codePoints(edit.after()));
    }
    table.appendTo(out);
    streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The edits of the last value if the key is repeated: it is the one that most programs read. */
  private void addEdits(JsonLine line, ArabicNormalizer normalizer) throws DataException {
    if (line.values().isEmpty()) {
      return;
    }
    if (line.has("edits")) {
      throw new DataException("has a key \"edits\" already");
    }
    String text = line.values().get(line.values().size() - 1).text();
    int[] offsets = unit.offsets(text);
    JsonString json = new JsonString().raw("[");
    String separator = "";
    for (Edit edit : normalizer.explain(text)) {
      json.raw(separator)
          .raw("{\"step\":")
          .append(AnalyzeCommand.name(edit.step()))
          .raw(",\"start\":" + offsets[edit.start()] + ",\"end\":" + offsets[edit.end()])
          .raw(",\"before\":")
          .append(edit.before())
          .raw(",\"after\":")
          .append(edit.after())
          .raw("}");
      separator = ",";
    }
    line.add("edits", json.raw("]").bytes());
  }
}
