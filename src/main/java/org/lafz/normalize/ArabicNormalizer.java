// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.lafz.internal.kernel.Kernels;
import org.lafz.internal.kernel.ScalarKernel;
import org.lafz.internal.steps.CharOutput;
import org.lafz.internal.steps.CountOutput;
import org.lafz.internal.steps.Machine;
import org.lafz.internal.steps.Output;
import org.lafz.internal.steps.Plan;
import org.lafz.internal.steps.Settings;
import org.lafz.internal.steps.Trace;
import org.lafz.offset.OffsetMap;

/**
 * Normalizes Arabic text: spelling variants, marks, tatweel, presentation forms, invisible
 * characters, digits, as a {@link Profile} says, and knows for every character where it came from.
 *
 * <p>Every entry point gives the same result. Any {@code char} sequence is accepted; unpaired
 * surrogates pass through. Time is linear in the text. Unicode 17.0 by tables of our own, so the
 * result does not depend on the JDK. Immutable; share it between threads. Making one takes a
 * fraction of a millisecond and 200 KB, so keep it.
 */
public final class ArabicNormalizer {
  private final Profile profile;
  private final Plan plan;

  // One is kept for the next caller; a second thread makes its own.
  /** Units for which it pays to try without anything that has state. */
  private static final int SHORT = 64;

  private final AtomicReference<Work> spare = new AtomicReference<>();

  private ArabicNormalizer(Profile profile) {
    this.profile = profile;
    this.plan = new Plan(profile.settings());
  }

  /** The normalizer of a profile. */
  public static ArabicNormalizer of(Profile profile) {
    return new ArabicNormalizer(Objects.requireNonNull(profile, "profile"));
  }

  /**
   * The normalizer of a profile line such as {@code search@1 +fold-waw-hamza}.
   *
   * @throws IllegalArgumentException if the line cannot be read; see {@link Profile#parse}
   */
  public static ArabicNormalizer parse(String line) {
    return of(Profile.parse(line));
  }

  /** A builder that starts from nothing ({@link Profile#NONE}). */
  public static Builder builder() {
    return new Builder();
  }

  /** The profile; its {@link Profile#toString()} is the canonical line. */
  public Profile profile() {
    return profile;
  }

  /**
   * Which scan loops are in use, {@code scalar} or {@code vector}, and why. All normalizers of a
   * process use the same. {@code vector} needs JDK 25 and {@code --add-modules
   * jdk.incubator.vector}; a short trial after 64 MB of text decides, or {@code -Dlafz.kernel}.
   */
  public String kernel() {
    return Kernels.reason();
  }

  /** The steps that do anything, in order. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Step step : Step.values()) {
      if (plan.has(step.ordinal())) {
        steps.add(step);
      }
    }
    return List.copyOf(steps);
  }

  /** Whether {@code step}, set up as it is here, keeps all linguistic information. */
  public boolean lossless(Step step) {
    Settings s = profile.settings();
    return switch (step) {
      case PRESENTATION_FORMS -> true;
      case INVISIBLES -> s.invisibles <= Invisibles.STRAY.ordinal() && s.zwnj == 0;
      case LOOK_ALIKES -> s.lookAlikes == 0;
      case TATWEEL -> s.tatweel != Tatweel.STRIP.ordinal();
      case CLUSTERS ->
          !(s.stripHarakat
              || s.stripTanwin
              || s.stripShadda
              || s.stripSukun
              || s.stripDaggerAlef
              || s.stripQuranicMarks
              || s.stripOrnaments
              || s.stripHamzaMarks
              || s.foldSmallLetters);
      case LETTERS, DIGITS, PUNCTUATION, ELONGATION, PARITY -> !plan.has(step.ordinal());
      case WHITE_SPACE -> true;
    };
  }

  /** Whether no step loses linguistic information, as in {@link Profile#REPAIR}. */
  public boolean lossless() {
    return steps().stream().allMatch(this::lossless);
  }

  /**
   * The normalized text; {@code text} itself if it is a {@code String} and nothing changes.
   *
   * <p>Allocates an array of about the size of the text, and nothing if it does not change.
   */
  public String normalize(CharSequence text) {
    String original = text.toString();
    Work work = take();
    int same = plan.contextual() ? 0 : work.sameWordsEnd(original);
    if (same == original.length()) {
      spare.set(work);
      return original;
    }
    CharOutput output = new CharOutput(original.length());
    output.put(original, same);
    work.run(original, same, output);
    spare.set(work);
    return sameOr(original, output.text(), output.length());
  }

  private static String sameOr(String original, char[] text, int length) {
    if (length == original.length()) {
      int i = 0;
      while (i < length && original.charAt(i) == text[i]) {
        i++;
      }
      if (i == length) {
        return original;
      }
    }
    return new String(text, 0, length);
  }

  /** The normalized text with the map to its original. The text equals {@link #normalize}'s. */
  public NormalizedText align(CharSequence text) {
    String original = text.toString();
    Work work = take();
    if (!plan.contextual() && work.sameWordsEnd(original) == original.length()) {
      spare.set(work);
      return new NormalizedText(original, original, OffsetMap.identity(original.length()));
    }
    MapOutput output = new MapOutput(original.length());
    work.run(original, 0, output);
    spare.set(work);
    String normalized = sameOr(original, output.text(), output.length());
    return new NormalizedText(original, normalized, output.map());
  }

  /**
   * Length in UTF-16 units of what {@code in[from, to)} is normalized to: exact, in one pass,
   * without allocation after the first calls.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ in.length
   */
  public int normalizedLength(char[] in, int from, int to) {
    Objects.checkFromToIndex(from, to, in.length);
    Work work = take();
    int length = work.count(in, from, to).length();
    spare.set(work);
    return length;
  }

  /**
   * Normalizes {@code in[from, to)} into {@code out} from {@code at} on.
   *
   * <p>{@code out} may be {@code in} if {@code at == from}. If the result is then at some place
   * longer than what was read up to there, the rest of the text is first moved right within the
   * array, or copied if it has no room for that. Otherwise nothing is allocated after the first
   * calls. What stands in {@code out} between the end of a shorter result and {@code at + (to -
   * from)} is undefined afterwards.
   *
   * @return number of UTF-16 units written, {@link #normalizedLength}
   * @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ in.length and 0 ≤ at ≤ out.length
   * @throws IllegalArgumentException if {@code out} has not enough room, or is {@code in} with
   *     {@code at != from}; nothing has been written then
   */
  public int normalize(char[] in, int from, int to, char[] out, int at) {
    Objects.checkFromToIndex(from, to, in.length);
    Objects.checkFromToIndex(at, out.length, out.length);
    if (out == in && at != from) {
      throw new IllegalArgumentException("out is in, but at " + at + " is not from " + from);
    }
    // Where it is certain that the result fits, one pass is enough.
    if (to - from <= out.length - at
        && !plan.contextual()
        && !Kernels.current().mayGrow(plan.units(), in, from, to)) {
      int end =
          to - from <= SHORT ? ScalarKernel.mapShort(plan.units(), in, from, to, out, at) : -1;
      return end >= 0 ? end - at : write(in, from, to, out, at);
    }
    Work work = take();
    CountOutput counted = work.count(in, from, to);
    int units = counted.length();
    checkRoom(units, out.length - at);
    char[] source = in;
    int start = from;
    if (out == in && counted.ahead() > 0) {
      int length = to - from;
      if (counted.ahead() <= out.length - to) {
        start = from + counted.ahead();
        System.arraycopy(in, from, in, start, length);
      } else {
        source = new char[length];
        start = 0;
        System.arraycopy(in, from, source, 0, length);
      }
    }
    spare.set(work);
    return write(source, start, start + to - from, out, at);
  }

  /** Normalizes into an array where the result fits. */
  private int write(char[] in, int from, int to, char[] out, int at) {
    Work work = take();
    work.array.begin(out, at, out.length); // no farther than at + (to - from) if nothing grows
    work.run(in, from, to, work.array);
    int units = work.array.length() - at;
    work.array.begin(Work.NOTHING, 0, 0);
    spare.set(work);
    return units;
  }

  private static void checkRoom(int needed, int room) {
    if (needed > room) {
      throw new IllegalArgumentException(
          "the result has " + needed + " units, out room for " + room);
    }
  }

  /**
   * Normalizes UTF-8 bytes {@code in[from, to)} into {@code out} from {@code at} on.
   *
   * <p>If {@code out} has not room for all, it stops after the last whole cluster that fits;
   * nothing is lost. Call again with the same {@code reuse} and {@code from = reuse.read()} to go
   * on with the same text; {@code reuse} remembers the context. Any other {@code from} begins a new
   * text. The arrays must not overlap.
   *
   * @param reuse takes the outcome and is returned; not shared between threads
   * @throws MalformedUtf8Exception if bytes are malformed and {@code policy} is FAIL; the position
   *     counts from the start of the array, and nothing of this call counts as written
   * @throws IndexOutOfBoundsException if a bound is outside its array
   */
  public Utf8Result normalizeUtf8(
      byte[] in, int from, int to, byte[] out, int at, Malformed policy, Utf8Result reuse)
      throws MalformedUtf8Exception {
    Objects.checkFromToIndex(from, to, in.length);
    Objects.checkFromToIndex(at, out.length, out.length);
    Objects.requireNonNull(policy, "policy");
    return reuse.run(this, in, from, to, out, at, policy);
  }

  /** The normalized bytes of UTF-8 bytes, malformed ones treated as {@code policy} says. */
  public byte[] normalizeUtf8(byte[] in, Malformed policy) throws MalformedUtf8Exception {
    return Utf8Result.whole(this, in, policy);
  }

  /**
   * A reader that normalizes what {@code reader} delivers, in constant memory.
   *
   * <p>Closing it closes {@code reader}. Not thread-safe.
   */
  public NormalizingReader reader(Reader reader) {
    return new NormalizingReader(plan, reader);
  }

  /**
   * A stream of UTF-8 that normalizes the UTF-8 that {@code stream} delivers, in constant memory.
   *
   * <p>Closing it closes {@code stream}. Not thread-safe.
   */
  public NormalizingInputStream inputStream(InputStream stream, Malformed policy) {
    return new NormalizingInputStream(plan, stream, policy);
  }

  /** The changes that each step makes in {@code text}, step by step, each from left to right. */
  public List<Edit> explain(CharSequence text) {
    List<Edit> edits = new ArrayList<>();
    Step[] steps = Step.values();
    Trace.run(
        plan,
        text,
        (step, start, end, before, after) ->
            edits.add(new Edit(steps[step], start, end, before, after)));
    return List.copyOf(edits);
  }

  /** How much each step changes in {@code text}. */
  public Audit audit(CharSequence text) {
    EnumMap<Step, Audit.Count> counts = new EnumMap<>(Step.class);
    for (Step step : steps()) {
      counts.put(step, new Audit.Count(0, 0, 0, lossless(step)));
    }
    for (Edit edit : explain(text)) {
      int before = edit.before().codePointCount(0, edit.before().length());
      int after = edit.after().codePointCount(0, edit.after().length());
      counts.computeIfPresent(
          edit.step(),
          (step, c) ->
              new Audit.Count(c.edits() + 1, c.before() + before, c.after() + after, c.lossless()));
    }
    return new Audit(counts);
  }

  /** The canonical line of the profile. */
  @Override
  public String toString() {
    return "ArabicNormalizer[" + profile + "]";
  }

  Plan plan() {
    return plan;
  }

  private Work take() {
    Work work = spare.getAndSet(null);
    return work == null ? new Work(plan) : work;
  }

  /** What one call works with. */
  private static final class Work {
    private static final char[] NOTHING = {};
    private static final int CHUNK = 8192;

    private final Plan plan;
    private final Machine machine;
    private final char[] chunk = new char[CHUNK];
    private final CountOutput count = new CountOutput();
    private final CharOutput array = new CharOutput(0);

    Work(Plan plan) {
      this.plan = plan;
      machine = new Machine(plan);
    }

    /** Copies the next words of {@code text} into the chunk, as far as it takes. */
    private int copyWords(String text, int from) {
      int end = Math.min(text.length(), from + CHUNK);
      text.getChars(from, end, chunk, 0);
      int units = end - from;
      return end < text.length() ? plan.wordsEnd(chunk, 0, units, units, true) : units;
    }

    /** Where the first word begins that is not simple or changes. */
    int sameWordsEnd(String text) {
      int at = 0;
      while (at < text.length()) {
        int units = copyWords(text, at);
        int same = Kernels.current().sameEnd(plan.units(), chunk, 0, units);
        if (same < units || units == 0) {
          return at + plan.wordsEnd(chunk, 0, same, units + 1, false);
        }
        at += units;
      }
      return at;
    }

    void run(String text, int from, Output output) {
      machine.begin(output);
      if (from > 0) {
        machine.passSimple();
      }
      int at = from;
      while (at < text.length()) {
        int units = copyWords(text, at);
        units = units == 0 ? Math.min(CHUNK, text.length() - at) : units; // a word longer than that
        machine.feed(chunk, 0, units, at, at + units == text.length());
        at += units;
      }
    }

    void run(char[] in, int from, int to, Output output) {
      machine.begin(output);
      machine.feed(in, from, to, -from, true);
    }

    CountOutput count(char[] in, int from, int to) {
      count.begin();
      run(in, from, to, count);
      return count;
    }
  }

  /**
   * Puts a normalizer together, switch by switch; the order of calls does not matter. A switch that
   * folds letters composes clusters too. Not thread-safe.
   */
  public static final class Builder {
    private final Settings settings = new Settings();

    private Builder() {}

    /**
     * Presentation forms U+FB50–FDFF, FE70–FEFC and word ligatures become letters and words.
     * Lossless. Source: Unicode 17.0 and {@code seeds/ligatures.tsv}.
     */
    public Builder expandPresentationForms() {
      settings.presentationForms = true;
      return this;
    }

    /** Which invisible characters go; {@link Zwnj} is a switch of its own. */
    public Builder invisibles(Invisibles value) {
      settings.invisibles = value.ordinal();
      return this;
    }

    /** What becomes of U+200C in Arabic context. */
    public Builder zwnj(Zwnj value) {
      settings.zwnj = value.ordinal();
      return this;
    }

    /** Where look-alikes of other keyboards are folded; a word-final U+06CC as {@code farsiYeh}. */
    public Builder foldLookAlikes(LookAlikes where, FarsiYeh farsiYeh) {
      settings.lookAlikes = where.ordinal();
      settings.farsiYeh = farsiYeh.ordinal();
      return this;
    }

    /** Tatweel U+0640 goes; as the seat of a hamza U+0654 it becomes U+0626. */
    public Builder stripTatweel() {
      return tatweel(Tatweel.STRIP);
    }

    /** What becomes of tatweel U+0640. */
    public Builder tatweel(Tatweel value) {
      settings.tatweel = value.ordinal();
      return this;
    }

    /**
     * Marks in canonical order (UAX #15), at most 128 of a cluster, and U+0653–0655 composed with
     * their letter; beyond Unicode also U+0649 and 06CC with 0654. Lossless.
     */
    public Builder compose() {
      settings.compose = true;
      return this;
    }

    /** Strips tashkeel: harakat, tanwin, shadda, sukun and dagger alef. Quranic marks stay. */
    public Builder stripTashkeel() {
      return stripHarakat().stripTanwin().stripShadda().stripSukun().stripDaggerAlef();
    }

    /** Strips U+064E–0650. */
    public Builder stripHarakat() {
      settings.stripHarakat = true;
      return this;
    }

    /** Strips U+064B–064D, 08E7–08E9, 08F0–08F2, and marks that are tanwin by their place. */
    public Builder stripTanwin() {
      settings.stripTanwin = true;
      return this;
    }

    /** Strips U+0651. */
    public Builder stripShadda() {
      settings.stripShadda = true;
      return this;
    }

    /** Strips U+0652 and 06E1. */
    public Builder stripSukun() {
      settings.stripSukun = true;
      return this;
    }

    /** Strips U+0670. */
    public Builder stripDaggerAlef() {
      settings.stripDaggerAlef = true;
      return this;
    }

    /** Strips annotation signs: every other Arabic mark but U+0653–0655. */
    public Builder stripQuranicMarks() {
      settings.stripQuranicMarks = true;
      return this;
    }

    /** Strips U+06DD, 06DE and 06E9; between two letters or digits a space takes their place. */
    public Builder stripOrnaments() {
      settings.stripOrnaments = true;
      return this;
    }

    /** Strips U+0653–0655 where they are not composed with their letter. */
    public Builder stripHamzaMarks() {
      settings.stripHamzaMarks = true;
      return this;
    }

    /**
     * U+06E7 and 06E6 become yeh, 06E8 noon, 06E5 waw; after a word-final heh 06E5 and 06E6 are
     * deleted.
     */
    public Builder foldSmallLetters() {
      settings.foldSmallLetters = true;
      return this;
    }

    /** Uthmani to modern spelling; strips all marks. Rules in {@code docs/normalization.md}. */
    public Builder quranicSpelling() {
      settings.quranicSpelling = true;
      return this;
    }

    /** U+0622, 0623, 0625, 0671–0673, 0675, 0870–0882 become U+0627. */
    public Builder foldAlef() {
      settings.foldAlef = true;
      return this;
    }

    /** U+0649 becomes U+064A. */
    public Builder foldAlefMaksura() {
      settings.foldAlefMaksura = true;
      return this;
    }

    /** U+0629 becomes U+0647. */
    public Builder foldTehMarbuta() {
      settings.foldTehMarbuta = true;
      return this;
    }

    /** U+0624 becomes U+0648. */
    public Builder foldWawHamza() {
      settings.foldWawHamza = true;
      return this;
    }

    /** U+0626 becomes U+0648 before waw, else U+064A. */
    public Builder foldYehHamza() {
      settings.foldYehHamza = true;
      return this;
    }

    /** U+0621 without marks is deleted at the end of a word. */
    public Builder dropFinalHamza() {
      settings.dropFinalHamza = true;
      return this;
    }

    /** Which digits are written. */
    public Builder digits(Digits value) {
      settings.digits = value.ordinal();
      return this;
    }

    /** Group separators of numbers go, U+066B becomes a full stop, U+066A beside a digit %. */
    public Builder numericPunctuation() {
      settings.numericPunctuation = true;
      return this;
    }

    /** A run of punctuation becomes a space, in numbers, URLs and e-mail addresses it stays. */
    public Builder stripPunctuation() {
      settings.stripPunctuation = true;
      return this;
    }

    /**
     * A letter {@code min} times or more in a row is written {@code keep} times.
     *
     * @throws IllegalArgumentException unless 1 ≤ keep &lt; min ≤ 16
     */
    public Builder elongation(int min, int keep) {
      Profile.elongation(settings, min, keep);
      return this;
    }

    /** A run of white space becomes one space, none at the ends of a line. */
    public Builder collapseWhiteSpace() {
      settings.collapseWhiteSpace = true;
      return this;
    }

    /** The normalizer. The builder may be changed and used again. */
    public ArabicNormalizer build() {
      return of(Profile.of(settings));
    }
  }
}
