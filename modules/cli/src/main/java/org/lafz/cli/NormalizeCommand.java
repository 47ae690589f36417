// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
      "Byte positions count from 0.",
      "",
      "With --parallel the text is taken in pieces of whole lines, 1 MB each, and the output has the",
      "same bytes in the same order. Nothing is written before the first piece is there."
    })
final class NormalizeCommand extends ReplaceCommand {
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
      names = "--parallel",
      paramLabel = "N",
      description = {
        "Normalize plain text on N threads, at most one for each processor.",
        "Default: 1. Not with --jsonl."
      })
  private int parallel = 1;

  NormalizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  Replacement replacement() {
    return ArabicNormalizer.of(profile)::normalize;
  }

  @Override
  void check(boolean jsonl, CommandLine command) {
    if (parallel < 1) {
      throw new ParameterException(command, "--parallel: " + parallel + " is less than 1");
    }
    if (jsonl && parallel > 1) {
      throw new ParameterException(command, "--parallel is for plain text, not for --jsonl");
    }
  }

  @Override
  void copy(Input input, Streams to, Malformed policy) throws IOException {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    int threads = Math.min(parallel, Runtime.getRuntime().availableProcessors());
    if (threads > 1) {
      new ParallelCopy(input, to, normalizer, policy, ParallelCopy.PIECE).run(threads);
    } else {
      copy(input, to, normalizer, policy);
    }
  }

  // Every piece is written as soon as it is there, so that a person at the other end sees it.
  private static void copy(Input input, Streams to, ArabicNormalizer normalizer, Malformed policy)
      throws IOException {
    NormalizingInputStream normalized = normalizer.inputStream(input.stream(to.out()), policy);
    byte[] buffer = new byte[1 << 16];
    try {
      for (int got; (got = normalized.read(buffer, 0, buffer.length)) >= 0; ) {
        to.out().write(buffer, 0, got);
      }
    } catch (MalformedUtf8Exception e) {
      throw input.refusal(e);
    }
    input.report(to, policy, normalized.malformed(), normalized.firstMalformedAt());
  }
}
