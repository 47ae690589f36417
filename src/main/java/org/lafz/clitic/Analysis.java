// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

import java.util.ArrayList;
import java.util.List;
import org.lafz.clitic.Segment.Kind;
import org.lafz.internal.clitic.Affixes;
import org.lafz.internal.clitic.CliticModel;
import org.lafz.internal.clitic.Cut;
import org.lafz.internal.clitic.Letters;
import org.lafz.internal.clitic.Marks;

/** All that is known of one word. */
final class Analysis {
  private final CliticModel model;
  private final CliticScheme scheme;
  private final String text;
  private final char[] units;
  private final long low;
  private final long high;

  /** Letters; -1 if there is something else in the word. */
  private final int length;

  private final int p;
  private final int e;
  private final int hostFrom;
  private final int hostTo;

  Analysis(CliticModel model, CliticScheme scheme, String text) {
    this.model = model;
    this.scheme = scheme;
    this.text = text;
    units = text.toCharArray();
    long first = Letters.pack(units, 0, units.length, 0);
    long rest = Letters.hasMore(first) ? Letters.pack(units, 0, units.length, Letters.HALF) : 0;
    low = Letters.letters(first);
    high = Letters.letters(rest);
    length = Letters.length(first, rest);
    int cut =
        length < 0
            ? Cut.of(Affixes.beforeForeign(units, 0, units.length), 0)
            : length == 0
                ? Cut.NONE
                : model.cut(low, high, length, Marks.pack(units, 0, units.length));
    p = Cut.proclitics(cut);
    e = Cut.enclitics(cut);
    hostFrom = Affixes.procliticLength(p);
    hostTo = length - Affixes.encliticLength(e);
  }

  Segmentation segmentation() {
    List<Segment> segments = new ArrayList<>();
    if (!text.isEmpty()) {
      int[] ends = new int[CliticSegmenter.MOST_SEGMENTS];
      int pieces =
          length < 0
              ? Pieces.beforeForeign(units, 0, units.length, scheme, ends)
              : Pieces.of(model, scheme, low, high, length, Cut.of(p, e), ends);
      int start = 0;
      int from = 0;
      for (int i = 0; i < pieces; i++) {
        boolean last = i == pieces - 1;
        int end = last ? units.length : Letters.offset(units, 0, units.length, ends[i]);
        if (end >= 0) {
          segments.add(segment(start, end, from, last ? length : ends[i]));
          start = end;
          from = ends[i];
        }
      }
    }
    double confidence = length <= 0 ? 1 : model.confidence(low, high, length, Cut.of(p, e));
    return new Segmentation(text, segments, confidence);
  }

  /** The segment at these offsets, which has the letters from {@code from} to {@code to}. */
  private Segment segment(int start, int end, int from, int to) {
    String slice = text.substring(start, end);
    if (length < 0) {
      return from < hostFrom
          ? new Segment(start, end, slice, slice, procliticKind(from), "")
          : new Segment(start, end, slice, slice, Kind.HOST, "");
    }
    if (to <= hostFrom && to == from + 1) {
      String form = isAn(from) ? "أن" : Affixes.lastOf(p) == Letters.code('ا') ? "أ" : slice;
      return new Segment(start, end, slice, form, procliticKind(from), "");
    }
    if (from >= hostTo && e != 0) {
      String pronoun = letters(from, to);
      String form = pronoun.endsWith("ى") ? pronoun.replace('ى', 'ي') : slice;
      return new Segment(start, end, slice, form, Kind.PRONOUN, Pronouns.features(pronoun, slice));
    }
    if (scheme.article && from == hostFrom && to < hostTo) {
      return new Segment(start, end, slice, to == from + 1 ? "ال" : slice, Kind.ARTICLE, "");
    }
    boolean preposition = to - from == 1 && hostTo <= length && (e != 0 || to < hostTo);
    String form =
        new Host(model, low, high, from, to)
            .form(slice, from == hostFrom ? p : 0, to == hostTo ? e : 0, to < hostTo);
    return new Segment(start, end, slice, form, preposition ? Kind.PREPOSITION : Kind.HOST, "");
  }

  /**
   * أ of ألا is أن, not a question, after ب or و at least; alone it is more frequent as that too.
   */
  private boolean isAn(int index) {
    return index == hostFrom - 1
        && Affixes.lastOf(p) == Letters.code('أ')
        && letters(hostFrom, length).equals("لا");
  }

  private Kind procliticKind(int index) {
    return switch (Affixes.proclitics(p).charAt(2 * index)) {
      case 'ا' -> Kind.INTERROGATIVE;
      case 'أ' -> isAn(index) ? Kind.CONJUNCTION : Kind.INTERROGATIVE;
      case 'و', 'ف' -> isOath(index) ? Kind.OATH : Kind.CONJUNCTION;
      case 'س' -> Kind.FUTURE;
      case 'ت' -> Kind.OATH;
      case 'ل' -> isVerbal(index) ? Kind.LAM : Kind.PREPOSITION;
      default -> Kind.PREPOSITION;
    };
  }

  /** The second و of ووالله. */
  private boolean isOath(int index) {
    return index > 0 && "وف".indexOf(Affixes.proclitics(p).charAt(2 * index - 2)) >= 0;
  }

  private boolean isVerbal(int index) {
    if (length < 0 || index != hostFrom - 1) {
      return length >= 0; // لبالمرصاد: emphasis before another preposition
    }
    return Host.takesEmphasis(model, letters(hostFrom, hostTo));
  }

  private String letters(int from, int to) {
    return Letters.word(low, high, from, to);
  }
}
