// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lafz.laws.EditLaws;
import org.lafz.property.ArabicText;
import org.lafz.property.Seed;

class ExplainTest {
  private static final long SEED = Seed.value();
  private static final int TEXTS = Seed.texts(500);
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  static Iterable<Profile> profiles() {
    return Profile.named();
  }

  @Test
  void editsComeStepByStepAndFromLeftToRight() {
    // alef wasla, lam, tatweel, ain, fatha, beh, teh marbuta
    assertThat(SEARCH.explain("\u0671\u0644\u0640\u0639\u064E\u0628\u0629"))
        .containsExactly(
            new Edit(Step.TATWEEL, 2, 3, "\u0640", ""),
            new Edit(Step.CLUSTERS, 4, 5, "\u064E", ""),
            new Edit(Step.LETTERS, 0, 1, "\u0671", "\u0627"),
            new Edit(Step.LETTERS, 6, 7, "\u0629", "\u0647"));
  }

  @Test
  void laterStepSeesWhatAnEarlierOneLeft() {
    // The glyph of lam with alef and hamza above: two letters, then the second is folded.
    assertThat(SEARCH.explain("\uFEF7"))
        .containsExactly(
            new Edit(Step.PRESENTATION_FORMS, 0, 1, "\uFEF7", "\u0644\u0623"),
            new Edit(Step.LETTERS, 0, 1, "\u0623", "\u0627"));
  }

  @Test
  void numberIsExplained() {
    assertThat(SEARCH.explain("\u0661\u066C\u0660\u0660\u0660"))
        .allMatch(edit -> edit.step() == Step.DIGITS)
        .anyMatch(edit -> edit.before().equals("\u0661") && edit.after().equals("1"))
        .anyMatch(edit -> edit.before().contains("\u066C"));
  }

  @Test
  void whatIsDeletedAtTheEdgesIsExplained() {
    ArabicNormalizer spaces = ArabicNormalizer.parse("none@1 +collapse-white-space");
    assertThat(spaces.explain("  a  b "))
        .containsExactly(
            new Edit(Step.WHITE_SPACE, 0, 1, " ", ""),
            new Edit(Step.WHITE_SPACE, 1, 2, " ", ""),
            new Edit(Step.WHITE_SPACE, 4, 5, " ", ""),
            new Edit(Step.WHITE_SPACE, 6, 7, " ", ""));
  }

  @Test
  void textThatDoesNotChangeHasNoEdits() {
    assertThat(SEARCH.explain("")).isEmpty();
    assertThat(SEARCH.explain("abc \u0628 1")).isEmpty();
    assertThat(SEARCH.audit("abc").edits()).isZero();
    assertThat(SEARCH.audit("abc").lossless()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void normalizedTextHasNoEdits(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 30);
      String once = normalizer.normalize(text);
      assertThat(normalizer.explain(once).isEmpty() || !once.equals(text))
          .as(profile + " seed " + SEED + " on " + once)
          .isTrue();
      if (!once.equals(text)) {
        assertThat(normalizer.explain(text)).as(profile + " seed " + SEED).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void auditCountsWhatIsExplained(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 30);
      EditLaws.check(normalizer, text);
    }
  }

  /**
   * With one step, the edits are all there is between the text and its normalized form. Spaces that
   * set off a word ligature or an ornament are told apart from their place, so these are left out.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "none@1 +presentation-forms",
        "none@1 invisibles=strip zwnj=space",
        "none@1 look-alikes=all",
        "none@1 tatweel=strip",
        "none@1 +compose",
        "none@1 +compose +strip-harakat +strip-tanwin +strip-ornaments",
        "none@1 +quranic-spelling",
        "none@1 digits=ascii +numeric-punctuation",
        "none@1 +strip-punctuation",
        "none@1 elongation=3:2",
        "none@1 +collapse-white-space"
      })
  void editsOfOneStepMakeTheNormalizedText(String line) {
    ArabicNormalizer normalizer = ArabicNormalizer.parse(line);
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String text = ArabicText.random(random, 30);
      List<Edit> edits = normalizer.explain(text);
      if (edits.stream().anyMatch(edit -> edit.before().isEmpty())) {
        continue;
      }
      StringBuilder edited = new StringBuilder(text);
      String what = line + " seed " + SEED + " on " + text + edits;
      for (int e = edits.size() - 1; e >= 0; e--) {
        Edit edit = edits.get(e);
        assertThat(edit.start()).as(what).isLessThanOrEqualTo(edit.end());
        assertThat(text.substring(edit.start(), edit.end())).as(what).isEqualTo(edit.before());
        assertThat(edit.after()).as(what).isNotEqualTo(edit.before());
        if (e > 0) {
          assertThat(edits.get(e - 1).end()).as(what).isLessThanOrEqualTo(edit.start());
        }
        edited.replace(edit.start(), edit.end(), edit.after());
      }
      assertThat(edited.toString()).as(what).isEqualTo(normalizer.normalize(text));
    }
  }

  @Test
  void auditCountsCodePointsOfEachStep() {
    // tatweel, hamza above composed with alef, a mathematical letter of two units
    ArabicNormalizer normalizer =
        ArabicNormalizer.parse("none@1 tatweel=strip +compose +presentation-forms");
    Audit audit = normalizer.audit("\u0628\u0640\u0640 \u0627\u0654 \uFDFB");
    assertThat(audit.counts())
        .containsExactly(
            Map.entry(Step.PRESENTATION_FORMS, new Audit.Count(1, 1, 8, true)),
            Map.entry(Step.TATWEEL, new Audit.Count(2, 2, 0, false)),
            Map.entry(Step.CLUSTERS, new Audit.Count(1, 2, 1, true)));
    assertThat(audit.edits()).isEqualTo(4);
    assertThat(audit.lossless()).isFalse();
    assertThat(audit)
        .hasToString(audit.counts().toString())
        .asString()
        .contains("TATWEEL", "lossless=false");
    assertThat(normalizer.audit("\u0627\u0654").lossless()).isTrue();
  }
}
