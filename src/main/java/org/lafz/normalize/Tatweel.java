// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** What becomes of tatweel U+0640. */
public enum Tatweel {
  /** It stays. */
  KEEP,
  /** It is deleted; as the seat of a hamza it becomes U+0626. */
  STRIP,
  /** It is deleted where it only stretches a word. */
  STRIP_DECORATIVE
}
