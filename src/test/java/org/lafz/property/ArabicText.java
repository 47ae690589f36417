// SPDX-License-Identifier: Apache-2.0
package org.lafz.property;

import java.util.Random;

/**
 * Random text weighted towards what collides in Arabic: marks, hamza, controls, presentation forms,
 * numbers, addresses.
 */
public final class ArabicText {
  private static final int[] COMMON = points("ابتلمنهويكسرفقةىءأإآؤئٱحذشز");
  private static final int[] RARE =
      points(
          "یېےۓکڪہھەۀۂۃڢڧٵٶٸپچژگٹڈڑڤٲٳٷ\u0870\u0882\u06E5\u06E6\u06E5\u06E6\u0674\u06C7\u08A0\u0750"
              + "\uD83B\uDE00\uD803\uDEC2");
  private static final int[] MARKS =
      points(
          "\u064E\u064F\u0650\u064B\u064C\u064D\u0651\u0652\u0670\u0653\u0654\u0655\u0654\u0653\u0656\u0657\u065E\u06E2\u06ED\u06E1"
              + "\u06D6\u06DC\u06DF\u06E4\u06E7\u06E8\u06EA\u0610\u0618\u061A\u0659\u065F\u08F0\u08F1\u08E7\u08E9\u0897\u08CA\u08E3\u08FF"
              + "\uD803\uDEFA\uD803\uDEFF\u06E7\u06E8");
  private static final int[] OTHER_MARKS =
      points(
          "\u0301\u0316\u0338\u0345\u0307\u0323\u0344\u20E3\u093C\u0903\u05B0\u3099\uFE0F\u035C");
  private static final int[] CONTROLS =
      points(
          "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u202E\u2060\u2061\u2066\u2069\u206A\u206F\uFEFF\u200C\u200D");
  private static final int[] FORMS =
      points(
          "\uFE8D\uFEFB\uFEF5\uFE82\uFE8B\uFEEC\uFEAA\uFE70\uFE71\uFE73\uFE76\uFE7C\uFC5E\uFC60\uFC63\uFCF2\uFCF4\uFBFC\uFBE9\uFBA4\uFBB0"
              + "\uFBB2\uFBC2\uFBDD\uFD3C\uFD3E\uFD3F\uFD50\uFDF2\uFDFA\uFDFB\uFDFC\uFDFD\uFDF0\uFD40\uFDFF\uFBC3\uD803\uDED1\uFDCF\uFDD0");
  private static final int[] DIGITS = points("0123456789012٠١٢٣٤٥٦٧٨٩۰۱۵۹²½");
  private static final int[] SEPARATORS = points(",,.،٬٫٪%:/-;");
  private static final int[] PUNCTUATION =
      points(".,!?؟؛،«»\"'\u2019()-_@#&*…<>=\u226E\u2260+~$\u06D4\u0387\u037E/");
  private static final int[] SPACES =
      points("  \t\u00A0\u2003\u2000\u202F\u3000\n\r\u0085\u2028\u2029\u000B\u000C");
  private static final int[] LATIN =
      points("abewWhtps\u00E9\u00C5\u212B\u1FB3\u1EAD\u0130\u00EF\u1E0B");
  private static final int[] OTHER =
      points(
          "\uD83D\uDE00\uD83D\uDC69\u0915\u094D\u09C7\u09BE\u09CB\uAC00\u1100\u1161\u4E2D\u05D0\u06DD\u06DE\u06E9\u06DD\u0600\u08E2");
  private static final int[] SURROGATES = {0xD800, 0xDC00};
  private static final String[] WORDS = {
    "http://a.b/",
    "www.",
    "https://x",
    "ftp://",
    "a@b.c",
    "@اسم",
    "#وسم_",
    "www.هههه.x",
    "هههههه",
    "وووري",
    "وووو",
    "ـــ",
    "هـ",
    "الـ",
    "وال",
    "1,234",
    "١٬٢٣٤٫٥",
    "12،345",
    "5٪",
    "\u0642\u0631\u0621\u0627\u0646",
    "\u0638\u0645\u0626\u0627\u0646",
    "الله",
    "صلو\u0670ة",
    "ربو\u0670ا",
    "هـ\u0670ذا",
    "ذ\u0670لك",
    "ي\u0670أيها",
    "ي\u0670ـ\u0654ادم",
    "داو\u06E5د",
    "له\u06E5",
    "هدى\u0670هم",
    "موسى\u0670",
    "ج\u064E\u0627\u0653ء",
    "ء\u064Eا",
    "و\u0671ل",
    "رحم\u0670ن",
    "ط\u0670ه\u0670",
    "ى\u0654",
    "ی\u0654",
    "ـ\u0654",
    "ء\u064Eا",
    "ال",
    "ئو",
    "مسئول",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "d'e\u0301",
    "\r\n",
    "إله",
    "لك\u0670ن",
    "ا\u064E\u06E2",
    "با\u064B",
    "ب\u064Bا",
    "ب\u0657ا"
  };
  private static final int[][] CLASSES = {
    COMMON,
    COMMON,
    COMMON,
    COMMON,
    RARE,
    MARKS,
    MARKS,
    MARKS,
    MARKS,
    OTHER_MARKS,
    CONTROLS,
    CONTROLS,
    FORMS,
    FORMS,
    DIGITS,
    DIGITS,
    SEPARATORS,
    PUNCTUATION,
    SPACES,
    LATIN,
    OTHER,
    {0x0640},
    {0x0640},
    points("ايىو"),
    {0x0621, 0x0654, 0x0653, 0x0640}
  };

  private ArabicText() {}

  /**
   * A text of at most {@code maxCodePoints} code points that draws on few of them, so that they
   * meet.
   */
  public static String random(Random r, int maxCodePoints) {
    int length = r.nextInt(maxCodePoints + 1);
    int[] palette = new int[2 + r.nextInt(10)];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = draw(r);
    }
    StringBuilder text = new StringBuilder();
    int size = 0;
    while (size < length) {
      int choice = r.nextInt(20);
      if (choice == 0) {
        String word = WORDS[r.nextInt(WORDS.length)];
        if (size + word.codePointCount(0, word.length()) > length) {
          size++;
          continue;
        }
        text.append(word);
        size += word.codePointCount(0, word.length());
      } else {
        int c = choice < 12 ? palette[r.nextInt(palette.length)] : draw(r);
        int times = Math.min(length - size, r.nextInt(24) == 0 ? 2 + r.nextInt(4) : 1);
        for (int i = 0; i < times; i++) {
          text.appendCodePoint(c);
        }
        size += times;
      }
    }
    return text.toString();
  }

  private static int draw(Random r) {
    if (r.nextInt(400) == 0) {
      return SURROGATES[r.nextInt(2)];
    }
    if (r.nextInt(100) == 0) {
      return r.nextInt(4) > 0
          ? 0x0600 + r.nextInt(0x100)
          : r.nextInt(2) == 0 ? 0xFB50 + r.nextInt(0x4B0) : r.nextInt(0x3000);
    }
    int[] from = CLASSES[r.nextInt(CLASSES.length)];
    return from[r.nextInt(from.length)];
  }

  private static int[] points(String text) {
    return text.codePoints().toArray();
  }
}
