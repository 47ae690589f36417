// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;

/** Gives one to three units a call. */
public final class Dribble extends StringReader {
  private final Random random;

  /** Reads {@code text} in pieces that {@code random} decides. */
  public Dribble(String text, Random random) {
    super(text);
    this.random = random;
  }

  @Override
  public int read(char[] out, int at, int n) throws IOException {
    return super.read(out, at, Math.min(n, 1 + random.nextInt(3)));
  }
}
