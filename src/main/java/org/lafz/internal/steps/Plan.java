// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.kernel.Units;

/**
 * A profile compiled: what it does with each UTF-16 unit, and how to build its stages.
 *
 * <p>Most units of most texts are <em>simple</em>: they stay, become one other unit or are deleted,
 * whatever stands beside them. A word (what stands between spaces) of simple units needs no stages.
 * Immutable, 400 KiB.
 */
public final class Plan {
  /** Units by what becomes of them. */
  private static final byte COPY = 0;

  private static final byte DELETE = 2;
  private static final byte SEPARATOR = 3; // concerns the numbers if it stands between digits
  private static final byte PERCENT = 4; // concerns the numbers if it touches a digit
  private static final byte COMPLEX = 5;

  /** The stages, in the order of the public enum of steps. */
  public static final int STEPS = 11;

  private final Settings settings;
  private final @Nullable TextFunction function;
  private final boolean contextual; // a line or the run of white space matters: no simple words
  private final Units units = new Units();

  public Plan(Settings settings) {
    this.settings = settings.copy();
    function = settings.function == null ? null : settings.function.get();
    UnitMap map = function instanceof UnitMap m ? m : null;
    contextual =
        function != null && map == null
            || settings.lookAlikes == 2
            || settings.tatweel == 2
            || settings.quranicSpelling
            || settings.stripPunctuation
            || settings.elongationMin > 0
            || settings.collapseWhiteSpace;
    Letters letters = new Letters(settings);
    for (int c = 0; !contextual && c < 0x10000; c++) {
      if (map != null) {
        put(c, map);
      } else if (isInert(c)) {
        units.keep(c, c);
      } else {
        classify(c, letters);
      }
    }
    units.seal();
  }

  private void put(int unit, UnitMap map) {
    int mapped = map.map(unit);
    // Simple text tells no deleted white space from other deleted text.
    if (map.expansion(unit) != null || mapped < 0 && Chars.isWhiteSpace(unit)) {
      units.complex(unit);
      if (map.expansion(unit) != null) {
        units.grows(unit);
      }
    } else if (mapped < 0) {
      units.delete(unit);
    } else {
      units.keep(unit, mapped);
    }
  }

  /** Whether every text goes through the stages from its start to its end. */
  public boolean contextual() {
    return contextual;
  }

  /** Whether it does not matter to any unit what stands beside it. */
  public boolean isUnitMap() {
    return function instanceof UnitMap;
  }

  /** Whether marks that are tanwin at the end of a word are treated otherwise than elsewhere. */
  private boolean readsMarksByPlace() {
    Settings s = settings;
    boolean alike = s.stripTanwin == s.stripQuranicMarks && s.stripTanwin == s.stripHarakat;
    return !alike && !s.foldSmallLetters && s.elongationMin == 0;
  }

  private void classify(int c, Letters letters) {
    boolean clusters = settings.compose || settings.foldSmallLetters;
    byte kind = COPY;
    int mapped = c;
    if (c >= 0xD800 && c < 0xE000) {
      // 10C00-10FFF and 1EC00-1EFFF hold Arabic; below 1F000 stand marks, which sort with Arabic
      // ones.
      kind = c == 0xD803 || c == 0xD83B || (clusters && c < 0xD83C) ? COMPLEX : COPY;
    } else if (settings.presentationForms && Chars.presentationForm(c) != null) {
      kind = COMPLEX;
    } else if (Controls.isControl(c)) {
      kind = settings.invisibles != 0 || settings.zwnj != 0 ? COMPLEX : COPY;
    } else if (Marks.isMark(c)) {
      boolean ordered = rank(c) > 0 && ranksMarks();
      boolean read = clusters && !ordered || settings.tatweel != 0 || settings.lookAlikes != 0;
      read |= readsMarksByPlace() && TanwinByPlace.isPlaced(c);
      kind = stripsMark(c) ? DELETE : read ? COMPLEX : COPY;
    } else if (settings.stripOrnaments && Chars.markClass(c) == Chars.ORNAMENT
        || settings.foldSmallLetters && (c == 0x6E5 || c == 0x6E6)) {
      kind = COMPLEX;
    } else if (c == 0x640) {
      kind = settings.tatweel == 1 ? DELETE : COPY;
    } else {
      if (settings.lookAlikes == 1) {
        mapped = LookAlikes.fold(c);
        kind = c == 0x6CC && settings.farsiYeh != 0 ? COMPLEX : COPY;
      }
      boolean looksAhead =
          mapped == 0x626 && settings.foldYehHamza || mapped == 0x621 && settings.dropFinalHamza;
      mapped = letters.fold(mapped);
      int digit = Chars.digit(mapped);
      if (digit >= 0 && settings.digits != 0) {
        mapped = Digits.zero(settings) + digit;
      }
      if (looksAhead) {
        kind = COMPLEX;
      } else if (settings.numericPunctuation) {
        kind = c == 0x66A ? PERCENT : c == 0x66B || Digits.isSeparator(c) ? SEPARATOR : kind;
      }
    }
    switch (kind) {
      case COMPLEX -> units.complex(c);
      case DELETE -> units.delete(c);
      default -> units.keep(c, mapped);
    }
    if (settings.numericPunctuation) {
      // What is deleted or complex may uncover a digit.
      if (kind == DELETE || kind == COMPLEX || Chars.digit(c) >= 0) {
        units.digit(c);
      }
      if (kind == SEPARATOR) {
        units.separator(c);
      } else if (kind == PERCENT) {
        units.percent(c);
      }
    }
    if (Marks.isArabicBase(c) && !Marks.isMark(c)) {
      units.base(c);
    }
    int rank = kind == COPY && ranksMarks() ? rank(c) : 0;
    if (rank > 0) {
      units.mark(c, rank);
    }
  }

  /** Whether marks only have to be in order; one that goes would hide which stand side by side. */
  private boolean ranksMarks() {
    return settings.compose && !stripsMarks() && !settings.foldSmallLetters;
  }

  /** The place of a common mark in canonical order, where one of each rank is in order; or 0. */
  private static int rank(int c) {
    if (c >= 0x64B && c <= 0x650) {
      return 1;
    }
    return c == 0x651 ? 2 : c == 0x652 ? 3 : c == 0x670 ? 4 : 0;
  }

  /** Units between the scripts with marks and the presentation forms: no step knows any of them. */
  private static boolean isInert(int c) {
    return (c >= 0x3400 && c < 0xA640)
        || (c >= 0xAC00 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFB00);
  }

  private boolean stripsMark(int c) {
    if (settings.foldSmallLetters && (c == 0x6E7 || c == 0x6E8)) {
      return false;
    }
    if (TanwinByPlace.isPlaced(c)) {
      boolean either = settings.stripTanwin || settings.stripQuranicMarks;
      return either && !readsMarksByPlace();
    }
    return switch (Chars.markClass(c)) {
      case Chars.HARAKAT -> settings.stripHarakat;
      case Chars.TANWIN -> settings.stripTanwin;
      case Chars.SHADDA -> settings.stripShadda;
      case Chars.SUKUN -> settings.stripSukun;
      case Chars.DAGGER_ALEF -> settings.stripDaggerAlef;
      case Chars.QURANIC -> settings.stripQuranicMarks;
      default -> false;
    };
  }

  /**
   * Where the last simple word ends, if the simple text that begins at {@code from} ends at {@code
   * complex}. Where no unit concerns another, every place is as good.
   *
   * @param open whether the last word may go on after {@code to}
   */
  public int wordsEnd(char[] in, int from, int complex, int to, boolean open) {
    int end = complex;
    if ((complex < to || open) && !isUnitMap()) {
      while (end > from && in[end - 1] != ' ' && in[end - 1] != '\n') {
        end--;
      }
    }
    return end;
  }

  /** What becomes of each unit, if {@link #contextual} texts do not go through the stages whole. */
  public Units units() {
    return units;
  }

  /** Whether the stage of step {@code step} does anything. */
  public boolean has(int step) {
    return !stages(step).isEmpty();
  }

  /** Fresh stages of one step for a whole text, in order; none if the step does nothing. */
  List<Stage> stages(int step) {
    return stages(step, false);
  }

  /**
   * Fresh stages of one step, in order; none if the step does nothing.
   *
   * @param byLine whether the function of another library is called line by line
   */
  List<Stage> stages(int step, boolean byLine) {
    Settings s = settings;
    List<Stage> stages = new ArrayList<>();
    switch (step) {
      case 0 -> add(stages, s.presentationForms ? new PresentationForms() : null);
      case 1 -> {
        add(stages, s.invisibles != 0 || s.zwnj != 0 ? new Invisibles(s) : null);
        add(stages, stray() ? new Stray(s, true) : null);
      }
      case 2 -> {
        add(stages, s.lookAlikes == 2 ? new LineGuard() : null);
        add(stages, s.lookAlikes != 0 ? new LookAlikes(s) : null);
      }
      case 3 -> {
        add(stages, s.tatweel == 1 ? new Tatweel(s) : null);
        add(stages, s.tatweel == 2 ? new DecorativeTatweel(s) : null);
        add(stages, stray() && s.tatweel != 0 && !clusters() ? new Stray(s, true) : null);
      }
      case 4 -> {
        add(stages, s.stripOrnaments ? new Ornaments() : null);
        add(stages, s.quranicSpelling ? new QuranicSpelling() : null);
        add(stages, s.foldSmallLetters ? new SmallLetters() : null);
        add(stages, stray() && clusters() ? new Stray(s, true) : null);
        add(stages, s.quranicSpelling ? new QuranWords() : null);
        add(stages, readsMarksByPlace() ? new TanwinByPlace() : null);
        add(stages, clusters() ? new Clusters(s, readsMarksByPlace()) : null);
        // A mark that goes may have stood between two controls.
        add(stages, stray() && stripsMarks() && !s.dropFinalHamza ? new Stray(s, false) : null);
      }
      case 5 -> {
        add(
            stages,
            s.foldAlef
                    || s.foldAlefMaksura
                    || s.foldTehMarbuta
                    || s.foldWawHamza
                    || s.foldYehHamza
                    || s.dropFinalHamza
                    || s.quranicSpelling
                ? new Letters(s)
                : null);
        add(stages, stray() && s.dropFinalHamza ? new Stray(s, false) : null);
      }
      case 6 -> add(stages, s.digits != 0 || s.numericPunctuation ? new Digits(s) : null);
      case 7 -> {
        add(stages, s.stripPunctuation ? new Addresses() : null);
        add(stages, s.stripPunctuation ? new Punctuation() : null);
      }
      case 8 -> {
        add(stages, s.elongationMin > 0 ? new Addresses() : null);
        add(stages, s.elongationMin > 0 ? new Elongation(s) : null);
      }
      case 9 -> add(stages, s.collapseWhiteSpace ? new WhiteSpace() : null);
      case 10 -> {
        if (function instanceof UnitMap units) {
          stages.add(new EachUnit(units));
        } else if (function != null) {
          stages.add(new WholeLines(function, byLine));
        }
      }
      default -> throw new IllegalArgumentException("step " + step);
    }
    return stages;
  }

  private boolean stray() {
    return settings.invisibles == 1 || settings.invisibles == 2;
  }

  private boolean clusters() {
    Settings s = settings;
    return s.compose || stripsMarks() || s.stripOrnaments || s.foldSmallLetters;
  }

  private boolean stripsMarks() {
    Settings s = settings;
    return s.stripHarakat
        || s.stripTanwin
        || s.stripShadda
        || s.stripSukun
        || s.stripDaggerAlef
        || s.stripQuranicMarks
        || s.stripHamzaMarks;
  }

  private static void add(List<Stage> stages, @Nullable Stage stage) {
    if (stage != null) {
      stages.add(stage);
    }
  }
}
