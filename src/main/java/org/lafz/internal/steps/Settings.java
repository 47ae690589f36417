// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The switches of a profile, as the stages read them; the values of the valued ones are the
 * ordinals of the public enums of the same name, zero meaning that the switch does nothing.
 */
public final class Settings implements Cloneable {
  public boolean presentationForms;
  public int invisibles; // 0 keep, 1 stray, 2 bidi, 3 strip
  public int zwnj; // 0 keep, 1 drop, 2 space
  public int lookAlikes; // 0 off, 1 all, 2 arabic-lines
  public int farsiYeh; // 0 yeh, 1 alef-maksura, 2 keep
  public int tatweel; // 0 keep, 1 strip, 2 strip-decorative
  public boolean compose;
  public boolean stripHarakat;
  public boolean stripTanwin;
  public boolean stripShadda;
  public boolean stripSukun;
  public boolean stripDaggerAlef;
  public boolean stripQuranicMarks;
  public boolean stripOrnaments;
  public boolean stripHamzaMarks;
  public boolean foldSmallLetters;
  public boolean quranicSpelling;
  public boolean foldAlef;
  public boolean foldAlefMaksura;
  public boolean foldTehMarbuta;
  public boolean foldWawHamza;
  public boolean foldYehHamza;
  public boolean dropFinalHamza;
  public int digits; // 0 keep, 1 ascii, 2 arabic-indic, 3 extended
  public boolean numericPunctuation;
  public boolean stripPunctuation;
  public int elongationMin; // 0 off
  public int elongationKeep;
  public boolean collapseWhiteSpace;

  /** Makes the function of another library, which is then all that is done. */
  public @Nullable Supplier<TextFunction> function;

  /** The value of a switch by its name: 0 or 1 of a flag; elongation has none. */
  public int get(String name) {
    return switch (name) {
      case "presentation-forms" -> bit(presentationForms);
      case "compose" -> bit(compose);
      case "strip-harakat" -> bit(stripHarakat);
      case "strip-tanwin" -> bit(stripTanwin);
      case "strip-shadda" -> bit(stripShadda);
      case "strip-sukun" -> bit(stripSukun);
      case "strip-dagger-alef" -> bit(stripDaggerAlef);
      case "strip-quranic-marks" -> bit(stripQuranicMarks);
      case "strip-ornaments" -> bit(stripOrnaments);
      case "strip-hamza-marks" -> bit(stripHamzaMarks);
      case "fold-small-letters" -> bit(foldSmallLetters);
      case "quranic-spelling" -> bit(quranicSpelling);
      case "fold-alef" -> bit(foldAlef);
      case "fold-alef-maksura" -> bit(foldAlefMaksura);
      case "fold-teh-marbuta" -> bit(foldTehMarbuta);
      case "fold-waw-hamza" -> bit(foldWawHamza);
      case "fold-yeh-hamza" -> bit(foldYehHamza);
      case "drop-final-hamza" -> bit(dropFinalHamza);
      case "numeric-punctuation" -> bit(numericPunctuation);
      case "strip-punctuation" -> bit(stripPunctuation);
      case "collapse-white-space" -> bit(collapseWhiteSpace);
      case "invisibles" -> invisibles;
      case "zwnj" -> zwnj;
      case "look-alikes" -> lookAlikes;
      case "farsi-yeh" -> farsiYeh;
      case "tatweel" -> tatweel;
      case "digits" -> digits;
      default -> 0;
    };
  }

  /** Sets a switch by its name; not elongation. */
  public void set(String name, int value) {
    switch (name) {
      case "presentation-forms" -> presentationForms = value != 0;
      case "compose" -> compose = value != 0;
      case "strip-harakat" -> stripHarakat = value != 0;
      case "strip-tanwin" -> stripTanwin = value != 0;
      case "strip-shadda" -> stripShadda = value != 0;
      case "strip-sukun" -> stripSukun = value != 0;
      case "strip-dagger-alef" -> stripDaggerAlef = value != 0;
      case "strip-quranic-marks" -> stripQuranicMarks = value != 0;
      case "strip-ornaments" -> stripOrnaments = value != 0;
      case "strip-hamza-marks" -> stripHamzaMarks = value != 0;
      case "fold-small-letters" -> foldSmallLetters = value != 0;
      case "quranic-spelling" -> quranicSpelling = value != 0;
      case "fold-alef" -> foldAlef = value != 0;
      case "fold-alef-maksura" -> foldAlefMaksura = value != 0;
      case "fold-teh-marbuta" -> foldTehMarbuta = value != 0;
      case "fold-waw-hamza" -> foldWawHamza = value != 0;
      case "fold-yeh-hamza" -> foldYehHamza = value != 0;
      case "drop-final-hamza" -> dropFinalHamza = value != 0;
      case "numeric-punctuation" -> numericPunctuation = value != 0;
      case "strip-punctuation" -> stripPunctuation = value != 0;
      case "collapse-white-space" -> collapseWhiteSpace = value != 0;
      case "invisibles" -> invisibles = value;
      case "zwnj" -> zwnj = value;
      case "look-alikes" -> lookAlikes = value;
      case "farsi-yeh" -> farsiYeh = value;
      case "tatweel" -> tatweel = value;
      case "digits" -> digits = value;
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  public Settings copy() {
    try {
      return (Settings) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
