// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number that lafz has promised, and the race that shows it.
 *
 * @param name what is measured against what
 * @param what how the number is made of the race
 * @param race the members that run in one process; the first is that of lafz
 * @param rival which member is the other one
 * @param scalar the bound for the scalar kernel
 * @param vector the bound for the vector kernel
 */
record Target(
    String name, Measure what, List<Member> race, int rival, double scalar, double vector) {
  /** How a number is made of a race. */
  enum Measure {
    /** Bytes a second of the first member over those of the rival: at least the bound. */
    SPEED,

    /** Time of the first member over that of the rival: at most the bound. */
    TIME,

    /** Bytes that the first member allocates for each text: at most the bound. */
    ALLOCATED
  }

  /** All targets; those of one race stand together. */
  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    List<Member> utf8 = news("lafz-utf8", "jdk-decode");
    all.add(speed("utf8 / new String", utf8, 1, 1.5, 8));
    all.add(nothing("utf8 allocates", utf8));
    all.add(speed("string / new String", news("lafz-string", "jdk-decode"), 1, 3, 3));
    List<Member> chars = news("lafz-chars", "lucene-words");
    all.add(speed("chars / Lucene words", chars, 1, 8, 25));
    all.add(nothing("chars allocates", chars));
    List<Member> words = news("lafz-words", "lucene-words");
    all.add(speed("words / Lucene words", words, 1, 2.5, 2.5));
    all.add(nothing("words allocates", words));
    List<Member> query =
        Stream.of("lafz-in-place", "lucene-in-place")
            .map(task -> new Member(task, Kind.NEWS, Size.QUERY))
            .toList();
    all.add(speed("query / Lucene query", query, 1, 1, 1));
    all.add(nothing("query allocates", query));
    List<Member> tokens = news("lafz-tokens", "lucene-tokens", "icu-tokens");
    all.add(speed("tokens / StandardTokenizer", tokens, 1, 3, 6));
    all.add(speed("tokens / ICU words", tokens, 2, 5, 12));
    all.add(
        new Target(
            "align / normalize", Measure.TIME, news("lafz-align", "lafz-string"), 1, 1.5, 1.5));
    for (String path : List.of("utf8", "string", "chars", "words", "align", "tokens", "stream")) {
      List<Member> kinds =
          Stream.of(Kind.VOCALIZED, Kind.NEWS)
              .map(kind -> Member.of("lafz-" + path, kind))
              .toList();
      all.add(speed(path + ": vocalized / news", kinds, 1, 0.5, 0.5));
    }
    return all;
  }

  double bound(String kernel) {
    return kernel.equals(Kernels.VECTOR) ? vector : scalar;
  }

  boolean metBy(double number, String kernel) {
    return what == Measure.SPEED ? number >= bound(kernel) : number <= bound(kernel);
  }

  private static List<Member> news(String... tasks) {
    return Stream.of(tasks).map(task -> Member.of(task, Kind.NEWS)).toList();
  }

  private static Target speed(
      String name, List<Member> race, int rival, double scalar, double vector) {
    return new Target(name, Measure.SPEED, race, rival, scalar, vector);
  }

  private static Target nothing(String name, List<Member> race) {
    return new Target(name, Measure.ALLOCATED, race, 0, 0, 0);
  }
}
