// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Where a command reads and writes. All text is UTF-8 whatever the locale. */
final class Streams {
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final BooleanSupplier terminal;
  private final boolean mayColour;

  Streams(
      InputStream in,
      OutputStream out,
      PrintStream err,
      BooleanSupplier terminal,
      boolean mayColour) {
    this.in = in;
    this.out = new Guarded(out);
    this.err = err;
    this.terminal = terminal;
    this.mayColour = mayColour;
  }

  /** Those of the process, without buffers: the commands write big pieces. */
  static Streams ofProcess() {
    String noColour = System.getenv("NO_COLOR");
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Streams::outputIsTerminal,
        (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** Standard output; throws {@link ClosedOutputException} if its reader went away. */
  OutputStream out() {
    return out;
  }

  /** Standard error. */
  PrintStream err() {
    return err;
  }

  /** Whether a person sees standard output. */
  boolean terminal() {
    return terminal.getAsBoolean();
  }

  /** Whether standard output may be coloured: on a terminal, unless NO_COLOR is set. */
  boolean colour() {
    return mayColour && terminal();
  }

  /** A line on standard error. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** A line on standard error that says who complains. */
  void complain(String message) {
    say("lafz: " + message);
  }

  // The launcher asks the shell, which knows about standard output alone. Without it: a console is
  // one only if standard input is a terminal too, and JDK 22 and later always have a console.
  @SuppressWarnings("SystemConsoleNull") // null before JDK 22; what it is later is asked below
  private static boolean outputIsTerminal() {
    String told = System.getProperty("lafz.terminal");
    if (told != null) {
      return Boolean.parseBoolean(told);
    }
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before JDK 22 there was no console without a terminal
    }
  }

  /** Tells a reader that went away from a full disk. */
  private static final class Guarded extends FilterOutputStream {
    Guarded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        out.write(bytes, from, count);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static IOException failure(IOException e) {
      String message = String.valueOf(e.getMessage());
      if (message.toLowerCase(Locale.ROOT).contains("broken pipe") || outputIsPipe()) {
        return new ClosedOutputException(e);
      }
      return new DataException("cannot write the output: " + message);
    }

    // The message above is in the user's language. A pipe or socket fails for no other reason.
    private static boolean outputIsPipe() {
      try {
        String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
        return target.startsWith("pipe:") || target.startsWith("socket:");
      } catch (IOException | UnsupportedOperationException e) {
        return false;
      }
    }
  }
}
