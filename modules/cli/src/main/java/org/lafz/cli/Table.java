// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells. A pipe gets them separated by tabs and without any decoration; the tab also keeps
 * two Arabic cells in their order (UAX #9, rule L1). A terminal gets columns, each cell of free
 * text isolated (U+2068, U+2069) so that it cannot turn its neighbours around.
 */
final class Table {
  private static final char ISOLATE = '\u2068';
  private static final char POP = '\u2069';
  private static final int WIDEST = 32;

  private record Row(List<String> cells, boolean heading) {}

  private final boolean columns;
  private final boolean colour;
  private final List<Row> rows = new ArrayList<>();

  Table(Streams streams) {
    this.columns = streams.terminal();
    this.colour = streams.colour();
  }

  /** A row that names the columns. */
  Table heading(String... cells) {
    rows.add(new Row(List.of(cells), true));
    return this;
  }

  /** A row. Cells may hold any text that {@link Display#visible} returned. */
  Table row(String... cells) {
    rows.add(new Row(List.of(cells), false));
    return this;
  }

  /** The lines of the table. */
  void appendTo(StringBuilder out) {
    int[] widths = columns ? widths() : new int[0];
    for (Row row : rows) {
      if (!columns) {
        out.append(String.join("\t", row.cells)).append('\n');
        continue;
      }
      if (row.heading && colour) {
        out.append("\u001B[1m");
      }
      for (int i = 0; i < row.cells.size(); i++) {
        String cell = row.cells.get(i);
        boolean last = i == row.cells.size() - 1;
        boolean isolated = cell.chars().anyMatch(c -> c >= 0x0590);
        out.append(isolated ? ISOLATE + cell + POP : cell);
        if (!last) {
          out.append(" ".repeat(Math.max(0, widths[i] - Display.width(cell)) + 2));
        }
      }
      if (row.heading && colour) {
        out.append("\u001B[0m");
      }
      out.append('\n');
    }
  }

  private int[] widths() {
    int most = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    int[] widths = new int[most];
    for (Row row : rows) {
      for (int i = 0; i < row.cells.size(); i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, Display.width(row.cells.get(i))));
      }
    }
    return widths;
  }
}
