// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** What becomes of U+200C ZERO WIDTH NON-JOINER in Arabic context. */
public enum Zwnj {
  /** It stays. */
  KEEP,
  /** It is deleted: the parts of the word are joined. */
  DROP,
  /** It becomes a space: the parts are words of their own. */
  SPACE
}
