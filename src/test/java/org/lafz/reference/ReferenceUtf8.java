// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

/**
 * UTF-8 by table 3-7 of Unicode 17.0, section 3.9, one byte at a time; every maximal subpart of
 * what is malformed is one stretch.
 *
 * @param text the text, with or without a U+FFFD for each malformed stretch
 * @param malformed number of malformed stretches
 * @param firstMalformedAt offset of the first of them in bytes, or -1
 */
public record ReferenceUtf8(String text, int malformed, int firstMalformedAt) {
  /** Decodes bytes. */
  public static ReferenceUtf8 decode(byte[] bytes, boolean replace) {
    StringBuilder text = new StringBuilder();
    int malformed = 0;
    int first = -1;
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      int lead = bytes[at++] & 0xFF;
      int left = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      boolean good = lead < 0x80 || lead >= 0xC2 && lead <= 0xF4;
      int value = left == 0 ? lead : lead & 0x3F >> left;
      int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      for (; good && left > 0; left--) {
        int next = at < bytes.length ? bytes[at] & 0xFF : 0;
        good = next >= least && next <= most;
        least = 0x80;
        most = 0xBF;
        if (good) {
          value = value << 6 | next & 0x3F;
          at++;
        }
      }
      if (good) {
        text.appendCodePoint(value);
      } else {
        malformed++;
        first = first < 0 ? start : first;
        text.append(replace ? "\uFFFD" : "");
      }
    }
    return new ReferenceUtf8(text.toString(), malformed, first);
  }
}
