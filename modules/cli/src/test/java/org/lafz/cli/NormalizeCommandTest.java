// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizeCommandTest {
  /** The word "the Arabic", vocalized, with an alef wasla and a tatweel. */
  private static final String VOCALIZED =
      "\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628\u0650\u064A\u0651\u064E\u0629\u064F";

  private static final String BARE = "\u0627\u0644\u0639\u0631\u0628\u064A\u0647";
  private static final byte[] BAD = {'a', (byte) 0xFF, (byte) 0xE0, 'b', (byte) 0xF0};

  @TempDir private Path dir;

  @Test
  void aWordIsFoundHoweverItIsTyped() {
    Lafz.run(VOCALIZED + "\n", "normalize", "--profile", "search").writes(BARE + "\n");
  }

  @Test
  void aGreetingLigatureBecomesWordsSetOffFromTheName() {
    Lafz.run("محمد\uFDFA", "normalize").writes("محمد صلى الله عليه وسلم");
  }

  @Test
  void theDefaultProfileIsRepair() {
    // Marks stay; fatha before shadda is their canonical order.
    Lafz.run("\u064A\u0651\u064E\u0640\uFEFB", "normalize")
        .writes("\u064A\u064E\u0651\u0640\u0644\u0627");
  }

  @Test
  void aLineOfSwitchesIsTaken() {
    Lafz.run("\u0624\u0661", "normalize", "--profile", "search@1 +fold-waw-hamza digits=keep")
        .writes("\u0648\u0661");
    Lafz.run("\u0624\u0661", "normalize", "--profile=search +fold-waw-hamza").writes("\u06481");
  }

  @Test
  void lineEndingsAndAMissingLastOneStay() {
    String text = "\u0623\r\n\n\u0623\r\u0623\u0085\u2028\u0623";
    Lafz.run(text, "normalize", "--profile", "search").writes(text.replace('\u0623', '\u0627'));
    Lafz.run("", "normalize").writes("");
  }

  @Test
  void anUnknownProfileListsTheKnown() {
    Lafz.run("", "normalize", "--profile", "find")
        .fails(2, "unknown profile 'find'", "repair@1, search@1, search-loose@1, quranic@1, ml@1")
        .fails(2, "Try 'lafz normalize --help'.");
    Lafz.run("", "normalize", "--profile", "search@2").fails(2, "search@1, ");
    Lafz.run("", "normalize", "--profile", "").fails(2, "search@1, ");
  }

  @Test
  void anUnknownSwitchListsTheKnown() {
    Lafz.run("", "normalize", "--profile", "search +fold-lam")
        .fails(2, "unknown switch '+fold-lam'", "+fold-waw-hamza", "+strip-dagger-alef");
    Lafz.run("", "normalize", "--profile", "search digits=roman")
        .fails(2, "keep, ascii, arabic-indic, extended");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonsense",
        "--malformed=ignore",
        "--field=body",
        "--profile",
        "--malformed=FAIL",
        "--parallel=0",
        "--parallel=-2",
        "--parallel=two"
      })
  void aWrongCallIsRefused(String option) {
    Lafz run = Lafz.run("x", "normalize", option).fails(2, "lafz: ", option.split("=")[0]);
    assertThat(run.bytes()).isEmpty();
  }

  @Test
  void malformedBytesAreReplacedAndCounted() {
    Lafz run = Lafz.run(BAD, "normalize");
    assertThat(run.out()).isEqualTo("a\uFFFD\uFFFDb\uFFFD");
    run.warns("lafz: 3 malformed byte sequences replaced, first at byte 1\n");
    Lafz.run(new byte[] {'a', (byte) 0x80}, "normalize")
        .warns("lafz: 1 malformed byte sequence replaced, at byte 1\n");
  }

  @Test
  void malformedBytesAreSkippedAndCounted() {
    Lafz run = Lafz.run(BAD, "normalize", "--malformed", "skip");
    assertThat(run.out()).isEqualTo("ab");
    run.warns("lafz: 3 malformed byte sequences skipped, first at byte 1\n");
  }

  @Test
  void malformedBytesAreRefusedWithTheirPosition() {
    Lafz run = Lafz.run(BAD, "normalize", "--malformed", "fail");
    run.fails(1, "lafz: malformed UTF-8 at byte 1: ");
    assertThat(run.out()).isEqualTo("a");
  }

  @Test
  void filesAreTextsOfTheirOwn() throws IOException {
    // A tatweel at the start of the second file does not belong to the first.
    String first = file("a.txt", "\u0628\u0627\u0644");
    String second = file("b.txt", "\u0640\u0628\n");
    Lafz.run("-", "normalize", "--profile", "ml", first, "-", second)
        .writes("\u0628\u0627\u0644-\u0628\n");
  }

  @Test
  void packedFilesAreUnpackedMembersAndAll() throws IOException {
    Path file = dir.resolve("a.txt.gz");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (String part : new String[] {"\u0623\n", "\u0625\n"}) {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        packed.write(part.getBytes(StandardCharsets.UTF_8));
        packed.finish();
      }
    }
    Lafz.run("", "normalize", "--profile", "search", file.toString()).writes("\u0627\n\u0627\n");
  }

  @Test
  void brokenAndForeignPackedFilesAreNamed() throws IOException {
    String broken = file("a.gz", "\u001F\u0000");
    Lafz.run("", "normalize", broken).fails(1, "lafz: " + broken + ": cannot be read: ");
    Lafz.run("", "normalize", "b.zst").fails(2, "b.zst: cannot unpack .zst", "zstd -dc b.zst");
    Lafz.run("", "normalize", "b.xz").fails(2, "xz -dc b.xz | lafz normalize");
  }

  @Test
  void missingFilesAndFoldersAreNamed() {
    Lafz.run("", "normalize", dir.resolve("none").toString()).fails(1, "none: no such file");
    Lafz.run("", "normalize", dir.toString()).fails(1, dir + ": is a folder");
  }

  @Test
  void malformedBytesOfAFileAreReportedWithItsName() throws IOException {
    Path file = dir.resolve("bad");
    Files.write(file, BAD);
    Lafz.run("", "normalize", file.toString())
        .warns("lafz: " + file + ": 3 malformed byte sequences replaced, first at byte 1\n");
    Lafz.run("", "normalize", "--malformed=fail", file.toString())
        .fails(1, "lafz: " + file + ": malformed UTF-8 at byte 1: ");
  }

  @Test
  void severalThreadsWriteTheSameBytes() throws IOException {
    // Longer than a piece; the second file has no line feed at all.
    String lines = (VOCALIZED + " 1\r\n").repeat(50_000);
    String first = file("a.txt", lines);
    String second = file("b.txt", (VOCALIZED + " ").repeat(60_000));
    String[] call = {"normalize", "--profile", "search", first, second, "-"};
    String expected = Lafz.run("\u0623", call).out();
    for (String threads : new String[] {"1", "2", "1000"}) {
      String[] parallel = Arrays.copyOf(call, call.length + 1);
      parallel[call.length] = "--parallel=" + threads;
      Lafz.run("\u0623", parallel).writes(expected);
    }
  }

  @Test
  void severalThreadsNameTheSamePosition() throws IOException {
    byte[] text = "abc\n".repeat(600_000).getBytes(StandardCharsets.UTF_8);
    text[2_000_001] = (byte) 0xFF;
    text[2_000_011] = (byte) 0xFE;
    Path file = dir.resolve("bad");
    Files.write(file, text);
    Lafz.run("", "normalize", "--parallel=2", "--malformed=skip", file.toString())
        .warns("lafz: " + file + ": 2 malformed byte sequences skipped, first at byte 2000001\n");
    Lafz run = Lafz.run("", "normalize", "--parallel=2", "--malformed=fail", file.toString());
    run.fails(1, "lafz: " + file + ": malformed UTF-8 at byte 2000001: ");
    assertThat(run.bytes()).isEqualTo(Arrays.copyOf(text, 2_000_001));
  }

  @Test
  void jsonLinesAreNotForSeveralThreads() {
    Lafz.run("{}", "normalize", "--jsonl", "--parallel=2")
        .fails(2, "--parallel is for plain text, not for --jsonl");
    Lafz.run("{}", "normalize", "--jsonl", "--parallel=1").writes("{}");
  }

  @Test
  void aClosedOutputEndsQuietly() {
    StringBuilder said = new StringBuilder();
    for (String jsonl : new String[] {"--malformed=skip", "--jsonl", "--parallel=2"}) {
      byte[] in = "{\"text\":1}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
      assertThat(runInto("Broken pipe", in, said, "normalize", jsonl)).isEqualTo(141);
      assertThat(said).isEmpty();
    }
  }

  @Test
  void aFullDiskIsAProblem() {
    StringBuilder said = new StringBuilder();
    byte[] in = {'x'};
    // Where standard output of the tests is a pipe, no other failure can be told from a closed one.
    assertThat(runInto("No space left on device", in, said, "normalize")).isIn(1, 141);
  }

  private static int runInto(String failure, byte[] in, StringBuilder said, String... args) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    PrintStream err =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) {
                said.append((char) b);
              }
            },
            true,
            StandardCharsets.UTF_8);
    return Main.run(new Streams(new ByteArrayInputStream(in), out, err, () -> false, false), args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }
}
