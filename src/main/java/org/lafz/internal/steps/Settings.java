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

  public Settings copy() {
    try {
      return (Settings) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
