// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/**
 * The published table of a profile: what becomes of every code point of the Arabic blocks, and of
 * the controls of {@code docs/normalization.md}, alone and between two letters; and the rules that
 * look farther than that.
 */
final class ProfileTable {
  private static final String BEH = "\u0628";

  private static final int[] RANGES = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x06FF, 0x0750, 0x077F, 0x0870, 0x08FF, 0x180E, 0x180E,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x2064, 0x2066, 0x206F, 0xFB50, 0xFDFF, 0xFE70, 0xFEFF,
    0x10EC0, 0x10EFF, 0x1EE00, 0x1EEFF
  };

  /** A switch that is on, and what it does that no table of single characters shows. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    rule(
        "+presentation-forms",
        "1",
        "A word ligature is set off by a space from a letter or digit beside it.");
    rule(
        "invisibles=stray",
        "2",
        "Only debris goes: U+FEFF not at the start of the text; a control directly after itself, and"
            + " controls between an Arabic letter and its mark.");
    rule(
        "invisibles=bidi",
        "2",
        "As invisibles=stray; directional controls, U+2060 and U+FEFF go everywhere.");
    rule(
        "invisibles=strip",
        "2",
        "U+00AD, U+034F and U+200D go in an Arabic context only: an Arabic cluster before, or an"
            + " Arabic character after.");
    rule("zwnj=drop", "2", "U+200C is dropped in an Arabic context only.");
    rule("zwnj=space", "2", "U+200C becomes a space in an Arabic context only.");
    rule(
        "look-alikes=all",
        "3",
        "After a folded U+06D2, U+06D5 or U+06C1 the first U+0654 of the cluster goes too; U+06CC"
            + " with U+0654 is a yeh with hamza.");
    rule(
        "look-alikes=arabic-lines",
        "3",
        "As look-alikes=all, but not in a line that has one of U+067E, 0686, 0698, 06AF, 0679, 0688,"
            + " 0691 before the letter or among the next 1,024 starters.");
    rule("farsi-yeh=alef-maksura", "3", "U+06CC at the end of a word becomes U+0649.");
    rule("farsi-yeh=keep", "3", "U+06CC at the end of a word stays.");
    rule("tatweel=strip", "4", "U+0640 that carries U+0654 becomes U+0626.");
    rule(
        "tatweel=strip-decorative",
        "4",
        "U+0640 stays if it carries U+0653 to U+0655, and once at the end of the words heh, beh,"
            + " lam, kaf, feh, alef lam, and waw alef lam.");
    rule(
        "+compose",
        "5",
        "Marks of an Arabic cluster are put in canonical order, at most 128; U+0653 to U+0655 are"
            + " composed with their letter, U+0649 and U+06CC with U+0654 to U+0626.");
    rule(
        "+strip-tanwin",
        "5",
        "U+0656, 0657 and 065E are tanwin at the end of a word, and so are U+06E2 and 06ED with the"
            + " harakah of their cluster.");
    rule("+strip-ornaments", "5", "Between two letters or digits a space takes their place.");
    rule(
        "+fold-small-letters",
        "5",
        "U+06E5 and U+06E6 are deleted at the end of a word after heh U+0647.");
    rule(
        "+quranic-spelling",
        "6",
        "Whole words are respelled: vocatives, dagger alef, madda, words written with waw for alef.");
    rule("+fold-yeh-hamza", "7", "U+0626 becomes U+0648 before U+0648 or U+0624, else U+064A.");
    rule("+drop-final-hamza", "7", "U+0621 without marks is deleted at the end of a word only.");
    rule("digits=arabic-indic", "8", "U+0030 to U+0039 become U+0660 to U+0669 too.");
    rule("digits=extended", "8", "U+0030 to U+0039 become U+06F0 to U+06F9 too.");
    rule(
        "+numeric-punctuation",
        "8",
        "Group separators U+066C, 002C, 060C go inside a whole number; U+066B between two digits"
            + " becomes a full stop, U+066A beside a digit a per cent sign.");
    rule(
        "+strip-punctuation",
        "9",
        "A run of punctuation of any script becomes a space; it stays inside numbers, between"
            + " letters that are not Arabic (apostrophes), in web and e-mail addresses.");
    rule(
        "elongation",
        "10",
        "A letter that stands that often in a row or more is written as often as the second number"
            + " says; not in addresses, hashtags, mentions and the listed stems.");
    rule(
        "+collapse-white-space",
        "11",
        "A run of white space becomes one space; at the ends of a line it is deleted.");
  }

  private ProfileTable() {}

  private static void rule(String name, String section, String sentence) {
    RULES.put(name, section + "\t" + sentence);
  }

  /** The switches that have a rule of context. */
  static Set<String> rules() {
    return RULES.keySet();
  }

  /** The table, with lines that end in a line feed. */
  static String of(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    StringBuilder out = new StringBuilder();
    out.append("# ").append(profile).append(": ").append(what(profile)).append('\n');
    out.append(
        "# Arabic blocks and controls of docs/normalization.md, Unicode 17.0: code points that");
    out.append(" change alone or between two U+0628. A dash: deleted.\n");
    out.append("code point\talone\talone, text\tbetween letters\tbetween letters, text\n");
    for (int i = 0; i < RANGES.length; i += 2) {
      for (int c = RANGES[i]; c <= RANGES[i + 1]; c++) {
        append(c, normalizer, out);
      }
    }
    if (profile.reproduces().isPresent()) {
      return out.append("# What looks at the context: docs/parity.md\n").toString();
    }
    out.append("# Rules that look at the context, with the section of docs/normalization.md\n");
    for (String on : switchesOn(profile)) {
      String rule = RULES.get(on.startsWith("elongation=") ? "elongation" : on);
      if (rule != null) {
        String[] parts = rule.split("\t", 2);
        out.append("# ").append(parts[0]).append(' ').append(on).append(": ");
        out.append(parts[1]).append('\n');
      }
    }
    return out.toString();
  }

  /** What a profile does, in a line. */
  static String what(Profile profile) {
    List<String> on = switchesOn(profile);
    return profile
        .reproduces()
        .map(library -> "reproduces " + library)
        .orElse(on.isEmpty() ? "(nothing)" : String.join(" ", on));
  }

  private static void append(int codePoint, ArabicNormalizer normalizer, StringBuilder out) {
    String self = Character.toString(codePoint);
    String alone = normalizer.normalize(self);
    String both = normalizer.normalize(BEH + self + BEH);
    boolean framed = both.length() >= 2 && both.startsWith(BEH) && both.endsWith(BEH);
    String between = framed ? both.substring(1, both.length() - 1) : both;
    if (!alone.equals(self) || !between.equals(self)) {
      out.append("U+").append(Display.hex(codePoint));
      out.append('\t').append(Display.codePoints(alone));
      out.append('\t').append(Display.visible(alone));
      out.append('\t').append(Display.codePoints(between));
      out.append('\t').append(Display.visible(between)).append('\n');
    }
  }

  /** The switches of a profile that do something, as its line would write them. */
  static List<String> switchesOn(Profile profile) {
    List<String> off = List.of(Profile.NONE.describe().split(" ", -1));
    List<String> on = new ArrayList<>();
    for (String value : profile.describe().split(" ", -1)) {
      if (!off.contains(value)) {
        on.add(value);
      }
    }
    return on;
  }
}
