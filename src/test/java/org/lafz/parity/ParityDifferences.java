// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/** Makes the tables of {@code docs/parity}: where a profile differs from {@code search@1}. */
final class ParityDifferences {
  private static final String BEH = "\u0628";
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  /** The Arabic blocks. */
  private static final int[] BLOCKS = {
    0x0600, 0x06FF, 0x0750, 0x077F, 0x0870, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF, 0x10EC0,
    0x10EFF, 0x1EE00, 0x1EEFF
  };

  /** What two profiles make of a code point; null where they agree. */
  private record Row(@Nullable String alone, @Nullable String between) {}

  private ParityDifferences() {}

  static String table(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    StringBuilder out = new StringBuilder();
    out.append("# Where ").append(profile).append(" differs from search@1: Arabic blocks, ");
    out.append("Unicode 17.0, alone and between two U+0628.\n");
    out.append("# its letters, its digit: as in docs/profiles/search@1.tsv. A dash: deleted.\n");
    out.append("code points\twhere\t").append(profile).append("\tsearch@1\n");
    for (int i = 0; i < BLOCKS.length; i += 2) {
      int from = BLOCKS[i];
      while (from <= BLOCKS[i + 1]) {
        Row row = row(from, normalizer);
        int to = from;
        while (to < BLOCKS[i + 1] && row.equals(row(to + 1, normalizer))) {
          to++;
        }
        append(out, from, to, row);
        from = to + 1;
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int from, int to, Row row) {
    String range = hex(from) + (to == from ? "" : "\u2013" + hex(to).substring(2)) + "\t";
    if (row.alone != null && row.alone.equals(row.between)) {
      out.append(range).append("anywhere\t").append(row.alone).append('\n');
      return;
    }
    if (row.alone != null) {
      out.append(range).append("alone\t").append(row.alone).append('\n');
    }
    if (row.between != null) {
      out.append(range).append("between letters\t").append(row.between).append('\n');
    }
  }

  private static Row row(int codePoint, ArabicNormalizer normalizer) {
    String self = Character.toString(codePoint);
    return new Row(
        results(codePoint, normalizer.normalize(self), SEARCH.normalize(self)),
        results(codePoint, between(self, normalizer), between(self, SEARCH)));
  }

  private static String between(String text, ArabicNormalizer normalizer) {
    String both = normalizer.normalize(BEH + text + BEH);
    boolean framed = both.length() >= 2 && both.startsWith(BEH) && both.endsWith(BEH);
    return framed ? both.substring(1, both.length() - 1) : both;
  }

  private static @Nullable String results(int codePoint, String theirs, String search) {
    return theirs.equals(search)
        ? null
        : result(codePoint, theirs) + "\t" + ours(codePoint, theirs, search);
  }

  /** A range reads better if what is the same rule has the same words. */
  private static String ours(int codePoint, String theirs, String search) {
    boolean untold = theirs.isEmpty() || theirs.equals(Character.toString(codePoint));
    boolean letters = Chars.presentationForm(codePoint) != null && !search.isEmpty();
    return untold && letters ? "its letters" : result(codePoint, search);
  }

  private static String result(int codePoint, String text) {
    if (text.isEmpty()) {
      return "-";
    }
    if (text.equals(Character.toString(codePoint))) {
      return "stays";
    }
    int digit = Chars.digit(codePoint);
    if (digit >= 0 && text.equals(String.valueOf(digit))) {
      return "its digit";
    }
    return text.codePoints().mapToObj(ParityDifferences::hex).collect(Collectors.joining(" "));
  }

  private static String hex(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
