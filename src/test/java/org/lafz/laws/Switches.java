// SPDX-License-Identifier: Apache-2.0
package org.lafz.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lafz.normalize.Profile;

/** Every switch with every value that turns it on, for profiles made at random and in pairs. */
public final class Switches {
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("invisibles", List.of("stray", "bidi", "strip"));
    VALUES.put("zwnj", List.of("drop", "space"));
    VALUES.put("look-alikes", List.of("all", "arabic-lines"));
    VALUES.put("farsi-yeh", List.of("alef-maksura", "keep"));
    VALUES.put("tatweel", List.of("strip", "strip-decorative"));
    VALUES.put("digits", List.of("ascii", "arabic-indic", "extended"));
    VALUES.put("elongation", List.of("3:2", "3:1", "2:1", "5:2"));
  }

  private Switches() {}

  /** Each switch turned on, once for each value. */
  public static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String name : Profile.switches()) {
      List<String> values = VALUES.get(name);
      if (values == null) {
        all.add("+" + name);
      } else {
        values.forEach(value -> all.add(name + "=" + value));
      }
    }
    return all;
  }

  /** A line of {@code count} switches on nothing, or null if they do not go together. */
  static @Nullable String random(Random random, int count) {
    StringBuilder line = new StringBuilder("none@1");
    List<String> all = all();
    for (int i = 0; i < count; i++) {
      line.append(' ').append(all.get(random.nextInt(all.size())));
    }
    return allowed(line.toString());
  }

  /** The line, or null if it is refused. */
  public static @Nullable String allowed(String line) {
    try {
      Profile.parse(line);
      return line;
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }
}
