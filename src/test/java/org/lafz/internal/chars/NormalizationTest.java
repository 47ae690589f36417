// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

/** The data of normalization against ICU4J, for every code point. */
class NormalizationTest {
  private static final Normalization LATEST = new Normalization(Normalization.LATEST);
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isDefaultIgnorable(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private static String or(String mapped, int c) {
    return mapped == null ? Character.toString(c) : mapped;
  }

  @Test
  void decompositionsAndClassesAreThoseOfIcu() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (isSurrogate(c)) {
        continue;
      }
      String self = Character.toString(c);
      String name = CodePoints.name(c);
      assertThat(or(LATEST.canonical(c), c)).as(name).isEqualTo(NFD.normalize(self));
      if (c < 0xAC00 || c > 0xD7A3) {
        assertThat(or(LATEST.compatible(c), c)).as(name).isEqualTo(NFKD.normalize(self));
      }
      assertThat(LATEST.combiningClass(c)).as(name).isEqualTo(UCharacter.getCombiningClass(c));
      assertThat(LATEST.reachesBack(c)).as(name).isEqualTo(!NFC.hasBoundaryBefore(c));
    }
  }

  @Test
  void everyPairThatIcuComposesIsComposed() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String raw = NFC.getRawDecomposition(c);
      if (raw != null && raw.codePointCount(0, raw.length()) == 2) {
        int first = raw.codePointAt(0);
        int second = raw.codePointBefore(raw.length());
        assertThat(LATEST.compose(first, second))
            .as(CodePoints.name(c))
            .isEqualTo(NFC.composePair(first, second));
      }
    }
    assertThat(LATEST.compose('a', 'b')).isEqualTo(-1);
    assertThat(LATEST.compose(0x1100, 0x1160)).isEqualTo(-1);
    assertThat(LATEST.compose(0xAC00, 0x11A7)).isEqualTo(-1);
    assertThat(LATEST.compose(0x10FFFF, 0x10FFFF)).isEqualTo(-1);
  }

  @Test
  void caseFoldingIsThatOfIcu() {
    CodePointStrings folding = LATEST.caseFolding();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (!isSurrogate(c)) {
        assertThat(NFC.normalize(or(folding.get(c), c)))
            .as(CodePoints.name(c))
            .isEqualTo(FOLD.normalize(Character.toString(c)));
      }
    }
  }

  @Test
  void anEarlierVersionDoesNotKnowWhatCameLater() {
    for (int version = Normalization.EARLIEST; version < Normalization.LATEST; version++) {
      Normalization earlier = new Normalization(version);
      CodePointStrings folding = earlier.caseFolding();
      for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
        if (isSurrogate(c)) {
          continue;
        }
        boolean known = UCharacter.getAge(c).getMajor() <= version;
        String name = version + " " + CodePoints.name(c);
        assertThat(earlier.combiningClass(c))
            .as(name)
            .isEqualTo(known ? LATEST.combiningClass(c) : 0);
        assertThat(earlier.compatible(c)).as(name).isEqualTo(known ? LATEST.compatible(c) : null);
        if (!known && !isDefaultIgnorable(c)) {
          assertThat(earlier.canonical(c)).as(name).isNull();
          assertThat(folding.get(c)).as(name).isNull();
          assertThat(earlier.reachesBack(c)).as(name).isFalse();
        }
      }
    }
  }

  @Test
  void versionsThatAreNotThereAreRefused() {
    for (int version : new int[] {13, 18}) {
      assertThatThrownBy(() -> new Normalization(version))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("" + version);
    }
  }
}
