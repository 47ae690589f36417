// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;
import org.lafz.offset.OffsetUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A filter that cuts text into pieces: one a line, a table, or a key of JSON lines. */
abstract class CutCommand implements Callable<Integer> {
  private final Streams streams;
  private final String added;

  @Spec private CommandSpec spec;

  @Option(names = "--tsv", description = "Fields separated by tabs; spans count from 0.")
  private boolean tsv;

  @Option(names = "--jsonl", description = "Each line is a JSON object and gets a key.")
  private boolean jsonl;

  @Option(
      names = "--field",
      paramLabel = "KEY",
      description = "With --jsonl: the key of the text, at the top level. Default: text.")
  private String field = "";

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      converter = TextOptions.Unit.class,
      description = "What spans count: utf16 (default), codepoint or utf8.")
  private OffsetUnit unit = OffsetUnit.UTF_16;

  @Option(
      names = "--malformed",
      paramLabel = "POLICY",
      converter = TextOptions.Policy.class,
      description = "Bytes that are not UTF-8: replace (default), skip or fail.")
  private Malformed malformed = Malformed.REPLACE;

  @Parameters(paramLabel = "FILE", description = "Standard input if none, and for '-'.")
  private List<String> files = new ArrayList<>();

  CutCommand(Streams streams, String added) {
    this.streams = streams;
    this.added = added;
  }

  /** A walk over the pieces of a stream, like {@code TokenReader}. */
  interface Pieces {
    boolean next() throws IOException;

    long start();

    long end();

    /** What the table says between the span and the text, a tab included. */
    String label();

    String text();
  }

  /** The pieces of a stream. */
  abstract Pieces pieces(Reader text);

  /** Writes the pieces of a text as the objects of a JSON array; offsets by UTF-16 position. */
  abstract void json(String text, int[] offsets, JsonList list);

  @Override
  public Integer call() throws IOException {
    List<String> names = Input.names(files, spec.commandLine());
    String key = JsonLines.key(jsonl, field, spec.commandLine());
    if (tsv && jsonl) {
      throw new ParameterException(spec.commandLine(), "either --tsv or --jsonl");
    }
    if (unit != OffsetUnit.UTF_16 && !tsv && !jsonl) {
      throw new ParameterException(spec.commandLine(), "--unit needs --tsv or --jsonl");
    }
    if (jsonl) {
      new JsonLines(streams, key, malformed).run(names, this::add);
      return 0;
    }
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    for (String name : names) {
      try (Input input = Input.open(name, streams)) {
        copy(input, out);
      } finally {
        out.flush();
      }
    }
    return 0;
  }

  private void copy(Input input, OutputStream out) throws IOException {
    NormalizingInputStream utf8 =
        ArabicNormalizer.of(Profile.NONE).inputStream(input.stream(out), malformed);
    UnitOffsets offsets =
        new UnitOffsets(new InputStreamReader(utf8, StandardCharsets.UTF_8), unit);
    Pieces pieces = pieces(offsets);
    StringBuilder line = new StringBuilder();
    try {
      while (pieces.next()) {
        line.setLength(0);
        if (tsv) {
          line.append(offsets.of(pieces.start())).append('\t');
          line.append(offsets.of(pieces.end())).append('\t').append(pieces.label());
        }
        appendOnOneLine(pieces.text(), line);
        out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (MalformedUtf8Exception e) {
      throw input.refusal(e);
    }
    input.report(streams, malformed, utf8.malformed(), utf8.firstMalformedAt());
  }

  /** A line terminator becomes one space; so does a tab, which would end a field. */
  private void appendOnOneLine(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
        continue;
      }
      boolean ends = (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
      line.append(ends || (tsv && c == '\t') ? ' ' : c);
    }
  }

  /** Cuts the last value if the key is repeated: it is the one that most programs read. */
  private void add(JsonLine line) throws DataException {
    if (line.values().isEmpty()) {
      return;
    }
    if (line.has(added)) {
      throw new DataException("has a key \"" + added + "\" already");
    }
    String text = line.values().get(line.values().size() - 1).text();
    JsonList list = new JsonList();
    json(text, unit.offsets(text), list);
    line.add(added, list.bytes());
  }

  /** A JSON array of pieces. */
  static final class JsonList {
    private final JsonString json = new JsonString().raw("[");
    private String separator = "";

    /** Appends an object; {@code rest} is JSON too, empty or with a comma before it. */
    void add(String text, int start, int end, String rest) {
      add("text", text, start, end, rest);
    }

    /** The same with another key for the text. */
    void add(String key, String text, int start, int end, String rest) {
      json.raw(separator).raw("{\"" + key + "\":").append(text);
      json.raw(",\"start\":" + start + ",\"end\":" + end + rest + "}");
      separator = ",";
    }

    /** One more member for the {@code rest} of an object. */
    String member(String key, String text) {
      byte[] value = new JsonString().append(text).bytes();
      return ",\"" + key + "\":" + new String(value, StandardCharsets.UTF_8);
    }

    /** The list; nothing can be added then. */
    byte[] bytes() {
      return json.raw("]").bytes();
    }

    @Override
    public String toString() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }
}
