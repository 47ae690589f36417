// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.lafz.tokenize.Golden;

/**
 * Reads the outputs of other libraries in src/test/resources/peers, whose README has the format.
 */
public final class Recorded {
  /**
   * What a library made of an input.
   *
   * @param columns the columns after the input, escapes resolved; empty if the library raised
   * @param raised the class of the exception that the library raised, or empty
   */
  public record Row(String input, List<String> columns, String raised) {
    /** The output of a file of kind {@code text}. */
    public String text() {
      if (columns.size() != 1) {
        throw new IllegalStateException(
            columns.size() + " columns" + raised + " for " + Golden.units(input));
      }
      return columns.get(0);
    }
  }

  private Recorded() {}

  /**
   * The rows of a file, named without {@code .tsv.gz}, in order. Names joined by {@code " then "}
   * give the rows of the first with what the functions give one after the other.
   */
  public static List<Row> rows(String name) {
    List<Row> rows = null;
    for (String file : name.split(" then ", -1)) {
      List<Row> next = lines(file).stream().map(Recorded::row).toList();
      rows = rows == null ? next : chain(rows, next);
    }
    return Objects.requireNonNull(rows);
  }

  /** Each row with the output of {@code second} for its text. */
  private static List<Row> chain(List<Row> first, List<Row> second) {
    Map<String, String> outputs = new HashMap<>();
    second.forEach(row -> outputs.put(row.input(), row.text()));
    return first.stream()
        .map(row -> new Row(row.input(), List.of(output(outputs, row.text())), ""))
        .toList();
  }

  /**
   * What was recorded for the text. If that is no input, what was recorded for its code points, as
   * all Arabic ones were alone: only for functions that treat each by itself.
   */
  private static String output(Map<String, String> outputs, String text) {
    return outputs.containsKey(text)
        ? outputs.get(text)
        : text.codePoints()
            .mapToObj(Character::toString)
            .map(c -> outputs.getOrDefault(c, c))
            .collect(Collectors.joining());
  }

  /**
   * One message for each row of a file of kind {@code text} where {@code ours} gives another text
   * than the recorded one.
   */
  public static List<String> textDifferences(String name, UnaryOperator<String> ours) {
    return differences(name, input -> List.of(ours.apply(input)));
  }

  /** The same for a file of kind {@code tokens}. */
  public static List<String> tokenDifferences(String name, Function<String, List<String>> ours) {
    return differences(name, ours);
  }

  /**
   * The same for a file of kind {@code offset-tokens}, whose columns end in a term after {@code
   * start:end:}: the text is the terms, joined by a space.
   */
  public static List<String> joinedTermDifferences(String name, UnaryOperator<String> ours) {
    List<String> differences = new ArrayList<>();
    for (Row row : rows(name)) {
      String terms =
          row.columns().stream().map(c -> c.split(":", 3)[2]).collect(Collectors.joining(" "));
      String made = ours.apply(row.input());
      if (!made.equals(terms)) {
        differences.add(difference(row, List.of(made), List.of(terms)));
      }
    }
    return differences;
  }

  private static List<String> differences(String name, Function<String, List<String>> ours) {
    List<String> differences = new ArrayList<>();
    for (Row row : rows(name)) {
      List<String> made = ours.apply(row.input());
      if (!row.raised().isEmpty() || !made.equals(row.columns())) {
        differences.add(difference(row, made, row.columns()));
      }
    }
    return differences;
  }

  private static String difference(Row row, List<String> made, List<String> recorded) {
    return Golden.units(row.input())
        + ": ours "
        + units(made)
        + ", recorded "
        + (row.raised().isEmpty() ? units(recorded) : row.raised());
  }

  private static List<String> units(List<String> texts) {
    return texts.stream().map(Golden::units).toList();
  }

  private static Row row(String line) {
    String[] columns = line.split("\t", -1);
    String input = Golden.unescape(columns[0]);
    // A literal backslash is doubled, so no output can look like this.
    if (columns.length == 2 && columns[1].startsWith("\\!")) {
      return new Row(input, List.of(), columns[1].substring(2));
    }
    return new Row(input, Arrays.stream(columns).skip(1).map(Golden::unescape).toList(), "");
  }

  /** The lines of a file, escapes and tabs as they are. */
  public static List<String> lines(String name) {
    Path path = Path.of("src/test/resources/peers", name + ".tsv.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.substring(0, text.length() - 1).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
