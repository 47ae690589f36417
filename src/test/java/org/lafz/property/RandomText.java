// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import java.util.Random;

/**
 * Text that is likely to hit the rules of the tokenizer: Arabic-weighted, broken at every place.
 */
final class RandomText {
  private static final String[] PIECES = {
    "\u0628",
    "\u0643\u062A\u0627\u0628",
    "\u0648",
    "\u0640",
    "\u064E",
    "\u0651",
    "\u0654",
    "\u0670",
    "\u0661",
    "\u06F2",
    "7",
    "12",
    "2024",
    "000",
    "a",
    "Z",
    "com",
    "http://",
    "www.",
    "ftp://",
    "@",
    "#",
    ".",
    ".",
    ",",
    ":",
    "'",
    "-",
    "/",
    "_",
    "%",
    "+",
    "\u060C",
    "\u061B",
    "\u061F",
    "\u060D",
    "\u066B",
    "\u066C",
    "\u00B7",
    "\u202F",
    "\u06DD",
    "\u0600",
    "\uFDFA",
    "\uFDFD",
    "\uFDF2",
    "\uFEFB",
    "\uFE7C",
    "\u200B",
    "\u200C",
    "\u200D",
    "\u200E",
    "\u200F",
    "\u061C",
    "\u2067",
    "\u2069",
    "\uFEFF",
    "\u00AD",
    "\u034F",
    "\u0000",
    "\u0085",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u2028",
    "\u3000",
    "(",
    ")",
    "\u00AB",
    "\u00BB",
    "\"",
    "[",
    "]",
    "!",
    "*",
    "\u20E3",
    "\uFE0F",
    "\uFE0E",
    "\uD83D\uDE00",
    "\uD83C\uDFFD",
    "\u2764",
    "\u2139",
    "\u00A9",
    "\uD83C\uDDEA",
    "\uD83C\uDDEC",
    "\uD83C\uDFF4",
    "\uDB40\uDC67",
    "\uDB40\uDC7F",
    "\uD83D",
    "\uDE00",
    "\u05D0",
    "\u30AB",
    "\u3042",
    "\u6F22",
    "\u0E01",
    "\uD803\uDED1",
    "\uD83B\uDE00",
    "\u00BD",
    "\u2167",
    "\u24B6",
    "\u02BF",
    "\u0308",
    "\u0378",
    "\uE000",
    "\uFFFF"
  };

  private RandomText() {}

  /** Up to {@code pieces} pieces, some of them many times in a row. */
  static String next(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    int n = random.nextInt(pieces + 1);
    for (int i = 0; i < n; i++) {
      String piece =
          random.nextInt(12) == 0
              ? new String(Character.toChars(random.nextInt(0x110000)))
              : PIECES[random.nextInt(PIECES.length)];
      text.append(piece.repeat(random.nextInt(20) == 0 ? 1 + random.nextInt(40) : 1));
    }
    return text.toString();
  }
}
