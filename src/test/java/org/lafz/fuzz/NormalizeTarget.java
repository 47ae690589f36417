// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.lafz.laws.CanonicalLaws;
import org.lafz.laws.EntryPoints;
import org.lafz.laws.OffsetMapLaws;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.reference.ReferenceNormalizer;

/** Any text, any profile or set of switches: every entry point, the reference, and the laws. */
public final class NormalizeTarget {
  private static final int LONGEST = 2500; // beyond the look-ahead of every rule
  private static final int LONGEST_FOR_REFERENCE = 400; // which is cubic on some texts
  private static final int LONGEST_FOR_ALL_SPANS = 40;

  private NormalizeTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Input input = new Input(data);
    ArabicNormalizer normalizer = input.normalizer();
    Random random = input.random();
    String text = input.text(LONGEST);
    String what = normalizer.profile().toString();
    String once = normalizer.normalize(text);

    String lines = EntryPoints.byLine(normalizer, text);
    EntryPoints.all(normalizer, text)
        .forEach(
            (name, actual) ->
                assertThat(actual)
                    .as("%s of %s", name, what)
                    .isEqualTo(EntryPoints.isStream(name) ? lines : once));
    NormalizedText aligned = normalizer.align(text);
    if (Math.max(text.length(), once.length()) <= LONGEST_FOR_ALL_SPANS) {
      OffsetMapLaws.check(aligned.map(), text, once, what);
    }
    if (Input.isOwn(normalizer.profile())) {
      checkOwn(normalizer, text, once, random);
    }
  }

  private static void checkOwn(
      ArabicNormalizer normalizer, String text, String once, Random random) {
    String what = normalizer.profile().toString();
    int switches = switches(what);
    if (text.length() <= LONGEST_FOR_REFERENCE && !what.contains("quranic")) {
      String expected = ReferenceNormalizer.of(what).normalize(text);
      assertThat(once).as("reference of %s", what).isEqualTo(expected);
    }
    if (switches <= 2) {
      assertThat(normalizer.normalize(once)).as("twice %s", what).isEqualTo(once);
      assertThat(normalizer.align(once).text()).as("twice %s", what).isSameAs(once);
    }
    if (what.equals(normalizer.profile().name()) && marks(text) <= 40) {
      CanonicalLaws.check(normalizer, text, random, what);
    }
  }

  /** A profile counts as none: it promises what a pair of switches does. */
  private static int switches(String line) {
    int spaces = (int) line.chars().filter(c -> c == ' ').count();
    return line.startsWith(Profile.NONE.toString()) || spaces == 0 ? spaces : 3;
  }

  /** Marks are put in order up to 128 of them; a form or a Latin letter is up to three. */
  private static long marks(String text) {
    return text.codePoints()
        .filter(c -> c >= 0xC0 && !(c >= 0x620 && c <= 0x64A))
        .filter(c -> !(c >= 0x660 && c <= 0x669))
        .count();
  }
}
