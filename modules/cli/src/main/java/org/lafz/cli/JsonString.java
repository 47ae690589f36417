// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8 (RFC 8259). Escapes only what has to be: quote, backslash, U+0000–001F, and
 * unpaired surrogates, which have no UTF-8 form. Not thread-safe.
 */
final class JsonString {
  private static final String HEX = "0123456789abcdef";

  private byte[] bytes = new byte[256];
  private int length;

  /** Appends a string with its quotes. */
  JsonString append(String text) {
    put('"');
    int units = text.length();
    for (int i = 0; i < units; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < units
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int codePoint = Character.toCodePoint(c, text.charAt(++i));
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
      } else {
        escape(c);
      }
    }
    put('"');
    return this;
  }

  /** Appends what is JSON already. */
  JsonString raw(String json) {
    return raw(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Appends what is JSON already. */
  JsonString raw(byte[] json) {
    for (byte b : json) {
      put(b);
    }
    return this;
  }

  /** What was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void ascii(char c) {
    int named = "\"\\\b\f\n\r\t".indexOf(c);
    if (named >= 0) {
      put('\\');
      put("\"\\bfnrt".charAt(named));
    } else if (c < 0x20) {
      escape(c);
    } else {
      put(c);
    }
  }

  private void escape(char c) {
    put('\\');
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt((c >> shift) & 0xF));
    }
  }

  private void put(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) b;
  }
}
