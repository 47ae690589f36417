// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.parity.Rival;
import org.lafz.internal.steps.Settings;

/**
 * What a normalizer does, as one line of text: a name with its version, and the switches that
 * differ from it, for instance {@code search@1 +fold-waw-hamza digits=keep}.
 *
 * <p>The line configures the command line, Lucene and Spark alike and can be published with a data
 * set: a version gives the same output for ever, and a constant is never repointed. {@link
 * #toString()} prints the canonical line, which {@link #parse} reads. Immutable.
 *
 * <p>A <em>parity profile</em> such as {@code lucene-ar@1} {@linkplain #reproduces() reproduces
 * another library}, bugs included, and takes no switches. It has offset maps like any other; it
 * promises neither idempotence nor that canonically equivalent texts have equal results. It is a
 * function of a whole text; streams call it on each line.
 */
public final class Profile {
  private static final int LONGEST_RUN = 16;

  private static final Map<String, Switch> SWITCHES = new LinkedHashMap<>();
  private static final Map<String, Profile> NAMED = new LinkedHashMap<>();

  /**
   * One switch and the names of its values; no list for a flag, none in it for a pair of numbers.
   */
  private record Switch(String name, @Nullable List<String> values) {
    boolean flag() {
      return values == null;
    }

    String print(Settings settings) {
      int value = settings.get(name);
      if (values == null) {
        return (value != 0 ? "+" : "-") + name;
      }
      return values.isEmpty() ? printElongation(settings) : name + "=" + values.get(value);
    }

    void parse(Settings settings, String value) {
      if (values == null) {
        settings.set(name, Boolean.parseBoolean(value) ? 1 : 0);
      } else if (values.isEmpty()) {
        parseElongation(settings, value);
      } else {
        int index = values.indexOf(value);
        if (index < 0) {
          throw new IllegalArgumentException(
              name + "=" + value + ": not one of " + String.join(", ", values));
        }
        settings.set(name, index);
      }
    }
  }

  // No lambdas here: the first of a process costs more than all of this class.
  static {
    flag("presentation-forms");
    valued("invisibles", Invisibles.values());
    valued("zwnj", Zwnj.values());
    valued("look-alikes", LookAlikes.values());
    valued("farsi-yeh", FarsiYeh.values());
    valued("tatweel", Tatweel.values());
    flag("compose");
    flag("strip-harakat");
    flag("strip-tanwin");
    flag("strip-shadda");
    flag("strip-sukun");
    flag("strip-dagger-alef");
    flag("strip-quranic-marks");
    flag("strip-ornaments");
    flag("strip-hamza-marks");
    flag("fold-small-letters");
    flag("quranic-spelling");
    flag("fold-alef");
    flag("fold-alef-maksura");
    flag("fold-teh-marbuta");
    flag("fold-waw-hamza");
    flag("fold-yeh-hamza");
    flag("drop-final-hamza");
    valued("digits", Digits.values());
    flag("numeric-punctuation");
    flag("strip-punctuation");
    add(new Switch("elongation", List.of()));
    flag("collapse-white-space");
  }

  /** Nothing at all: the base of what a {@link ArabicNormalizer.Builder} makes. */
  public static final Profile NONE = named("none@1", null, "");

  /**
   * The lossless default, {@code repair@1}: presentation forms to letters, marks in canonical order
   * and composed, invisible debris removed.
   */
  public static final Profile REPAIR =
      named("repair@1", NONE, "+presentation-forms invisibles=stray +compose");

  /**
   * Finds a word however it was typed, {@code search@1}: what Lucene folds, and alef wasla and the
   * whole alef family, dagger alef, decomposed hamza, presentation forms, look-alikes, every mark,
   * invisible characters, digits. Hamza on waw and yeh stays.
   */
  public static final Profile SEARCH =
      named(
          "search@1",
          NONE,
          "+presentation-forms invisibles=strip zwnj=drop look-alikes=all tatweel=strip +compose"
              + " +strip-harakat +strip-tanwin +strip-shadda +strip-sukun +strip-dagger-alef"
              + " +strip-quranic-marks +strip-ornaments +strip-hamza-marks +fold-small-letters"
              + " +fold-alef +fold-alef-maksura +fold-teh-marbuta digits=ascii"
              + " +numeric-punctuation");

  /** {@code search-loose@1}: {@link #SEARCH}, and hamza on waw and yeh, and final hamza. */
  public static final Profile SEARCH_LOOSE =
      named("search-loose@1", SEARCH, "+fold-waw-hamza +fold-yeh-hamza +drop-final-hamza");

  /** {@code quranic@1}: unvocalized modern spelling from Uthmani text. */
  public static final Profile QURANIC =
      named(
          "quranic@1",
          NONE,
          "+presentation-forms invisibles=strip zwnj=drop look-alikes=all tatweel=strip"
              + " +quranic-spelling");

  /**
   * Text to train models on, {@code ml@1}: {@link #REPAIR}, look-alikes in Arabic lines, decorative
   * tatweel, elongation, directional controls, white space. Marks and letters stay.
   */
  public static final Profile ML =
      named(
          "ml@1",
          REPAIR,
          "invisibles=bidi look-alikes=arabic-lines tatweel=strip-decorative elongation=3:2"
              + " +collapse-white-space");

  /** {@code asr-eval@1}: compares transcripts: {@link #SEARCH} without punctuation. */
  public static final Profile ASR_EVAL =
      named("asr-eval@1", SEARCH, "+strip-punctuation +collapse-white-space");

  static {
    for (Rival rival : Rival.values()) {
      Settings settings = new Settings();
      settings.function = rival;
      NAMED.put(rival.profile(), new Profile(rival.profile(), rival, settings, settings));
    }
  }

  private final String name;
  private final @Nullable Rival rival;
  private final Settings base;
  private final Settings settings;

  private Profile(String name, Settings base, Settings settings) {
    this(name, null, base, settings);
  }

  private Profile(String name, @Nullable Rival rival, Settings base, Settings settings) {
    this.name = name;
    this.rival = rival;
    this.base = base;
    this.settings = settings;
  }

  /** The profiles that have a name, in the order of their documentation. */
  public static List<Profile> named() {
    return List.copyOf(NAMED.values());
  }

  /** The names of all switches, in canonical order. */
  public static List<String> switches() {
    return List.copyOf(SWITCHES.keySet());
  }

  /**
   * Reads a line: a name with version, then switches in any order, each {@code +name}, {@code
   * -name} or {@code name=value}, separated by spaces.
   *
   * @throws IllegalArgumentException if a name, switch or value is unknown, a switch is given twice
   *     or contradicts another; the message lists what is known
   */
  public static Profile parse(String line) {
    String[] words = line.strip().split("\\s+");
    Profile profile = NAMED.get(words[0]);
    if (profile == null) {
      boolean unversioned = NAMED.containsKey(words[0] + "@1");
      throw new IllegalArgumentException(
          unversioned
              ? "profile '" + words[0] + "' has no version; did you mean " + words[0] + "@1?"
              : "unknown profile '" + words[0] + "'; known: " + String.join(", ", NAMED.keySet()));
    }
    return profile.with(List.of(words).subList(1, words.length));
  }

  /** This profile with the switches of a line changed. */
  private Profile with(List<String> words) {
    if (words.isEmpty()) {
      return this;
    }
    if (rival != null) {
      throw new IllegalArgumentException(
          name + " takes no switches, not " + words.get(0) + ": it reproduces " + rival.library());
    }
    Settings changed = settings.copy();
    List<String> seen = new ArrayList<>();
    for (String word : words) {
      char sign = word.isEmpty() ? ' ' : word.charAt(0);
      boolean flag = sign == '+' || sign == '-';
      int equals = word.indexOf('=');
      String key = flag ? word.substring(1) : equals < 0 ? word : word.substring(0, equals);
      Switch found = SWITCHES.get(key);
      if (found == null || found.flag() != flag || !flag && equals < 0) {
        throw new IllegalArgumentException(
            "unknown switch '" + word + "'; known: " + knownSwitches());
      }
      if (seen.contains(key)) {
        throw new IllegalArgumentException("switch '" + key + "' is given twice");
      }
      seen.add(key);
      found.parse(changed, flag ? String.valueOf(sign == '+') : word.substring(equals + 1));
    }
    imply(changed, seen);
    return new Profile(name, base, changed);
  }

  /** What some switches cannot do without. */
  private static void imply(Settings s, List<String> given) {
    if (s.quranicSpelling) {
      require(given, "quranic-spelling", s.compose, "compose");
      s.compose = true;
      for (String implied :
          List.of(
              "strip-harakat",
              "strip-tanwin",
              "strip-shadda",
              "strip-sukun",
              "strip-dagger-alef",
              "strip-quranic-marks",
              "strip-ornaments",
              "strip-hamza-marks",
              "fold-small-letters")) {
        Switch found = Objects.requireNonNull(SWITCHES.get(implied));
        require(given, "quranic-spelling", found.print(s).startsWith("+"), implied);
        found.parse(s, "true");
      }
    }
    boolean readsWords = s.stripHamzaMarks || s.foldSmallLetters;
    if (s.tatweel == Tatweel.STRIP_DECORATIVE.ordinal() && readsWords) {
      throw new IllegalArgumentException(
          "tatweel=strip-decorative keeps the seats of hamza, which stripping and folding marks"
              + " would take away: use tatweel=strip");
    }
    if (s.elongationMin > 0 && s.quranicSpelling) {
      throw new IllegalArgumentException("quranic-spelling and elongation do not go together");
    }
    boolean folds =
        s.foldAlef
            || s.foldAlefMaksura
            || s.foldTehMarbuta
            || s.foldWawHamza
            || s.foldYehHamza
            || s.dropFinalHamza;
    if (folds || s.stripHamzaMarks) {
      // Else a decomposed hamza would be treated unlike a composed one.
      require(given, folds ? "folding letters" : "strip-hamza-marks", s.compose, "compose");
      s.compose = true;
    }
  }

  private static void require(List<String> given, String what, boolean on, String needed) {
    if (!on && given.contains(needed)) {
      throw new IllegalArgumentException(what + " needs +" + needed);
    }
  }

  /** Name and version, such as {@code search@1}. */
  public String name() {
    return name;
  }

  /**
   * The library, version and call whose result this profile gives; empty for profiles of our own.
   */
  public Optional<String> reproduces() {
    return Optional.ofNullable(rival).map(Rival::library);
  }

  /** The canonical line. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name);
    for (Switch s : SWITCHES.values()) {
      String value = s.print(settings);
      if (!value.equals(s.print(base))) {
        line.append(' ').append(value);
      }
    }
    return line.toString();
  }

  /** Every switch with its value, in canonical order. */
  public String describe() {
    return SWITCHES.values().stream().map(s -> s.print(settings)).collect(Collectors.joining(" "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  Settings settings() {
    return settings;
  }

  /** A profile on top of {@link #NONE}, as a builder has set it up. */
  static Profile of(Settings settings) {
    Settings copy = settings.copy();
    imply(copy, List.of());
    return new Profile(NONE.name, NONE.base, copy);
  }

  private static Profile named(String name, @Nullable Profile on, String line) {
    Settings settings = on == null ? new Settings() : on.settings;
    Profile profile = new Profile(name, settings, settings);
    if (!line.isEmpty()) {
      settings = profile.with(List.of(line.split(" "))).settings;
      profile = new Profile(name, settings, settings);
    }
    NAMED.put(name, profile);
    return profile;
  }

  private static String knownSwitches() {
    return SWITCHES.values().stream()
        .map(s -> s.flag() ? "+" + s.name : s.name + "=…")
        .collect(Collectors.joining(" "));
  }

  private static void add(Switch s) {
    SWITCHES.put(s.name, s);
  }

  private static void flag(String name) {
    add(new Switch(name, null));
  }

  private static void valued(String name, Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    add(new Switch(name, names));
  }

  private static String printElongation(Settings s) {
    return "elongation="
        + (s.elongationMin == 0 ? "off" : s.elongationMin + ":" + s.elongationKeep);
  }

  private static void parseElongation(Settings s, String value) {
    int colon = value.indexOf(':');
    if (value.equals("off")) {
      s.elongationMin = 0;
      s.elongationKeep = 0;
    } else if (isNumber(value, 0, colon) && isNumber(value, colon + 1, value.length())) {
      elongation(
          s,
          Integer.parseInt(value.substring(0, colon)),
          Integer.parseInt(value.substring(colon + 1)));
    } else {
      throw new IllegalArgumentException("elongation=" + value + ": not off or MIN:KEEP");
    }
  }

  private static boolean isNumber(String text, int from, int to) {
    boolean number = from < to && to - from <= 3;
    for (int i = from; number && i < to; i++) {
      number = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return number;
  }

  static void elongation(Settings s, int min, int keep) {
    if (keep < 1 || keep >= min || min > LONGEST_RUN) {
      throw new IllegalArgumentException(
          "elongation=" + min + ":" + keep + ": needs 1 <= KEEP < MIN <= " + LONGEST_RUN);
    }
    s.elongationMin = min;
    s.elongationKeep = keep;
  }
}
