// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lafz.normalize.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz presets}: what there is to choose from, and what each does to every character. */
@Command(
    name = "presets",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Lists the profiles with the switches that each turns on.")
final class PresetsCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--table",
      paramLabel = "LINE",
      converter = TextOptions.ProfileLine.class,
      description = "What the profile makes of every Arabic character, and its rules of context.")
  private @Nullable Profile profile;

  PresetsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    StringBuilder out = new StringBuilder();
    if (profile != null) {
      out.append(ProfileTable.of(profile));
    } else {
      Table table = new Table(streams);
      for (Profile named : Profile.named()) {
        table.row(named.name(), ProfileTable.what(named));
      }
      table.appendTo(out);
    }
    streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return 0;
  }
}
