// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Utf8Result;

/** Runs a text through every entry point of a normalizer. */
public final class EntryPoints {
  private EntryPoints() {}

  /**
   * The result of each entry point by its name; the UTF-8 ones only if the text has a UTF-8 form.
   */
  public static Map<String, String> all(ArabicNormalizer normalizer, String text) {
    Map<String, String> results = new LinkedHashMap<>();
    results.put("String", normalizer.normalize(text));
    results.put("StringBuilder", normalizer.normalize(new StringBuilder(text)));
    results.put("align", normalizer.align(text).text());
    results.put("char[]", array(normalizer, text));
    results.put("char[] in place", inPlace(normalizer, text, 0));
    results.put("char[] in place with room", inPlace(normalizer, text, 300));
    results.put("Reader by 1", reader(normalizer, text, 1));
    results.put("Reader by 7", reader(normalizer, text, 7));
    if (hasUtf8Form(text)) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      results.put("byte[]", utf8(normalizer, utf8));
      results.put("byte[] by 5", pieces(normalizer, utf8, 5));
      results.put("byte[] by 40", pieces(normalizer, utf8, 40));
      results.put("InputStream by 1", stream(normalizer, utf8, 1));
      results.put("InputStream by 6", stream(normalizer, utf8, 6));
    }
    return results;
  }

  /** Whether the entry point of this name is a stream, which calls another library line by line. */
  public static boolean isStream(String name) {
    return name.startsWith("Reader") || name.startsWith("InputStream");
  }

  /**
   * What streams give: lines by themselves for a profile that reproduces another library. A line
   * ends with a line feed or a carriage return and a line feed, which stay.
   */
  public static String byLine(ArabicNormalizer normalizer, String text) {
    if (normalizer.profile().reproduces().isEmpty()) {
      return normalizer.normalize(text);
    }
    StringBuilder out = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      String end = line.endsWith("\r\n") ? "\r\n" : line.endsWith("\n") ? "\n" : "";
      out.append(normalizer.normalize(line.substring(0, line.length() - end.length()))).append(end);
    }
    return out.toString();
  }

  public static boolean hasUtf8Form(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  static String array(ArabicNormalizer normalizer, String text) {
    char[] in = ("ab" + text + "cd").toCharArray();
    int length = normalizer.normalizedLength(in, 2, in.length - 2);
    char[] out = new char[length + 3];
    int written = normalizer.normalize(in, 2, in.length - 2, out, 3);
    if (written != length) {
      throw new AssertionError(written + " units written, " + length + " foretold");
    }
    if (length > 0) {
      refusesTooLittleRoom(normalizer, in, length - 1);
    }
    return new String(out, 3, written);
  }

  private static void refusesTooLittleRoom(ArabicNormalizer normalizer, char[] in, int room) {
    char[] out = new char[room];
    try {
      normalizer.normalize(in, 2, in.length - 2, out, 0);
    } catch (IllegalArgumentException refused) {
      if (!new String(out).equals("\0".repeat(room))) {
        throw new AssertionError("refused, but written", refused);
      }
      return;
    }
    throw new AssertionError("room for " + room + " was enough");
  }

  static String inPlace(ArabicNormalizer normalizer, String text, int room) {
    char[] buffer = Arrays.copyOf(("x" + text).toCharArray(), text.length() + 1);
    int length = normalizer.normalizedLength(buffer, 1, buffer.length);
    buffer = Arrays.copyOf(buffer, 1 + Math.max(length, text.length()) + room);
    int written = normalizer.normalize(buffer, 1, 1 + text.length(), buffer, 1);
    return new String(buffer, 1, written);
  }

  static String reader(ArabicNormalizer normalizer, String text, int chunk) {
    try (Reader reader = normalizer.reader(new Slow(new StringReader(text), chunk))) {
      StringBuilder out = new StringBuilder();
      char[] buffer = new char[chunk];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        out.append(buffer, 0, n);
      }
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String utf8(ArabicNormalizer normalizer, byte[] in) {
    try {
      return new String(normalizer.normalizeUtf8(in, Malformed.FAIL), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Through an output array that holds little at a time. */
  static String pieces(ArabicNormalizer normalizer, byte[] text, int room) {
    byte[] in = new byte[text.length + 2];
    System.arraycopy(text, 0, in, 1, text.length);
    Utf8Result result = new Utf8Result();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int from = 1;
    byte[] out = new byte[room];
    try {
      do {
        normalizer.normalizeUtf8(in, from, in.length - 1, out, 0, Malformed.FAIL, result);
        all.write(out, 0, result.written());
        if (result.written() == 0 && result.read() < in.length - 1) {
          out = new byte[2 * out.length]; // a cluster larger than the room
        }
        from = result.read();
      } while (from < in.length - 1 || result.written() == out.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  static String stream(ArabicNormalizer normalizer, byte[] in, int chunk) {
    InputStream slow =
        new InputStream() {
          private final InputStream bytes = new ByteArrayInputStream(in);

          @Override
          public int read() throws IOException {
            return bytes.read();
          }

          @Override
          public int read(byte[] buffer, int from, int count) throws IOException {
            return bytes.read(buffer, from, Math.min(count, chunk));
          }
        };
    try (InputStream stream = normalizer.inputStream(slow, Malformed.FAIL)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reader that delivers at most so many units at once. */
  private static final class Slow extends Reader {
    private final Reader reader;
    private final int chunk;

    Slow(Reader reader, int chunk) {
      this.reader = reader;
      this.chunk = chunk;
    }

    @Override
    public int read(char[] buffer, int from, int count) throws IOException {
      return reader.read(buffer, from, Math.min(count, chunk));
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
