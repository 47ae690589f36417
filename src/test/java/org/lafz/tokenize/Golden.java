// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the tables in seeds/golden. */
public final class Golden {
  private Golden() {}

  /** The rows of a table, header and comment lines left out, empty columns kept. */
  public static List<String[]> rows(String name) {
    return read("golden/" + name)
        .lines()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The article. */
  public static String article() {
    return read("000_dac1cc83cc4776b9.txt");
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("seeds").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Resolves a doubled backslash and the escapes u, n, r and t. */
  public static String unescape(String column) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      c = column.charAt(++i);
      if (c != 'u') {
        out.append(c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c);
      } else if (column.charAt(i + 1) == '{') {
        int end = column.indexOf('}', i);
        out.appendCodePoint(Integer.parseInt(column.substring(i + 2, end), 16));
        i = end;
      } else {
        out.append((char) Integer.parseInt(column.substring(i + 1, i + 5), 16));
        i += 4;
      }
    }
    return out.toString();
  }

  /** The code units of a text, for messages. */
  public static String units(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(c -> out.append(c > 32 && c < 127 ? "" + (char) c : String.format("<%04X>", c)));
    return out.toString();
  }
}
