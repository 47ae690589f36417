// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The tables in {@code seeds/clitics/}. */
final class Seeds {
  private static final Path FOLDER = Path.of(System.getProperty("lafz.clitics", "seeds/clitics"));

  private Seeds() {}

  /**
   * The rows of a table without header lines, which begin with {@code #}; {@code .gz} is read too.
   */
  static List<String[]> rows(String name) {
    Path file = FOLDER.resolve(name);
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean has(String name) {
    return Files.exists(FOLDER.resolve(name));
  }
}
