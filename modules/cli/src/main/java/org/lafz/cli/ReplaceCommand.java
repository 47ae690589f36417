// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lafz.normalize.Malformed;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A filter that puts other text in the place of text: of whole files, or of a key of JSON lines.
 */
abstract class ReplaceCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--malformed",
      paramLabel = "POLICY",
      converter = TextOptions.Policy.class,
      description = "Bytes that are not UTF-8: replace (default), skip or fail.")
  private Malformed malformed = Malformed.REPLACE;

  @Option(names = "--jsonl", description = "Each line is a JSON object.")
  private boolean jsonl;

  @Option(
      names = "--field",
      paramLabel = "KEY",
      description = "With --jsonl: the key, at the top level. Default: text.")
  private String field = "";

  @Parameters(paramLabel = "FILE", description = "Standard input if none, and for '-'.")
  private List<String> files = new ArrayList<>();

  ReplaceCommand(Streams streams) {
    this.streams = streams;
  }

  /** Refuses options that do not go together. */
  void check(boolean jsonl, CommandLine command) {}

  /** What comes into the place of a text. */
  interface Replacement {
    String of(String text) throws DataException;
  }

  /** What the options ask for. */
  abstract Replacement replacement();

  /** Copies an input to standard output, with its text replaced. */
  abstract void copy(Input input, Streams to, Malformed policy) throws IOException;

  @Override
  public Integer call() throws IOException {
    List<String> names = Input.names(files, spec.commandLine());
    String key = JsonLines.key(jsonl, field, spec.commandLine());
    check(jsonl, spec.commandLine());
    if (jsonl) {
      Replacement replacement = replacement();
      new JsonLines(streams, key, malformed).run(names, line -> replace(line, replacement));
    } else {
      for (String name : names) {
        try (Input input = Input.open(name, streams)) {
          copy(input, streams, malformed);
        }
      }
    }
    return 0;
  }

  private static void replace(JsonLine line, Replacement replacement) throws DataException {
    for (JsonLine.Value value : line.values()) {
      String text = replacement.of(value.text());
      if (!text.equals(value.text())) {
        line.replace(value, text);
      }
    }
  }
}
