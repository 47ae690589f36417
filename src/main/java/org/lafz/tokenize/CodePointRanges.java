// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.Arrays;

/** Looks a code point up in a short list of ranges: first and last of each, in order. */
final class CodePointRanges {
  private CodePointRanges() {}

  static boolean contain(int[] ranges, int cp) {
    if (cp < ranges[0]) {
      return false;
    }
    int found = Arrays.binarySearch(ranges, cp);
    return found >= 0 || (-1 - found) % 2 == 1; // what follows cp is the end of a range
  }
}
