// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/**
 * Where letters of Persian, Urdu and other keyboards are folded to the Arabic letter they look
 * like.
 */
public enum LookAlikes {
  /** Nowhere. */
  OFF,
  /** Everywhere. */
  ALL,
  /** Only in lines without a letter that Arabic does not have. */
  ARABIC_LINES
}
