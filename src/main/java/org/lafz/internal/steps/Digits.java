// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.steps;

import org.lafz.internal.chars.Chars;

/**
 * Section 8: digits of three systems, and the punctuation of numbers.
 *
 * <p>Holds back: from the first separator of a number on, or one sign.
 */
final class Digits extends Holding {
  private static final int SEPARATORS = 15; // of 16 groups

  private final int zero; // of the digits wanted, or -1
  private final boolean punctuation;

  private int before = -1; // the code point before
  private boolean afterDecimalSign; // a decimal sign that follows a digit stands before
  private boolean inRun;
  private boolean valid; // the run may still be a grouped number
  private int groupDigits; // digits since the last separator
  private int groups; // separators so far
  private int separator;
  private int lastSeparator;
  private boolean afterSeparator;

  Digits(Settings settings) {
    zero = zero(settings);
    punctuation = settings.numericPunctuation;
  }

  /** The zero of the digits wanted, or -1. */
  static int zero(Settings settings) {
    return switch (settings.digits) {
      case 1 -> '0';
      case 2 -> 0x660;
      case 3 -> 0x6F0;
      default -> -1;
    };
  }

  static boolean isSeparator(int codePoint) {
    return codePoint == 0x66C || codePoint == ',' || codePoint == 0x60C;
  }

  @Override
  public void accept(int noted, long start, long end) {
    int codePoint = noted;
    int digit = Chars.digit(codePoint);
    if (!punctuation) {
      next.accept(digit >= 0 && zero >= 0 ? zero + digit : codePoint, start, end);
      return;
    }
    boolean afterDigit = Chars.digit(before) >= 0;
    if (digit >= 0) {
      digit(codePoint, digit, start, end);
    } else if (inRun && isSeparator(codePoint) && !afterSeparator) {
      separator(codePoint, start, end);
    } else {
      endRun();
      boolean sign = codePoint == 0x66B || codePoint == 0x66A;
      if (codePoint == 0x66A && afterDigit) {
        next.accept('%', start, end);
      } else if (sign && (codePoint == 0x66A || afterDigit)) {
        pending.add(codePoint, start, end);
      } else {
        next.accept(codePoint, start, end);
      }
    }
    afterDecimalSign = afterDigit && (codePoint == '.' || codePoint == 0x66B);
    before = codePoint;
  }

  private void digit(int codePoint, int value, long start, long end) {
    if (!inRun) {
      if (!pending.isEmpty()) { // a sign that waited for this digit
        pending.set(0, pending.codePoint(0) == 0x66B ? '.' : '%');
        pending.flush(next);
      }
      inRun = true;
      valid = !afterDecimalSign;
      groupDigits = 0;
      groups = 0;
      afterSeparator = false;
    }
    if (afterSeparator) {
      afterSeparator = false;
      // Only now is the separator one between two digits.
      valid &= groups == 0 ? groupDigits <= 3 : groupDigits == 3 && separator == lastSeparator;
      separator = lastSeparator;
      groups++;
      groupDigits = 0;
      valid &= groups <= SEPARATORS;
    }
    groupDigits++;
    valid &= groupDigits <= 3 || groups == 0;
    put(zero >= 0 ? zero + value : codePoint, start, end);
  }

  private void separator(int codePoint, long start, long end) {
    lastSeparator = codePoint;
    afterSeparator = true;
    if (valid && pending.isEmpty()) {
      pending.add(codePoint, start, end);
    } else {
      put(codePoint, start, end);
    }
  }

  private void put(int codePoint, long start, long end) {
    if (!valid && inRun) {
      pending.flush(next);
    }
    if (pending.isEmpty()) {
      next.accept(codePoint, start, end);
    } else {
      pending.add(codePoint, start, end);
    }
  }

  /** The number, or the wait of a sign for a digit, is over. */
  private void endRun() {
    if (pending.isEmpty()) {
      inRun = false;
      return;
    }
    // The separators but one that ends the run are groups, if every group is whole.
    boolean grouped = inRun && valid && groups > 0 && groupDigits == 3;
    int left = grouped ? groups : 0;
    for (int i = 0; i < pending.size(); i++) {
      if (left > 0 && !pending.isDeletion(i) && isSeparator(pending.codePoint(i))) {
        next.delete(pending.start(i), pending.end(i), false);
        left--;
      } else {
        pending.pass(i, next);
      }
    }
    pending.clear();
    inRun = false;
  }

  @Override
  public void finish() {
    endRun();
    before = -1;
    afterDecimalSign = false;
    super.finish();
  }

  @Override
  protected boolean neutral() {
    return pending.isEmpty() && !inRun;
  }
}
