// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Audit;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.normalize.Step;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lafz analyze}: a text taken apart, for people. Memory is that of the text. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Shows the sentences and tokens of a text, and what normalization changes.",
    footer = {
      "",
      "Spans are UTF-16 code units of the original, from 0, the end not included. A terminal gets",
      "columns, a pipe or file fields separated by tabs. Characters that cannot be seen are named,",
      "like <U+200F>."
    })
final class AnalyzeCommand implements Callable<Integer> {
  /** The types of tokens that contain a letter. */
  private static final Set<TokenType> WORDS =
      EnumSet.of(
          TokenType.ARABIC,
          TokenType.LATIN,
          TokenType.WORD,
          TokenType.MIXED,
          TokenType.URL,
          TokenType.EMAIL,
          TokenType.HASHTAG,
          TokenType.MENTION);

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--profile",
      paramLabel = "LINE",
      converter = TextOptions.ProfileLine.class,
      description = "A profile, and switches that differ. Default: search. See 'lafz presets'.")
  private Profile profile = Profile.SEARCH;

  @Option(names = "--summary", description = "Leave the tokens out.")
  private boolean summary;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "-",
      description = "Standard input if none, and for '-'. Files that end in .gz are unpacked.")
  private String file = "-";

  AnalyzeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Input.names(List.of(file), spec.commandLine());
    Text text = Text.read(file, streams);
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    NormalizedText normalized = normalizer.align(text.text());
    List<Token> tokens = ArabicTokenizer.standard().tokenize(text.text());
    List<Span> sentences = SentenceSplitter.standard().split(text.text());
    StringBuilder out = new StringBuilder();
    summarize(text, tokens, sentences, out);
    changes(normalizer.audit(text.text()), out);
    if (!summary) {
      list(normalized, tokens, sentences, out);
    }
    streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return 0;
  }

  private void summarize(Text text, List<Token> tokens, List<Span> sentences, StringBuilder out) {
    String s = text.text();
    Map<TokenType, Integer> counts = new EnumMap<>(TokenType.class);
    tokens.forEach(token -> counts.merge(token.type(), 1, Integer::sum));
    int words = WORDS.stream().mapToInt(type -> counts.getOrDefault(type, 0)).sum();
    Table table =
        new Table(streams)
            .row("file", Display.visible(file.equals("-") ? "standard input" : file))
            .row("profile", profile.toString())
            .row("bytes", number(text.bytes()))
            .row("UTF-16 units", number(s.length()))
            .row("code points", number(s.codePointCount(0, s.length())))
            .row("lines", number(s.lines().count()))
            .row("sentences", number(sentences.size()))
            .row("words", number(words))
            .row("Arabic words", number(counts.getOrDefault(TokenType.ARABIC, 0)))
            .row("tokens", number(tokens.size()));
    counts.forEach((type, count) -> table.row("tokens " + type, number(count)));
    table.appendTo(out);
  }

  private void changes(Audit audit, StringBuilder out) {
    out.append('\n');
    Table table =
        new Table(streams).heading("step", "edits", "code points before", "after", "lossless");
    audit
        .counts()
        .forEach(
            (step, count) ->
                table.row(
                    name(step),
                    number(count.edits()),
                    number(count.before()),
                    number(count.after()),
                    count.lossless() ? "yes" : "no"));
    table.appendTo(out);
  }

  private void list(
      NormalizedText text, List<Token> tokens, List<Span> sentences, StringBuilder out) {
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      String original = text.original().substring(sentence.start(), sentence.end());
      out.append('\n');
      new Table(streams)
          .heading("sentence " + (i + 1), span(sentence), Display.visible(original))
          .appendTo(out);
      Table table = new Table(streams).heading("span", "type", "original", "normalized");
      while (next < tokens.size() && tokens.get(next).start() < sentence.end()) {
        Token token = tokens.get(next++);
        table.row(
            span(token.span()),
            token.type().toString(),
            Display.visible(token.text()),
            Display.visible(normalized(text, token)));
      }
      table.appendTo(out);
    }
  }

  /** The token's part of the whole normalized text: only there do the rules see its neighbours. */
  private static String normalized(NormalizedText text, Token token) {
    Span span = text.toNormalized(token.start(), token.end());
    return text.text().substring(span.start(), span.end());
  }

  /** The name of a step as profile lines would write it. */
  static String name(Step step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A span as text. */
  static String span(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String number(long value) {
    return String.valueOf(value);
  }
}
