// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code lafz}. */
public final class Main {
  /** What a shell reports for a program that dies of SIGPIPE: 128 + 13. */
  static final int CLOSED_OUTPUT = 141;

  private static final Map<String, Function<Streams, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("normalize", NormalizeCommand::new);
    COMMANDS.put("tokenize", TokenizeCommand::new);
    COMMANDS.put("sentences", SentencesCommand::new);
    COMMANDS.put("segment", SegmentCommand::new);
    COMMANDS.put("stem", StemCommand::new);
    COMMANDS.put("transliterate", TransliterateCommand::new);
    COMMANDS.put("analyze", AnalyzeCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("presets", PresetsCommand::new);
  }

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    System.exit(run(Streams.ofProcess(), args));
  }

  /** Runs the program; returns its exit code. */
  static int run(Streams streams, String... args) {
    CommandLine root = new CommandLine(new Root());
    // picocli reads each command it is given by reflection: one is enough for most calls.
    Function<Streams, Object> only = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (only == null) {
      COMMANDS.forEach((name, make) -> root.addSubcommand(name, make.apply(streams)));
      root.addSubcommand("help", new HelpCommand());
    } else {
      root.addSubcommand(args[0], only.apply(streams));
    }
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    root.setExpandAtFiles(false);
    root.setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8)));
    root.setErr(
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true));
    root.setParameterExceptionHandler((e, arguments) -> usage(streams, e));
    root.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
    try {
      int code = root.execute(args);
      streams.out().flush();
      return code;
    } catch (IOException e) {
      return explained(streams, e);
    } catch (OutOfMemoryError e) {
      streams.complain("out of memory; this command needs the whole text at once");
      return 1;
    }
  }

  private static int usage(Streams streams, ParameterException e) {
    boolean noCommand =
        e instanceof UnmatchedArgumentException unmatched
            && e.getCommandLine().getParent() == null
            && !unmatched.getUnmatched().get(0).startsWith("-");
    streams.complain(
        noCommand
            ? "unknown command '"
                + ((UnmatchedArgumentException) e).getUnmatched().get(0)
                + "'; known: "
                + String.join(", ", COMMANDS.keySet())
            : Objects.requireNonNullElse(e.getMessage(), "wrong arguments"));
    streams.say("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return 2;
  }

  private static int failed(Streams streams, Exception e) throws Exception {
    if (!(e instanceof IOException problem)) {
      throw e; // a fault of ours
    }
    try {
      streams.out().flush(); // what came before the problem
    } catch (IOException second) {
      if (!(problem instanceof ClosedOutputException)) {
        return explained(streams, second);
      }
    }
    return explained(streams, problem);
  }

  private static int explained(Streams streams, IOException e) {
    if (e instanceof ClosedOutputException) {
      return CLOSED_OUTPUT;
    }
    streams.complain(Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
    return 1;
  }

  @Command(
      name = "lafz",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description = "Arabic text in the shell: normalize it, take it apart, see what was changed.",
      footer = {
        "",
        "Exit codes: 0; 1 data that cannot be read; 2 wrong call; 141 output closed by its reader."
      })
  static final class Root implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
      throw new ParameterException(
          spec.commandLine(), "which command? known: " + String.join(", ", COMMANDS.keySet()));
    }
  }

  /** The version from the manifest, what runs it, and which scan loops the library uses. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "lafz " + (version == null ? "(not from a jar)" : version),
        "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"),
        "kernel " + ArabicNormalizer.of(Profile.NONE).kernel()
      };
    }
  }
}
