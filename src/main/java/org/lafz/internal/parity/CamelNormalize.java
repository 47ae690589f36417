// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import java.util.List;
import org.lafz.internal.steps.Line;
import org.lafz.internal.steps.TextFunction;

/** The functions of CAMeL Tools' module normalize, one after the other. */
final class CamelNormalize implements TextFunction {
  private static final List<TextFunction> CHAIN =
      List.of(new CamelUnicode(), new CamelAlef(), new CamelAlefMaksura(), new CamelTehMarbuta());

  @Override
  public void rewrite(Line line) {
    CHAIN.forEach(function -> function.rewrite(line));
  }
}
