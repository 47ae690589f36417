// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import org.lafz.internal.chars.Chars;

/**
 * A word as a row of letter codes of six bits, ten in a {@code long}, so that a word of at most
 * {@link #MOST} letters needs two and no array.
 *
 * <p>Code 0 is no letter, 1–26 are U+0621–063A, 27–36 U+0641–064A, {@link #OTHER} is every Arabic
 * letter that is none of these nor a variant of one. Marks, tatweel and controls inside a word are
 * passed over; a combining hamza or madda composes with its letter; a presentation form counts as
 * the letters that it stands for.
 */
public final class Letters {
  /** The longest word that is looked at. */
  public static final int MOST = 20;

  /** Letters in one {@code long}. */
  public static final int HALF = 10;

  /** Any other Arabic letter. */
  static final int OTHER = 37;

  /** What {@link #pack} gives for text that is no Arabic word; its count is more than any. */
  private static final long NO_WORD = -1;

  static final int HAMZA = code('ء');
  static final int ALEF_MADDA = code('آ');
  static final int ALEF_HAMZA = code('أ');
  static final int WAW_HAMZA = code('ؤ');
  static final int ALEF_HAMZA_BELOW = code('إ');
  static final int YEH_HAMZA = code('ئ');
  static final int ALEF = code('ا');
  static final int TEH_MARBUTA = code('ة');
  static final int TEH = code('ت');
  static final int NOON = code('ن');
  static final int HEH = code('ه');
  static final int LAM = code('ل');
  static final int WAW = code('و');
  static final int ALEF_MAKSURA = code('ى');
  static final int YEH = code('ي');

  private static final int BITS = 6;
  private static final int MASK = (1 << BITS) - 1;
  private static final int COUNT_SHIFT = HALF * BITS;
  private static final long HALF_MASK = (1L << COUNT_SHIFT) - 1;

  private static final int PASSED_OVER = -1;
  private static final int FOREIGN = -2;

  /** What the 256 code points from U+0600 are. */
  private static final byte[] BLOCK = new byte[256];

  static {
    for (int i = 0; i < BLOCK.length; i++) {
      BLOCK[i] = (byte) classify(0x600 + i);
    }
  }

  private Letters() {}

  private static int classify(int c) {
    int code = code((char) c);
    if (code != 0) {
      return code;
    }
    return switch (c) {
      case 0x0671 -> code('ا');
      case 0x06A9, 0x06AA -> code('ك');
      case 0x06BE, 0x06C1, 0x06D5 -> code('ه');
      case 0x06CC -> code('ي');
      case 0x0640 -> PASSED_OVER;
      default -> {
        if (Chars.isArabicLetter(c)) {
          yield OTHER;
        }
        yield Chars.isMark(c) || Chars.isFormat(c) && c == 0x061C ? PASSED_OVER : FOREIGN;
      }
    };
  }

  /** The code of one of the 36 letters, otherwise 0. */
  public static int code(char letter) {
    if (letter >= 0x0621 && letter <= 0x063A) {
      return letter - 0x0620;
    }
    return letter >= 0x0641 && letter <= 0x064A ? letter - 0x0641 + 27 : 0;
  }

  /** The letter of a code in 1–36; for {@link #OTHER} U+0640, which no word holds. */
  public static char letter(int code) {
    if (code == OTHER) {
      return 0x0640;
    }
    return (char) (code <= 26 ? code + 0x0620 : code - 27 + 0x0641);
  }

  private static int classOf(char c) {
    int inBlock = c - 0x600;
    if (inBlock >= 0 && inBlock < BLOCK.length) {
      return BLOCK[inBlock];
    }
    if (c < 0x300) {
      return c == 0xAD ? PASSED_OVER : FOREIGN;
    }
    if (Chars.isArabicLetter(c)) {
      return OTHER;
    }
    return Chars.isMark(c) || Chars.isFormat(c) ? PASSED_OVER : FOREIGN;
  }

  /** The code of a letter with a combining hamza or madda after it. */
  private static int composed(int code, char mark) {
    if (mark == 0x0653) {
      return code == ALEF ? ALEF_MADDA : code;
    }
    if (mark == 0x0655) {
      return code == ALEF ? ALEF_HAMZA_BELOW : code;
    }
    if (code == ALEF) {
      return ALEF_HAMZA;
    }
    if (code == WAW) {
      return WAW_HAMZA;
    }
    return code == YEH || code == ALEF_MAKSURA ? YEH_HAMZA : code;
  }

  /**
   * At most ten letters of {@code text[from, to)} after the first {@code skip}; their number is in
   * the four highest bits. {@link #NO_WORD} if something up to there is neither an Arabic letter
   * nor passed over.
   */
  public static long pack(char[] text, int from, int to, int skip) {
    long packed = 0;
    int count = 0;
    int enough = skip + HALF;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 0xFB50) {
        String form = Chars.presentationForm(c);
        if (form != null) {
          for (int k = 0; k < form.length(); k++) {
            int code = classOf(form.charAt(k));
            if (code == FOREIGN) {
              return NO_WORD;
            }
            if (code > 0) {
              if (count >= skip && count < enough) {
                packed |= (long) code << BITS * (count - skip);
              }
              count++;
            }
          }
          continue;
        }
      }
      int code = classOf(c);
      if (code > 0) {
        if (count >= skip) {
          if (count >= enough) {
            count++;
            break;
          }
          packed |= (long) code << BITS * (count - skip);
        }
        count++;
      } else if (code == FOREIGN) {
        return NO_WORD;
      } else if (c >= 0x0653 && c <= 0x0655 && count > skip && count <= enough) {
        int shift = BITS * (count - 1 - skip);
        long last = packed >>> shift & MASK;
        packed += (composed((int) last, c) - last) << shift;
      }
    }
    return packed | (long) Math.max(0, Math.min(count - skip, HALF + 1)) << COUNT_SHIFT;
  }

  private static int count(long packed) {
    return (int) (packed >>> COUNT_SHIFT);
  }

  /** Whether a word has more letters than {@link #pack} took at first. */
  public static boolean hasMore(long first) {
    return count(first) == HALF + 1;
  }

  /**
   * The number of letters of a word packed in two parts: 0 also if there are more than {@link
   * #MOST}; -1 if there is something else than letters.
   */
  public static int length(long first, long rest) {
    if (first == NO_WORD || rest == NO_WORD) {
      return -1;
    }
    int length = hasMore(first) ? HALF + count(rest) : count(first);
    return length > MOST ? 0 : length;
  }

  /** Where in {@code text[from, to)} the first unit is that is no part of an Arabic word. */
  static int foreign(char[] text, int from, int to) {
    int at = from;
    while (at < to && classOf(text[at]) != FOREIGN && text[at] < 0xFB50) {
      at++;
    }
    return at;
  }

  /** The letters of a packed part. */
  public static long letters(long packed) {
    return packed & HALF_MASK;
  }

  /** Whether a half of a word has a letter that is none of the 36. */
  public static boolean hasOther(long half) {
    for (long left = half; left != 0; left >>>= BITS) {
      if ((left & MASK) == OTHER) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where in {@code text[from, to)} the letter number {@code index} begins, or the first unit that
   * is no letter after so many; -1 if that is inside a ligature.
   */
  public static int offset(char[] text, int from, int to, int index) {
    int count = 0;
    for (int i = from; i < to; i++) {
      int letters = classOf(text[i]) == FOREIGN && text[i] < 0xFB50 ? 1 : lettersIn(text[i]);
      if (letters > 0 && count == index) {
        return i;
      }
      count += letters;
      if (count > index) {
        return -1;
      }
    }
    throw new IllegalArgumentException("no letter " + index + " among " + count);
  }

  /** How many letters a unit stands for. */
  public static int lettersIn(char c) {
    String form = c >= 0xFB50 ? Chars.presentationForm(c) : null;
    if (form == null) {
      return classOf(c) > 0 ? 1 : 0;
    }
    int letters = 0;
    for (int k = 0; k < form.length(); k++) {
      letters += classOf(form.charAt(k)) > 0 ? 1 : 0;
    }
    return letters;
  }

  /** How many letters a half has. */
  static int size(long half) {
    return (Long.SIZE - Long.numberOfLeadingZeros(half) + BITS - 1) / BITS;
  }

  /** The code of letter {@code index}. */
  public static int at(long low, long high, int index) {
    return (int) (index < HALF ? low >>> BITS * index : high >>> BITS * (index - HALF)) & MASK;
  }

  /** The first ten letters of the slice {@code [from, to)}. */
  public static long sliceLow(long low, long high, int from, int to) {
    long slice;
    if (from == 0) {
      slice = low;
    } else if (from < HALF) {
      slice = low >>> BITS * from | high << BITS * (HALF - from);
    } else {
      slice = high >>> BITS * (from - HALF);
    }
    return slice & mask(to - from);
  }

  /** The letters of the slice {@code [from, to)} after its first ten. */
  public static long sliceHigh(long high, int from, int to) {
    return to - from <= HALF ? 0 : high >>> BITS * from & mask(to - from - HALF);
  }

  private static long mask(int letters) {
    return letters >= HALF ? HALF_MASK : (1L << BITS * letters) - 1;
  }

  /** {@code low} with one more letter in front; the tenth is lost, see {@link #prependHigh}. */
  static long prependLow(long low, int code) {
    return (low << BITS | code) & HALF_MASK;
  }

  static long prependHigh(long low, long high) {
    return high << BITS | low >>> BITS * (HALF - 1);
  }

  /** A half with the letter at {@code index} of it replaced, or set where there was none. */
  static long with(long half, int index, int code) {
    int shift = BITS * index;
    return half & ~((long) MASK << shift) | (long) code << shift;
  }

  /** The first half of a word with the letter at {@code index} of it set. */
  static long withLow(long low, int index, int code) {
    return index < HALF ? with(low, index, code) : low;
  }

  /** The second half of a word with the letter at {@code index} of it set. */
  static long withHigh(long high, int index, int code) {
    return index < HALF ? high : with(high, index - HALF, code);
  }

  /** The letters of the slice {@code [from, to)}, plain. */
  public static String word(long low, long high, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      word.append(letter(at(low, high, i)));
    }
    return word.toString();
  }

  /** The first ten letters of a plain word. */
  public static long low(String word) {
    return letters(pack(word.toCharArray(), 0, word.length(), 0));
  }

  /** The letters of a plain word after its first ten. */
  public static long high(String word) {
    return word.length() <= HALF ? 0 : letters(pack(word.toCharArray(), 0, word.length(), HALF));
  }

  /**
   * One number for a word: the letters themselves up to ten, otherwise 63 bits mixed from them and
   * the sign. No two words of the shipped table have the same; the trainer checks it.
   */
  static long key(long low, long high) {
    if (high == 0) {
      return low;
    }
    long mixed = (low * 0x9E3779B97F4A7C15L ^ high) * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32 | Long.MIN_VALUE;
  }
}
