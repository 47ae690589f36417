// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

/**
 * What another library does with a text, as passes over it. Linear in the text; stateless, shared
 * between threads.
 */
public interface TextFunction {
  /** Rewrites {@code line}: a whole text, or one line of a stream without its terminator. */
  void rewrite(Line line);
}
