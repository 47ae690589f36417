// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.clitic;

/**
 * What is known of a stem, in one {@code long}: how a word list attests it with and without clitics
 * (saturating counters), its parts of speech in a lexicon, and how the word is cut, if that is
 * settled.
 *
 * <p>A field is named by its lowest bit and its width: {@code shift | width << 8}.
 */
final class Facts {
  /** 0 if the list does not have the stem, otherwise 1–15, rising with the frequency. */
  static final int BARE = field(0, 4);

  /** Forms with the article: ال وال فال بال كال لل ولل وبال. */
  static final int ARTICLE = field(4, 3);

  /** With و and with ف. */
  static final int CONJUNCTION = field(7, 2);

  /** With ب ل ك, alone and after و or ف. */
  static final int PREPOSITION = field(9, 3);

  /** With س, alone and after و or ف. */
  static final int FUTURE = field(12, 2);

  /** With ه ها هم هما هن. */
  static final int THIRD = field(14, 3);

  /** With ك كم كما كن. */
  static final int SECOND = field(17, 2);

  static final int NA = field(19, 1);
  static final int NI = field(20, 1);
  static final int YA = field(21, 1);

  /** With clitics on both sides. */
  static final int BOTH = field(22, 3);

  /** With ة ات ين ون ان ا. */
  static final int NOMINAL = field(25, 2);

  /** With ت وا تم. */
  static final int PERFECT = field(27, 2);

  /** With ي ت ن أ before it. */
  static final int IMPERFECT = field(29, 2);

  /**
   * In the lexicon as perfect stem, whole imperfect, adjective, name, or function word: a bit each.
   */
  static final int TAGS = field(31, 5);

  static final int TAG_PERFECT = 1;
  static final int TAG_IMPERFECT = 2;
  static final int TAG_ADJECTIVE = 4;
  static final int TAG_NAME = 8;
  static final int TAG_FUNCTION = 16;

  /** The {@link Cut} of the word, meant only if {@link #SETTLED}. */
  static final int CUT = field(40, 11);

  static final int SETTLED = field(51, 1);

  /** Both readings of the word are common. */
  static final int DEBATABLE = field(52, 1);

  /** What reading said of the word: 0 nothing or not clear, 1 whole, 2 proclitics, 3 enclitics. */
  static final int READ = field(53, 2);

  /** The entry stands for a word with hamzas that is not in the list without them. */
  static final int FOLDED = field(55, 1);

  /** For each two rows of affixes the {@link #counter}. */
  private static final short[] COUNTERS = new short[64 * 32];

  static {
    for (int p = 0; p < Affixes.procliticRows(); p++) {
      for (int e = 0; e < Affixes.encliticRows(); e++) {
        COUNTERS[p << 5 | e] = (short) counterOf(p, e);
      }
    }
  }

  private Facts() {}

  private static int field(int shift, int width) {
    return shift | width << 8;
  }

  static int get(long facts, int field) {
    return (int) (facts >>> (field & 0xFF)) & (1 << (field >> 8)) - 1;
  }

  static long set(long facts, int field, int value) {
    int shift = field & 0xFF;
    long mask = (1L << (field >> 8)) - 1 << shift;
    return facts & ~mask | (long) value << shift;
  }

  /** The same without a cut and without what reading said. */
  static long withoutReading(long facts) {
    return set(set(set(facts, SETTLED, 0), DEBATABLE, 0), READ, 0);
  }

  /** One more, unless the counter is full. */
  static long count(long facts, int field) {
    int value = get(facts, field);
    return value == (1 << (field >> 8)) - 1 ? facts : set(facts, field, value + 1);
  }

  /** One less, unless it is 0. */
  static long discount(long facts, int field) {
    int value = get(facts, field);
    return value == 0 ? facts : set(facts, field, value - 1);
  }

  /** With which pronouns of the second and first person the stem occurs, in five bits. */
  static int otherPronouns(long facts) {
    return get(facts, SECOND) << 3 | get(facts, NA) << 2 | get(facts, NI) << 1 | get(facts, YA);
  }

  /** With which endings and prefixes the stem occurs, in six bits. */
  static int inflections(long facts) {
    return get(facts, NOMINAL) << 4 | get(facts, PERFECT) << 2 | get(facts, IMPERFECT);
  }

  /** All counters roughly, in thirteen bits. */
  static int summary(long facts) {
    int bare = get(facts, BARE);
    return (bare == 0 ? 0 : bare < 5 ? 1 : bare < 9 ? 2 : 3)
        | few(get(facts, ARTICLE)) << 2
        | any(get(facts, CONJUNCTION)) << 4
        | few(get(facts, PREPOSITION)) << 5
        | few(get(facts, THIRD)) << 7
        | any(get(facts, FUTURE)) << 9
        | any(get(facts, PERFECT)) << 10
        | any(get(facts, NOMINAL)) << 11
        | any(get(facts, YA)) << 12;
  }

  private static int any(int count) {
    return count == 0 ? 0 : 1;
  }

  private static int few(int count) {
    return count == 0 ? 0 : count < 3 ? 1 : 2;
  }

  /** The counter that a word with these affixes adds to for its stem; 0 if none. */
  static int counter(int p, int e) {
    return COUNTERS[p << 5 | e];
  }

  private static int counterOf(int p, int e) {
    if (p == 0) {
      return switch (Affixes.enclitics(e)) {
        case "" -> BARE;
        case "ه", "ها", "هم", "هما", "هن" -> THIRD;
        case "ك", "كم", "كما", "كن" -> SECOND;
        case "نا" -> NA;
        case "ني" -> NI;
        case "ي" -> YA;
        default -> 0;
      };
    }
    if (e != 0) {
      return Affixes.enclitics(e).endsWith("ى") ? 0 : BOTH;
    }
    return switch (Affixes.proclitics(p)) {
      case "و", "ف" -> CONJUNCTION;
      case "ب", "ل", "ك", "و+ب", "و+ل", "و+ك", "ف+ب", "ف+ل", "ف+ك" -> PREPOSITION;
      case "س", "و+س", "ف+س" -> FUTURE;
      default -> 0;
    };
  }
}
