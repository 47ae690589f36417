// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lafz.offset.OffsetMap;
import org.lafz.offset.OffsetMap.Owner;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

class NormalizedTextTest {
  @Test
  void bothTextsAndTheirMapAreKept() {
    String original = "\u0628\u064E\u0629";
    NormalizedText text = ArabicNormalizer.of(Profile.SEARCH).align(original);
    assertThat(text.original()).isSameAs(original);
    assertThat(text.text()).isEqualTo("\u0628\u0647");
    assertThat(text).hasToString(text.text());
    assertThat(text.map())
        .isEqualTo(OffsetMap.builder().keep(1).delete(1, Owner.PREVIOUS).keep(1).build());
    assertThat(text.toOriginal(1, 2, SpanPolicy.COVER)).isEqualTo(new Span(2, 3));
    assertThat(text.toNormalized(2, 3)).isEqualTo(new Span(1, 2));
  }

  @Test
  void textThatDoesNotChangeIsTheOriginal() {
    String original = "\u0628 abc";
    NormalizedText text = ArabicNormalizer.of(Profile.SEARCH).align(original);
    assertThat(text.text()).isSameAs(original);
    assertThat(text.map()).isEqualTo(OffsetMap.identity(5));
  }
}
