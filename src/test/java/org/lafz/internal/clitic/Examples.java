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
    String[] parts = segments.split("\\+", -1);
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

  /** The words of {@code types.tsv} and {@code rare.tsv}. */
  static Map<String, Example> read(List<String> problems) {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (String[] row : Seeds.rows("types.tsv")) {
      read(row[1], row[2], row[3].equals("?"), examples, problems);
    }
    for (String[] row : Seeds.rows("rare.tsv")) {
      read(row[0], row[1], false, examples, problems);
    }
    return examples;
  }

  private static void read(
      String word,
      String segments,
      boolean debatable,
      Map<String, Example> examples,
      List<String> problems) {
    int cut = cut(segments);
    Example example = new Example(word, cut, debatable ? 0.3f : 1f, debatable);
    if (cut < 0
        || !segments.replace("+", "").equals(word)
        || examples.putIfAbsent(word, example) != null) {
      problems.add(word + " " + segments);
    }
  }

  /** All combinations of {@code closed.tsv} that are not in {@code known}. */
  static Map<String, Example> closed(Map<String, Example> known, List<String> problems) {
    Map<String, Example> examples = new LinkedHashMap<>();
    for (String[] row : Seeds.rows("closed.tsv")) {
      String word = row[0];
      List<String> before = new ArrayList<>(List.of(""));
      for (String set : row[2].split(",", -1)) {
        switch (set) {
          case "-" -> {}
          case "conj" -> before.addAll(List.of("و", "ف"));
          case "ask" -> before.addAll(List.of("أ", "أ+و", "أ+ف"));
          case "ب", "ل", "ك", "س" -> before.addAll(List.of(set, "و+" + set, "ف+" + set));
          default -> before.add(set);
        }
      }
      List<String> after = new ArrayList<>();
      for (String set : row[3].split(",", -1)) {
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
          boolean merged =
              host.endsWith("ن") && e.equals("نا") && (host.equals("من") || host.equals("عن"));
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
        examples.add(new Example(word, Cut.of(Affixes.proclitics(p), 0), 0.1f, false, hidden));
      }
    }
    return examples;
  }

  /**
   * Words of the lexicon, and nouns of the word list, with clitics, spelled as they are at the
   * joint. Drawn with a fixed seed.
   */
  static List<Example> generated(
      List<String[]> lexicon, Map<String, Long> stems, Set<String> known, int wanted) {
    Random random = new Random(20261124);
    List<String> nouns = nouns(stems);
    List<Example> examples = new ArrayList<>();
    while (examples.size() < wanted) {
      String[] row = lexicon.get(random.nextInt(lexicon.size()));
      if (row[0].length() < 2) {
        continue;
      }
      String segments =
          switch (row[1]) {
            case "VERB-PERF" -> perfect(row[0], random);
            case "VERB-IMPERF" -> imperfect(row[0], random);
            case "ADJ" -> adjective(row[0], random);
            case "PROPN" -> name(row[0], random);
            default -> dual(nouns.get(random.nextInt(nouns.size())), random);
          };
      boolean hidden = row[1].equals("PROPN") && random.nextBoolean();
      add(examples, segments, known, hidden);
    }
    return examples;
  }

  private static void add(
      List<Example> examples, String segments, Set<String> known, boolean hidden) {
    String word = segments.replace("+", "").replace("_", "");
    int host = segments.indexOf('_');
    int end = segments.lastIndexOf('_');
    int p = Affixes.proclitics(segments.substring(0, host));
    int e = Affixes.enclitics(segments.substring(end + 1));
    if (p >= 0 && e >= 0 && word.length() <= Letters.MOST && !known.contains(word)) {
      examples.add(new Example(word, Cut.of(p, e), 0.3f, false, hidden));
    }
  }

  /**
   * Stems that the word list has with the article in several ways, without those that end like a
   * pronoun.
   */
  private static List<String> nouns(Map<String, Long> stems) {
    List<String> nouns = new ArrayList<>();
    stems.forEach(
        (stem, facts) -> {
          if (Facts.get(facts, Facts.ARTICLE) >= 3
              && Facts.get(facts, Facts.THIRD) >= 2
              && stem.length() > 2
              && Facts.get(facts, Facts.READ) < 2
              && (Facts.get(facts, Facts.TAGS) & Facts.TAG_ADJECTIVE) == 0
              && !stem.startsWith("ال")) {
            nouns.add(stem);
          }
        });
    return nouns;
  }

  private static String conjunction(Random random) {
    return List.of("", "و", "و", "ف", "").get(random.nextInt(5));
  }

  private static String question(Random random) {
    return List.of("أ", "أ", "أ+ف", "أ+و").get(random.nextInt(4));
  }

  private static String pronoun(Random random) {
    return random.nextInt(8) == 0 ? "ني" : PRONOUNS.get(random.nextInt(PRONOUNS.size()));
  }

  private static String perfect(String stem, Random random) {
    String p = random.nextInt(14) == 0 ? question(random) : conjunction(random);
    int kind = random.nextInt(20);
    if (stem.endsWith("ى") && kind >= 4) {
      return p + "_" + stem + "_"; // before an ending it is another stem
    }
    if (kind < 9) {
      String subject =
          stem.endsWith("ى")
              ? ""
              : List.of("", "", "", "", "", "ت", "ت", "وا", "نا", "تمو", "ا")
                  .get(random.nextInt(11));
      return p + "_" + joint(stem + subject) + "_" + pronoun(random);
    }
    return p
        + "_"
        + stem
        + (kind < 13 ? List.of("ت", "وا", "تم").get(random.nextInt(3)) : "")
        + "_";
  }

  private static String imperfect(String stem, Random random) {
    String p = conjunction(random);
    int kind = random.nextInt(20);
    String prefix = List.of("ي", "ت", "ن", "أ").get(random.nextInt(4));
    if (kind == 0 && !prefix.equals("أ")) {
      p = question(random);
    } else if (kind < 7) {
      p = join(p, "س");
    } else if (kind < 10) {
      p = join(p, "ل");
    }
    String subject = random.nextInt(4) == 0 ? (p.endsWith("ل") ? "وا" : "ون") : "";
    if (random.nextInt(3) == 0) {
      return p + "_" + joint(prefix + stem + subject) + "_" + pronoun(random);
    }
    return p + "_" + prefix + stem + subject + "_";
  }

  private static String adjective(String stem, Random random) {
    String c = conjunction(random);
    String inflected = stem + List.of("", "ة", "ين", "ون", "ات").get(random.nextInt(5));
    if (random.nextInt(24) == 0) {
      return List.of("أ+ف+ب", "أ+ب").get(random.nextInt(2)) + "_ال" + inflected + "_";
    }
    if (random.nextInt(2) == 0) {
      String p = List.of(join(c, "ل"), join(c, "ب"), c, c).get(random.nextInt(4));
      return p + (p.endsWith("ل") ? "_ل" : "_ال") + inflected + "_";
    }
    String p = random.nextInt(4) == 0 ? join(c, random.nextBoolean() ? "ك" : "ب") : c;
    return p + "_" + inflected + "_";
  }

  private static String name(String stem, Random random) {
    String c = conjunction(random);
    String p = List.of(join(c, "ل"), join(c, "ب"), join(c, "ك"), c, c, c).get(random.nextInt(6));
    return p + "_" + (p.endsWith("ل") && stem.startsWith("ال") ? stem.substring(1) : stem) + "_";
  }

  /** A dual with a pronoun: these are rare in any list. */
  private static String dual(String stem, Random random) {
    String dual = joint(stem) + (random.nextBoolean() ? "ا" : "ي");
    String e = random.nextInt(3) == 0 && dual.endsWith("ا") ? "ي" : pronounOfNoun(random);
    return conjunction(random) + "_" + dual + "_" + e;
  }

  private static String pronounOfNoun(Random random) {
    return PRONOUNS.get(random.nextInt(PRONOUNS.size()));
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
