// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The fuzz targets, and the inputs of each that are kept. */
enum Target {
  NORMALIZE(NormalizeTarget::fuzzerTestOneInput),
  UTF8(Utf8Target::fuzzerTestOneInput),
  TOKENS(TokensTarget::fuzzerTestOneInput),
  SENTENCES(SentencesTarget::fuzzerTestOneInput),
  PROFILES(ProfilesTarget::fuzzerTestOneInput),
  OFFSETS(OffsetsTarget::fuzzerTestOneInput);

  /** What the fuzzer calls. */
  interface Fuzzed {
    void run(byte[] input) throws IOException;
  }

  private static final Path FOLDER = Path.of("src/test/resources/fuzz");

  private final Fuzzed fuzzed;

  Target(Fuzzed fuzzed) {
    this.fuzzed = fuzzed;
  }

  static Target of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Its name as one types it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws if a promise is broken. */
  void run(byte[] input) throws IOException {
    fuzzed.run(input);
  }

  /** One input a line, in hexadecimal: those that reach all that was ever reached. */
  Path corpus() {
    return FOLDER.resolve(word() + ".corpus");
  }

  /** The same for inputs that once broke a promise; none is ever taken out. */
  Path findings() {
    return FOLDER.resolve(word() + ".findings");
  }

  static List<byte[]> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(HexFormat.of()::parseHex)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
