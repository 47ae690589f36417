// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.Profile;
import org.lafz.transliterate.Transliteration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lafz transliterate}: a filter whose memory is that of the longest line. */
@Command(
    name = "transliterate",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Writes Arabic in Latin letters, or back: a filter.",
    footer = {
      "",
      "Without --escape, Latin letters and signs of the text cannot be told from",
      "those that stand for Arabic: '$5' comes back as a sheen and 5. With it any",
      "text comes back; what is Latin is marked, as ^[John] or ^$. Going back, a ^",
      "that begins no escape ends the run with its line, its position in UTF-16 units",
      "from 0, and exit code 1.",
      "With --jsonl a line is a JSON object; only the string under the key changes,",
      "every other byte stays. Line endings stay. Files that end in .gz are unpacked.",
      "",
      "Examples:",
      "  lafz transliterate news.txt",
      "  lafz transliterate --scheme hsb --escape news.txt.gz > news.hsb",
      "  lafz transliterate --scheme hsb --escape --to-arabic news.hsb",
      "  lafz transliterate --to-arabic words.txt | lafz transliterate --scheme hsb"
    })
final class TransliterateCommand extends ReplaceCommand {
  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      converter = TextOptions.Scheme.class,
      description = "buckwalter (default), safe, xml or hsb (Habash-Soudi-Buckwalter).")
  private Transliteration scheme = Transliteration.BUCKWALTER;

  @Option(names = "--to-arabic", description = "From Latin letters to Arabic.")
  private boolean toArabic;

  @Option(names = "--escape", description = "Mark what is Latin, so that any text comes back.")
  private boolean escape;

  TransliterateCommand(Streams streams) {
    super(streams);
  }

  @Override
  Replacement replacement() {
    if (escape) {
      return toArabic ? this::unescaped : scheme::toEscapedLatin;
    }
    return toArabic ? scheme::toArabic : scheme::toLatin;
  }

  private String unescaped(String latin) throws DataException {
    try {
      return scheme.fromEscapedLatin(latin);
    } catch (IllegalArgumentException e) {
      throw new DataException(Objects.requireNonNullElse(e.getMessage(), "malformed escape"));
    }
  }

  @Override
  void copy(Input input, Streams to, Malformed policy) throws IOException {
    Replacement replacement = replacement();
    OutputStream out = new BufferedOutputStream(to.out(), 1 << 16);
    NormalizingInputStream utf8 =
        ArabicNormalizer.of(Profile.NONE).inputStream(input.stream(out), policy);
    ByteLines lines = new ByteLines(utf8, 1 << 16);
    try {
      while (lines.next()) {
        out.write(replaced(lines, replacement, input));
        if (lines.terminated()) {
          out.write('\n');
        }
      }
    } catch (MalformedUtf8Exception e) {
      throw input.refusal(e);
    } finally {
      out.flush();
    }
    input.report(to, policy, utf8.malformed(), utf8.firstMalformedAt());
  }

  private static byte[] replaced(ByteLines lines, Replacement replacement, Input input)
      throws DataException {
    try {
      String text = replacement.of(new String(lines.line(), StandardCharsets.UTF_8));
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw new DataException("an escape of an unpaired surrogate, which UTF-8 cannot hold");
      }
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (DataException e) {
      throw new DataException(input.prefix() + "line " + lines.number() + ": " + e.getMessage());
    }
  }
}
