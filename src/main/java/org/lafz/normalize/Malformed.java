// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/** What becomes of bytes that are not UTF-8. The choice is the caller's, not the profile's. */
public enum Malformed {
  /** Every maximal subpart (Unicode 17.0, section 3.9) becomes U+FFFD. */
  REPLACE,
  /** They are left out. */
  SKIP,
  /** {@link MalformedUtf8Exception}. */
  FAIL
}
