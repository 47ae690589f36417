// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of JSON: the places of the string values of a key at the top level, and the changes to
 * make in its bytes. All other bytes stay as they are. Used again for every line; not thread-safe.
 */
final class JsonLine {
  /**
   * A string value.
   *
   * @param start index of its opening quote in the bytes
   * @param end index after its closing quote
   * @param text the value, escapes resolved
   */
  record Value(int start, int end, String text) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Splice(int start, int end, byte[] bytes) {}

  // What may be refused here is what JSON refuses. Names are not interned and may collide at will.
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final String key;
  private final List<Value> values = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Splice> splices = new ArrayList<>();
  private byte[] bytes = {};
  private int length;
  private int close;

  JsonLine(String key) {
    this.key = key;
  }

  /**
   * Reads a line, which must be UTF-8, without the line feed. An empty line, or one of white space,
   * has no value.
   *
   * @throws DataException if it is not one JSON object; the message says what is wrong
   */
  void read(byte[] line) throws DataException {
    bytes = line;
    length = line.length;
    close = -1;
    values.clear();
    names.clear();
    splices.clear();
    int start = blank(bytes, 0, length);
    if (start == length) {
      return;
    }
    // Jackson takes a NUL near the start for UTF-16. A byte order mark is what it skips itself.
    int brace =
        bytes[start] == (byte) 0xEF ? blank(bytes, Math.min(length, start + 3), length) : start;
    if (brace == length || bytes[brace] != '{' || brace + 1 < length && bytes[brace + 1] == 0) {
      throw new DataException("not a JSON object");
    }
    try (JsonParser parser = FACTORY.createParser(bytes, 0, length)) {
      parse(parser);
    } catch (JsonProcessingException e) {
      throw new DataException(e.getOriginalMessage().replaceAll("\\s+", " ") + position(e));
    } catch (IOException e) {
      throw new DataException(String.valueOf(e.getMessage()));
    }
  }

  private void parse(JsonParser parser) throws IOException {
    parser.nextToken();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (!key.equals(name)) {
        names.add(name);
        parser.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        String text = parser.getText(); // reads to the closing quote, so before the next line
        int to = (int) parser.currentLocation().getByteOffset();
        if (from < 0 || to > length || bytes[from] != '"' || bytes[to - 1] != '"') {
          throw new AssertionError("no string at [" + from + ", " + to + ")");
        }
        values.add(new Value(from, to, text));
      } else {
        parser.skipChildren();
      }
    }
    close = (int) parser.currentTokenLocation().getByteOffset();
    if (bytes[close] != '}') {
      throw new AssertionError("no closing brace at " + close);
    }
    if (parser.nextToken() != null) {
      throw new DataException("something follows the JSON object");
    }
  }

  private static String position(JsonProcessingException e) {
    long at = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    return at < 0 ? "" : " (byte " + at + " of the line)";
  }

  private static int blank(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /** The string values of the key, in order; more than one if the key is repeated. */
  List<Value> values() {
    return values;
  }

  /** Whether the object has a key, other than the one looked for, of this name. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** Puts another string in the place of a value. Values are replaced in their order. */
  void replace(Value value, String text) {
    JsonString string = new JsonString();
    string.append(text);
    splices.add(new Splice(value.start(), value.end(), string.bytes()));
  }

  /** Adds a key with a value, written in JSON, as the last of the object. */
  void add(String name, byte[] json) {
    JsonString string = new JsonString();
    string.raw(",").append(name).raw(":").raw(json);
    splices.add(new Splice(close, close, string.bytes()));
  }

  /** Writes the line with its changes. */
  void write(OutputStream out) throws IOException {
    int at = 0;
    for (Splice splice : splices) {
      out.write(bytes, at, splice.start - at);
      out.write(splice.bytes);
      at = splice.end;
    }
    out.write(bytes, at, length - at);
  }
}
