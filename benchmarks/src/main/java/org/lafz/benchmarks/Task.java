// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lafz.normalize.Profile;

/** Something that can be measured on any corpus: a path through lafz, or what a rival does. */
interface Task {
  /** Characters of a corpus that are enough to check an output before measuring. */
  int SAMPLE = 16_000;

  /** Makes ready to handle the texts of a corpus. */
  Work on(Corpus corpus);

  /** As {@link #on}, after the output for a part of the corpus has been checked. */
  default Work checkedOn(Corpus corpus) {
    on(corpus.head(SAMPLE)).check();
    return on(corpus);
  }

  /**
   * The task with a name: {@code lucene-words}, {@code lafz-utf8}, {@code lafz-utf8:ml@1}. Without
   * a profile it is {@code search@1}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Task parse(String name) {
    for (Rival rival : Rival.values()) {
      if (name(rival).equals(name)) {
        return rival;
      }
    }
    int colon = name.indexOf(':');
    String path = colon < 0 ? name : name.substring(0, colon);
    Profile profile = colon < 0 ? Profile.SEARCH : Profile.parse(name.substring(colon + 1));
    for (LafzPath lafz : LafzPath.values()) {
      if (("lafz-" + name(lafz)).equals(path)) {
        return corpus -> lafz.on(corpus, profile);
      }
    }
    throw new IllegalArgumentException("unknown task '" + name + "'; known: " + names());
  }

  /** All names, without those that name a profile. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (LafzPath path : LafzPath.values()) {
      names.add("lafz-" + name(path));
    }
    for (Rival rival : Rival.values()) {
      names.add(name(rival));
    }
    return names;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
