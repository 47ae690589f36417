// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lafz.offset.SpanPolicy.COVER;
import static org.lafz.offset.SpanPolicy.TIGHT;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.Profile;
import org.lafz.offset.OffsetMap.Owner;

class OffsetMapTest {
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.of(Profile.SEARCH);

  /** kaf kasra teh fatha alef beh dammatan */
  private static final NormalizedText BOOK =
      SEARCH.align("\u0643\u0650\u062A\u064E\u0627\u0628\u064C");

  /** muhammad, then the ligature for the eulogy of four words */
  private static final NormalizedText EULOGY = SEARCH.align("\u0645\u062D\u0645\u062F\uFDFA");

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  @Test
  void finalTanwinStaysInTheSpanOfItsLetterIfCovered() {
    assertThat(BOOK.text()).isEqualTo("\u0643\u062A\u0627\u0628");
    assertThat(BOOK.toOriginal(0, 4, COVER)).isEqualTo(span(0, 7));
    assertThat(BOOK.toOriginal(0, 4, TIGHT)).isEqualTo(span(0, 6));
    assertThat(BOOK.toOriginal(3, 4, COVER)).isEqualTo(span(5, 7));
    assertThat(BOOK.toOriginal(3, 4, TIGHT)).isEqualTo(span(5, 6));
  }

  @Test
  void strippedMarkBelongsToItsLetter() {
    assertThat(BOOK.toOriginal(0, 1, COVER)).isEqualTo(span(0, 2));
    assertThat(BOOK.toOriginal(1, 2, COVER)).isEqualTo(span(2, 4));
    assertThat(BOOK.toNormalized(1, 2)).isEqualTo(span(0, 1)); // the kasra
    assertThat(BOOK.toNormalized(3, 4)).isEqualTo(span(1, 2)); // the fatha
    assertThat(BOOK.toNormalized(6, 7)).isEqualTo(span(3, 4)); // the tanwin
    assertThat(BOOK.toNormalized(0, 7)).isEqualTo(span(0, 4));
  }

  @Test
  void tightInnerMarksStay() {
    assertThat(BOOK.toOriginal(0, 2, TIGHT)).isEqualTo(span(0, 3));
  }

  @Test
  void emptySpansMapToWhatWasDeletedThere() {
    assertThat(BOOK.toOriginal(1, 1, COVER)).isEqualTo(span(1, 2));
    assertThat(BOOK.toOriginal(1, 1, TIGHT)).isEqualTo(span(1, 1));
    assertThat(BOOK.toOriginal(3, 3, COVER)).isEqualTo(span(5, 5));
    assertThat(BOOK.toOriginal(0, 0, COVER)).isEqualTo(span(0, 0));
  }

  @Test
  void leadingMarkBelongsToTheLetterAfterIt() {
    NormalizedText text = SEARCH.align("\u064E\u0628");
    assertThat(text.toOriginal(0, 1, COVER)).isEqualTo(span(0, 2));
    assertThat(text.toOriginal(0, 1, TIGHT)).isEqualTo(span(1, 2));
    assertThat(text.toNormalized(0, 1)).isEqualTo(span(0, 1));
  }

  @Test
  void markAfterWhiteSpaceBelongsToTheWordAfterIt() {
    NormalizedText text = SEARCH.align("\u0628 \u0640\u062A");
    assertThat(text.text()).isEqualTo("\u0628 \u062A");
    assertThat(text.toOriginal(1, 2, COVER)).isEqualTo(span(1, 2));
    assertThat(text.toOriginal(2, 3, COVER)).isEqualTo(span(2, 4));
  }

  @Test
  void everyWordOfAnExpansionMapsToTheWholeLigature() {
    String text = EULOGY.text();
    assertThat(text.split(" ")).hasSize(5);
    assertThat(EULOGY.toOriginal(0, 4, COVER)).isEqualTo(span(0, 4));
    for (int at = 5; at < text.length(); at++) {
      assertThat(EULOGY.toOriginal(at, at + 1, COVER)).isEqualTo(span(4, 5));
      assertThat(EULOGY.toOriginal(at, at + 1, TIGHT)).isEqualTo(span(4, 5));
    }
    assertThat(EULOGY.toNormalized(4, 5).end()).isEqualTo(text.length());
    assertThat(EULOGY.toNormalized(0, 4)).isEqualTo(span(0, 4));
  }

  @Test
  void trimmedEndsMapToEmptyEdges() {
    NormalizedText text = ArabicNormalizer.parse("none@1 +collapse-white-space").align("  a  b ");
    assertThat(text.text()).isEqualTo("a b");
    assertThat(text.toNormalized(0, 2)).isEqualTo(span(0, 0));
    assertThat(text.toNormalized(6, 7)).isEqualTo(span(3, 3));
    assertThat(text.toOriginal(0, 1, COVER)).isEqualTo(span(2, 3));
    assertThat(text.toOriginal(2, 3, COVER)).isEqualTo(span(5, 6));
    assertThat(text.toOriginal(1, 2, COVER)).isEqualTo(span(3, 5));
  }

  @Test
  void composedClusterIsOneRun() {
    NormalizedText text = ArabicNormalizer.of(Profile.REPAIR).align("\u0628\u0627\u0654\u0628");
    assertThat(text.text()).isEqualTo("\u0628\u0623\u0628");
    assertThat(text.toOriginal(1, 2, TIGHT)).isEqualTo(span(1, 3));
    assertThat(text.toNormalized(2, 3)).isEqualTo(span(1, 2));
    assertThat(text.toNormalized(2, 2)).isEqualTo(span(1, 2));
  }

  @Test
  void nothingIsStoredForTextThatKeptItsLength() {
    assertThat(SEARCH.align("\u0628\u062A abc").map().isIdentity()).isTrue();
    assertThat(SEARCH.align("\u0623\u0628").map().runs()).isZero();
    assertThat(BOOK.map().runs()).isEqualTo(3);
    assertThat(OffsetMap.identity(3).toOriginal(1, 2, COVER)).isEqualTo(span(1, 2));
  }

  @Test
  void twoStagesCompose() {
    // abcde → ab|de (c belongs to b) → aXYe (b with d became X and Y)
    OffsetMap first = OffsetMap.builder().keep(2).delete(1, Owner.PREVIOUS).keep(2).build();
    OffsetMap second = OffsetMap.builder().keep(1).replace(2, 3).keep(1).build();
    OffsetMap both = first.andThen(second);
    assertThat(both.originalLength()).isEqualTo(5);
    assertThat(both.normalizedLength()).isEqualTo(5);
    assertThat(both.toOriginal(0, 1, COVER)).isEqualTo(span(0, 1));
    assertThat(both.toOriginal(2, 3, COVER)).isEqualTo(span(1, 4));
    assertThat(both.toOriginal(4, 5, COVER)).isEqualTo(span(4, 5));
    assertThat(both.toNormalized(2, 3)).isEqualTo(span(1, 4));
  }

  @Test
  void deletedTextGoesToTheOwnerOfItsOwner() {
    // letter, tatweel, fatha: the first stage takes the fatha, the second the tatweel
    OffsetMap first = OffsetMap.builder().keep(2).delete(1, Owner.PREVIOUS).keep(1).build();
    OffsetMap second = OffsetMap.builder().keep(1).delete(1, Owner.PREVIOUS).keep(1).build();
    OffsetMap both = first.andThen(second);
    assertThat(both.toOriginal(0, 1, COVER)).isEqualTo(span(0, 3));
    assertThat(both.toNormalized(2, 3)).isEqualTo(span(0, 1));
  }

  @Test
  void identityIsNeutral() {
    assertThat(BOOK.map().andThen(OffsetMap.identity(4))).isEqualTo(BOOK.map());
    assertThat(OffsetMap.identity(7).andThen(BOOK.map())).isEqualTo(BOOK.map());
  }

  @Test
  void stagesThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> BOOK.map().andThen(OffsetMap.identity(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5")
        .hasMessageContaining("4");
  }

  @Test
  void spansOutsideTheTextsAreRefused() {
    assertThatThrownBy(() -> BOOK.toOriginal(0, 5, COVER))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> BOOK.toOriginal(2, 1, COVER))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> BOOK.toNormalized(-1, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> BOOK.toNormalized(0, 8))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("8")
        .hasMessageContaining("7");
  }

  @Test
  void editsThatAreNoneAreRefused() {
    OffsetMap.Builder builder = OffsetMap.builder();
    assertThatThrownBy(() -> builder.keep(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.replace(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.replace(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.delete(0, Owner.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OffsetMap.identity(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.build()).isEqualTo(OffsetMap.identity(0));
  }

  @Test
  void spanThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new Span(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: [2, 1)");
    assertThatThrownBy(() -> new Span(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mapIsPrintedAsItsRuns() {
    OffsetMap map =
        OffsetMap.builder().keep(3).replace(2, 1).keep(2).delete(1, Owner.PREVIOUS).build();
    assertThat(map).hasToString("8\u21926: [3,5)\u2192[3,4) [7,8)\u2192PREVIOUS");
  }

  @Test
  void deletedTextBeforeTextOfThePreviousCharacterBelongsToItToo() {
    OffsetMap map =
        OffsetMap.builder()
            .keep(1)
            .delete(1, Owner.NEXT)
            .delete(2, Owner.NONE)
            .delete(1, Owner.PREVIOUS)
            .keep(1)
            .build();
    assertThat(map).hasToString("6\u21922: [1,5)\u2192PREVIOUS");
  }

  @Test
  void trimmedTextBetweenACharacterAndTextThatBelongsToItGoesWithThatText() {
    OffsetMap map =
        OffsetMap.builder()
            .keep(1)
            .delete(1, Owner.PREVIOUS)
            .delete(1, Owner.NONE)
            .delete(1, Owner.NEXT)
            .delete(2, Owner.NONE)
            .keep(1)
            .build();
    assertThat(map).hasToString("7\u21922: [1,2)\u2192PREVIOUS [2,3)\u2192NONE [3,6)\u2192NEXT");
  }

  @Test
  void neighbouringDeletionsWithOneOwnerAreOneRun() {
    OffsetMap map =
        OffsetMap.builder()
            .replace(1, 2)
            .delete(1, Owner.NONE)
            .delete(2, Owner.NONE)
            .keep(1)
            .delete(1, Owner.NONE)
            .build();
    assertThat(map).hasToString("6\u21923: [0,1)\u2192[0,2) [1,4)\u2192NONE [5,6)\u2192NONE");
  }

  @Test
  void mapsAreEqualIfTheirEditsAre() {
    OffsetMap map = OffsetMap.builder().keep(1).delete(1, Owner.PREVIOUS).keep(1).build();
    OffsetMap same = OffsetMap.builder().keep(1).delete(1, Owner.PREVIOUS).keep(1).build();
    assertThat(map).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(map)
        .isNotEqualTo(OffsetMap.builder().keep(1).delete(1, Owner.NEXT).keep(1).build())
        .isNotEqualTo(OffsetMap.builder().keep(1).delete(1, Owner.PREVIOUS).keep(2).build())
        .isNotEqualTo(OffsetMap.builder().delete(1, Owner.PREVIOUS).keep(2).build())
        .isNotEqualTo("3\u21922: [1,2)\u2192PREVIOUS");
    assertThat(OffsetMap.identity(2)).isNotEqualTo(OffsetMap.identity(3));
  }

  @Test
  void hashesOfDifferentMapsDiffer() {
    Set<Integer> hashes = new HashSet<>();
    for (int length = 0; length < 10; length++) {
      hashes.add(OffsetMap.identity(length).hashCode());
      for (Owner owner : Owner.values()) {
        hashes.add(OffsetMap.builder().keep(length).delete(1, owner).keep(1).build().hashCode());
      }
    }
    assertThat(hashes).hasSize(40);
  }

  @Test
  void spanContainsWhatLiesBetweenItsEnds() {
    Span span = span(2, 4);
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(span(4, 4))).isTrue();
    assertThat(span.contains(span(1, 3))).isFalse();
    assertThat(span.contains(span(3, 5))).isFalse();
  }
}
