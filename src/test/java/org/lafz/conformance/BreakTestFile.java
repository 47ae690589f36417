// SPDX-License-Identifier: Apache-2.0
package org.lafz.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lafz.internal.chars.Chars;

/** The rows of a break test file of the Unicode Character Database. */
public final class BreakTestFile {
  private BreakTestFile() {}

  /**
   * One row.
   *
   * @param line number in the file, from 1
   * @param source the row without its comment
   * @param text the code points
   * @param boundaries every boundary after 0, as UTF-16 offsets
   */
  public record Row(int line, String source, String text, List<Integer> boundaries) {
    /** The segments as start:end without white space and controls at their edges; none is empty. */
    public List<String> trimmed() {
      List<String> spans = new ArrayList<>();
      int from = 0;
      for (int to : boundaries) {
        int start = from;
        int end = to;
        while (start < end && isEdge(text.codePointAt(start))) {
          start = text.offsetByCodePoints(start, 1);
        }
        while (end > start && isEdge(text.codePointBefore(end))) {
          end = text.offsetByCodePoints(end, -1);
        }
        if (start < end) {
          spans.add(start + ":" + end);
        }
        from = to;
      }
      return spans;
    }

    private static boolean isEdge(int c) {
      return Chars.isWhiteSpace(c) || Chars.isControl(c) && c != 0x600 || c == 0x34F;
    }
  }

  /** Reads {@code /unicode/NAME} of the test resources. */
  public static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = BreakTestFile.class.getResourceAsStream("/unicode/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        number++;
        int comment = line.indexOf('#');
        String source = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (source.isEmpty()) {
          continue;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> boundaries = new ArrayList<>();
        for (String part : source.split("\\s+")) {
          if (part.equals("\u00F7")) {
            if (text.length() > 0) {
              boundaries.add(text.length());
            }
          } else if (!part.equals("\u00D7")) {
            text.appendCodePoint(Integer.parseInt(part, 16));
          }
        }
        rows.add(new Row(number, source, text.toString(), boundaries));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
