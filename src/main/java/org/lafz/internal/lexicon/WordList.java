// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
   * The rows of a TSV file with all their columns, without header lines, which begin with {@code
   * #}.
   *
   * @throws IllegalStateException if the jar does not hold the list
   */
  public static List<String[]> rows(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("word list " + name + " is missing beside " + WordList.class);
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }
}
