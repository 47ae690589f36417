// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.nio.charset.CharacterCodingException;

/** Bytes that are not UTF-8 were met, and the caller had chosen {@link Malformed#FAIL}. */
public final class MalformedUtf8Exception extends CharacterCodingException {
  private static final long serialVersionUID = 1L;

  /** Offset in bytes. */
  private final long bytePosition;

  /** The broken rule. */
  private final String rule;

  MalformedUtf8Exception(long bytePosition, String rule) {
    this.bytePosition = bytePosition;
    this.rule = rule;
  }

  /** Offset of the first malformed byte, in bytes from the start of the array or stream. */
  public long bytePosition() {
    return bytePosition;
  }

  /** The rule that the bytes break, for people. */
  public String rule() {
    return rule;
  }

  @Override
  public String getMessage() {
    return "malformed UTF-8 at byte " + bytePosition + ": " + rule;
  }
}
