// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lafz.internal.chars.Chars;
import org.lafz.offset.Span;

/** Writes docs/tokenizer-differences.md: where recorded tokenizers differ from ours, and why. */
final class PeerDifferences {
  /** The Unicode version of Lucene's grammar; what is newer is no letter there. */
  private static final VersionInfo LUCENE_UNICODE = VersionInfo.getInstance(12, 1);

  private static final int EXAMPLES = 4; // of each class and peer

  /** A reason why tokens differ. The first that fits counts. */
  enum Kind {
    ADDRESS(
        "Web and e-mail addresses are one token",
        "An address means something as a whole only; its parts (https, www, com) match everything"
            + " and are counted as words. UAX #29 has no rule for addresses. A word or colon typed"
            + " onto one is cut off."),
    TAG(
        "Hashtags and mentions are one token with their sign",
        "#عاجل and عاجل are different things to whoever counts tags, and @محمد is a name of an"
            + " account. A low line is part of the tag on every network. Who wants the bare word"
            + " cuts one character off, or switches the rule off."),
    DATE(
        "Dates and times are one token",
        "٣١/١٢/٢٠٢٤ is one date; in pieces it matches every 31 and every 12. Lucene and ICU join"
            + " 31.12.2024 but not 31/12/2024 (UAX #29 knows full stops and commas only), so that the same"
            + " date would be found or not by its separator."),
    NUMBER(
        "Decimals and grouped numbers are one token",
        "3.14 is one number in all digit systems, as in UAX #29, rules WB11 and WB12. CAMeL cuts at"
            + " every character that is no letter and no digit, so 3.14 matches every 3."),
    STOP(
        "No stop, colon or apostrophe joins an Arabic word to another",
        "UAX #29 joins letters across . : ' and U+202F for the sake of words like e.g or it's."
            + " Arabic has no such words, but is often typed without the space after a stop: the"
            + " end of one sentence and the beginning of the next would be one word that nobody looks"
            + " for."),
    INITIALS(
        "Single Arabic letters with stops are one token",
        "ص.ب and ش.م.م are abbreviations: as single letters they find nothing, or everything."),
    LATIN(
        "Words of other scripts keep their inner stops and apostrophes",
        "it's, l'été, U.S.A and example.com are one word each by UAX #29, rules WB6 and WB7."),
    CONNECTOR(
        "A low line joins words",
        "UAX #29, rules WB13a and WB13b: كلمة_كلمة is one name, as in tags, files and programs."),
    EDGE(
        "Controls are outside a token at its edges",
        "A direction mark or joiner at the end of a word is typed for the sake of the display. In a"
            + " span it would be highlighted, and in the term it would make a second, invisible"
            + " spelling of the word. UAX #29 leaves it to the word before (rule WB4); CAMeL keeps"
            + " it on both sides."),
    INNER(
        "Zero width spaces and controls separate",
        "U+200B is a space that only does not show (UAX #29: it breaks words); a NUL or BEL is left"
            + " over from a file, not typed inside a word. Soft hyphen and word joiner do not"
            + " separate."),
    SIGN(
        "The sign of a number or verse goes with digits only",
        "U+0600 to U+0605, U+06DD, U+0890, U+0891 and U+08E2 stand before a number and are drawn around"
            + " or under it: so they begin its token. Between letters they are no part of"
            + " a word, and U+066B joins nothing but two digits."),
    MARK(
        "A mark without a base is a token of its own",
        "After a space or at the start of a text there is no letter that it could belong to. ICU"
            + " makes one segment of the space and the mark, CAMeL puts the mark onto the word"
            + " after it: both are words that exist in no dictionary. White space is never in a"
            + " token; the profile search deletes the mark."),
    MARK_ON_PUNCTUATION(
        "A mark on a punctuation mark stays on it",
        "UAX #29, rule WB4: the mark extends whatever is before it."),
    TATWEEL(
        "Tatweel alone is no word",
        "A line of tatweels is an ornament and normalization leaves nothing of it. Lucene takes it"
            + " for a term of letters."),
    MARK_FORM(
        "Presentation forms of marks are no words",
        "U+FE70 to U+FE7F and U+FC5E to U+FC63 are letters by category but the glyphs of marks;"
            + " alone they are symbols like the marks that they stand for."),
    SYMBOL(
        "Signs that a font shows as text are symbols",
        "©, ™ or ★ are emoji only with U+FE0F after them (UTS #51). Lucene makes every character"
            + " that could be an emoji a term."),
    LIGATURE(
        "Ligatures that stand for words are words",
        "﷽ is four words, with the category of a symbol. Lucene drops it, so what a normalizer"
            + " would spell out cannot be found."),
    NEW_LETTER(
        "Letters and marks of Unicode 13 to 17 are letters and marks",
        "Lucene's grammar knows Unicode 12.1: a newer letter is dropped and cuts its word in two."),
    SUPERSCRIPT(
        "Superscripts, fractions and circled digits are numbers by themselves",
        "² and ½ are numbers (category No) that UAX #29 joins to nothing, so that x² is found by x."
            + " Lucene drops them; CAMeL joins all numbers and letters."),
    UNASSIGNED(
        "Unassigned code points are no letters",
        "Nobody knows yet what they will be. UAX #29 breaks around them; CAMeL takes them into the"
            + " word."),
    COMPLEX(
        "Chinese, Japanese and Thai words need a dictionary",
        "Without one UAX #29 has a token for each character. ICU has dictionaries; with"
            + " `complexScripts(IcuWords.breaker())` our tokens are the same. Lucene and CAMeL take"
            + " a whole run for one word, which is right for short runs only."),
    LENGTH(
        "Long words are cut later",
        "Lucene cuts after 255 units; we after 8,192, because web addresses are longer than 255 and"
            + " the bound can be set."),
    OTHER("Not explained", "");

    final String title;
    final String reason;

    Kind(String title, String reason) {
      this.title = title;
      this.reason = reason;
    }
  }

  /** One place of an input where the tokens differ. */
  record Difference(Peers.Peer peer, String input, List<Token> ours, List<String> theirs) {}

  private PeerDifferences() {}

  static Map<Kind, List<Difference>> all(ArabicTokenizer words) {
    Map<Kind, List<Difference>> found = new EnumMap<>(Kind.class);
    for (Peers.Peer peer : Peers.Peer.values()) {
      for (Peers.Row row : Peers.rows(peer)) {
        for (Difference difference : differences(words, peer, row)) {
          found.computeIfAbsent(kind(difference), k -> new ArrayList<>()).add(difference);
        }
      }
    }
    return found;
  }

  private static List<Difference> differences(
      ArabicTokenizer words, Peers.Peer peer, Peers.Row row) {
    String text = row.input();
    List<Token> ours =
        words.tokenize(text).stream()
            .filter(token -> peer != Peers.Peer.LUCENE || isTerm(token))
            .toList();
    List<Span> theirs =
        row.spans().stream()
            .filter(
                span ->
                    !text.substring(span.start(), span.end())
                        .codePoints()
                        .allMatch(c -> Chars.isWhiteSpace(c) || WordClasses.isControl(c)))
            .toList();
    List<Difference> found = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < ours.size() || j < theirs.size()) {
      int fromI = i;
      int fromJ = j;
      int end = -1; // of the place: what overlaps goes together
      do {
        boolean mine =
            j == theirs.size() || (i < ours.size() && ours.get(i).start() <= theirs.get(j).start());
        end = Math.max(end, mine ? ours.get(i++).end() : theirs.get(j++).end());
      } while ((i < ours.size() && ours.get(i).start() < end)
          || (j < theirs.size() && theirs.get(j).start() < end));
      List<Token> a = ours.subList(fromI, i);
      List<Span> b = theirs.subList(fromJ, j);
      if (!a.stream().map(Token::span).toList().equals(b)) {
        found.add(
            new Difference(
                peer, text, a, b.stream().map(s -> text.substring(s.start(), s.end())).toList()));
      }
    }
    return found;
  }

  /** What Lucene would call a term: it returns no punctuation and no symbols. */
  private static boolean isTerm(Token token) {
    return token.type() != TokenType.PUNCTUATION && token.type() != TokenType.SYMBOL;
  }

  private static Kind kind(Difference d) {
    String whole =
        d.ours.stream().map(Token::text).collect(Collectors.joining()) + String.join("", d.theirs);
    Set<TokenType> types = d.ours.stream().map(Token::type).collect(Collectors.toSet());
    int first = whole.codePointAt(0);
    if (types.contains(TokenType.URL) || types.contains(TokenType.EMAIL)) {
      return Kind.ADDRESS;
    }
    if (types.contains(TokenType.HASHTAG) || types.contains(TokenType.MENTION)) {
      return Kind.TAG;
    }
    if (any(whole, Visible::isNumberSign) || whole.contains("\u066B") && !anyDigit(whole)) {
      return Kind.SIGN;
    }
    if (stripped(d.theirs).equals(d.ours.stream().map(Token::text).toList())) {
      return Kind.EDGE;
    }
    if (d.ours.size() == 1 && anyDigit(whole)) {
      String token = d.ours.get(0).text();
      if (token.matches("(?s).*[0-9\u0660-\u0669\u06F0-\u06F9][-/:].*")) {
        return Kind.DATE;
      }
      if (token.matches("(?s).*[0-9\u0660-\u0669\u06F0-\u06F9][.,\u066B\u066C].*")) {
        return Kind.NUMBER;
      }
    }
    if (d.theirs.size() == 1 && any(whole, WordClasses::isControl) && d.ours.size() > 1) {
      return Kind.INNER;
    }
    if (any(whole, WordClasses::isComplexLetter)) {
      return Kind.COMPLEX;
    }
    if (any(whole, WordClasses::isWordLigature)) {
      return Kind.LIGATURE;
    }
    if (d.peer == Peers.Peer.LUCENE
        && any(whole, c -> UCharacter.getAge(c).compareTo(LUCENE_UNICODE) > 0)) {
      return Kind.NEW_LETTER;
    }
    if (any(whole, c -> UCharacter.getAge(c).getMajor() == 0)) {
      return Kind.UNASSIGNED;
    }
    if (any(whole, c -> c >= 0xB2 && Chars.isNumber(c) && !Chars.isDigit(c))) {
      return Kind.SUPERSCRIPT;
    }
    if (d.theirs.size() == 1 && d.ours.size() > 1 && any(whole, PeerDifferences::isStop)) {
      return Kind.STOP;
    }
    if (d.ours.size() == 1 && d.theirs.size() > 1 && any(whole, PeerDifferences::isStop)) {
      return types.contains(TokenType.ARABIC) ? Kind.INITIALS : Kind.LATIN;
    }
    if (d.ours.size() == 1 && whole.contains("_")) {
      return Kind.CONNECTOR;
    }
    if (d.theirs.stream().allMatch(t -> t.strip().codePoints().allMatch(c -> c == 0x640))) {
      return Kind.TATWEEL;
    }
    if (all(whole, c -> WordClasses.isMarkForm(c))) {
      return Kind.MARK_FORM;
    }
    if (Chars.isPunctuation(first) && any(whole, Chars::isMark)) {
      return Kind.MARK_ON_PUNCTUATION;
    }
    if (Chars.isMark(first)) {
      return Kind.MARK;
    }
    if (d.ours.isEmpty() && any(whole, Chars::isSymbol)) {
      return Kind.SYMBOL;
    }
    if (d.ours.size() == 1 && d.ours.get(0).text().length() > 255) {
      return Kind.LENGTH;
    }
    return Kind.OTHER;
  }

  private static boolean any(String text, java.util.function.IntPredicate what) {
    return text.codePoints().anyMatch(what);
  }

  private static boolean all(String text, java.util.function.IntPredicate what) {
    return text.codePoints().allMatch(what);
  }

  private static boolean anyDigit(String text) {
    return any(text, Chars::isDigit);
  }

  private static boolean isStop(int c) {
    return ".:'\u2018\u2019\u202F\u00B7".indexOf(c) >= 0;
  }

  private static List<String> stripped(List<String> tokens) {
    return tokens.stream()
        .map(
            token -> {
              int[] c = token.codePoints().toArray();
              int from = 0;
              int to = c.length;
              while (from < to && WordClasses.isControl(c[from])) {
                from++;
              }
              while (from < to && WordClasses.isControl(c[to - 1])) {
                to--;
              }
              return new String(c, from, to - from);
            })
        .toList();
  }

  /** The page. */
  static String page() {
    Map<Kind, List<Difference>> all = all(ArabicTokenizer.standard());
    StringBuilder out = new StringBuilder();
    out.append("# Where other tokenizers differ\n\n");
    out.append("<!-- Do not edit: `mvn test -Dtest=PeerDifferencesTest -Dlafz.regenerate=true`")
        .append(" writes it from src/test/resources/peers. -->\n\n");
    out.append("The tokens of `ArabicTokenizer.standard()` beside those that other libraries gave")
        .append(" for the same 1,729 inputs: the sentences of\n")
        .append("an article, hand-made lines for hard cases, and every code point of the Arabic")
        .append(" blocks alone. A place where one or more tokens\n")
        .append("differ counts once. White space and invisible characters that a peer returns by")
        .append(" themselves are left out, and so is our\n")
        .append("punctuation beside Lucene, which returns none.\n\n");
    out.append("| Reason |");
    Arrays.stream(Peers.Peer.values())
        .forEach(peer -> out.append(' ').append(peer.label).append(" |"));
    out.append("\n| --- |").append(" ---: |".repeat(Peers.Peer.values().length)).append('\n');
    all.forEach(
        (kind, list) -> {
          out.append("| ").append(kind.title).append(" |");
          for (Peers.Peer peer : Peers.Peer.values()) {
            out.append(' ').append(list.stream().filter(d -> d.peer == peer).count()).append(" |");
          }
          out.append('\n');
        });
    out.append("| **all** |");
    for (Peers.Peer peer : Peers.Peer.values()) {
      long sum = all.values().stream().flatMap(List::stream).filter(d -> d.peer == peer).count();
      out.append(' ').append(sum).append(" |");
    }
    out.append("\n\n");
    for (Peers.Peer peer : Peers.Peer.values()) {
      out.append("- ").append(peer.label).append(": ").append(peer.title).append('\n');
    }
    all.forEach((kind, list) -> section(kind, list, out));
    return out.toString();
  }

  private static void section(Kind kind, List<Difference> list, StringBuilder out) {
    out.append("\n## ").append(kind.title).append("\n\n").append(kind.reason).append("\n\n");
    out.append("| peer | lafz | theirs |\n| --- | --- | --- |\n");
    for (Peers.Peer peer : Peers.Peer.values()) {
      Set<String> rows = new LinkedHashSet<>();
      for (Difference d : list) {
        if (d.peer == peer && rows.size() < EXAMPLES) {
          rows.add(
              "| "
                  + peer.label
                  + " | "
                  + show(d.ours.stream().map(Token::text).toList())
                  + " | "
                  + show(d.theirs)
                  + " |\n");
        }
      }
      rows.forEach(out::append);
    }
  }

  private static String show(List<String> tokens) {
    if (tokens.isEmpty()) {
      return "nothing";
    }
    return tokens.stream()
        .limit(12)
        .map(token -> "`" + Visible.text(token) + "`")
        .collect(Collectors.joining(" ", "", tokens.size() > 12 ? " …" : ""));
  }
}
