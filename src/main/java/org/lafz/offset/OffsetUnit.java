// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

import java.util.Objects;

/**
 * The unit in which an offset counts. Java, JavaScript and Lucene count UTF-16 code units, Python
 * and Hugging Face tokenizers code points, Rust, Go and files UTF-8 bytes.
 */
public enum OffsetUnit {
  /** UTF-16 code units, as {@link String#charAt}: the unit of every offset without a named unit. */
  UTF_16,
  /** Unicode code points; an unpaired surrogate counts as one. */
  CODE_POINT,
  /**
   * Bytes of UTF-8. An unpaired surrogate, which has no UTF-8 form, counts as the three bytes of
   * U+FFFD.
   */
  UTF_8;

  /**
   * The offset in this unit of every UTF-16 position of {@code text}.
   *
   * <p>Element {@code i} belongs to position {@code i}; the array has {@code text.length() + 1}
   * elements. A position between the surrogates of a pair has the offset of the pair's start. One
   * pass; allocates the array.
   */
  public int[] offsets(CharSequence text) {
    int length = Objects.requireNonNull(text, "text").length();
    int[] offsets = new int[length + 1];
    int offset = 0;
    for (int i = 0; i < length; i++) {
      offsets[i] = offset;
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        offsets[++i] = this == UTF_16 ? offset + 1 : offset;
        offset += this == UTF_16 ? 2 : this == CODE_POINT ? 1 : 4;
      } else {
        offset += this != UTF_8 || unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
      }
    }
    offsets[length] = offset;
    return offsets;
  }

  /**
   * The UTF-16 position that {@code offset}, counted in this unit, stands for in {@code text}.
   *
   * <p>An offset inside a character stands for its start. Linear in {@code text}; allocates
   * nothing.
   *
   * @throws IndexOutOfBoundsException if {@code offset} is negative or beyond the end of the text
   */
  public int toUtf16(CharSequence text, int offset) {
    int length = Objects.requireNonNull(text, "text").length();
    int at = 0;
    for (int i = 0; i < length; ) {
      int units = Character.charCount(Character.codePointAt(text, i));
      int codePoint = Character.codePointAt(text, i);
      int width =
          switch (this) {
            case UTF_16 -> units;
            case CODE_POINT -> 1;
            case UTF_8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : units == 1 ? 3 : 4;
          };
      if (offset >= at && offset < at + width) {
        return this == UTF_16 ? offset : i;
      }
      at += width;
      i += units;
    }
    if (offset != at) {
      throw new IndexOutOfBoundsException("offset " + offset + " not in [0, " + at + "] " + this);
    }
    return length;
  }
}
