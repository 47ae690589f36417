// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

import static org.lafz.reference.Properties.arabic;
import static org.lafz.reference.Properties.arabicLetter;
import static org.lafz.reference.Properties.arabicMark;
import static org.lafz.reference.Properties.categoryM;
import static org.lafz.reference.Properties.combiningClass;
import static org.lafz.reference.Properties.control;
import static org.lafz.reference.Properties.digit;
import static org.lafz.reference.Properties.in;
import static org.lafz.reference.Properties.letter;
import static org.lafz.reference.Properties.letterOrNumber;
import static org.lafz.reference.Properties.lineTerminator;
import static org.lafz.reference.Properties.mark;
import static org.lafz.reference.Properties.punctuation;
import static org.lafz.reference.Properties.whiteSpace;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * What {@code docs/normalization.md} says, section by section, in the plainest code: whole text in,
 * whole text out. Slow, and meant to be: the oracle the real normalizer is compared with.
 */
public final class ReferenceNormalizer {
  /** The bounds of look-ahead; tests lower them to meet them with short texts. */
  public record Limits(int marks, int ahead, int letters, int address, int groups) {
    public static final Limits SPECIFIED = new Limits(128, 1024, 64, 64, 16);
  }

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Map<Integer, String> LIGATURES = ligatures();
  private static final List<String> ELONGATED_STEMS = elongatedStems();

  private static final int HAMZA_ABOVE = 0x0654;
  private static final int TATWEEL = 0x0640;
  private static final int SPACE = 0x0020;

  private final Settings settings;
  private final Limits limits;

  private ReferenceNormalizer(Settings settings, Limits limits) {
    this.settings = settings;
    this.limits = limits;
  }

  /** Reads a profile line such as {@code search@1 +fold-waw-hamza elongation=3:2}. */
  public static ReferenceNormalizer of(String profile) {
    return of(profile, Limits.SPECIFIED);
  }

  public static ReferenceNormalizer of(String profile, Limits limits) {
    return new ReferenceNormalizer(Settings.parse(profile), limits);
  }

  public String normalize(String text) {
    List<String> steps = steps(text);
    return steps.get(steps.size() - 1);
  }

  /**
   * The text after each of the sections 1 to 11, in this order (section 6 before the marks of
   * section 5 are deleted).
   */
  public List<String> steps(String text) {
    List<String> steps = new ArrayList<>();
    Points now = Points.of(text);
    List<UnaryOperator<Points>> sections =
        List.of(
            this::presentationForms,
            this::invisibles,
            this::lookAlikes,
            this::tatweel,
            this::ornamentsAndSmallLetters,
            this::quranicSpelling,
            this::clusters,
            this::letters,
            this::digits,
            this::strippedPunctuation,
            this::elongation,
            this::collapsedWhiteSpace);
    for (UnaryOperator<Points> section : sections) {
      now = section.apply(now);
      steps.add(now.toString());
    }
    return steps;
  }

  // ---- 1. Presentation forms

  private Points presentationForms(Points in) {
    if (!settings.on("presentation-forms")) {
      return in;
    }
    Points plain = new Points();
    List<int[]> setOff = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      String expansion = expansion(in.get(i));
      if (expansion == null) {
        plain.add(in.get(i));
        continue;
      }
      if (in.get(i) == 0xFDF2 && List.of("ل", "ول", "فل").contains(wordBefore(plain))) {
        expansion = "له";
      }
      int from = plain.size();
      expansion.codePoints().forEach(plain::add);
      if (expansion.contains(" ") || in.get(i) == 0xFDFC) {
        setOff.add(new int[] {from, plain.size()});
      }
    }
    IntPredicate passedOver = c -> categoryM(c) || control(c);
    Set<Integer> spaces = new HashSet<>();
    for (int[] words : setOff) {
      int before = back(plain, words[0] - 1, passedOver);
      if (before >= 0 && letterOrNumber(plain.get(before))) {
        spaces.add(words[0]);
      }
      int after = ahead(plain, words[1], passedOver);
      if (after < plain.size() && letterOrNumber(plain.get(after))) {
        spaces.add(after);
      }
    }
    return withSpaces(plain, spaces);
  }

  /** The Arabic letters directly before the end; marks, tatweel and controls passed over. */
  private static String wordBefore(Points text) {
    StringBuilder word = new StringBuilder();
    for (int i = text.size() - 1; i >= 0; i--) {
      int c = text.get(i);
      if (arabicLetter(c)) {
        word.appendCodePoint(c);
      } else if (!categoryM(c) && !control(c) && c != TATWEEL) {
        break;
      }
    }
    return word.reverse().toString();
  }

  private static Points withSpaces(Points in, Set<Integer> places) {
    Points out = new Points();
    for (int i = 0; i < in.size(); i++) {
      if (places.contains(i)) {
        out.add(SPACE);
      }
      out.add(in.get(i));
    }
    return out;
  }

  private static String expansion(int c) {
    String words = LIGATURES.get(c);
    if (words != null) {
      return words;
    }
    if (c == 0xFE73) {
      return "";
    }
    if (!in(c, 0xFB50, 0xFDFF, 0xFE70, 0xFEFC)) {
      return null;
    }
    String plain = NFKD.getRawDecomposition(c);
    if (plain != null && in(c, 0xFE70, 0xFE7F, 0xFC5E, 0xFC63, 0xFCF2, 0xFCF4)) {
      return plain.substring(1); // without its space or tatweel
    }
    return plain;
  }

  // ---- 2. Invisible characters

  private Points invisibles(Points in) {
    String mode = settings.value("invisibles");
    boolean strip = mode.equals("strip");
    boolean bidi = mode.equals("bidi");
    boolean stray = stray();
    Points out = new Points();
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      boolean dropped =
          (strip || bidi)
                  && in(
                      c, 0x061C, 0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2060, 0x2066,
                      0x206F, 0xFEFF, 0xFEFF)
              || stray && c == 0xFEFF && i > 0;
      if (!dropped) {
        out.add(strip && c == 0x200B ? SPACE : c);
      }
    }
    out = inArabicContext(out, strip);
    return stray ? withoutControlsBeforeMarks(withoutDoubles(out)) : out;
  }

  private boolean stray() {
    return settings.is("invisibles", "stray") || settings.is("invisibles", "bidi");
  }

  private Points inArabicContext(Points in, boolean strip) {
    String zwnj = settings.value("zwnj");
    Points out = new Points();
    boolean undecided =
        true; // no decision about what follows in this stretch of marks and controls yet
    boolean arabicAhead = false;
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (!mark(c) && !control(c)) {
        undecided = true;
      }
      boolean candidate =
          strip && (c == 0x00AD || c == 0x034F || c == 0x200D)
              || !zwnj.equals("keep") && c == 0x200C;
      if (!candidate) {
        out.add(c);
        continue;
      }
      boolean context = arabicBefore(in, i);
      if (!context) {
        if (undecided) {
          arabicAhead = arabicAhead(in, i);
          undecided = false;
        }
        context = arabicAhead;
      }
      if (!context) {
        out.add(c);
      } else if (c == 0x200C && zwnj.equals("space")) {
        out.add(SPACE);
      }
    }
    return out;
  }

  /** Whether the base before, controls passed over, is Arabic or an Arabic mark stands after it. */
  private boolean arabicBefore(Points in, int at) {
    for (int i = at - 1; i >= 0; i--) {
      int c = in.get(i);
      if (arabicMark(c)) {
        return true;
      }
      if (!mark(c) && !control(c)) {
        return arabicBase(c);
      }
    }
    return false;
  }

  private boolean arabicAhead(Points in, int at) {
    for (int i = at + 1; i < in.size() && count(in, at + 1, i) <= limits.marks; i++) {
      int c = in.get(i);
      if (arabicMark(c)) {
        return true;
      }
      if (!mark(c) && !control(c)) {
        return arabicBase(c);
      }
    }
    return false;
  }

  /** An ASCII digit that is going to be an Arabic one is an Arabic character from the start. */
  private boolean arabicBase(int c) {
    return arabic(c) && !control(c)
        || in(c, '0', '9')
            && (settings.is("digits", "arabic-indic") || settings.is("digits", "extended"));
  }

  private Points withoutDoubles(Points in) {
    Points out = new Points();
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      boolean watched = in(c, 0x00AD, 0x00AD, 0x061C, 0x061C, 0x200B, 0x200F, 0x2060, 0x2060);
      if (watched && out.size() > 0 && out.last() == c) {
        int base = back(out, out.size() - 1, p -> mark(p) || control(p));
        if (base >= 0 && arabicBase(out.get(base))) {
          continue;
        }
      }
      out.add(c);
    }
    return out;
  }

  private Points withoutControlsBeforeMarks(Points in) {
    IntPredicate debris =
        c ->
            in(
                c, 0x00AD, 0x00AD, 0x061C, 0x061C, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2060,
                0x2066, 0x2069);
    Points out = new Points();
    int i = 0;
    while (i < in.size()) {
      int end = ahead(in, i, debris);
      int base = back(out, out.size() - 1, Properties::mark);
      boolean afterArabic = base >= 0 && arabicBase(out.get(base));
      boolean beforeMark = end < in.size() && mark(in.get(end));
      if (end > i && !(afterArabic && beforeMark && end - i <= limits.marks)) {
        out.addAll(in, i, end);
      }
      if (end < in.size()) {
        out.add(in.get(end));
      }
      i = end + 1;
    }
    return out;
  }

  // ---- 3. Look-alikes

  private Points lookAlikes(Points in) {
    if (settings.is("look-alikes", "off")) {
      return in;
    }
    Points out = new Points();
    boolean hamzaGoes = false; // the first 0654 of this cluster belongs to a folded letter
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (mark(c)) {
        if (hamzaGoes && c == HAMZA_ABOVE) {
          hamzaGoes = false;
        } else {
          out.add(c);
        }
        continue;
      }
      hamzaGoes = false;
      int folded = lookAlike(c);
      if (folded < 0 || settings.is("look-alikes", "arabic-lines") && !inArabicLine(in, i)) {
        out.add(c);
      } else if (c == 0x06CC) {
        out.add(farsiYeh(in, i));
      } else {
        out.add(folded);
        hamzaGoes = c == 0x06D2 || c == 0x06D5 || c == 0x06C1;
      }
    }
    return out;
  }

  private static int lookAlike(int c) {
    return switch (c) {
      case 0x06CC, 0x06D0, 0x06D2, 0x06D3 -> 0x064A;
      case 0x06A9, 0x06AA -> 0x0643;
      case 0x06C1, 0x06BE, 0x06D5, 0x06C0, 0x06C2 -> 0x0647;
      case 0x06C3 -> 0x0629;
      case 0x06A2 -> 0x0641;
      case 0x06A7 -> 0x0642;
      case 0x0675 -> 0x0623;
      case 0x0676 -> 0x0624;
      case 0x0678 -> 0x0626;
      default -> -1;
    };
  }

  private int farsiYeh(Points in, int at) {
    int end = ahead(in, at + 1, Properties::mark);
    boolean hamza = false;
    for (int i = at + 1; i < end && count(in, at + 1, i + 1) <= limits.marks; i++) {
      hamza |= in.get(i) == HAMZA_ABOVE;
    }
    if (hamza || count(in, at + 1, end) > limits.marks || wordGoesOn(in, at, true)) {
      return 0x064A;
    }
    return switch (settings.value("farsi-yeh")) {
      case "keep" -> 0x06CC;
      case "alef-maksura" -> 0x0649;
      default -> 0x064A;
    };
  }

  private boolean inArabicLine(Points in, int at) {
    for (int i = at - 1; i >= 0 && !lineTerminator(in.get(i)); i--) {
      if (foreignLetter(in.get(i))) {
        return false;
      }
    }
    int starters = 0;
    for (int i = at + 1;
        i < in.size() && !lineTerminator(in.get(i)) && starters < limits.ahead;
        i++) {
      if (foreignLetter(in.get(i))) {
        return false;
      }
      // Marks that may become letters, and 0670 that may become an alef and a space, are counted as
      // such.
      boolean letter = !mark(in.get(i)) || smallLetter(in.get(i));
      starters += letter ? 1 : in.get(i) == 0x0670 ? 2 : 0;
    }
    return true;
  }

  private static boolean foreignLetter(int c) {
    return List.of(
            0x067E, 0x0686, 0x0698, 0x06AF, 0x0679, 0x0688, 0x0691, 0x06BA, 0x067C, 0x0689, 0x0693,
            0x069A, 0x0695, 0x06B5, 0x06C6, 0x06CE, 0x06C7, 0x06C8, 0x06CB)
        .contains(c);
  }

  /**
   * Whether the next code point that is no mark, tatweel or control is an Arabic letter; {@code
   * inDoubt} beyond the limit. A mark or tatweel that is going to become a letter counts as one.
   */
  private boolean wordGoesOn(Points in, int at, boolean inDoubt) {
    int next = at + 1;
    while (next < in.size()
        && (mark(in.get(next)) || in.get(next) == TATWEEL || control(in.get(next)))) {
      if (goingToBeALetter(in.get(next)) || hamzaSeat(in, next)) {
        break;
      }
      next++;
    }
    if (count(in, at, next) > limits.ahead) {
      return inDoubt;
    }
    return next < in.size()
        && (arabicLetter(in.get(next)) || goingToBeALetter(in.get(next)) || hamzaSeat(in, next));
  }

  private boolean goingToBeALetter(int c) {
    return settings.on("fold-small-letters") && smallLetter(c);
  }

  // ---- 4. Tatweel

  private Points tatweel(Points in) {
    if (settings.is("tatweel", "keep")) {
      return in;
    }
    Points out = new Points();
    boolean hamzaGoes = false;
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (hamzaGoes && c == HAMZA_ABOVE) {
        hamzaGoes = false;
      } else if (c != TATWEEL) {
        out.add(c);
      } else if (hamzaSeat(in, i)) {
        out.add(0x0626);
        hamzaGoes = true;
      } else if (decorative() && (carriesHamza(in, i) || writesSomething(in, i))) {
        out.add(TATWEEL);
      } else if (settings.on("compose")) {
        // The base goes: its marks are put in order now.
        Points marks = ownMarks(in, i);
        out.addAll(sorted(marks, 0, marks.size()));
        i += marks.size();
      }
    }
    return out;
  }

  /**
   * Uthmani text has no decoration: with quranic-spelling a tatweel is stripped or a seat of hamza.
   */
  private boolean decorative() {
    return settings.is("tatweel", "strip-decorative") && !settings.on("quranic-spelling");
  }

  /** Whether a tatweel is going to be 0626. */
  private boolean hamzaSeat(Points in, int at) {
    if (settings.is("tatweel", "keep")
        || in.get(at) != TATWEEL
        || decorative() && !settings.on("strip-hamza-marks")) {
      return false;
    }
    return ownMarks(in, at).contains(HAMZA_ABOVE);
  }

  private boolean carriesHamza(Points in, int at) {
    Points marks = ownMarks(in, at);
    return !settings.on("strip-hamza-marks")
        && marks.codePoints().anyMatch(ReferenceNormalizer::hamzaMark)
        && marks.codePoints().noneMatch(this::goingToBeALetter);
  }

  /** The marks of a cluster within the limit. */
  private Points ownMarks(Points in, int at) {
    Points marks = new Points();
    for (int i = at + 1;
        i < in.size() && mark(in.get(i)) && count(in, at + 1, i + 1) <= limits.marks;
        i++) {
      marks.add(in.get(i));
    }
    return marks;
  }

  private boolean writesSomething(Points in, int at) {
    StringBuilder letters = new StringBuilder();
    for (int i = at - 1; i >= 0; i--) {
      int c = in.get(i);
      if (c == TATWEEL || hamzaMark(c) || goingToBeALetter(c)) {
        return false;
      }
      if (arabicLetter(c)) {
        letters.appendCodePoint(c);
      } else if (!mark(c) && !control(c)) {
        break;
      }
    }
    String word = letters.reverse().toString();
    return List.of("ه", "ب", "ل", "ك", "ف", "ال", "وال").contains(word)
        && !wordGoesOn(in, at, true);
  }

  private static boolean hamzaMark(int c) {
    return in(c, 0x0653, 0x0655);
  }

  // ---- 5. Clusters

  private Points ornamentsAndSmallLetters(Points in) {
    Points out = settings.on("strip-ornaments") ? withoutOrnaments(in) : in;
    // With quranic-spelling 06E5 and 06E6 are part of the word rules, for the sake of David.
    out = settings.on("fold-small-letters") ? smallWawAndYeh(out) : out;
    // What stood between controls, or between a control and a mark, may just have gone.
    if (settings.on("strip-quranic-marks")) {
      out = without(out, 0x10EFC); // a mark that is a starter
    }
    return stray() ? withoutControlsBeforeMarks(withoutDoubles(out)) : out;
  }

  private static Points without(Points in, int dropped) {
    Points out = new Points();
    in.codePoints().filter(c -> c != dropped).forEach(out::add);
    return out;
  }

  private static boolean ornament(int c) {
    return c == 0x06DD || c == 0x06DE || c == 0x06E9;
  }

  private Points withoutOrnaments(Points in) {
    IntPredicate passedOver = c -> categoryM(c) || mark(c) || control(c) || ornament(c);
    Points out = new Points();
    Set<Integer> spaces = new HashSet<>();
    Set<Integer> spacesIn = new HashSet<>();
    for (int i = 0; i < in.size(); i++) {
      if (ornament(in.get(i))) {
        int before = back(in, i - 1, passedOver);
        int after = ahead(in, i + 1, passedOver);
        if (before >= 0
            && letterOrNumber(in.get(before))
            && after < in.size()
            && letterOrNumber(in.get(after))) {
          spacesIn.add(after);
        }
      }
    }
    for (int i = 0; i < in.size(); i++) {
      if (spacesIn.contains(i)) {
        spaces.add(out.size());
      }
      if (!ornament(in.get(i))) {
        out.add(in.get(i));
      }
    }
    return withSpaces(out, spaces);
  }

  private Points smallWawAndYeh(Points in) {
    Set<Integer> david = settings.on("quranic-spelling") ? smallWawsOfDavid(in) : Set.of();
    Points out = new Points();
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (c != 0x06E5 && c != 0x06E6) {
        out.add(c);
        continue;
      }
      int before =
          back(in, i - 1, p -> mark(p) && !goingToBeALetter(p) || p == TATWEEL || control(p));
      boolean afterHeh = before >= 0 && in.get(before) == 0x0647;
      boolean atEnd = !wordGoesOn(in, i, true);
      if (!(afterHeh && atEnd) && !david.contains(i)) {
        out.add(c == 0x06E5 ? 0x0648 : 0x064A);
      }
    }
    return out;
  }

  private Points clusters(Points in) {
    Points out = new Points();
    int i = 0;
    while (i < in.size()) {
      int marks = mark(in.get(i)) ? i : i + 1;
      int end = ahead(in, marks, Properties::mark);
      cluster(in, i, marks, end, out);
      i = end;
    }
    return out;
  }

  /**
   * One cluster: base (none if {@code marks == from}) and marks, from the whole text because some
   * marks are read in context.
   */
  private void cluster(Points in, int from, int marks, int end, Points out) {
    boolean arabicCluster = marks > from && arabicBase(in.get(from));
    boolean compose = settings.on("compose") && arabicCluster;
    boolean small = settings.on("fold-small-letters") && arabicCluster;
    Points all = new Points();
    for (int i = from; i < end; i++) {
      if (compose) {
        all.addAll(decomposed(in.get(i)));
      } else {
        all.add(in.get(i));
      }
    }
    int first = marks > from ? 1 : 0;
    boolean tooMany = count(all, first, all.size()) > limits.marks;
    Points sorted = compose && !tooMany ? sorted(all, first, all.size()) : all;
    // Every small letter begins a part of its own; each part is read in its context.
    Points kept = new Points();
    int partFrom = 0;
    while (partFrom < sorted.size()) {
      int partEnd = partFrom + 1;
      while (partEnd < sorted.size() && !(small && smallLetter(sorted.get(partEnd)))) {
        partEnd++;
      }
      part(
          in,
          from,
          end,
          sorted,
          partFrom,
          partEnd,
          partFrom > 0 || first > 0,
          small,
          tooMany,
          kept);
      partFrom = partEnd;
    }
    write(kept, compose, small, out);
  }

  private static boolean smallLetter(int c) {
    return c == 0x06E7 || c == 0x06E8;
  }

  private static int fullLetter(int c) {
    return c == 0x06E7 ? 0x064A : c == 0x06E8 ? 0x0646 : c;
  }

  /**
   * Sorts and composes up to the first small letter, then starts again with that letter as the
   * base.
   */
  private void write(Points cluster, boolean compose, boolean small, Points out) {
    if (cluster.size() == 0) {
      return;
    }
    Points now = cluster;
    int limit = now.size();
    if (compose) {
      limit = withinLimit(now);
      now = sorted(now, 1, limit);
    }
    int end = 1;
    while (end < now.size() && !(small && smallLetter(now.get(end)))) {
      end++;
    }
    Points part = new Points();
    part.addAll(now, 0, end);
    if (compose) {
      part = composed(part, Math.min(limit, end));
    }
    part.codePoints()
        .filter(c -> !(settings.on("strip-hamza-marks") && hamzaMark(c)))
        .forEach(out::add);
    if (end < now.size()) {
      Points rest = new Points();
      rest.add(fullLetter(now.get(end)));
      rest.addAll(now, end + 1, now.size());
      write(rest, compose, small, out);
    }
  }

  /**
   * End of the marks that are sorted and composed: the hamza marks that are deleted anyway are not
   * counted.
   */
  private int withinLimit(Points cluster) {
    int counted = 0;
    for (int i = 1; i < cluster.size(); i++) {
      if (!(settings.on("strip-hamza-marks") && hamzaMark(cluster.get(i)))
          && ++counted > limits.marks) {
        return i;
      }
    }
    return cluster.size();
  }

  private void part(
      Points in,
      int base,
      int end,
      Points marks,
      int from,
      int to,
      boolean hasBase,
      boolean small,
      boolean tooMany,
      Points kept) {
    boolean harakah = false;
    for (int i = from; i < to; i++) {
      harakah |= in(marks.get(i), 0x064E, 0x0650);
    }
    boolean doubt = tooMany || settings.on("fold-small-letters") || settings.elongationMin() > 0;
    boolean wordFinal = false;
    if (!doubt) {
      Points following = new Points();
      following.addAll(marks, to, marks.size());
      int[] answer = wordFinal(following, in, base, end, small);
      doubt = answer[0] < 0;
      wordFinal = answer[0] > 0;
    }
    boolean openTanwin = false;
    for (int i = from; i < to; i++) {
      openTanwin |= (marks.get(i) == 0x06E2 || marks.get(i) == 0x06ED) && harakah && wordFinal;
    }
    for (int i = from; i < to; i++) {
      int c = marks.get(i);
      if (i == from && hasBase) {
        kept.add(c);
        continue;
      }
      boolean deleted;
      if (contextual(c) && doubt) {
        deleted = settings.on("strip-tanwin") || settings.on("strip-quranic-marks");
      } else if ((c == 0x0656 || c == 0x0657 || c == 0x065E) && wordFinal
          || (c == 0x06E2 || c == 0x06ED || in(c, 0x064E, 0x0650)) && openTanwin) {
        deleted = settings.on("strip-tanwin");
      } else {
        deleted = stripped(c);
      }
      if (!deleted) {
        kept.add(c);
      }
    }
  }

  private static Points decomposed(int c) {
    String decomposition = NFC.getDecomposition(c);
    return Points.of(decomposition == null ? Character.toString(c) : decomposition);
  }

  private static boolean contextual(int c) {
    return c == 0x0656 || c == 0x0657 || c == 0x065E || c == 0x06E2 || c == 0x06ED;
  }

  private boolean stripped(int c) {
    if (in(c, 0x064E, 0x0650)) {
      return settings.on("strip-harakat");
    }
    if (in(c, 0x064B, 0x064D, 0x08F0, 0x08F2, 0x08E7, 0x08E9)) {
      return settings.on("strip-tanwin");
    }
    if (c == 0x0651) {
      return settings.on("strip-shadda");
    }
    if (c == 0x0652 || c == 0x06E1) {
      return settings.on("strip-sukun");
    }
    if (c == 0x0670) {
      return settings.on("strip-dagger-alef");
    }
    boolean quranic =
        in(
            c, 0x0610, 0x061A, 0x0656, 0x065F, 0x06D6, 0x06DC, 0x06DF, 0x06E4, 0x06E7, 0x06E8,
            0x06EA, 0x06ED, 0x0897, 0x089F, 0x08CA, 0x08E1, 0x08E3, 0x08FF, 0x10EFA, 0x10EFF);
    return quranic && settings.on("strip-quranic-marks");
  }

  /**
   * Whether after a cluster, in the word, no Arabic letter comes but alefs, yehs and 0621: {1} yes,
   * {0} no, {-1} not found out.
   *
   * @param rest what follows in the cluster itself: small letters and their marks
   */
  private int[] wordFinal(Points rest, Points in, int base, int end, boolean small) {
    for (int i = 0; small && i < rest.size(); i++) {
      if (rest.get(i) == 0x06E8) {
        return new int[] {0};
      }
    }
    for (int i = end; ; i++) {
      if (count(in, base, i) > limits.ahead) {
        return new int[] {-1};
      }
      if (i == in.size()) {
        return new int[] {1};
      }
      int c = in.get(i);
      if (mark(c) || c == TATWEEL || control(c)) {
        if (c == 0x06E8 && settings.on("fold-small-letters")) {
          int b = back(in, i - 1, Properties::mark);
          if (b >= 0 && arabicBase(in.get(b))) {
            return new int[] {0};
          }
        }
        continue;
      }
      if (arabicLetter(c) && !alefOrYeh(c) && c != 0x0621) {
        return new int[] {0};
      }
      if (!arabicLetter(c)) {
        return new int[] {1};
      }
    }
  }

  private static boolean alefOrYeh(int c) {
    return foldsToAlef(c)
        || c == 0x0627
        || c == 0x0626
        || c == 0x0649
        || c == 0x064A
        || c == 0x06CC;
  }

  /** Marks from {@code first} in canonical order, stable, only those within the limit. */
  private Points sorted(Points in, int first, int end) {
    Points out = new Points();
    out.addAll(in);
    for (int i = first + 1; i < end; i++) {
      for (int k = i;
          k > first && combiningClass(out.get(k - 1)) > combiningClass(out.get(k));
          k--) {
        int c = out.get(k);
        out.set(k, out.get(k - 1));
        out.set(k - 1, c);
      }
    }
    return out;
  }

  /**
   * Base and sorted marks with 0653–0655 composed: the algorithm of UAX #15, and 0649 or 06CC with
   * 0654.
   */
  private Points composed(Points cluster, int limit) {
    Points out = new Points();
    out.add(cluster.get(0));
    int blocked = 0; // class of the last mark that stayed
    for (int i = 1; i < cluster.size(); i++) {
      int c = cluster.get(i);
      int pair =
          hamzaMark(c) && blocked != combiningClass(c) && i < limit ? pair(out.get(0), c) : -1;
      if (pair >= 0) {
        out.set(0, pair);
      } else {
        out.add(c);
        blocked = combiningClass(c);
      }
    }
    return out;
  }

  private static int pair(int base, int mark) {
    if (mark == HAMZA_ABOVE && (base == 0x0649 || base == 0x06CC)) {
      return 0x0626;
    }
    return NFC.composePair(base, mark);
  }

  // ---- 6. Quranic spelling

  private static final String CLITICS = "(ا|ء)?(و|ف)?(س)?(ب|ل|ك)?(ال|ل)?";

  /**
   * One cluster of a word that begins with a letter; a tatweel or control with its marks belongs to
   * the letter before.
   */
  private static final class Cluster {
    int base;
    final Points marks = new Points();
    boolean isLetter;
    boolean alefAfter;
    boolean spaceAfter;
    boolean gone;
  }

  private Set<Integer> smallWawsOfDavid(Points in) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < in.size(); i++) {
      if (in.get(i) != 0x06E5) {
        continue;
      }
      int from = i;
      while (from > 0 && wordPart(in.get(from - 1))) {
        from--;
      }
      int to = ahead(in, i, ReferenceNormalizer::wordPart);
      StringBuilder word = new StringBuilder();
      int at = -1;
      List<Boolean> vocative = new ArrayList<>();
      for (int k = from; k < to; k++) {
        if (arabicLetter(in.get(k))) {
          at = k == i ? word.length() : at;
          word.append(skeleton(in.get(k)));
          vocative.add(false);
        } else if (in.get(k) == 0x0670 && !vocative.isEmpty()) {
          vocative.set(vocative.size() - 1, true);
        }
      }
      if (word.codePointCount(0, word.length()) > limits.letters) {
        continue;
      }
      int skip = 0;
      while (skip < word.length() - 2 && word.charAt(skip) == 'ي' && vocative.get(skip)) {
        skip++;
      }
      String before = word.substring(skip, Math.max(skip, at));
      if (before.matches(CLITICS + "داو") && word.length() > at + 1 && word.charAt(at + 1) == 'د') {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean wordPart(int c) {
    return arabicLetter(c) || mark(c) || c == TATWEEL || control(c);
  }

  /** One char per letter, so that places in a skeleton are places in the word. */
  private static char skeleton(int c) {
    if (foldsToAlef(c) && c != 0x0622) {
      return 0x0627;
    }
    return c == 0x0624 ? 0x0648 : c > 0xFFFF ? '?' : (char) c;
  }

  private Points quranicSpelling(Points in) {
    if (!settings.on("quranic-spelling")) {
      return in;
    }
    Points text = smallLettersUnfolded(in);
    Points out = new Points();
    int i = 0;
    while (i < text.size()) {
      if (!arabicLetter(text.get(i))) {
        out.add(text.get(i++));
        continue;
      }
      int end = ahead(text, i, ReferenceNormalizer::wordPart);
      List<Cluster> word = read(text, i, end);
      word.stream().filter(c -> c.base == 0x0671).forEach(c -> c.base = 0x0627);
      long letters = word.stream().filter(c -> c.isLetter).count();
      if (letters <= limits.letters) {
        spell(word);
      }
      alefMaddaOfQuran(word);
      write(word, out, letters <= limits.letters);
      i = end;
    }
    return out;
  }

  /** 06E7 and 06E8 as letters of their own, marks sorted. */
  private Points smallLettersUnfolded(Points in) {
    Points out = new Points();
    int i = 0;
    while (i < in.size()) {
      int end = ahead(in, i + 1, Properties::mark);
      Points cluster = new Points();
      boolean arabicCluster = arabicBase(in.get(i)) && !mark(in.get(i));
      for (int k = i; k < end; k++) {
        cluster.addAll(
            arabicCluster && k > i
                ? decomposed(in.get(k))
                : Points.of(Character.toString(in.get(k))));
      }
      if (arabicCluster) {
        cluster = sorted(cluster, 1, cluster.size());
        for (int k = 1; k < cluster.size(); k++) {
          int c = cluster.get(k);
          cluster.set(k, c == 0x06E7 ? 0x064A : c == 0x06E8 ? 0x0646 : c);
        }
      }
      out.addAll(cluster, 0, cluster.size());
      i = end;
    }
    return out;
  }

  private List<Cluster> read(Points text, int from, int to) {
    List<Cluster> word = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!mark(text.get(i))) {
        Cluster cluster = new Cluster();
        Points letter = new Points();
        int end = ahead(text, i + 1, Properties::mark);
        for (int k = i; k < end; k++) {
          letter.addAll(decomposed(text.get(k)));
        }
        letter = sorted(letter, 1, letter.size());
        Points bare = new Points();
        for (int k = 0; k < letter.size(); k++) {
          int c = letter.get(k);
          if (k == 0 || !stripped(c) && !contextual(c)) {
            bare.add(c);
          }
        }
        cluster.base = composed(bare, bare.size()).get(0);
        cluster.marks.addAll(letter, 1, letter.size());
        cluster.isLetter = arabicLetter(text.get(i));
        word.add(cluster);
      }
    }
    return word;
  }

  private static boolean has(List<Cluster> word, int letter, int mark) {
    for (int i = letter; i < word.size() && (i == letter || !word.get(i).isLetter); i++) {
      if (word.get(i).marks.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> lettersOf(List<Cluster> word) {
    List<Integer> letters = new ArrayList<>();
    for (int i = 0; i < word.size(); i++) {
      if (word.get(i).isLetter && !word.get(i).gone) {
        letters.add(i);
      }
    }
    return letters;
  }

  private static String skeletonOf(List<Cluster> word) {
    StringBuilder skeleton = new StringBuilder();
    for (int at : lettersOf(word)) {
      skeleton.append(skeleton(word.get(at).base));
    }
    return skeleton.toString();
  }

  private void spell(List<Cluster> word) {
    List<Integer> at = lettersOf(word);
    for (int first = 0; first < 2 && at.size() >= first + 3; first++) {
      boolean conjunction =
          List.of(0x0648, 0x0641, 0x0623, 0x0621).contains(word.get(at.get(0)).base);
      if ((first == 0 || conjunction)
          && word.get(at.get(first)).base == 0x064A
          && has(word, at.get(first), 0x0670)) {
        vocative(word, at.subList(first, at.size()));
        return;
      }
    }
    daggerAlefs(word, at);
    maddas(word, at);
  }

  private void vocative(List<Cluster> word, List<Integer> at) {
    int second = at.get(1);
    boolean done = false;
    for (int i = at.get(0); i < second; i++) {
      if (!done && word.get(i).marks.contains(0x0670)) {
        word.get(i).alefAfter = true;
        done = true;
      }
    }
    word.get(second - 1).spaceAfter = true;
    if (word.get(second).base == 0x0626 && word.get(at.get(2)).base == 0x0627) {
      word.get(second).base = 0x0622;
      word.get(at.get(2)).gone = true;
      for (int i = at.get(2); i < word.size() && (i == at.get(2) || !word.get(i).isLetter); i++) {
        int dagger = word.get(i).marks.indexOf(0x0670);
        while (dagger >= 0) {
          word.get(i).marks.remove(dagger);
          dagger = word.get(i).marks.indexOf(0x0670);
        }
      }
    }
    List<Cluster> rest = word.subList(second, word.size());
    daggerAlefs(rest, lettersOf(rest));
    maddas(rest, lettersOf(rest));
  }

  private static final List<String> SILENT_DAGGER_STEMS =
      List.of(
          "ه\u0670ذ",
          "ه\u0670كذ",
          "ه\u0670ؤل",
          "ذ\u0670لك",
          "اول\u0670ئك",
          "ل\u0670كن",
          "ال\u0670ه",
          "لل\u0670ه",
          "الل\u0670ه",
          "رحم\u0670ن");

  private void daggerAlefs(List<Cluster> word, List<Integer> at) {
    String skeleton = skeletonOf(word);
    for (int k = 0; k < at.size(); k++) {
      int i = at.get(k);
      if (!has(word, i, 0x0670)) {
        continue;
      }
      Cluster letter = word.get(i);
      String upToHere = skeleton.substring(0, k);
      boolean last = k == at.size() - 1;
      if (letter.base == 0x0649 || letter.base == 0x06CC || letter.base == 0x064A && last) {
        letter.base = last ? 0x0649 : 0x0627;
      } else if ((letter.base == 0x0621 || letter.base == 0x0626) && upToHere.matches(CLITICS)) {
        letter.base = 0x0622;
      } else if (skeleton.matches(CLITICS + "(صلوة|زكوة|حيوة|مشكوة|نجوة|غدوة|منوة)")
          && k == skeleton.length() - 2) {
        letter.base = 0x0627;
      } else if (skeleton.matches(CLITICS + "ربوا") && k == skeleton.length() - 2) {
        letter.gone = true;
      } else if (!silentDagger(skeleton, k)) {
        for (int m = i; m < word.size() && (m == i || !word.get(m).isLetter); m++) {
          if (word.get(m).marks.contains(0x0670)) {
            word.get(m).alefAfter = true;
            break;
          }
        }
      }
    }
  }

  private static boolean silentDagger(String skeleton, int at) {
    for (String pattern : SILENT_DAGGER_STEMS) {
      int dagger = pattern.indexOf(0x0670) - 1;
      String stem = pattern.replace("\u0670", "").replace('ؤ', 'و');
      int from = at - dagger;
      if (from >= 0
          && skeleton.startsWith(stem, from)
          && skeleton.substring(0, from).matches(CLITICS)) {
        return true;
      }
    }
    return skeleton.matches(CLITICS + "طه") && at >= skeleton.length() - 2
        || skeleton.matches(CLITICS + "(يس|حم)") && at == skeleton.length() - 2;
  }

  private void maddas(List<Cluster> word, List<Integer> at) {
    List<Integer> left = new ArrayList<>(at);
    left.removeIf(i -> word.get(i).gone);
    String skeleton = skeletonOf(word);
    for (int k = 0; k < left.size(); k++) {
      Cluster letter = word.get(left.get(k));
      boolean madda =
          letter.base == 0x0622 || letter.base == 0x0627 && has(word, left.get(k), 0x0653);
      boolean afterFatha = k > 0 && has(word, left.get(k - 1), 0x064E);
      if (madda) {
        letter.base = afterFatha ? 0x0627 : 0x0622;
      } else if (letter.base == 0x0623 && has(word, left.get(k), 0x0653)) {
        letter.base = 0x0622;
      }
    }
    for (int k = 0; k + 1 < left.size(); k++) {
      Cluster hamza = word.get(left.get(k));
      Cluster alef = word.get(left.get(k + 1));
      boolean joined =
          (hamza.base == 0x0621 || hamza.base == 0x0626)
              && has(word, left.get(k), 0x064E)
              && alef.base == 0x0627
              && !hamza.gone
              && skeleton.substring(0, k).matches(CLITICS);
      if (joined) {
        hamza.base = 0x0622;
        alef.gone = true;
      }
    }
  }

  /** قرءان and ظمءان, on the letters as they are going to be written. */
  private void alefMaddaOfQuran(List<Cluster> whole) {
    List<List<Cluster>> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < whole.size(); i++) {
      if (whole.get(i).spaceAfter) {
        words.add(whole.subList(from, i + 1));
        from = i + 1;
      }
    }
    words.add(whole.subList(from, whole.size()));
    for (List<Cluster> word : words) {
      // Places of the final letters: an added alef is the cluster it stands after, negative.
      List<Integer> at = new ArrayList<>();
      StringBuilder skeleton = new StringBuilder();
      for (int i = 0; i < word.size(); i++) {
        Cluster cluster = word.get(i);
        if (cluster.isLetter && !cluster.gone) {
          at.add(i);
          skeleton.append(skeleton(cluster.base));
        }
        if (cluster.alefAfter) {
          at.add(-i - 1);
          skeleton.append('ا');
        }
      }
      for (int k = 0; k + 5 <= skeleton.length(); k++) {
        String stem = skeleton.substring(k, k + 5);
        if (stem.matches("(قر|ظم)[ءئ]ان") && skeleton.substring(0, k).matches(CLITICS)) {
          int hamza = at.get(k + 2);
          int alef = at.get(k + 3);
          word.get(hamza).base = 0x0622;
          if (alef < 0) {
            word.get(-alef - 1).alefAfter = false;
          } else {
            word.get(alef).gone = true;
          }
        }
      }
    }
  }

  /** Writes a word without what is stripped anyway, so that nothing composes anew. */
  private void write(List<Cluster> word, Points out, boolean spelled) {
    for (Cluster cluster : word) {
      if (!cluster.gone) {
        out.add(cluster.base);
      }
      for (int i = 0; i < cluster.marks.size(); i++) {
        int c = cluster.marks.get(i);
        if (!contextual(c) && !stripped(c) && !hamzaMark(c)) {
          out.add(c);
        }
      }
      if (cluster.alefAfter) {
        out.add(0x0627);
      }
      if (cluster.spaceAfter) {
        out.add(SPACE);
      }
    }
  }

  // ---- 7. Letters

  private static boolean foldsToAlef(int c) {
    return in(c, 0x0622, 0x0623, 0x0625, 0x0625, 0x0671, 0x0673, 0x0675, 0x0675, 0x0870, 0x0882);
  }

  private Points letters(Points in) {
    Points out = new Points();
    IntPredicate goes = c -> false; // which hamza marks of this cluster go with a folded letter
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (mark(c)) {
        if (!goes.test(c)) {
          out.add(c);
        }
        continue;
      }
      goes = p -> false;
      int folded = c;
      if (settings.on("fold-alef") && (foldsToAlef(c))) {
        folded = 0x0627;
        goes = ReferenceNormalizer::hamzaMark;
      } else if (settings.on("fold-alef-maksura") && c == 0x0649) {
        folded = 0x064A;
      } else if (settings.on("fold-teh-marbuta") && c == 0x0629) {
        folded = 0x0647;
      } else if (settings.on("fold-waw-hamza") && c == 0x0624) {
        folded = 0x0648;
        goes = p -> p == HAMZA_ABOVE;
      } else if (settings.on("fold-yeh-hamza") && c == 0x0626) {
        int next = ahead(in, i + 1, p -> mark(p) || control(p));
        boolean waw =
            next < in.size()
                && count(in, i, next) <= limits.ahead
                && (in.get(next) == 0x0648 || in.get(next) == 0x0624);
        folded = waw ? 0x0648 : 0x064A;
        goes = p -> p == HAMZA_ABOVE;
      }
      out.add(folded);
    }
    out = settings.on("drop-final-hamza") ? withoutFinalHamza(out) : out;
    return stray() ? withoutDoubles(out) : out;
  }

  private Points withoutFinalHamza(Points in) {
    Points out = new Points();
    for (int i = 0; i < in.size(); i++) {
      if (!(bareHamza(in, i) && dropped(in, i))) {
        out.add(in.get(i));
      }
    }
    return out;
  }

  private static boolean bareHamza(Points in, int i) {
    return in.get(i) == 0x0621 && (i + 1 == in.size() || !mark(in.get(i + 1)));
  }

  private boolean dropped(Points in, int at) {
    int next = at + 1;
    while (next < in.size()
        && (mark(in.get(next))
            || in.get(next) == TATWEEL
            || control(in.get(next))
            || bareHamza(in, next))) {
      next++;
    }
    return count(in, at, next) > limits.ahead || next == in.size() || !arabicLetter(in.get(next));
  }

  // ---- 8. Digits

  private Points digits(Points in) {
    Points out = settings.on("numeric-punctuation") ? numericPunctuation(in) : in;
    int zero =
        switch (settings.value("digits")) {
          case "ascii" -> '0';
          case "arabic-indic" -> 0x0660;
          case "extended" -> 0x06F0;
          default -> -1;
        };
    if (zero >= 0) {
      for (int i = 0; i < out.size(); i++) {
        if (digit(out.get(i)) >= 0) {
          out.set(i, zero + digit(out.get(i)));
        }
      }
    }
    return out;
  }

  private static boolean digitAt(Points in, int i) {
    return i >= 0 && i < in.size() && digit(in.get(i)) >= 0;
  }

  private Points numericPunctuation(Points in) {
    Points out = new Points();
    Set<Integer> dropped = new HashSet<>();
    int i = 0;
    while (i < in.size()) {
      if (!digitAt(in, i)) {
        i++;
        continue;
      }
      int end = i;
      while (digitAt(in, end)
          || end < in.size()
              && groupSeparator(in.get(end))
              && digitAt(in, end - 1)
              && digitAt(in, end + 1)) {
        end++;
      }
      boolean fraction =
          i > 1 && (in.get(i - 1) == '.' || in.get(i - 1) == 0x066B) && digitAt(in, i - 2);
      if (!fraction && grouped(in, i, end)) {
        for (int k = i; k < end; k++) {
          if (!digitAt(in, k)) {
            dropped.add(k);
          }
        }
      }
      i = end;
    }
    for (int k = 0; k < in.size(); k++) {
      int c = in.get(k);
      if (c == 0x066B && digitAt(in, k - 1) && digitAt(in, k + 1)) {
        out.add('.');
      } else if (c == 0x066A && (digitAt(in, k - 1) || digitAt(in, k + 1))) {
        out.add('%');
      } else if (!dropped.contains(k)) {
        out.add(c);
      }
    }
    return out;
  }

  private static boolean groupSeparator(int c) {
    return c == 0x066C || c == 0x002C || c == 0x060C;
  }

  private boolean grouped(Points in, int from, int to) {
    StringBuilder shape = new StringBuilder();
    for (int i = from; i < to; i++) {
      shape.appendCodePoint(digitAt(in, i) ? 'd' : in.get(i));
    }
    long groups = 1 + shape.chars().filter(c -> c != 'd').count();
    return groups <= limits.groups
        && shape.toString().matches("d{1,3}([\u066C,\u060C])ddd(\\1ddd)*");
  }

  // ---- 9. Punctuation

  private Points strippedPunctuation(Points in) {
    if (!settings.on("strip-punctuation")) {
      return in;
    }
    int[] kinds = kinds(in);
    Points out = new Points();
    boolean inRun = false;
    for (int i = 0; i < in.size(); i++) {
      int c = in.get(i);
      if (punctuation(c) && kinds[i] != ADDRESS && !stays(in, i)) {
        if (!inRun) {
          out.add(SPACE);
        }
        inRun = true;
      } else {
        out.add(c);
        inRun = false;
      }
    }
    return out;
  }

  private static boolean numberAt(Points in, int i) {
    return digitAt(in, i);
  }

  private static boolean stays(Points in, int i) {
    int c = in.get(i);
    if (List.of(0x002E, 0x002C, 0x003A, 0x002F, 0x002D, 0x066B, 0x066C, 0x060C).contains(c)) {
      return numberAt(in, i - 1) && numberAt(in, i + 1);
    }
    if (c == 0x0025 || c == 0x066A) {
      return numberAt(in, i - 1) || numberAt(in, i + 1);
    }
    if (c == 0x0027 || c == 0x2019) {
      int before = back(in, i - 1, Properties::categoryM);
      return before >= 0
          && i + 1 < in.size()
          && latinLike(in.get(before))
          && latinLike(in.get(i + 1));
    }
    return false;
  }

  private static boolean latinLike(int c) {
    return letter(c) && !arabic(c);
  }

  private static final int ADDRESS = 1;
  private static final int TAG = 2;

  /** What each code point is part of: a URL or e-mail address, a hashtag or mention, or nothing. */
  private int[] kinds(Points in) {
    int[] kinds = new int[in.size()];
    int i = 0;
    while (i < in.size()) {
      int c = in.get(i);
      if (c == '#' || c == '@') {
        int end = ahead(in, i + 1, p -> letterOrNumber(p) || categoryM(p) || p == '_');
        Arrays.fill(kinds, i + 1, end, TAG);
        i = end;
      } else if (categoryM(c) || !addressCharacter(c)) {
        i++;
      } else {
        int end = ahead(in, i, ReferenceNormalizer::addressCharacter);
        int stop = urlStart(in, i) ? ahead(in, i, p -> !urlEnd(p)) : email(in, i, end);
        Arrays.fill(kinds, i, Math.max(i, stop), ADDRESS);
        i = Math.max(end, stop);
      }
    }
    return kinds;
  }

  /** End of an e-mail address whose local part is the run [from, at), or -1. */
  private int email(Points in, int from, int at) {
    long characters = in.codePoints().skip(from).limit(at - from).filter(c -> !mark(c)).count();
    boolean found =
        at + 1 < in.size()
            && in.get(at) == '@'
            && characters <= limits.address
            && letterOrNumber(in.get(at + 1));
    return found
        ? ahead(in, at + 1, p -> letterOrNumber(p) || categoryM(p) || p == '.' || p == '-')
        : -1;
  }

  private static boolean addressCharacter(int c) {
    return letterOrNumber(c) || categoryM(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean urlStart(Points in, int at) {
    for (String start : List.of("http://", "https://", "ftp://", "www.")) {
      int i = 0;
      while (i < start.length()
          && at + i < in.size()
          && asciiLower(in.get(at + i)) == start.charAt(i)) {
        i++;
      }
      if (i == start.length()) {
        return true;
      }
    }
    return false;
  }

  private static int asciiLower(int c) {
    return in(c, 'A', 'Z') ? c + 32 : c;
  }

  private static boolean urlEnd(int c) {
    return whiteSpace(c)
        || List.of(
                (int) '<', (int) '>', 0x226E, 0x226F, (int) '"', 0xAB, 0xBB, 0x060C, 0x061B, 0x061F)
            .contains(c);
  }

  // ---- 10. Elongation

  private Points elongation(Points in) {
    int min = settings.elongationMin();
    if (min == 0) {
      return in;
    }
    int keep = settings.elongationKeep();
    int[] kinds = kinds(in);
    Points out = new Points();
    int i = 0;
    while (i < in.size()) {
      List<Integer> run =
          kinds[i] != 0 || !arabicLetter(in.get(i)) || in.get(i) == 0x0621
              ? List.of()
              : run(in, i, kinds);
      if (run.size() < min) {
        // Letter by letter: a shorter run is copied whole, so that its tail is not counted again.
        int end = run.isEmpty() ? i + 1 : ahead(in, run.get(run.size() - 1) + 1, Properties::mark);
        out.addAll(in, i, end);
        i = end;
        continue;
      }
      int end = ahead(in, run.get(run.size() - 1) + 1, Properties::mark);
      boolean excepted = run.size() == 3 && exceptedStem(in, i);
      out.addAll(in, i, excepted ? end : run.get(keep));
      i = end;
    }
    return out;
  }

  private static List<Integer> run(Points in, int from, int[] kinds) {
    List<Integer> run = new ArrayList<>();
    int i = from;
    while (i < in.size() && in.get(i) == in.get(from) && kinds[i] == 0) {
      run.add(i);
      i = ahead(in, i + 1, Properties::mark);
    }
    return run;
  }

  private static boolean exceptedStem(Points in, int runStart) {
    int from = runStart;
    while (from > 0 && (arabicLetter(in.get(from - 1)) || mark(in.get(from - 1)))) {
      from--;
    }
    StringBuilder word = new StringBuilder();
    int at = -1;
    for (int i = from; i < in.size() && (arabicLetter(in.get(i)) || mark(in.get(i))); i++) {
      at = i == runStart ? word.length() : at;
      if (!mark(in.get(i))) {
        word.appendCodePoint(in.get(i));
      }
    }
    for (String stem : ELONGATED_STEMS) {
      if (word.toString().startsWith(stem, at) && word.substring(0, at).matches("أ?[وف]?[سل]?")) {
        return true;
      }
    }
    return false;
  }

  // ---- 11. White space

  private Points collapsedWhiteSpace(Points in) {
    if (!settings.on("collapse-white-space")) {
      return in;
    }
    IntPredicate blank = c -> whiteSpace(c) && !lineTerminator(c);
    Points out = new Points();
    int i = 0;
    while (i < in.size()) {
      int end = ahead(in, i, blank);
      if (end > i) {
        boolean atStart = i == 0 || lineTerminator(in.get(i - 1));
        boolean atEnd = end == in.size() || lineTerminator(in.get(end));
        if (!atStart && !atEnd) {
          out.add(SPACE);
        }
        i = end;
      } else {
        out.add(in.get(i++));
      }
    }
    return out;
  }

  // ---- Scanning, and the lists

  /** Number of code points; a mark that is canonically two marks counts as two. */
  private static int count(Points in, int from, int to) {
    int count = to - from;
    for (int i = from; i < to; i++) {
      int c = in.get(i);
      if (c == 0x0344 || c == 0x0F73 || c == 0x0F75 || c == 0x0F81) {
        count++;
      }
    }
    return count;
  }

  /** First place at or after {@code from} that is not passed over; the size if there is none. */
  private static int ahead(Points in, int from, IntPredicate passedOver) {
    int i = from;
    while (i < in.size() && passedOver.test(in.get(i))) {
      i++;
    }
    return i;
  }

  /** Last place at or before {@code from} that is not passed over; -1 if there is none. */
  private static int back(Points in, int from, IntPredicate passedOver) {
    int i = from;
    while (i >= 0 && passedOver.test(in.get(i))) {
      i--;
    }
    return i;
  }

  private static Map<Integer, String> ligatures() {
    Map<Integer, String> words = new HashMap<>();
    for (String[] row : rows("ligatures.tsv")) {
      words.put(Integer.parseInt(row[0], 16), row[1]);
    }
    return words;
  }

  private static List<String> elongatedStems() {
    List<String> stems = new ArrayList<>();
    for (String[] row : rows("elongation-exceptions.tsv")) {
      stems.add(row[0]);
    }
    return stems;
  }

  private static List<String[]> rows(String name) {
    try {
      Path file = Path.of("seeds", name);
      if (!Files.exists(file)) {
        return List.of();
      }
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
