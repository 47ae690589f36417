// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.utf8;

/**
 * Decodes UTF-8 as Unicode 17.0, section 3.9, table 3-7 defines it.
 *
 * <p>A malformed stretch is the maximal subpart of a well-formed sequence, as the standard and the
 * W3C recommend. The JDK does the same, except that it takes an encoded surrogate for one stretch.
 * Keeps counts over one text; not thread-safe.
 */
public final class Utf8Decoder {
  /** What becomes of a malformed stretch; the ordinals of the public enum. */
  public static final int REPLACE = 0;

  public static final int SKIP = 1;
  public static final int FAIL = 2;

  private int policy;
  private long malformed;
  private long firstMalformedAt = -1;
  private int written;
  private String rule = "";
  private boolean cutShort; // the text ends inside the sequence

  public Utf8Decoder(int policy) {
    this.policy = policy;
  }

  /** Begins a new text. */
  public void begin(int policy) {
    this.policy = policy;
    malformed = 0;
    firstMalformedAt = -1;
    written = 0;
    rule = "";
    cutShort = false;
  }

  /** What becomes of a malformed stretch. */
  public int policy() {
    return policy;
  }

  /** Malformed stretches so far. */
  public long malformed() {
    return malformed;
  }

  /** Position of the first malformed byte in bytes of the text, or -1. */
  public long firstMalformedAt() {
    return firstMalformedAt;
  }

  /** The rule that the last malformed stretch broke. */
  public String rule() {
    return rule;
  }

  /** UTF-16 units that the last call wrote. */
  public int written() {
    return written;
  }

  /**
   * Decodes from {@code in[from, to)} into {@code out} until one of them is used up; keeps two
   * units free. An incomplete sequence at the end is left unless {@code last}.
   *
   * @param base position in the text of {@code in[0]}
   * @return where it stopped in {@code in}; with policy FAIL before a malformed stretch, {@link
   *     #malformed} being 1
   */
  public int decode(byte[] in, int from, int to, long base, boolean last, char[] out) {
    int limit = out.length - 1;
    int o = 0;
    int i = from;
    while (i < to && o < limit) {
      int b = in[i];
      if (b >= 0) {
        out[o++] = (char) b;
        i++;
        continue;
      }
      int length = length(in, i, to);
      if (length > 0) {
        int codePoint = value(in, i, length);
        if (codePoint < 0x10000) {
          out[o++] = (char) codePoint;
        } else {
          out[o++] = Character.highSurrogate(codePoint);
          out[o++] = Character.lowSurrogate(codePoint);
        }
        i += length;
        continue;
      }
      if (cutShort && !last) {
        break; // the rest of the sequence may follow
      }
      malformed++;
      if (firstMalformedAt < 0) {
        firstMalformedAt = base + i;
      }
      if (policy == FAIL) {
        break;
      }
      if (policy == REPLACE) {
        out[o++] = '\uFFFD';
      }
      i -= length;
    }
    written = o;
    return i;
  }

  /** Length of the sequence at {@code i}, or minus the length of the malformed stretch there. */
  private int length(byte[] in, int i, int to) {
    int b = in[i] & 0xFF;
    cutShort = false;
    if (b < 0xC2) {
      rule = b < 0xC0 ? "a continuation byte without a lead" : "an overlong sequence";
      return -1;
    }
    if (b > 0xF4) {
      rule = "a byte that UTF-8 does not have";
      return -1;
    }
    int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    // The second byte is where overlong forms, surrogates and values above 10FFFF show.
    int low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    int high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    for (int k = 1; k < length; k++) {
      if (i + k >= to) {
        rule = "a sequence is cut short";
        cutShort = true;
        return -k;
      }
      int c = in[i + k] & 0xFF;
      if (c < low || c > high) {
        boolean continuation = c >= 0x80 && c <= 0xBF;
        rule =
            !continuation
                ? "a sequence is cut short by another byte"
                : b == 0xED
                    ? "an encoded surrogate"
                    : b == 0xF4 ? "a value above 10FFFF" : "an overlong sequence";
        return -k;
      }
      low = 0x80;
      high = 0xBF;
    }
    return length;
  }

  private static int value(byte[] in, int i, int length) {
    return switch (length) {
      case 2 -> (in[i] & 0x1F) << 6 | in[i + 1] & 0x3F;
      case 3 -> (in[i] & 0xF) << 12 | (in[i + 1] & 0x3F) << 6 | in[i + 2] & 0x3F;
      default ->
          (in[i] & 7) << 18 | (in[i + 1] & 0x3F) << 12 | (in[i + 2] & 0x3F) << 6 | in[i + 3] & 0x3F;
    };
  }
}
