// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

/** What becomes of deleted text at the ends of a span that is mapped back to the original. */
public enum SpanPolicy {
  /** Deleted text that belongs to the span is taken in: for highlighting, redaction, citation. */
  COVER,
  /**
   * Deleted text at the ends is left out: the span starts and ends with characters that were kept.
   */
  TIGHT
}
