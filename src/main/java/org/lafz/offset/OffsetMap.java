// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

import java.util.Arrays;
import java.util.Objects;

/**
 * Where the characters of a normalized text came from: a map between spans of the original and
 * spans of the normalized text, both in UTF-16 code units.
 *
 * <p>The map stores runs, not points, and nothing at all for text that kept its length. A character
 * that was replaced, composed, reordered or expanded is one run: every part of it maps to the whole
 * of the other side. Deleted text belongs to a neighbour ({@link Owner}). Laws, for {@link
 * SpanPolicy#COVER}: both directions are monotone in start and in end and total, and {@code
 * toOriginal(toNormalized(s))} contains {@code s}, except trimmed text at the edges of {@code s}
 * that belongs to nothing.
 *
 * <p>Immutable; share it freely. A look-up is a binary search over the runs.
 */
public final class OffsetMap {
  /** To which neighbour deleted text belongs; in the order in which it stands between the two. */
  public enum Owner {
    /** The character before: marks, tatweel, invisible characters. */
    PREVIOUS,
    /** None: trimmed text at the edges. It maps to an empty span. */
    NONE,
    /** The character after: the same at the start of the text and after white space. */
    NEXT
  }

  private static final int REPLACE = 3;
  private static final Owner[] OWNERS = Owner.values();
  private static final int[] NO_EDITS = {};

  // Edit e: original start, original end, normalized start; where the normalized end lies the next
  // edit says. The sign bits of the last two are the kind: the ordinal of the owner of deleted
  // text, or REPLACE. 12 bytes an edit. Between two characters stand at most three deletions: of
  // PREVIOUS, of NONE and of NEXT, in this order.
  private static final int INTS = 3;
  private static final int POSITION = Integer.MAX_VALUE;

  private final int[] edits;
  private final int count;
  private final int originalLength;
  private final int normalizedLength;

  private OffsetMap(int[] edits, int count, int originalLength, int normalizedLength) {
    this.edits = edits;
    this.count = count;
    this.originalLength = originalLength;
    this.normalizedLength = normalizedLength;
  }

  /** The map of a text of {@code length} UTF-16 code units that did not change. */
  public static OffsetMap identity(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length " + length + " is negative");
    }
    return new OffsetMap(NO_EDITS, 0, length, length);
  }

  /** A builder that is told the edits from left to right. */
  public static Builder builder() {
    return new Builder();
  }

  /** Length of the original in UTF-16 code units. */
  public int originalLength() {
    return originalLength;
  }

  /** Length of the normalized text in UTF-16 code units. */
  public int normalizedLength() {
    return normalizedLength;
  }

  /** Whether every unit maps to itself. */
  public boolean isIdentity() {
    return count == 0;
  }

  /** Number of stored runs, a measure of memory: 20 bytes each. */
  public int runs() {
    return count;
  }

  /**
   * The span of the original from which the span {@code [start, end)} of the normalized text came.
   *
   * <p>An empty span between two characters maps to the deleted text between them (COVER) or to an
   * empty span before it (TIGHT); one inside a run maps to the whole run.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ start ≤ end ≤ {@link #normalizedLength()}
   */
  public Span toOriginal(int start, int end, SpanPolicy policy) {
    Objects.checkFromToIndex(start, end, normalizedLength);
    boolean cover = Objects.requireNonNull(policy, "policy") == SpanPolicy.COVER;
    if (start == end) {
      return emptyToOriginal(start, cover);
    }
    return new Span(originalStart(start, cover), originalEnd(end, cover));
  }

  private Span emptyToOriginal(int at, boolean cover) {
    int e = lastStartingBefore(at, 2); // the last edit that starts before `at`
    int from = e < 0 ? at : at - normalizedEnd(e) + originalEnd(e);
    if (e >= 0 && normalizedEnd(e) > at) { // inside a run
      return new Span(originalStart(at, cover), originalEnd(at, cover));
    }
    int to = from;
    for (int d = e + 1; d < count && isDeletion(d) && normalizedStart(d) == at; d++) {
      to = originalEnd(d);
    }
    return new Span(from, cover ? to : from);
  }

  private int originalStart(int at, boolean cover) {
    int e = lastStartingBefore(at + 1, 2); // the last edit that starts at or before `at`
    int core;
    int before = e; // the last edit before the character at `at`
    if (e >= 0 && normalizedEnd(e) > at) {
      core = originalStart(e);
      at = normalizedStart(e);
      before = e - 1;
    } else {
      core = e < 0 ? at : at - normalizedEnd(e) + originalEnd(e);
    }
    boolean owned = before >= 0 && isOwned(before, Owner.NEXT) && normalizedStart(before) == at;
    return cover && owned ? originalStart(before) : core;
  }

  private int originalEnd(int end, boolean cover) {
    int e = lastStartingBefore(end, 2); // the last edit that starts before the last unit's end
    int core;
    if (e >= 0 && normalizedEnd(e) >= end) {
      core = originalEnd(e);
      end = normalizedEnd(e);
    } else {
      core = e < 0 ? end : end - normalizedEnd(e) + originalEnd(e);
    }
    int after = e + 1;
    boolean owned =
        after < count && isOwned(after, Owner.PREVIOUS) && normalizedStart(after) == end;
    return cover && owned ? originalEnd(after) : core;
  }

  /**
   * The span of the normalized text that the span {@code [start, end)} of the original became.
   *
   * <p>Deleted text maps to the span of its owner. An empty span inside a run, or between a
   * character and deleted text that belongs to it, maps to the whole run or character.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ start ≤ end ≤ {@link #originalLength()}
   */
  public Span toNormalized(int start, int end) {
    Objects.checkFromToIndex(start, end, originalLength);
    return new Span(normalizedStartOf(start), normalizedEndOf(end));
  }

  private int normalizedStartOf(int at) {
    int e = lastStartingBefore(at + 1, 0);
    if (e < 0) {
      return at;
    }
    if (originalEnd(e) <= at) {
      return at - originalEnd(e) + normalizedEnd(e);
    }
    if (!isOwned(e, Owner.PREVIOUS)) {
      return normalizedStart(e);
    }
    boolean run = e > 0 && normalizedEnd(e - 1) == normalizedStart(e);
    return run ? normalizedStart(e - 1) : Math.max(0, normalizedStart(e) - 1);
  }

  private int normalizedEndOf(int end) {
    int e = lastStartingBefore(end, 0);
    if (e < 0) {
      return end;
    }
    if (originalEnd(e) < end) {
      return end - originalEnd(e) + normalizedEnd(e);
    }
    if (!isOwned(e, Owner.NEXT)) {
      return normalizedEnd(e);
    }
    boolean run = e + 1 < count && normalizedStart(e + 1) == normalizedEnd(e);
    return run ? normalizedEnd(e + 1) : Math.min(normalizedLength, normalizedEnd(e) + 1);
  }

  /**
   * The map of two stages in a row: {@code this} maps the original to what {@code second} maps on.
   *
   * <p>Linear in the number of runs of both. Deleted text whose owner the second stage deletes goes
   * to the owner's owner.
   *
   * @throws IllegalArgumentException if {@code second} does not start from a text of {@link
   *     #normalizedLength()} units
   */
  public OffsetMap andThen(OffsetMap second) {
    if (second.originalLength != normalizedLength) {
      throw new IllegalArgumentException(
          "a map of " + second.originalLength + " units cannot follow one to " + normalizedLength);
    }
    if (second.isIdentity()) {
      return this;
    }
    return isIdentity() ? second : Composition.of(this, second);
  }

  /**
   * Index of the last edit whose original (field 0) or normalized (2) start is below {@code at}.
   */
  private int lastStartingBefore(int at, int field) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((edits[INTS * middle + field] & POSITION) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  int originalStart(int edit) {
    return edits[INTS * edit];
  }

  int originalEnd(int edit) {
    return edits[INTS * edit + 1] & POSITION;
  }

  int normalizedStart(int edit) {
    return edits[INTS * edit + 2] & POSITION;
  }

  int normalizedEnd(int edit) {
    if (isDeletion(edit)) {
      return normalizedStart(edit);
    }
    // What lies between two edits kept its length.
    return edit + 1 < count
        ? normalizedStart(edit + 1) - (originalStart(edit + 1) - originalEnd(edit))
        : normalizedLength - (originalLength - originalEnd(edit));
  }

  private int kind(int edit) {
    return kind(edits, edit);
  }

  private static int kind(int[] edits, int edit) {
    int at = INTS * edit;
    return edits[at + 1] >>> 31 | edits[at + 2] >>> 31 << 1;
  }

  boolean isDeletion(int edit) {
    return kind(edit) != REPLACE;
  }

  Owner owner(int edit) {
    return OWNERS[kind(edit)];
  }

  private boolean isOwned(int edit, Owner owner) {
    return kind(edit) == owner.ordinal();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap that
        && originalLength == that.originalLength
        && normalizedLength == that.normalizedLength
        && Arrays.equals(edits, 0, INTS * count, that.edits, 0, INTS * that.count);
  }

  @Override
  public int hashCode() {
    int hash = 31 * originalLength + normalizedLength;
    for (int i = 0; i < INTS * count; i++) {
      hash = 31 * hash + Integer.rotateLeft(edits[i], 1); // or two sign bits would cancel out
    }
    return hash;
  }

  /** The runs, for people: {@code 12→10: [3,5)→[3,4) [7,8)→PREVIOUS}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(originalLength).append('→');
    text.append(normalizedLength).append(':');
    for (int e = 0; e < count; e++) {
      text.append(" [").append(originalStart(e)).append(',').append(originalEnd(e)).append(")→");
      if (isDeletion(e)) {
        text.append(owner(e));
      } else {
        text.append('[').append(normalizedStart(e)).append(',').append(normalizedEnd(e));
        text.append(')');
      }
    }
    return text.toString();
  }

  /**
   * Collects the edits of one text from left to right. Not thread-safe.
   *
   * <p>Neighbouring deletions with the same owner become one run, and so does deleted text between
   * a character and other text that belongs to it; if the characters on both sides could have it,
   * the one before has it. All lengths are UTF-16 code units.
   */
  public static final class Builder {
    private int[] edits = NO_EDITS;
    private int count;
    private int original;
    private int normalized;
    private int deletionEnd = -1; // where the last deletion ends in the original

    private Builder() {}

    /** {@code units} units that keep their number, each mapping to its own. */
    public Builder keep(int units) {
      original += check(units, 0);
      normalized += units;
      return this;
    }

    /** One run: {@code from} units of the original became {@code to} units, both at least 1. */
    public Builder replace(int from, int to) {
      add(check(from, 1), check(to, 1), REPLACE);
      return this;
    }

    /**
     * {@code units} units of the original, at least 1, were deleted and belong to {@code owner}.
     */
    public Builder delete(int units, Owner owner) {
      int from = check(units, 1);
      int kind = owner.ordinal();
      if (deletionEnd == original) {
        if (owner == Owner.NONE && kind(count - 1) == Owner.NEXT.ordinal()) {
          kind = Owner.NEXT.ordinal();
        }
        while (followsDeletion() && kind(count - 1) >= kind) {
          count--;
          from += original - edits[INTS * count];
          original = edits[INTS * count];
        }
      }
      add(from, 0, kind);
      deletionEnd = original;
      return this;
    }

    private boolean followsDeletion() {
      return count > 0
          && kind(count - 1) != REPLACE
          && (edits[INTS * count - 2] & POSITION) == original;
    }

    private int kind(int edit) {
      return OffsetMap.kind(edits, edit);
    }

    /** The finished map; the builder must not be used again. */
    public OffsetMap build() {
      return new OffsetMap(edits, count, original, normalized);
    }

    private void add(int from, int to, int kind) {
      int at = INTS * count++;
      if (edits.length < at + INTS) {
        edits = Arrays.copyOf(edits, Math.max(8 * INTS, edits.length * 2));
      }
      edits[at] = original;
      original += from;
      edits[at + 1] = original | kind << 31;
      edits[at + 2] = normalized | kind >> 1 << 31;
      normalized += to;
    }

    private static int check(int units, int least) {
      if (units < least) {
        throw new IllegalArgumentException(units + " units, less than " + least);
      }
      return units;
    }
  }
}
