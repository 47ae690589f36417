// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Word lists of {@code seeds/} that the jar carries beside this class. */
public final class WordList {
  private WordList() {}

  /**
   * The first column of a TSV file, without header lines, which begin with {@code #}.
   *
   * @throws IllegalStateException if the jar does not hold the list
   */
  public static List<String> read(String name) {
    return rows(name).stream().map(row -> row[0]).toList();
  }

  /**
   * The rows of a TSV file with all their columns, without header lines.
   *
   * @throws IllegalStateException if the jar does not hold the list
   */
  public static List<String[]> rows(String name) {
    return lines(WordList.class, name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /**
   * The lines of a file that the jar carries beside {@code neighbor}, without empty ones and header
   * lines, which begin with {@code #}.
   *
   * @throws IllegalStateException if the jar does not hold the file
   */
  public static List<String> lines(Class<?> neighbor, String name) {
    InputStream stream = neighbor.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing beside " + neighbor);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
