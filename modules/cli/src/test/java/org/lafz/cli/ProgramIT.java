// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packed program in a process of its own, with little memory. */
@Timeout(120)
class ProgramIT {
  private static Process start(String... args) throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-jar", System.getProperty("lafz.jar")));
    call.addAll(List.of(args));
    return new ProcessBuilder(call).start();
  }

  private static Thread feed(Process process, byte[] piece, int times) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream in = process.getOutputStream()) {
                for (int i = 0; i < times; i++) {
                  in.write(piece);
                }
              } catch (IOException e) {
                // the program ended before its input did, as some tests want
              }
            });
    feeder.start();
    return feeder;
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Feeds {@code piece} often enough for {@code megabytes} and expects {@code result} as often. */
  private static void streams(String piece, String result, int megabytes, String... args)
      throws Exception {
    byte[] block = piece.repeat(4000).getBytes(StandardCharsets.UTF_8);
    byte[] expected = result.repeat(4000).getBytes(StandardCharsets.UTF_8);
    int times = megabytes * 1_000_000 / block.length;
    Process process = start(args);
    feed(process, block, times);
    InputStream out = process.getInputStream();
    for (int i = 0; i < times; i++) {
      byte[] got = out.readNBytes(expected.length);
      assertThat(Arrays.equals(got, expected)).as("block " + i + " of " + times).isTrue();
    }
    assertThat(out.read()).isEqualTo(-1);
    assertThat(errors(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static final String LINE = "قال رئيس الوزراء إن\u0651 زيارته إلى المنطقة ستستمر 3 أيام";
  private static final String FOUND = "قال رئيس الوزراء ان زيارته الي المنطقه ستستمر 3 ايام";

  @Test
  void aStreamOf200MegabytesTakesConstantMemory() throws Exception {
    streams(LINE + "\n", FOUND + "\n", 200, "normalize", "--profile", "search");
  }

  @Test
  void oneEndlessLineTakesConstantMemory() throws Exception {
    streams(LINE + " ", FOUND + " ", 100, "normalize", "--profile", "search");
  }

  @Test
  void severalThreadsTakeConstantMemoryToo() throws Exception {
    String[] call = {"normalize", "--profile", "search", "--parallel", "2"};
    streams(LINE + "\n", FOUND + "\n", 100, call);
    streams(LINE + " ", FOUND + " ", 100, call);
  }

  @Test
  void jsonLinesTakeTheMemoryOfALine() throws Exception {
    String format = "{\"id\":1,\"text\":\"%s\"}\r\n";
    streams(
        format.formatted(LINE),
        format.formatted(FOUND),
        100,
        "normalize",
        "--jsonl",
        "--profile=search");
  }

  @Test
  void aReaderThatGoesAwayEndsTheProgramQuietly() throws Exception {
    String[][] calls = {{"normalize"}, {"normalize", "--jsonl"}, {"normalize", "--parallel=2"}};
    for (String[] args : calls) {
      Process process = start(args);
      feed(process, "{\"text\":\"x\"}\n".repeat(10_000).getBytes(StandardCharsets.UTF_8), 1000);
      process.getInputStream().read();
      process.getInputStream().close();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(errors(process)).isEmpty();
      assertThat(process.exitValue()).isEqualTo(141);
    }
  }

  @Test
  void aLineTypedIsALineAnswered() throws Exception {
    for (String[] args : new String[][] {{"normalize"}, {"normalize", "--jsonl"}}) {
      Process process = start(args);
      OutputStream in = process.getOutputStream();
      in.write("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
      in.flush();
      byte[] line = process.getInputStream().readNBytes(3); // would wait for ever if it were kept
      assertThat(line).isEqualTo("{}\n".getBytes(StandardCharsets.UTF_8));
      in.close();
      assertThat(process.waitFor()).isZero();
    }
  }

  @Test
  void malformedInputIsRefusedWithItsPosition() throws Exception {
    Process process = start("normalize", "--malformed", "fail");
    feed(process, new byte[] {'a', 'b', (byte) 0xC0, 'c'}, 1);
    assertThat(process.getInputStream().readAllBytes()).isEqualTo(new byte[] {'a', 'b'});
    assertThat(errors(process)).startsWith("lafz: malformed UTF-8 at byte 2: ").hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void theManifestKnowsTheVersion() throws Exception {
    Process process = start("--version");
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .matches("(?s)lafz \\d+\\.\\d+\\.\\d+.*");
    assertThat(process.waitFor()).isZero();
  }
}
