// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lafz normalize}: a filter. Plain text takes constant memory, JSON that of its lines. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Normalizes text: a filter from files or standard input to standard output.",
    footer = {
      "",
      "Lines and their endings stay. Each file is a text of its own; files that end in .gz are unpacked.",
      "With --jsonl a line is a JSON object; only the string under the key changes, every other byte",
      "stays. Lines without that key, or with another value than a string, pass through, and so do",
      "empty ones. A line that is not a JSON object ends the run with its number and exit code 1.",
      "Byte positions count from 0."
    })
final class NormalizeCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "LINE",
      converter = TextOptions.ProfileLine.class,
      description = {
        "A profile, and switches that differ: 'search +fold-waw-hamza digits=keep'.",
        "Default: repair. See 'lafz presets'."
      })
  private Profile profile = Profile.REPAIR;

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

  NormalizeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<String> names = Input.names(files, spec.commandLine());
    String key = JsonLines.key(jsonl, field, spec.commandLine());
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    if (jsonl) {
      JsonLines.Change change =
          line -> {
            for (JsonLine.Value value : line.values()) {
              String text = normalizer.normalize(value.text());
              if (!text.equals(value.text())) {
                line.replace(value, text);
              }
            }
          };
      new JsonLines(streams, key, malformed).run(names, change);
    } else {
      for (String name : names) {
        try (Input input = Input.open(name, streams)) {
          copy(input, normalizer);
        }
      }
    }
    return 0;
  }

  // Every piece is written as soon as it is there, so that a person at the other end sees it.
  private void copy(Input input, ArabicNormalizer normalizer) throws IOException {
    NormalizingInputStream normalized =
        normalizer.inputStream(input.stream(streams.out()), malformed);
    byte[] buffer = new byte[1 << 16];
    try {
      for (int got; (got = normalized.read(buffer, 0, buffer.length)) >= 0; ) {
        streams.out().write(buffer, 0, got);
      }
    } catch (MalformedUtf8Exception e) {
      throw input.refusal(e);
    }
    input.report(streams, malformed, normalized.malformed(), normalized.firstMalformedAt());
  }
}
