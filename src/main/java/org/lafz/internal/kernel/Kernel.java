// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

/**
 * The loops over UTF-16 and UTF-8. Each stops before the first unit that is not simple where it
 * stands; what follows after the end of the range is taken for a space. What becomes a space or a
 * line feed is one, except where no unit concerns another. All kernels give the same results.
 * Stateless.
 */
public interface Kernel {
  /** Bytes after its result that {@link #mapUtf8} may write. */
  int MARGIN = 64;

  /** The name that {@code -Dlafz.kernel} takes. */
  String name();

  /**
   * Maps simple text from {@code in[from]} on into {@code out} from {@code at} on.
   *
   * <p>At {@code from} a text or a word begins. The arrays must not overlap. Nothing is written
   * from {@code limit} or {@code at + (to - from)} on; what is between the end of the result and
   * these is undefined afterwards. It also stops where {@code limit} is reached, and before a
   * number that might go beyond it.
   *
   * @return where it stopped in {@code in}, in the high half, and the end of the result in {@code
   *     out}, in the low half
   */
  long map(Units units, char[] in, int from, int to, char[] out, int at, int limit);

  /** Where simple text that stays as it is ends, a text or word beginning at {@code from}. */
  int sameEnd(Units units, char[] in, int from, int to);

  /**
   * Whether a text may become longer than it is; false only if it does not, at no place.
   *
   * <p>Not for plans whose texts all go through the stages.
   */
  boolean mayGrow(Units units, char[] in, int from, int to);

  /**
   * Maps simple UTF-8 from {@code in[from]} on into {@code out} from {@code at} on; stops before
   * malformed and incomplete sequences too.
   *
   * <p>At {@code from} a text or a word begins. The arrays must not overlap. Nothing is written
   * from {@code limit} on; up to {@link #MARGIN} bytes after the result are undefined afterwards.
   * It also stops where less than that is left before {@code limit}.
   *
   * @return where it stopped in {@code in}, in the high half, and the end of the result in {@code
   *     out}, in the low half
   */
  long mapUtf8(Units units, byte[] in, int from, int to, byte[] out, int at, int limit);

  /**
   * Sets a bit of {@code bits[0]} for each of the 64 units of simple text from {@code in[from]} on
   * that is deleted, and of {@code bits[1]} for each that may be a separator of digits; {@code
   * bits} as the call before has left it. Not where {@link Units#ordersMarks}.
   */
  void deletions(Units units, char[] in, int from, long[] bits);

  /**
   * Sets a bit for each unit of {@code in[from, to)} whose group is not that of the unit before it;
   * there must be one before {@code from}. Bit 0 of {@code bits[0]} is that of {@code in[from]};
   * bits of units from {@code to} on are undefined.
   */
  void runStarts(Groups groups, char[] in, int from, int to, long[] bits);

  /** Packs what {@link #map} returns. */
  static long pack(int read, int written) {
    return (long) read << 32 | written;
  }

  /** Where {@link #map} stopped. */
  static int read(long packed) {
    return (int) (packed >>> 32);
  }

  /** The end of what {@link #map} has written. */
  static int written(long packed) {
    return (int) packed;
  }
}
