// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lafz.clitic.CliticScheme;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.Profile;
import org.lafz.offset.OffsetUnit;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceSplitter.LineBreaks;
import org.lafz.transliterate.Transliteration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. */
final class TextOptions {
  private TextOptions() {}

  /**
   * A profile line. A name without a version means {@code @1}: what a person types is today's
   * profile, while a configuration file has to say which.
   */
  static Profile profile(String line) {
    List<String> known =
        Profile.named().stream().map(Profile::name).collect(Collectors.toUnmodifiableList());
    String[] words = line.strip().split("\\s+", 2);
    String name = words[0] + "@1";
    try {
      return Profile.parse(
          known.contains(name) ? name + (words.length > 1 ? " " + words[1] : "") : line);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          Objects.requireNonNullElse(e.getMessage(), "unreadable profile '" + line + "'"));
    }
  }

  /** Reads {@code --profile}. */
  static final class ProfileLine implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String value) {
      return profile(value);
    }
  }

  /** Reads {@code --tokenizer}: ours, or that of another library, without a version {@code @1}. */
  static final class Tokenizer implements ITypeConverter<ArabicTokenizer> {
    static final String STANDARD = "standard";

    @Override
    public ArabicTokenizer convert(String value) {
      if (value.equals(STANDARD)) {
        return ArabicTokenizer.standard();
      }
      List<String> known = ArabicTokenizer.parityNames();
      String name = known.contains(value + "@1") ? value + "@1" : value;
      if (!known.contains(name)) {
        throw new TypeConversionException(
            "'" + value + "' is none of " + STANDARD + ", " + String.join(", ", known));
      }
      return ArabicTokenizer.parity(name);
    }
  }

  /** Reads {@code --malformed}. */
  static final class Policy implements ITypeConverter<Malformed> {
    @Override
    public Malformed convert(String value) {
      return oneOf(Malformed.values(), value);
    }
  }

  /** Reads {@code --scheme} of {@code segment}. */
  static final class Clitics implements ITypeConverter<CliticScheme> {
    @Override
    public CliticScheme convert(String value) {
      return oneOf(CliticScheme.values(), value);
    }
  }

  /** Reads {@code --level} of {@code stem}. */
  static final class Stems implements ITypeConverter<StemCommand.Level> {
    @Override
    public StemCommand.Level convert(String value) {
      return oneOf(StemCommand.Level.values(), value);
    }
  }

  /** Reads {@code --unit}. */
  static final class Unit implements ITypeConverter<OffsetUnit> {
    @Override
    public OffsetUnit convert(String value) {
      return switch (value) {
        case "utf16" -> OffsetUnit.UTF_16;
        case "codepoint" -> OffsetUnit.CODE_POINT;
        case "utf8" -> OffsetUnit.UTF_8;
        default ->
            throw new TypeConversionException("'" + value + "' is none of utf16, codepoint, utf8");
      };
    }
  }

  /** Reads {@code --line-breaks}. */
  static final class Lines implements ITypeConverter<LineBreaks> {
    @Override
    public LineBreaks convert(String value) {
      return oneOf(LineBreaks.values(), value);
    }
  }

  /** Reads {@code --scheme}. */
  static final class Scheme implements ITypeConverter<Transliteration> {
    @Override
    public Transliteration convert(String value) {
      return oneOf(Transliteration.values(), value);
    }
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String name) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
        return value;
      }
    }
    String known =
        Stream.of(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + name + "' is none of " + known);
  }
}
