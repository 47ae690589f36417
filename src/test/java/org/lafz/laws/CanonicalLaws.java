// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/** Canonically equivalent texts are normalized alike (UAX #15). */
public final class CanonicalLaws {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  private CanonicalLaws() {}

  /** Compares the results of a text, its NFC, its NFD, and its marks in another order. */
  public static void check(
      ArabicNormalizer normalizer, String text, Random random, String description) {
    String expected = normalizer.normalize(text);
    boolean equal = !normalizer.profile().equals(Profile.NONE) && onlyArabicBases(text);
    for (String same : List.of(NFC.normalize(text), NFD.normalize(text), shuffle(text, random))) {
      String actual = normalizer.normalize(same);
      assertThat(NFC.normalize(actual))
          .as(() -> description + " as " + EngineEqualsReferenceTest.escape(same))
          .isEqualTo(NFC.normalize(expected));
      if (equal) {
        assertThat(actual)
            .as(() -> description + " as " + EngineEqualsReferenceTest.escape(same))
            .isEqualTo(expected);
      }
    }
  }

  private static boolean onlyArabicBases(String text) {
    boolean[] base = {false};
    return NFD.normalize(text)
        .codePoints()
        .allMatch(
            c -> {
              boolean mark = Chars.combiningClass(c) != 0;
              // Forms of marks alone, and the loose end of a glyph, bear no marks.
              String form = Chars.presentationForm(c);
              boolean loose = form != null && (form.isEmpty() || Chars.isMark(form.charAt(0)));
              boolean arabic = Chars.isArabic(c) && c != 0x61C && !loose;
              base[0] = mark ? base[0] && Chars.isArabicMark(c) : arabic;
              return base[0];
            });
  }

  /** Marks of different classes change places; canonically the same text. */
  private static String shuffle(String text, Random random) {
    int[] points = NFD.normalize(text).codePoints().toArray();
    for (int round = 0; round < 4; round++) {
      for (int i = 1; i < points.length; i++) {
        int before = Chars.combiningClass(points[i - 1]);
        int after = Chars.combiningClass(points[i]);
        if (before != 0 && after != 0 && before != after && random.nextBoolean()) {
          int mark = points[i];
          points[i] = points[i - 1];
          points[i - 1] = mark;
        }
      }
    }
    return new String(points, 0, points.length);
  }
}
