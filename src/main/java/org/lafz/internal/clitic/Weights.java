// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/** The weights of the model, one for each feature, or for several that fall together. */
class Weights {
  /** There are 2 to the power of this many. */
  static final int BITS = 17;

  /** What a weight of 1 of the log-linear model is here. */
  static final int SCALE = 256;

  private final short[] weights;

  Weights(short[] weights) {
    this.weights = weights;
  }

  /**
   * The weight of a feature.
   *
   * @param template its kind, in 0–127
   * @param value what it saw, in 25 bits
   */
  int of(int template, int value) {
    return weights[index(template, value)];
  }

  static int index(int template, int value) {
    int mixed = (template << 25 ^ value) * 0x9E3779B1;
    return (mixed ^ mixed >>> 15) * 0x85EBCA77 >>> 32 - BITS;
  }
}
