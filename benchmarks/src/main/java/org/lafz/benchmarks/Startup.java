// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/**
 * What the first call costs in a fresh process: prints the microseconds from before the first class
 * of lafz is loaded to after its profile, its normalizer, its first text and its second one.
 *
 * <p>Nothing else is done here, and nothing that the JDK would have to load first (no string
 * concatenation): it would count.
 */
public final class Startup {
  private static final String TEXT =
      "\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628\u0650\u064A\u0651\u064E\u0629\u064F 123";

  private Startup() {}

  /** Measures and prints; see the class. */
  public static void main(String[] args) {
    long start = System.nanoTime();
    Profile profile = Profile.SEARCH;
    long loaded = System.nanoTime();
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    long made = System.nanoTime();
    String first = normalizer.normalize(TEXT);
    long called = System.nanoTime();
    String second = normalizer.normalize(TEXT);
    long again = System.nanoTime();
    if (!first.equals(second)) {
      throw new IllegalStateException(first);
    }
    print(loaded - start);
    print(made - start);
    print(called - start);
    print(again - start);
    System.out.println();
  }

  private static void print(long nanos) {
    System.out.print(nanos / 1000);
    System.out.print(' ');
  }
}
