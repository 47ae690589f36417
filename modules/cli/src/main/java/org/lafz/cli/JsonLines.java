// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.Profile;
import org.lafz.normalize.Utf8Result;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Runs a change over files of JSON lines. Memory is that of the longest line. Lines end in a line
 * feed; a carriage return before it is white space to JSON and stays. Not thread-safe.
 */
final class JsonLines {
  /** What a command does to a line. */
  interface Change {
    /** Changes {@code line}, or not. */
    void apply(JsonLine line) throws IOException;
  }

  private static final int CHUNK = 1 << 16;
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private final Streams streams;
  private final Malformed policy;
  private final JsonLine line;
  private final OutputStream out;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer decoded = CharBuffer.allocate(8192);
  private final ArabicNormalizer mender = ArabicNormalizer.of(Profile.NONE);

  private long malformed;
  private long firstMalformedAt;

  JsonLines(Streams streams, String key, Malformed policy) {
    this.streams = streams;
    this.policy = policy;
    this.line = new JsonLine(key);
    this.out = new BufferedOutputStream(streams.out(), CHUNK);
  }

  /** The key that the options name. */
  static String key(boolean jsonl, String field, CommandLine command) {
    if (!jsonl && !field.isEmpty()) {
      throw new ParameterException(command, "--field needs --jsonl");
    }
    return field.isEmpty() ? "text" : field;
  }

  /**
   * Writes every line of the files, changed.
   *
   * @throws DataException at the first line that cannot be read; all lines before it are written
   */
  void run(List<String> names, Change change) throws IOException {
    boolean openLine = false;
    for (String name : names) {
      try (Input input = Input.open(name, streams)) {
        openLine = run(input, change, openLine);
      } finally {
        out.flush();
      }
    }
  }

  /** Returns whether the last line had no line feed: what the next file brings begins a new one. */
  private boolean run(Input input, Change change, boolean openLine) throws IOException {
    malformed = 0;
    InputStream in = input.stream(out);
    ByteLines lines = new ByteLines(in, CHUNK);
    boolean open = openLine;
    while (lines.next()) {
      if (open) {
        out.write('\n');
      }
      change(lines, input, change);
      open = !lines.terminated();
      if (!open) {
        out.write('\n');
      }
    }
    input.report(streams, policy, malformed, firstMalformedAt);
    return open;
  }

  private void change(ByteLines lines, Input input, Change change) throws IOException {
    try {
      byte[] bytes = lines.line();
      if (!isUtf8(bytes)) {
        bytes = mended(bytes, lines.position());
      }
      line.read(bytes);
      change.apply(line);
    } catch (DataException e) {
      throw new DataException(input.prefix() + "line " + lines.number() + ": " + e.getMessage());
    }
    line.write(out);
  }

  private boolean isUtf8(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    decoder.reset();
    while (true) {
      decoded.clear();
      var result = decoder.decode(rest, decoded, true);
      if (!result.isOverflow()) {
        return !result.isError();
      }
    }
  }

  /** The line without what is not UTF-8: JSON is nothing else, whichever key it stands under. */
  private byte[] mended(byte[] bytes, long position) throws IOException {
    Utf8Result result = new Utf8Result();
    byte[] mended = new byte[Math.toIntExact(Math.min(LONGEST, 3L * bytes.length))];
    try {
      mender.normalizeUtf8(bytes, 0, bytes.length, mended, 0, policy, result);
    } catch (MalformedUtf8Exception e) {
      throw new DataException(Input.malformed(e, position));
    }
    if (malformed == 0) {
      firstMalformedAt = position + result.firstMalformedAt();
    }
    malformed += result.malformed();
    return Arrays.copyOf(mended, result.written());
  }
}
