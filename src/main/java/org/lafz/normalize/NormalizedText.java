// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import org.lafz.offset.OffsetMap;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/** A normalized text with the map to its original. Immutable. Offsets are UTF-16 code units. */
public final class NormalizedText {
  private final String original;
  private final String text;
  private final OffsetMap map;

  NormalizedText(String original, String text, OffsetMap map) {
    this.original = original;
    this.text = text;
    this.map = map;
  }

  /** The text before normalization. */
  public String original() {
    return original;
  }

  /** The text after; the same instance as {@link #original()} if nothing changed. */
  public String text() {
    return text;
  }

  /** The map from the original to the text. */
  public OffsetMap map() {
    return map;
  }

  /**
   * The span of the original from which {@code [start, end)} of the text came.
   *
   * @throws IndexOutOfBoundsException if the span is not within the text
   */
  public Span toOriginal(int start, int end, SpanPolicy policy) {
    return map.toOriginal(start, end, policy);
  }

  /**
   * The span of the text that {@code [start, end)} of the original became.
   *
   * @throws IndexOutOfBoundsException if the span is not within the original
   */
  public Span toNormalized(int start, int end) {
    return map.toNormalized(start, end);
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
