// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Fits a log-linear choice among candidates: maximum likelihood with an L2 penalty, by L-BFGS (J.
 * Nocedal, "Updating quasi-Newton matrices with limited storage", 1980). Plain loops over {@code
 * double} and {@link StrictMath}: the same inputs give the same bits everywhere.
 */
final class LogLinear {
  private static final int MEMORY = 10;

  /** For each candidate where its features begin; one more for the end. */
  private final int[] featureStarts;

  private final int[] features;

  /** For each example where its candidates begin; the right one is the first. */
  private final int[] candidateStarts;

  private final float[] importance;
  private final int size;
  private final double penalty;

  LogLinear(
      int[] featureStarts,
      int[] features,
      int[] candidateStarts,
      float[] importance,
      int size,
      double penalty) {
    this.featureStarts = featureStarts;
    this.features = features;
    this.candidateStarts = candidateStarts;
    this.importance = importance;
    this.size = size;
    this.penalty = penalty;
  }

  /** The weights after at most so many steps. */
  double[] fit(int steps) {
    double[] x = new double[size];
    double[] gradient = new double[size];
    double value = value(x, gradient);
    Deque<double[][]> memory = new ArrayDeque<>();
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      double rate = memory.isEmpty() ? 1 / StrictMath.sqrt(dot(gradient, gradient)) : 1;
      double[] next = new double[size];
      double[] nextGradient = new double[size];
      double nextValue = value;
      boolean better = false;
      for (int attempt = 0; attempt < 20 && !better; attempt++, rate /= 2) {
        for (int i = 0; i < size; i++) {
          next[i] = x[i] + rate * direction[i];
        }
        nextValue = value(next, nextGradient);
        better = nextValue <= value + 1e-4 * rate * slope;
      }
      if (!better) {
        break;
      }
      double[] moved = difference(next, x);
      double[] turned = difference(nextGradient, gradient);
      double curvature = dot(moved, turned);
      if (curvature > 1e-10) {
        memory.addLast(new double[][] {moved, turned, {1 / curvature}});
        if (memory.size() > MEMORY) {
          memory.removeFirst();
        }
      }
      boolean done = value - nextValue < 1e-6 * Math.abs(value);
      x = next;
      gradient = nextGradient;
      value = nextValue;
      if (done) {
        break;
      }
    }
    return x;
  }

  private double value(double[] x, double[] gradient) {
    double value = 0;
    for (int i = 0; i < size; i++) {
      value += penalty / 2 * x[i] * x[i];
      gradient[i] = penalty * x[i];
    }
    double[] scores = new double[256];
    for (int n = 0; n + 1 < candidateStarts.length; n++) {
      int from = candidateStarts[n];
      int to = candidateStarts[n + 1];
      double highest = Double.NEGATIVE_INFINITY;
      for (int c = from; c < to; c++) {
        double score = 0;
        for (int f = featureStarts[c]; f < featureStarts[c + 1]; f++) {
          score += x[features[f]];
        }
        scores[c - from] = score;
        highest = Math.max(highest, score);
      }
      double total = 0;
      double right = scores[0];
      for (int c = 0; c < to - from; c++) {
        scores[c] = StrictMath.exp(scores[c] - highest);
        total += scores[c];
      }
      value += importance[n] * (StrictMath.log(total) + highest - right);
      for (int c = from; c < to; c++) {
        double step = importance[n] * (scores[c - from] / total - (c == from ? 1 : 0));
        if (step != 0) {
          for (int f = featureStarts[c]; f < featureStarts[c + 1]; f++) {
            gradient[features[f]] += step;
          }
        }
      }
    }
    return value;
  }

  /** Downhill, by the two-loop recursion. */
  private double[] direction(double[] gradient, Deque<double[][]> memory) {
    double[] direction = gradient.clone();
    double[] shares = new double[memory.size()];
    int i = memory.size();
    for (var pairs = memory.descendingIterator(); pairs.hasNext(); ) {
      double[][] pair = pairs.next();
      i--;
      shares[i] = pair[2][0] * dot(pair[0], direction);
      add(direction, -shares[i], pair[1]);
    }
    if (!memory.isEmpty()) {
      double[][] last = memory.getLast();
      double scale = 1 / (last[2][0] * dot(last[1], last[1]));
      for (int k = 0; k < size; k++) {
        direction[k] *= scale;
      }
    }
    for (double[][] pair : memory) {
      double share = pair[2][0] * dot(pair[1], direction);
      add(direction, shares[i] - share, pair[0]);
      i++;
    }
    Arrays.setAll(direction, k -> -direction[k]);
    return direction;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
