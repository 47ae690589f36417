// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the kernel. Scalar at first; where vectors are to be had, a trial after 64 MB of text
 * decides, since vector code is slow until the JIT has compiled it, and on processors without the
 * right instructions for ever. {@code -Dlafz.kernel=scalar} or {@code vector} decides at once.
 */
public final class Kernels {
  private static final String PROPERTY = "lafz.kernel";
  private static final String MODULE = "jdk.incubator.vector";
  private static final int FIRST_JDK = 25;

  private static final long TRIAL_AFTER = 32L << 20; // units: 64 MB of them
  private static final double CLEARLY = 1.3;
  private static final int SAMPLE = 1 << 15;
  private static final int ROUNDS = 25;
  private static final long LONGEST_TRIAL = 400_000_000; // ns

  // Written by one thread once, read by all; which of the two is seen does not matter.
  private static Kernel current = ScalarKernel.INSTANCE;
  private static @Nullable Kernel candidate;
  private static volatile String reason;
  private static final AtomicLong UNITS = new AtomicLong();

  static {
    String wanted = System.getProperty(PROPERTY, "");
    String why = wanted.equals("scalar") ? "as -D" + PROPERTY + " says" : whyNoVectors();
    if (why.isEmpty()) {
      try {
        Class<?> type = Class.forName("org.lafz.internal.kernel.VectorKernel");
        Kernel vector = (Kernel) type.getDeclaredConstructor().newInstance();
        if (wanted.equals("vector")) {
          current = vector;
          why = "as -D" + PROPERTY + " says";
        } else {
          candidate = vector;
          why = "less than " + (2 * TRIAL_AFTER >> 20) + " MB of text so far";
        }
      } catch (ClassNotFoundException e) {
        why = "this build has no vector kernel";
      } catch (ReflectiveOperationException | LinkageError e) {
        why = "the vector kernel fails: " + e;
      }
    }
    if (!wanted.isEmpty() && !wanted.equals("scalar") && !wanted.equals("vector")) {
      why += "; -D" + PROPERTY + "=" + wanted + " is neither scalar nor vector";
    }
    reason = current.name() + ": " + why;
  }

  private Kernels() {}

  /** The kernel in use. */
  public static Kernel current() {
    return current;
  }

  /** The kernel for {@code amount} units or bytes of text, which are counted for the trial. */
  public static Kernel forText(Units units, int amount) {
    Kernel tried = candidate;
    if (tried != null && UNITS.addAndGet(amount) > TRIAL_AFTER) {
      trial(tried, units);
    }
    return current;
  }

  /** The name of the kernel in use, and why it is. */
  public static String reason() {
    return reason;
  }

  private static String whyNoVectors() {
    if (Runtime.version().feature() < FIRST_JDK) {
      return "vectors need JDK " + FIRST_JDK;
    }
    Optional<Module> module = ModuleLayer.boot().findModule(MODULE);
    if (module.isEmpty()) {
      return "vectors need --add-modules " + MODULE;
    }
    Kernels.class.getModule().addReads(module.get());
    return "";
  }

  private static synchronized void trial(Kernel vector, Units units) {
    if (candidate == null) {
      return;
    }
    candidate = null;
    char[] sample = sample();
    char[] out = new char[SAMPLE];
    long end = System.nanoTime() + LONGEST_TRIAL;
    long[] plain = new long[ROUNDS];
    long[] wide = new long[ROUNDS];
    long round = 0;
    while (round < 2000 && System.nanoTime() < end) { // until the JIT is done with it, and on
      int slot = (int) (round % ROUNDS);
      plain[slot] = time(ScalarKernel.INSTANCE, units, sample, out);
      wide[slot] = time(vector, units, sample, out);
      round++;
    }
    Arrays.sort(plain);
    Arrays.sort(wide);
    double ratio = (double) plain[ROUNDS / 2] / Math.max(1, wide[ROUNDS / 2]);
    if (ratio >= CLEARLY) {
      current = vector;
    }
    reason =
        String.format(
            Locale.ROOT, "%s: in a trial, vectors were %.1f times as fast", current.name(), ratio);
  }

  private static long time(Kernel kernel, Units units, char[] in, char[] out) {
    long start = System.nanoTime();
    kernel.map(units, in, 0, in.length, out, 0, out.length);
    return System.nanoTime() - start;
  }

  /** Words of Arabic letters, the same always. */
  private static char[] sample() {
    char[] text = new char[SAMPLE];
    int state = 1;
    for (int i = 0; i < text.length; i++) {
      state = state * 1103515245 + 12345;
      int value = state >>> 16 & 0x7FFF;
      text[i] = value % 6 == 0 ? ' ' : (char) (0x621 + value % 26);
    }
    return text;
  }
}
