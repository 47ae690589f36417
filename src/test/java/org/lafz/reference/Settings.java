// SPDX-License-Identifier: Apache-2.0
package org.lafz.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The switches of a profile, read from its one-line form. Boolean switches have the value {@code
 * on} or {@code off}; what {@code quranic-spelling} and the letter folds imply is looked up, not
 * stored.
 */
public record Settings(Map<String, String> switches) {
  static final List<String> STRIPS =
      List.of(
          "strip-harakat",
          "strip-tanwin",
          "strip-shadda",
          "strip-sukun",
          "strip-dagger-alef",
          "strip-quranic-marks",
          "strip-ornaments",
          "strip-hamza-marks");
  static final List<String> FOLDS =
      List.of(
          "fold-alef",
          "fold-alef-maksura",
          "fold-teh-marbuta",
          "fold-waw-hamza",
          "fold-yeh-hamza",
          "drop-final-hamza");
  private static final List<String> VALUED =
      List.of("invisibles", "zwnj", "look-alikes", "farsi-yeh", "tatweel", "digits", "elongation");

  private static final String REPAIR = "none@1 +presentation-forms invisibles=stray +compose";
  private static final String SEARCH =
      "none@1 +presentation-forms invisibles=strip zwnj=drop look-alikes=all farsi-yeh=yeh tatweel=strip +compose +"
          + String.join(" +", STRIPS)
          + " +fold-small-letters +fold-alef +fold-alef-maksura +fold-teh-marbuta digits=ascii +numeric-punctuation";
  private static final Map<String, String> PROFILES =
      Map.of(
          "none@1",
          "",
          "repair@1",
          REPAIR,
          "search@1",
          SEARCH,
          "search-loose@1",
          SEARCH + " +fold-waw-hamza +fold-yeh-hamza +drop-final-hamza",
          "quranic@1",
          "none@1 +presentation-forms invisibles=strip zwnj=drop look-alikes=all farsi-yeh=yeh tatweel=strip +quranic-spelling",
          "ml@1",
          "none@1 +presentation-forms invisibles=bidi look-alikes=arabic-lines farsi-yeh=yeh tatweel=strip-decorative +compose"
              + " elongation=3:2 +collapse-white-space",
          "asr-eval@1",
          SEARCH + " +strip-punctuation +collapse-white-space");

  /** Reads {@code search@1 +fold-waw-hamza elongation=3:2}. */
  public static Settings parse(String line) {
    Map<String, String> switches = new LinkedHashMap<>();
    boolean first = true;
    for (String word : line.strip().split(" +")) {
      if (first) {
        String profile = PROFILES.get(word);
        if (profile == null) {
          throw new IllegalArgumentException("no such profile: " + word);
        }
        if (!profile.isEmpty()) {
          switches.putAll(parse(profile).switches);
        }
        first = false;
      } else if (word.startsWith("+")) {
        switches.put(word.substring(1), "on");
      } else if (word.startsWith("-")) {
        switches.put(word.substring(1), "off");
      } else {
        String[] pair = word.split("=", 2);
        if (pair.length != 2 || !VALUED.contains(pair[0])) {
          throw new IllegalArgumentException("no such switch: " + word);
        }
        switches.put(pair[0], pair[1]);
      }
    }
    Settings settings = new Settings(switches);
    if (settings.on("quranic-spelling") && settings.elongationMin() > 0) {
      throw new IllegalArgumentException("quranic-spelling with elongation: " + line);
    }
    return settings;
  }

  /** A copy, so that a record stays what it was. */
  public Settings {
    switches = Map.copyOf(new HashMap<>(switches));
  }

  boolean on(String name) {
    if (switches.getOrDefault(name, "off").equals("on")) {
      return true;
    }
    boolean implying =
        STRIPS.contains(name) || name.equals("fold-small-letters") || name.equals("compose");
    if (implying && on("quranic-spelling")) {
      return true;
    }
    if (name.equals("compose") && on("strip-hamza-marks")) {
      return true;
    }
    return name.equals("compose") && FOLDS.stream().anyMatch(this::on);
  }

  String value(String name) {
    String unset =
        switch (name) {
          case "look-alikes" -> "off";
          case "farsi-yeh" -> "yeh";
          case "elongation" -> "off";
          default -> "keep";
        };
    return switches.getOrDefault(name, unset);
  }

  boolean is(String name, String value) {
    return value(name).equals(value);
  }

  int elongationMin() {
    return is("elongation", "off") ? 0 : Integer.parseInt(value("elongation").split(":")[0]);
  }

  int elongationKeep() {
    return Integer.parseInt(value("elongation").split(":")[1]);
  }
}
