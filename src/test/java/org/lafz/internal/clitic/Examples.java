// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Words with their cuts: labelled by hand, of closed classes, and generated. */
final class Examples {
  /** A word, its cut as {@link Cut}, and how much it counts. */
  record Example(String word, int cut, float weight, boolean debatable, boolean hidden) {
    Example(String word, int cut, float weight, boolean debatable) {
      this(word, cut, weight, debatable, false);
    }

    Example weighted(float share) {
      return new Example(word, cut, weight * share, debatable, hidden);
    }

    /** The same word with a stem that is in no list. */
    Example unknown() {
      return new Example(word, cut, weight, debatable, true);
    }
  }

  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا");

  private Examples() {}

  /** The cut of segments joined by plus signs; -1 if the affixes are none that we know. */
  static int cut(String segments) {
    String[] parts = segments.split("\\+");
    int found = -1;
    int stem = -1;
    for (int host = 0; host < parts.length; host++) {
      int p = Affixes.proclitics(String.join("+", List.of(parts).subList(0, host)));
      int e = Affixes.enclitics(String.join("+", List.of(parts).subList(host + 1, parts.length)));
      // و+هم: the pronoun is the host; ل+هم: the preposition is. Else the longest one.
      boolean preposition =
          host == parts.length - 2 && (parts[host].equals("ب") || parts[host].equals("ل"));
      int length = preposition && e > 0 ? Letters.MOST : parts[host].length();
      if (p >= 0 && e >= 0 && length > stem) {
        stem = length;
        found = Cut.of(p, e);
      }
    }
    return found;
  }

  /** The labelled word types in the order of the list. */
  static Map<String, Example> labelled(String name, List<String> problems) {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (String[] row : Seeds.rows(name)) {
      boolean debatable = row.length > 3 && row[3].equals("?");
      int cut = cut(row[2]);
      if (cut < 0 || !row[2].replace("+", "").equals(row[1])) {
        problems.add(String.join("\t", row));
        continue;
      }
      examples.put(row[1], new Example(row[1], cut, debatable ? 0.3f : 1f, debatable));
    }
    return examples;
  }

  /** All combinations of {@code closed.tsv} that are not in {@code known}. */
  static Map<String, Example> closed(Map<String, Example> known, List<String> problems) {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (String[] row : Seeds.rows("closed.tsv")) {
      String word = row[0];
      List<String> before = new ArrayList<>(List.of(""));
      for (String set : row[2].split(",")) {
        switch (set) {
          case "-" -> {}
          case "conj" -> before.addAll(List.of("و", "ف"));
          case "ask" -> before.addAll(List.of("أ", "أ+و", "أ+ف"));
          case "ب", "ل", "ك", "س" -> before.addAll(List.of(set, "و+" + set, "ف+" + set));
          default -> before.add(set);
        }
      }
      List<String> after = new ArrayList<>();
      for (String set : row[3].split(",")) {
        switch (set) {
          case "-" -> {}
          case "all" -> after.addAll(PRONOUNS);
          default -> after.add(set);
        }
      }
      for (String p : before) {
        if (word.length() > 1) {
          add(examples, known, p, word, "", problems);
        }
        for (String e : after) {
          // One letter would be the whole host of a word with one ya or one nun.
          String host = row.length > 4 && !row[4].isEmpty() && !e.equals("ي") ? row[4] : word;
          boolean merged = host.endsWith("ن") && e.equals("نا") && (host.equals("من") || host.equals("عن"));
          if (!merged) {
            add(examples, known, p, host, e, problems);
          }
        }
      }
    }
    return examples;
  }

  private static void add(
      Map<String, Example> examples,
      Map<String, Example> known,
      String p,
      String host,
      String e,
      List<String> problems) {
    int row = Affixes.proclitics(p);
    int end = Affixes.enclitics(e);
    String word = p.replace("+", "") + host + e.replace("+", "");
    if (row < 0 || end < 0) {
      problems.add("closed " + p + " " + host + " " + e);
    } else if (!known.containsKey(word)) {
      examples.putIfAbsent(word, new Example(word, Cut.of(row, end), 0.5f, false));
    }
  }

  /** The whole words of {@code names.tsv} that are settled nowhere else. */
  static Map<String, Example> names(Map<String, Example> labelled, Map<String, Example> closed) {
    Map<String, Example> names = new LinkedHashMap<>();
    for (String[] row : Seeds.rows("names.tsv")) {
      if (!labelled.containsKey(row[0]) && !closed.containsKey(row[0])) {
        names.put(row[0], new Example(row[0], 0, 1, false));
      }
    }
    return names;
  }

  /** Names with proclitics, half of them as if nothing were known of the name. */
  static List<Example> withClitics(Set<String> names, Set<String> known) {
    List<Example> examples = new ArrayList<>();
    Random random = new Random(6);
    List<String> rows = List.of("و", "ل", "ب", "و+ب", "و+ل", "ف", "ك", "و");
    for (String name : names) {
      String p = rows.get(random.nextInt(rows.size()));
      String word = p.replace("+", "") + name;
      boolean hidden = random.nextInt(2) == 0;
      if (!known.contains(word) && word.length() <= Letters.MOST) {
        examples.add(
            new Example(word, Cut.of(Affixes.proclitics(p), 0), 0.1f, false, hidden));
      }
    }
    return examples;
  }

  /**
   * Words of the lexicon with clitics, spelled as they are at the joint. Drawn with a fixed seed;
   * stems that the word list has come more often.
   */
  static List<Example> generated(
      List<String[]> lexicon, Map<String, Long> stems, Set<String> known, int wanted) {
    Random random = new Random(20261124);
    List<Example> examples = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String[] row : lexicon) {
      if (row[0].length() > 1) {
        rows.add(row);
      }
    }
    String[] conjunctions = {"", "و", "و", "ف", ""};
    while (examples.size() < wanted) {
      String[] row = rows.get(random.nextInt(rows.size()));
      String stem = row[0];
      String c = conjunctions[random.nextInt(conjunctions.length)];
      String p = "";
      String e = "";
      switch (row[1]) {
        case "VERB-PERF" -> {
          p = c;
          int kind = random.nextInt(10);
          if (kind < 5) {
            String subject = random.nextInt(3) == 0 ? "ت" : random.nextInt(4) == 0 ? "وا" : "";
            boolean object = kind < 3;
            if (object) {
              e = random.nextInt(8) == 0 ? "ني" : PRONOUNS.get(random.nextInt(5));
              stem = joint(stem + subject);
            } else {
              stem += subject;
            }
          }
        }
        case "VERB-IMPERF" -> {
          stem = "يتنأ".charAt(random.nextInt(4)) + stem;
          int kind = random.nextInt(10);
          if (kind < 2) {
            p = join(c, "س");
          } else if (kind < 4) {
            p = join(c, "ل");
          } else {
            p = c;
          }
          String subject = random.nextInt(4) == 0 ? (p.endsWith("ل") ? "وا" : "ون") : "";
          if (random.nextInt(3) == 0) {
            e = random.nextInt(8) == 0 ? "ني" : PRONOUNS.get(random.nextInt(PRONOUNS.size()));
            stem = joint(stem + subject);
          } else {
            stem += subject;
          }
        }
        case "ADJ" -> {
          String ending = List.of("", "ة", "ين", "ون", "ات").get(random.nextInt(5));
          stem += ending;
          if (random.nextInt(2) == 0) {
            int kind = random.nextInt(4);
            p = kind == 0 ? join(c, "ل") : kind == 1 ? join(c, "ب") : c;
            stem = p.endsWith("ل") ? "ل" + stem : "ال" + stem;
          } else {
            p = random.nextInt(4) == 0 ? join(c, random.nextBoolean() ? "ك" : "ب") : c;
          }
        }
        case "PROPN" -> {
          int kind = random.nextInt(6);
          p = kind == 0 ? join(c, "ل") : kind == 1 ? join(c, "ب") : kind == 2 ? join(c, "ك") : c;
          if (stem.startsWith("ال") && p.endsWith("ل")) {
            stem = stem.substring(1);
          }
        }
        default -> {
          continue;
        }
      }
      String word = p.replace("+", "") + stem + e;
      int before = Affixes.proclitics(p);
      int after = Affixes.enclitics(e);
      if (word.length() > Letters.MOST || known.contains(word) || before < 0 || after < 0) {
        continue;
      }
      boolean hidden = row[1].equals("PROPN") && random.nextInt(2) == 0;
      examples.add(new Example(word, Cut.of(before, after), 0.3f, false, hidden));
    }
    return examples;
  }

  private static String join(String conjunction, String preposition) {
    return conjunction.isEmpty() ? preposition : conjunction + "+" + preposition;
  }

  /** A host as it is spelled before a pronoun. */
  private static String joint(String host) {
    String front = host.substring(0, host.length() - 1);
    if (host.endsWith("وا")) {
      return front;
    }
    return switch (host.charAt(host.length() - 1)) {
      case 'ة' -> front + "ت";
      case 'ى' -> front + "ا";
      case 'ء' -> front + "ؤ";
      default -> host;
    };
  }
}
