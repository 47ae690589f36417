// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * One input of a command: a file, unpacked if its name ends in {@code .gz}, or standard input for
 * {@code -}. Not thread-safe.
 */
final class Input implements AutoCloseable {
  /** Packed files that we cannot read yet, and the program that unpacks them. */
  private static final Map<String, String> FOREIGN =
      Map.of(".zst", "zstd -dc", ".xz", "xz -dc", ".bz2", "bzip2 -dc");

  private static final int BUFFER = 1 << 16;

  private final String prefix;
  private final InputStream raw;
  private final InputStream stream;

  private Input(String prefix, InputStream raw, InputStream stream) {
    this.prefix = prefix;
    this.raw = raw;
    this.stream = stream;
  }

  /** The names, or {@code -} if there is none; refuses what no command can read. */
  static List<String> names(List<String> files, CommandLine command) {
    for (String name : files) {
      for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
        if (name.toLowerCase(Locale.ROOT).endsWith(foreign.getKey())) {
          throw new ParameterException(
              command,
              name
                  + ": cannot unpack "
                  + foreign.getKey()
                  + "; use '"
                  + foreign.getValue()
                  + " "
                  + name
                  + " | "
                  + command.getCommandSpec().qualifiedName()
                  + "'");
        }
      }
    }
    return files.isEmpty() ? List.of("-") : files;
  }

  /**
   * Opens an input.
   *
   * @throws DataException if there is no such file, or it cannot be read
   */
  static Input open(String name, Streams streams) throws IOException {
    if (name.equals("-")) {
      return new Input("", streams.in(), streams.in());
    }
    File file = new File(name);
    if (!file.exists()) {
      throw new DataException(name + ": no such file");
    }
    if (file.isDirectory()) {
      throw new DataException(name + ": is a folder");
    }
    InputStream raw = null;
    try {
      raw = new FileInputStream(file);
      boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
      return new Input(name + ": ", raw, packed ? new GZIPInputStream(raw, BUFFER) : raw);
    } catch (IOException e) {
      if (raw != null) {
        raw.close();
      }
      throw readFailure(name + ": ", e);
    }
  }

  /**
   * Reads bytes; a failure names the file. Flushes {@code waiting} before a read that may have to
   * wait, so that whoever feeds us sees what became of it.
   */
  InputStream stream(OutputStream waiting) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int count) throws IOException {
        if (raw.available() == 0) {
          waiting.flush();
        }
        try {
          return stream.read(bytes, from, count);
        } catch (IOException e) {
          throw readFailure(prefix, e);
        }
      }
    };
  }

  /** The name before a message about this input; empty for standard input. */
  String prefix() {
    return prefix;
  }

  /** Says on standard error what was malformed, if anything was. */
  void report(Streams streams, Malformed policy, long count, long firstAt) {
    if (count > 0) {
      streams.complain(
          prefix
              + count
              + (count == 1 ? " malformed byte sequence " : " malformed byte sequences ")
              + (policy == Malformed.SKIP ? "skipped" : "replaced")
              + (count == 1 ? ", at byte " : ", first at byte ")
              + firstAt);
    }
  }

  /** The refusal of malformed bytes, with the name of the input. */
  DataException refusal(MalformedUtf8Exception e) {
    return refusal(e, 0);
  }

  /** The same where the positions of {@code e} count from byte {@code base} of the input. */
  DataException refusal(MalformedUtf8Exception e, long base) {
    return new DataException(prefix + malformed(e, base));
  }

  /** What is malformed, and where if positions count from byte {@code base}. */
  static String malformed(MalformedUtf8Exception e, long base) {
    return "malformed UTF-8 at byte " + (base + e.bytePosition()) + ": " + e.rule();
  }

  @Override
  public void close() throws IOException {
    if (!prefix.isEmpty()) {
      stream.close();
    }
  }

  private static DataException readFailure(String prefix, IOException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return new DataException(prefix + "cannot be read: " + message);
  }
}
