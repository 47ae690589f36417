// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lafz.parity.Measures.Loss;
import org.lafz.parity.Measures.Lost;
import org.lafz.parity.Measures.Moved;
import org.lafz.tokenize.Visible;

/** Writes docs/differences.md: ours and other libraries on the same inputs. */
final class DifferencesPage {
  private static final int EXAMPLES = 3; // of each library
  private static final int LONGEST = 8; // code points of an example

  private final StringBuilder out = new StringBuilder();
  private final List<String> inputs = Measures.inputs();
  private final List<String> parts = Measures.parts();
  private final List<String> twoForms = inputs.stream().filter(Measures::hasTwoForms).toList();
  private final Map<Library, List<String>> unequal = each(twoForms, Measures::breaksEquivalence);
  private final Map<Library, List<String>> unstable = each(inputs, Measures::changesAgain);
  private final Map<Library, List<Lost>> lost = all(Measures::lost);
  private final Map<Library, List<Moved>> torn = all(Measures::torn);
  private final Map<Library, List<Moved>> glued = all(Measures::glued);
  private final Map<Library, List<String>> different =
      each(inputs, (library, text) -> !library.apply(text).equals(Library.SEARCH.apply(text)));

  private static Map<Library, List<String>> each(
      List<String> inputs, BiPredicate<Library, String> test) {
    Map<Library, List<String>> found = new EnumMap<>(Library.class);
    for (Library library : Library.values()) {
      found.put(library, inputs.stream().filter(text -> test.test(library, text)).toList());
    }
    return found;
  }

  private <T> Map<Library, List<T>> all(BiFunction<Library, String, List<T>> measure) {
    Map<Library, List<T>> found = new EnumMap<>(Library.class);
    for (Library library : Library.values()) {
      found.put(library, inputs.stream().flatMap(t -> measure.apply(library, t).stream()).toList());
    }
    return found;
  }

  /** How many of the inputs with two normal forms give two results. */
  Map<Library, Integer> unequal() {
    return sizes(unequal);
  }

  /** How many inputs change again. */
  Map<Library, Integer> unstable() {
    return sizes(unstable);
  }

  /** How many code points are lost. */
  Map<Library, Integer> lost() {
    return count(library -> points(lost(library)));
  }

  /** How many words are torn or glued. */
  Map<Library, Integer> moved() {
    return count(library -> of(torn, library).size() + of(glued, library).size());
  }

  private static <T> Map<Library, Integer> sizes(Map<Library, List<T>> found) {
    return count(library -> of(found, library).size());
  }

  private static Map<Library, Integer> count(Function<Library, Integer> count) {
    Map<Library, Integer> counts = new EnumMap<>(Library.class);
    for (Library library : Library.values()) {
      counts.put(library, count.apply(library));
    }
    return counts;
  }

  private static <T> List<T> of(Map<Library, List<T>> found, Library library) {
    return found.getOrDefault(library, List.of());
  }

  private List<Lost> lost(Library library) {
    return of(lost, library);
  }

  private static int points(Collection<Lost> lost) {
    return lost.stream().mapToInt(Lost::codePoints).sum();
  }

  private static long texts(Collection<Lost> lost) {
    return lost.stream().map(Lost::input).distinct().count();
  }

  /** The page. */
  String page() {
    head();
    summary();
    equivalence();
    idempotence();
    losses();
    words();
    time();
    search();
    return out.toString();
  }

  private void head() {
    out.append(
        """
        # The same text in other libraries

        <!-- Do not edit: `mvn test -Dtest=DifferencesPageTest -Dlafz.regenerate=true` writes it. -->

        What `search`, `repair` and `quranic` make of %d inputs, beside what other libraries make of them. The inputs are
        16 sentences of an article and 433 lines made by hand to tell libraries apart (`src/test/resources/peers/inputs.tsv.gz`). They are hard on
        purpose: **a count says how a library treats hard cases, not how often ordinary text meets them.**

        The results of the other libraries are those of our [parity profiles](parity.md). `ParityTest` compares each of these profiles with what
        its library gave for these inputs and for 1,280 single code points, and every row is equal. So other texts can be asked too: the composed and the
        decomposed form of an input, or a result once more. Nothing here is a fault in itself. Libraries have different purposes, which are named.

        """
            .formatted(inputs.size()));
  }

  private void summary() {
    out.append("| | profile | two normal forms, two results | changes again | code points lost |");
    out.append(" words torn | words glued | other than `search` |\n");
    out.append("| --- | --- |").append(" ---: |".repeat(6)).append('\n');
    for (Library library : Library.values()) {
      row(
          library.label,
          "`" + library.profile() + "`",
          of(unequal, library).size() + " of " + twoForms.size(),
          of(unstable, library).size(),
          points(lost(library)),
          of(torn, library).size(),
          of(glued, library).size(),
          of(different, library).size());
    }
    out.append("\nVersions:\n\n");
    for (Library library : Library.values()) {
      if (!library.ours()) {
        out.append("- ").append(library.label).append(": ");
        out.append(library.normalizer.profile().reproduces().orElseThrow()).append(".\n");
      }
    }
  }

  private void row(Object... cells) {
    out.append(
        Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void section(String title, String text) {
    out.append("\n## ").append(title).append("\n\n").append(text);
  }

  private void equivalence() {
    section(
        "Canonical equivalence",
        """
        Unicode calls two texts canonically equivalent that are one text in two encodings: أ is U+0623, or U+0627 with U+0654.
        File names of HFS+ have the second. %d of the inputs have different NFC and NFD forms. Counted is
        where the result for the one is not equivalent to the result for the other. Ours: 0, for every profile of our own, on random text too (`LawsTest`).
        The counts of Lucene, ICU folding, `dediac_ar`, arclean, PyArabic, Tashaphyne, AraBERT and Maha were also taken from the libraries themselves, and are the same.
        `camel-normalize@1` is four functions in a row. `normalize_alef_ar` alone fails on 96; after NFKC, with which the row begins, it does not.
        Who brings text into NFC first has no such failure, with any of them.
        """
            .formatted(twoForms.size()));
    out.append("\n| | inputs | composed | gives | decomposed | gives |\n");
    out.append("| --- | ---: | --- | --- | --- | --- |\n");
    for (Library library : Library.values()) {
      int count = of(unequal, library).size();
      List<String> examples =
          examples(w -> Measures.hasTwoForms(w) && Measures.breaksEquivalence(library, w));
      if (examples.isEmpty()) {
        row(library.label, count, "", "", "", "");
      }
      for (int i = 0; i < examples.size(); i++) {
        String composed = Measures.NFC.normalize(examples.get(i));
        String decomposed = Measures.NFD.normalize(examples.get(i));
        row(
            i == 0 ? library.label : "",
            i == 0 ? count : "",
            points(composed),
            points(library.apply(composed)),
            points(decomposed),
            points(library.apply(decomposed)));
      }
    }
  }

  /** Short words of the inputs, no two of which fail at the same letters. */
  private List<String> examples(Predicate<String> wanted) {
    Set<String> marks = new LinkedHashSet<>();
    List<String> found = new ArrayList<>();
    for (String word : parts) {
      long length = word.codePoints().count();
      if (found.size() < EXAMPLES && length > 2 && length <= LONGEST && wanted.test(word)) {
        String special =
            Measures.NFC
                .normalize(word)
                .codePoints()
                .filter(c -> c < 0x627 || c > 0x648)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        if (marks.add(special)) {
          found.add(word);
        }
      }
    }
    return found;
  }

  private void idempotence() {
    section(
        "Idempotence",
        """
        Counted is where normalizing the result again changes it. Then a text that went through twice is not found by one that went through once.
        Ours: 0, for every profile of our own and every pair of switches, on random text too (`LawsTest`).
        Maha fails on 9 of all 1,729 inputs, which was also counted with the library itself; five of them are code points alone. Its words for ligatures keep their ى, which the
        second run folds. Of CAMeL each function alone is idempotent. In a row they are not where folding leaves a letter and a mark that NFKC joins the second time.
        """);
    out.append("\n| | inputs | input | once | twice |\n| --- | ---: | --- | --- | --- |\n");
    for (Library library : Library.values()) {
      List<String> failures = of(unstable, library);
      if (failures.isEmpty()) {
        row(library.label, 0, "", "", "");
      }
      List<String> words =
          parts.stream().filter(w -> Measures.changesAgain(library, w)).limit(EXAMPLES).toList();
      for (int i = 0; i < words.size(); i++) {
        String once = library.apply(words.get(i));
        row(
            i == 0 ? library.label : "",
            i == 0 ? failures.size() : "",
            points(words.get(i)),
            points(once),
            points(library.apply(once)));
      }
    }
  }

  private void losses() {
    section(
        "Lost text",
        """
        A letter, a digit or an emoji is **lost** if the result is the same, white space apart, with a space in its place. Equal ones next to each other are
        taken together. Letters are general category L without Lm (so neither tatweel nor the small letters U+06E5 and U+06E6),
        digits category Nd, emoji the properties Extended_Pictographic and Emoji_Presentation. A presentation form of a mark is a mark. Where AraBERT puts a word in brackets for an address or a mention,
        nothing is counted up to the next white space. *Arabic* are U+0621–063A, 0641–064A, 0671 and U+0660–0669. Code points are counted, and inputs with any.
        """);
    out.append("\n| | inputs |");
    for (Loss loss : Loss.values()) {
      out.append(' ').append(loss.title).append(" |");
    }
    out.append(" all |\n| --- |").append(" ---: |".repeat(Loss.values().length + 2)).append('\n');
    for (Library library : Library.values()) {
      List<Object> cells = new ArrayList<>(List.of(library.label, texts(lost(library))));
      for (Loss loss : Loss.values()) {
        cells.add(points(lost(library).stream().filter(l -> l.loss() == loss).toList()));
      }
      cells.add(points(lost(library)));
      row(cells.toArray());
    }
    out.append("\n| | lost | input | result |\n| --- | --- | --- | --- |\n");
    for (Library library : Library.values()) {
      for (Loss loss : Loss.values()) {
        lost(library).stream()
            .filter(l -> l.loss() == loss)
            .map(DifferencesPage::around)
            .distinct()
            .filter(p -> !Measures.lost(library, p).isEmpty()) // else its neighbors are the cause
            .sorted(Comparator.comparing(DifferencesPage::clumsiness))
            .limit(2)
            .forEach(p -> row(library.label, loss.title, text(p), text(library.apply(p))));
      }
    }
    out.append(
        """

        `quranic` writes by rules what Uthmani spelling writes otherwise, so letters go that modern spelling does not have: the word for usury has a waw more in the Quran. AraBERT deletes markup with its
        letters by design, and takes `٣ < ٥ و ٧ > ٢` for it. Its models saw no Persian letters and no presentation forms in training; who wants the latter
        read applies `repair` first. arclean keeps what its purpose names and nothing else.
        """);
  }

  /** The part of the input with what is lost, from white space to white space. */
  private static String around(Lost lost) {
    String text = lost.input();
    int start = lost.span().start();
    int end = lost.span().end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private void words() {
    section(
        "Words torn apart or glued",
        """
        The %s Arabic words of the inputs, by `ArabicTokenizer.standard()`. **Torn**: the result holds two Arabic words or more in its place (ligatures that stand
        for several words are not counted). **Glued**: a word of the result holds two words of the input or more.
        """
            .formatted(String.format(Locale.ROOT, "%,d", arabicWords())));
    out.append("\n| | torn | examples | glued | examples |\n| --- | ---: | --- | ---: | --- |\n");
    for (Library library : Library.values()) {
      row(
          library.label,
          of(torn, library).size(),
          moved(of(torn, library)),
          of(glued, library).size(),
          moved(of(glued, library)));
    }
    out.append(
        """

        `quranic` writes the vocative apart, as modern spelling does. arclean and AraBERT make a space of U+200C: a Persian word then is two, which some tokenizers want.
        AraBERT tears words at dagger alef, at ٱ, at decomposed hamza and at every letter that it deletes. That is how its models saw them too.
        """);
  }

  private int arabicWords() {
    return inputs.stream().mapToInt(text -> Measures.words(text).size()).sum();
  }

  private static String moved(List<Moved> moved) {
    return moved.stream()
        .filter(m -> m.before().codePointCount(0, m.before().length()) <= 2 * LONGEST)
        .map(m -> text(m.before()) + " → " + text(m.after()))
        .distinct()
        .limit(EXAMPLES)
        .collect(Collectors.joining("<br>"));
  }

  private void time() {
    section(
        "Time against length",
        """
        Measured on the libraries themselves, once, on one core of a shared machine, on 2026-11-23. These figures are copied, not measured again:
        read how they grow, not how large they are. Twice the text takes four times as long where the work is quadratic. Ordinary text has no such runs; text from strangers may.

        | library | function | input | time |
        | --- | --- | --- | --- |
        | ICU4J 78.1 / JDK 17 | NFC | U+0651 and U+064E in turns | 40,000 characters 0.9 / 0.7 s, 80,000 3.2 / 2.4 s, 160,000 12.3 / 10.5 s |
        | Lucene 9.12.3 | `ArabicNormalizer` on one `char[]` | vocalized text / marks only | 100,000 0.08 / 0.20 s, 200,000 0.32 / 0.60 s, 400,000 1.3 / 2.7 s |
        | AraBERT 1.0.1 | v02 | Arabic without spaces | 4,000 0.28 s, 8,000 1.3 s, 16,000 5.0 s |
        | CoreNLP 4.5.10 | `ArabicTokenizer` | `a.` `ا.` `a-` repeated | 20,000 0.6 s, 40,000 2.3 s, 80,000 8.6 s |
        | Maha 0.3.0 | `remove_links` | `a.` repeated | 1,000 1.2 s, 2,000 4.6 s, 4,000 24.7 s |
        | Maha 0.3.0 | `reduce_repeated_substring` | random letters | 2,000 0.11 s, 4,000 0.44 s, 8,000 1.8 s |
        | CAMeL Tools 1.6.0 | `simple_word_tokenize` | emoji joined by U+200D | 2,000 0.09 s, 4,000 0.36 s, 8,000 1.4 s |
        | PyArabic 0.6.16 | `strip_tashkeel` | vocalized text | 400,000 0.003 s: linear |
        | Lucene 9.12.3 | `StandardTokenizer` | `a.` `1,` `a_`, marks, emoji with U+200D | 800,000 at most 0.03 s: linear |
        | ICU4J 78.1 | word and sentence `BreakIterator` | `a.`, marks, no stops | 400,000 at most 0.05 s: linear |
        | lafz | every profile, the parity profiles too; tokens, sentences | any shape | linear |

        In a Lucene index `ArabicNormalizer` sees one term of at most 255 units, and the growth does not show. That lafz is linear is tested: `org.lafz.laws.LinearTimeTest` takes texts of a million units and of
        ten megabytes through every profile at every entry point, and `org.lafz.internal.steps.LinearStepsTest` counts the work of the steps.
        """);
  }

  private void search() {
    section(
        "Where `search` differs",
        """
        An input where the result is not that of `search@1` counts under each kind of code point in it that the two profiles treat otherwise, alone or between two letters (white space: between letters only); so
        the counts of a library add up to more than its inputs. *%s*: no code point by itself explains the difference. The tables `docs/parity/*.tsv` list the code points of the Arabic blocks one by one.
        """
            .formatted(Reason.CONTEXT.title));
    for (Library library : Library.values()) {
      if (!library.ours()) {
        search(library);
      }
    }
  }

  private void search(Library library) {
    List<String> inputs = of(different, library);
    out.append("\n### ").append(library.label).append("\n\n").append(library.design);
    out.append("\n\n").append(inputs.size()).append(" inputs differ");
    out.append(" ([code points](parity/").append(library.profile()).append(".tsv)).\n\n");
    Map<Reason, List<String>> reasons = new EnumMap<>(Reason.class);
    for (String text : inputs) {
      Reason.of(library, text)
          .forEach(reason -> reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(text));
    }
    Map<Reason, List<String>> words = new LinkedHashMap<>();
    for (String word : parts) {
      Set<Reason> of = Reason.of(library, word);
      if (of.size() == 1 && !library.apply(word).equals(Library.SEARCH.apply(word))) {
        words.computeIfAbsent(of.iterator().next(), r -> new ArrayList<>()).add(word);
      }
    }
    out.append("| kind | inputs | input | `search` | ").append(library.label);
    out.append(" |\n| --- | ---: | --- | --- | --- |\n");
    reasons.forEach(
        (reason, texts) -> {
          List<String> examples = best(words.getOrDefault(reason, List.of()));
          if (examples.isEmpty()) {
            examples = best(texts);
          }
          for (int i = 0; i < examples.size(); i++) {
            String example = examples.get(i);
            row(
                i == 0 ? reason.title : "",
                i == 0 ? texts.size() : "",
                points(example),
                text(Library.SEARCH.apply(example)),
                text(library.apply(example)));
          }
        });
  }

  /** Two examples that are long enough to be words and short enough to be read. */
  private static List<String> best(List<String> texts) {
    List<String> sorted =
        texts.stream().sorted(Comparator.comparing(DifferencesPage::clumsiness)).toList();
    return sorted.subList(0, Math.min(2, sorted.size()));
  }

  private static long clumsiness(String text) {
    long length = text.codePoints().count();
    return length < 3 ? 2 * LONGEST - length : length <= LONGEST ? 0 : length + LONGEST;
  }

  /** The text, and its code points if they are few. */
  private static String points(String text) {
    long length = text.codePoints().count();
    if (length == 0 || length > LONGEST) {
      return text(text);
    }
    return text(text)
        + " "
        + text.codePoints()
            .mapToObj(c -> Measures.hex(c).substring(2))
            .collect(Collectors.joining(" "));
  }

  private static String text(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    return "`"
        + Arrays.stream(text.split(" ", -1)).map(Visible::text).collect(Collectors.joining(" "))
        + "`";
  }
}
