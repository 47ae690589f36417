// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.function.UnaryOperator;

/** Work that makes a String. */
abstract class StringWork extends TextWork {
  private String last = "";

  StringWork(Corpus corpus, UnaryOperator<String> expected) {
    super(corpus, expected);
  }

  abstract String convert(int i);

  @Override
  final int handle(int i) {
    last = convert(i);
    return last.length();
  }

  @Override
  final String result(int i) {
    handle(i);
    return last;
  }
}
