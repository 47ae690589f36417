// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;

/** Builds the source of {@code NormalizationData} from ICU4J. */
final class NormalizationDataGenerator {
  static final Path TARGET =
      Path.of("src/main/java/org/lafz/internal/chars/NormalizationData.java");

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private NormalizationDataGenerator() {}

  static String source() {
    StringBuilder out = new StringBuilder();
    CharTableGenerator.header(out, "");
    out.append("/** Data of {@link Normalization}, which describes the layout. */\n");
    out.append("final class NormalizationData {\n\n  private NormalizationData() {}\n");
    CharTableGenerator.method(out, "decompositions", decompositions());
    CharTableGenerator.method(out, "caseFoldings", caseFoldings());
    CharTableGenerator.method(out, "later", later());
    return out.append("}\n").toString();
  }

  private static String decompositions() {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String raw = raw(c);
      if (raw != null) {
        append(out, c - last, raw, kind(c) << Normalization.KIND_SHIFT);
        last = c;
      }
    }
    return out.toString();
  }

  /** The decomposition of UnicodeData.txt; none for Hangul, which is computed. */
  private static String raw(int c) {
    boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
    return hangul ? null : NFKC.getRawDecomposition(c);
  }

  private static int kind(int c) {
    String canonical = NFC.getRawDecomposition(c);
    if (canonical == null) {
      return Normalization.COMPATIBLE;
    }
    int first = canonical.codePointAt(0);
    int second = Character.charCount(first);
    boolean composes =
        second < canonical.length() && NFC.composePair(first, canonical.codePointAt(second)) == c;
    return composes ? Normalization.COMPOSED : Normalization.CANONICAL;
  }

  private static String caseFoldings() {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String self = Character.toString(c);
      String folded = UCharacter.foldCase(self, true);
      if (!folded.equals(self)) {
        append(out, c - last, folded, 0);
        last = c;
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int gap, String mapping, int kind) {
    if (gap > 0xFFFF || mapping.length() >= 1 << Normalization.KIND_SHIFT) {
      throw new IllegalStateException("no room for gap " + gap + " and mapping " + mapping);
    }
    out.append((char) gap).append((char) (kind | mapping.length())).append(mapping);
  }

  /** Runs of code points of one age with properties of normalization. */
  private static String later() {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int age = laterAge(c);
      if (age == 0) {
        continue;
      }
      int end = c + 1;
      while (laterAge(end) == age) {
        end++;
      }
      if (c - last > 0xFFFF) {
        throw new IllegalStateException("no room for gap " + (c - last));
      }
      out.append((char) (c - last)).append((char) (end - c)).append((char) age);
      last = end;
      c = end - 1;
    }
    return out.toString();
  }

  private static int laterAge(int c) {
    int age = UCharacter.getAge(c).getMajor();
    String self = Character.toString(c);
    boolean concerned =
        UCharacter.getCombiningClass(c) != 0
            || raw(c) != null
            || !UCharacter.foldCase(self, true).equals(self);
    return concerned && age > Normalization.EARLIEST ? age : 0;
  }
}
