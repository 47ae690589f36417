// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.NormalizedText;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.Peers;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenType;

/** What docs/differences.md counts, by the definitions that it gives. */
final class Measures {
  static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private static final ArabicTokenizer WORDS = ArabicTokenizer.standard();

  /** What can be lost. */
  enum Loss {
    ARABIC("letters and digits of Arabic"),
    OTHER_ARABIC("of other languages in Arabic script"),
    FORM("presentation forms"),
    LATIN("Latin letters, ASCII digits"),
    OTHER("other scripts"),
    EMOJI("emoji");

    final String title;

    Loss(String title) {
      this.title = title;
    }
  }

  /** Code points of one kind, next to each other, that vanish from an input. */
  record Lost(Loss loss, String input, Span span) {
    int codePoints() {
      return input.codePointCount(span.start(), span.end());
    }
  }

  /** Words of an input, and what is in the result for them. */
  record Moved(String before, String after) {}

  private Measures() {}

  /** The inputs: the sentences and the hand-made lines, and not the code points alone. */
  static List<String> inputs() {
    return Peers.inputs().stream().filter(row -> !row[0].equals("cp")).map(row -> row[3]).toList();
  }

  /** The parts of the inputs between white space. */
  static List<String> parts() {
    return inputs().stream()
        .flatMap(text -> Stream.of(text.split("\\s+")))
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  static boolean hasTwoForms(String text) {
    return !NFC.normalize(text).equals(NFD.normalize(text));
  }

  static boolean breaksEquivalence(Library library, String text) {
    String composed = library.apply(NFC.normalize(text));
    String decomposed = library.apply(NFD.normalize(text));
    return !NFC.normalize(composed).equals(NFC.normalize(decomposed));
  }

  static boolean changesAgain(Library library, String text) {
    String once = library.apply(text);
    return !library.apply(once).equals(once);
  }

  static List<Lost> lost(Library library, String text) {
    List<Lost> found = new ArrayList<>();
    String result = withoutSpaces(library.apply(text));
    BitSet replaced = inBrackets(library, text);
    int end;
    for (int at = 0; at < text.length(); at = end) {
      int codePoint = text.codePointAt(at);
      end = at;
      while (end < text.length() && text.codePointAt(end) == codePoint) {
        end += Character.charCount(codePoint);
      }
      Loss loss = replaced.get(at) ? null : loss(codePoint);
      if (loss != null) {
        String without = text.substring(0, at) + " " + text.substring(end);
        if (withoutSpaces(library.apply(without)).equals(result)) {
          add(found, new Lost(loss, text, new Span(at, end)));
        }
      }
    }
    return found;
  }

  private static void add(List<Lost> found, Lost lost) {
    Lost last = found.isEmpty() ? lost : found.get(found.size() - 1);
    if (last.loss == lost.loss && last.span.end() == lost.span.start()) {
      Span span = new Span(last.span.start(), lost.span.end());
      found.set(found.size() - 1, new Lost(lost.loss, lost.input, span));
    } else {
      found.add(lost);
    }
  }

  /**
   * The parts between white space for which a library puts a word in brackets, as for addresses.
   */
  private static BitSet inBrackets(Library library, String text) {
    BitSet in = new BitSet();
    Matcher parts = Pattern.compile("\\S+").matcher(text);
    while (parts.find()) {
      if (!parts.group().contains("[") && library.apply(parts.group()).contains("[")) {
        in.set(parts.start(), parts.end());
      }
    }
    return in;
  }

  private static @Nullable Loss loss(int c) {
    if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
        || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)) {
      return Loss.EMOJI;
    }
    boolean letter = Chars.isLetter(c) && UCharacter.getType(c) != Character.MODIFIER_LETTER;
    if (!letter && !Chars.isDigit(c)) {
      return null;
    }
    String form = Chars.presentationForm(c);
    if (form != null) {
      boolean letters = form.codePoints().anyMatch(f -> Chars.isLetter(f) && f != 0x640);
      return letters ? Loss.FORM : null; // else a mark
    }
    if (isStandard(c) || (c >= 0x660 && c <= 0x669)) {
      return Loss.ARABIC;
    }
    if (UScript.getScript(c) == UScript.ARABIC || (c >= 0x6F0 && c <= 0x6F9)) {
      return Loss.OTHER_ARABIC;
    }
    boolean latin = UScript.getScript(c) == UScript.LATIN || (c >= '0' && c <= '9');
    return latin ? Loss.LATIN : Loss.OTHER;
  }

  /** A letter of standard Arabic. */
  static boolean isStandard(int c) {
    return (c >= 0x621 && c <= 0x63A) || (c >= 0x641 && c <= 0x64A) || c == 0x671;
  }

  private static String withoutSpaces(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(c -> !Chars.isWhiteSpace(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  static List<Token> words(String text) {
    return WORDS.tokenize(text).stream().filter(t -> t.type() == TokenType.ARABIC).toList();
  }

  /** The Arabic words that come out as two or more; ligatures of several words are left out. */
  static List<Moved> torn(Library library, String text) {
    NormalizedText result = library.normalizer.align(text);
    List<Token> after = words(result.text());
    List<Moved> torn = new ArrayList<>();
    for (Token word : words(text)) {
      Span span = result.toNormalized(word.start(), word.end());
      if (after.stream().filter(t -> overlap(t.span(), span)).count() > 1
          && word.text().codePoints().noneMatch(c -> isSpelledOut(library, c))) {
        torn.add(new Moved(word.text(), result.text().substring(span.start(), span.end())));
      }
    }
    return torn;
  }

  /** Whether a ligature stands for several words. */
  private static boolean isSpelledOut(Library library, int c) {
    boolean ligature = c >= 0xFB50 && c <= 0xFDFF;
    return ligature && library.apply(Character.toString(c)).strip().contains(" ");
  }

  /**
   * The words of the result that hold two Arabic words of the text or more; initials with their
   * stops, which our tokenizer takes for one word, are left out.
   */
  static List<Moved> glued(Library library, String text) {
    NormalizedText result = library.normalizer.align(text);
    List<Token> before = words(text);
    List<Moved> glued = new ArrayList<>();
    for (Token word : words(result.text())) {
      List<Token> in =
          before.stream()
              .filter(t -> overlap(result.toNormalized(t.start(), t.end()), word.span()))
              .toList();
      if (in.size() > 1 && word.text().indexOf('.') < 0) {
        int start = in.get(0).start();
        glued.add(new Moved(text.substring(start, in.get(in.size() - 1).end()), word.text()));
      }
    }
    return glued;
  }

  private static boolean overlap(Span a, Span b) {
    return Math.max(a.start(), b.start()) < Math.min(a.end(), b.end());
  }

  static String hex(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
