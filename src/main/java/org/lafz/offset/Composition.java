// SPDX-License-Identifier: Apache-2.0
package org.lafz.offset;

import org.lafz.offset.OffsetMap.Owner;

/**
 * Composes two maps: walks the middle text once, in groups that neither map cuts.
 *
 * <p>A group is a stretch of middle units that is plain on both sides, or the smallest stretch that
 * no run of either map crosses. What the first map deleted lies between middle units and goes with
 * its owner: if the second map deletes the owner, both belong to the owner's owner.
 */
final class Composition {
  private final OffsetMap first;
  private final OffsetMap second;
  private final OffsetMap.Builder result = OffsetMap.builder();

  private Composition(OffsetMap first, OffsetMap second) {
    this.first = first;
    this.second = second;
  }

  static OffsetMap of(OffsetMap first, OffsetMap second) {
    return new Composition(first, second).compose();
  }

  private OffsetMap compose() {
    int f = 0; // next edit of the first map
    int s = 0; // next edit of the second map
    int middle = 0;
    int original = 0;
    int normalized = 0;
    while (true) {
      // Deletions of the first map at this place: their owner may be deleted by the second map.
      while (f < first.runs() && first.isDeletion(f) && first.normalizedStart(f) == middle) {
        result.delete(first.originalEnd(f) - first.originalStart(f), owner(f, s, middle));
        original = first.originalEnd(f++);
      }
      if (middle == first.normalizedLength()) {
        break;
      }
      boolean inFirst = f < first.runs() && first.normalizedStart(f) == middle;
      boolean inSecond = s < second.runs() && second.originalStart(s) <= middle;
      if (!inFirst && !inSecond) {
        int end = first.normalizedLength();
        end = f < first.runs() ? Math.min(end, first.normalizedStart(f)) : end;
        end = s < second.runs() ? Math.min(end, second.originalStart(s)) : end;
        result.keep(end - middle);
        original += end - middle;
        normalized += end - middle;
        middle = end;
        continue;
      }
      // Grow the group until it ends where no run of either map crosses.
      int end = middle + 1;
      int ff = f;
      int ss = s;
      int from = original;
      int to = normalized;
      boolean kept = false;
      Owner owner = Owner.NONE;
      int at1 = middle;
      int at2 = middle;
      while (at1 < end || at2 < end) {
        if (at1 < end) {
          if (ff < first.runs() && first.normalizedStart(ff) <= at1) {
            original = first.originalEnd(ff);
            at1 = first.normalizedEnd(ff++);
          } else {
            original++;
            at1++;
          }
          end = Math.max(end, at1);
        }
        if (at2 < end) {
          if (ss < second.runs() && second.originalStart(ss) <= at2) {
            boolean deletion = second.isDeletion(ss);
            owner = deletion ? second.owner(ss) : owner;
            kept |= !deletion;
            // Of a deletion take one unit at a time: the first map's runs may end inside it.
            int stop =
                deletion ? Math.min(at2 + 1, second.originalEnd(ss)) : second.originalEnd(ss);
            if (stop == second.originalEnd(ss)) {
              normalized = second.normalizedEnd(ss++);
            }
            at2 = stop;
          } else {
            kept = true;
            normalized++;
            at2++;
          }
          end = Math.max(end, at2);
        }
      }
      f = ff;
      s = ss;
      middle = end;
      if (kept) {
        result.replace(original - from, normalized - to);
      } else {
        result.delete(original - from, owner);
      }
    }
    return result.build();
  }

  /**
   * The owner, after the second map, of what edit {@code f} of the first deletes at {@code middle}.
   */
  private Owner owner(int f, int s, int middle) {
    Owner owner = first.owner(f);
    if (owner == Owner.NONE) {
      return owner;
    }
    int unit = owner == Owner.PREVIOUS ? middle - 1 : middle;
    int e = s;
    while (e >= 0 && (e >= second.runs() || second.originalStart(e) > unit)) {
      e--;
    }
    boolean deleted = e >= 0 && second.isDeletion(e) && second.originalEnd(e) > unit;
    return deleted ? second.owner(e) : owner;
  }
}
