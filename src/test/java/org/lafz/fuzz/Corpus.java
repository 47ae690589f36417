// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lafz.laws.EntryPoints;
import org.lafz.tokenize.Golden;
import org.lafz.tokenize.Peers;

/** Moves inputs between the project and the folders of the fuzzer; {@code .ci/fuzz} calls it. */
public final class Corpus {
  private static final HexFormat HEX = HexFormat.of();

  private Corpus() {}

  /**
   * {@code unpack TARGET FOLDER} writes the inputs to start from; {@code dictionary FILE} writes
   * what text is made of; {@code keep TARGET FOLDER} makes the inputs of a folder the kept ones;
   * {@code found TARGET FILE...} adds findings.
   */
  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[arguments.length - 1]);
    switch (arguments[0]) {
      case "unpack" -> unpack(Target.of(arguments[1]), path);
      case "dictionary" -> Files.write(path, Input.dictionary());
      case "keep" -> keep(Target.of(arguments[1]), path);
      case "found" -> {
        for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
          found(Target.of(arguments[1]), Path.of(file));
        }
      }
      default -> throw new IllegalArgumentException("unknown: " + arguments[0]);
    }
  }

  private static void unpack(Target target, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<byte[]> inputs = new ArrayList<>(Target.read(target.corpus()));
    inputs.addAll(Target.read(target.findings()));
    inputs.addAll(seeds(target));
    for (byte[] input : inputs) {
      String name = String.format("%08x-%d", Arrays.hashCode(input), input.length);
      Files.write(folder.resolve(name), input);
    }
  }

  private static void keep(Target target, Path folder) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    inputs.sort(
        Comparator.<byte[]>comparingInt(input -> input.length)
            .thenComparing(Arrays::compareUnsigned));
    List<String> lines = new ArrayList<>();
    lines.add("# Inputs of the fuzz target " + target.word() + ", made by .ci/fuzz --keep");
    lines.add("# licence: Apache-2.0; one a line, in hexadecimal: choices, then a text");
    inputs.forEach(input -> lines.add(HEX.formatHex(input)));
    Files.write(target.corpus(), lines);
  }

  private static void found(Target target, Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);
    if (Target.read(target.findings()).stream().noneMatch(known -> Arrays.equals(known, input))) {
      Files.writeString(target.findings(), HEX.formatHex(input) + "\n", StandardOpenOption.APPEND);
    }
  }

  /** The hand-made texts of the project, with choices before them. */
  private static List<byte[]> seeds(Target target) {
    List<byte[]> seeds = new ArrayList<>();
    List<String> texts = target == Target.PROFILES ? lines() : texts();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      int some = i * 37 & 0xFF;
      int[] choices =
          switch (target) {
            case NORMALIZE ->
                i % 2 == 0 ? new int[] {some & 0x7F, some} : new int[] {0x80, some, 0};
            case UTF8 -> new int[] {some & 0x7F, i, some, i, 1};
            case TOKENS -> i % 2 == 0 ? new int[] {0, i, 0} : new int[] {1, 0, 0, some, i, 0, i, 0};
            case SENTENCES -> new int[] {some, i, 0};
            case PROFILES -> new int[] {0};
            case OFFSETS -> new int[] {1, some & 0x7F, i};
          };
      ByteArrayOutputStream seed = new ByteArrayOutputStream();
      Arrays.stream(choices).forEach(seed::write);
      boolean utf8 = EntryPoints.hasUtf8Form(text);
      seed.write(utf8 ? 0 : 1);
      seed.writeBytes(text.getBytes(utf8 ? UTF_8 : UTF_16BE));
      seeds.add(seed.toByteArray());
    }
    return seeds;
  }

  private static List<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    Golden.rows("hard.tsv").forEach(row -> texts.add(Golden.unescape(row[2])));
    Golden.rows("hard-tokens.tsv").forEach(row -> texts.add(Golden.unescape(row[0])));
    Golden.rows("hard-sentences.tsv").forEach(row -> texts.add(Golden.unescape(row[0])));
    Peers.inputs().stream().filter(row -> !row[0].equals("cp")).forEach(row -> texts.add(row[3]));
    return texts.stream().filter(text -> text.length() <= 200).toList();
  }

  private static List<String> lines() {
    return Golden.rows("hard.tsv").stream().map(row -> row[1]).distinct().toList();
  }
}
