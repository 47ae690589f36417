// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.lafz.laws.Switches;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/**
 * Reads choices, and then a text, from the bytes that the fuzzer makes up.
 *
 * <p>What a byte of a text means must never change, or the kept inputs would mean something else.
 * Choices come first, so that they stay what they are while the text grows.
 */
final class Input {
  /** What a byte of a text can stand for: one or more code points. */
  private static final String[] PIECES =
      pieces(
          ""
              // letters
              + "0627 0628 062A 0644 0645 0646 0647 0648 064A 0643 0633 0631 0641 0642 0629 "
              + "0649 0621 0623 0625 0622 0624 0626 0671 062D 0630 0634 0640 "
              // letters of other languages
              + "06CC 06C1 06D2 06A9 06BE 06D5 06C0 06C2 06C3 06A2 0675 0676 0678 0686 06AF "
              + "0679 0672 0870 0674 1EE00 "
              // marks
              + "064E 064F 0650 064B 064C 064D 0651 0652 0670 0653 0654 0655 0656 0657 065E "
              + "06E1 06E2 06ED 06D6 06DC 06DF 06E4 06E5 06E6 06E7 06E8 06EA 0610 0618 061A "
              + "08F0 08F1 08E7 0897 10EFA "
              // marks of other scripts
              + "0301 0316 0338 0345 0323 0344 20E3 093C 3099 035C "
              // invisible
              + "00AD 034F 061C 180E 200B 200C 200D 200E 200F 202A 202C 2060 2066 2069 206A "
              + "FEFF FE0F FE0E 0000 "
              // presentation forms
              + "FE8D FEFB FEF5 FEF7 FE82 FE8B FEEC FE70 FE71 FE76 FE7C FC5E FC60 FC63 FCF2 "
              + "FBFC FBE9 FBA4 FBB2 FD3C FD3E FDF2 FDFA FDFB FDFC FDFD FD40 FBC3 10ED1 "
              // numbers
              + "0030 0031 0032 0035 0660 0661 0663 06F0 06F1 06F4 00B2 00BD 2167 "
              // punctuation
              + "002E 002C 003A 0027 002D 002F 005F 0025 002B 0040 0023 0026 002A 0021 003F "
              + "0028 0029 005B 005D 0022 00AB 00BB 060C 061B 061F 060D 066A 066B 066C 06D4 "
              + "00B7 2026 2019 037E 003C 003E 007E 226E "
              // white space
              + "0020 0020 0020 0020 0009 000A 000D+000A 0085 2028 2029 00A0 202F 3000 "
              // signs
              + "06DD 06DE 06E9 0600 08E2 "
              // Latin
              + "0061 0062 005A 0074 00E9 1EAD 0130 212B "
              // emoji
              + "1F600 1F469 1F3FD 2764 1F1EA 1F1EC 1F3F4 E0067 E007F 2139 "
              // other scripts, and what is no character
              + "05D0 0915 09C7 09BE AC00 4E2D 3042 30AB 0E01 0378 E000 D800 DC00 FFFD FFFF "
              // words
              + "0068+0074+0074+0070+003A+002F+002F 0077+0077+0077+002E "
              + "0061+0040+0062+002E+0063+006F 0627+0644+0644+0647 0647+0647+0647 0627+0644 "
              + "062F+002E 0635+002E 0625+0644+062E 0642+002E+0645 0635+0644+0648+0670+0629 "
              + "0648+0648+0648 ");

  // The two bytes that are left repeat what came before, to reach the bounds of the rules.
  private static final int REPEAT_LAST = 0xFE;
  private static final int DOUBLE_ALL = 0xFF;

  /** Our own profiles; a new one takes a place of those that are there twice. */
  private static final List<String> OWN =
      List.of(
          ("none@1 repair@1 search@1 search-loose@1 quranic@1 ml@1 asr-eval@1 search@1 repair@1"
                  + " search-loose@1 quranic@1 ml@1 asr-eval@1 search@1 quranic@1 ml@1")
              .split(" "));

  /** New ones at the end, up to 128. */
  private static final List<String> SWITCHES =
      List.of(
          ("+presentation-forms invisibles=stray invisibles=bidi invisibles=strip zwnj=drop"
                  + " zwnj=space look-alikes=all look-alikes=arabic-lines farsi-yeh=alef-maksura"
                  + " farsi-yeh=keep tatweel=strip tatweel=strip-decorative +compose"
                  + " +strip-harakat +strip-tanwin +strip-shadda +strip-sukun +strip-dagger-alef"
                  + " +strip-quranic-marks +strip-ornaments +strip-hamza-marks"
                  + " +fold-small-letters +quranic-spelling +fold-alef +fold-alef-maksura"
                  + " +fold-teh-marbuta +fold-waw-hamza +fold-yeh-hamza +drop-final-hamza"
                  + " digits=ascii digits=arabic-indic digits=extended +numeric-punctuation"
                  + " +strip-punctuation elongation=3:2 elongation=3:1 elongation=2:1"
                  + " elongation=5:2 +collapse-white-space -presentation-forms -compose"
                  + " -strip-harakat -strip-tanwin -strip-shadda -strip-sukun"
                  + " -strip-dagger-alef -strip-quranic-marks -strip-ornaments"
                  + " -strip-hamza-marks -fold-small-letters -quranic-spelling -fold-alef"
                  + " -fold-alef-maksura -fold-teh-marbuta -fold-waw-hamza -fold-yeh-hamza"
                  + " -drop-final-hamza -numeric-punctuation -strip-punctuation"
                  + " -collapse-white-space invisibles=keep look-alikes=off tatweel=keep"
                  + " digits=keep")
              .split(" "));

  private static final int KEPT_NORMALIZERS = 500; // of 200 KB each

  private static final Map<String, ArabicNormalizer> NORMALIZERS =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArabicNormalizer> eldest) {
          return size() > KEPT_NORMALIZERS;
        }
      };

  private final byte[] bytes;
  private int at;

  Input(byte[] bytes) {
    this.bytes = bytes;
  }

  private static String[] pieces(String hex) {
    return Arrays.stream(hex.strip().split(" "))
        .map(
            piece ->
                Arrays.stream(piece.split("\\+"))
                    .map(point -> Character.toString(Integer.parseInt(point, 16)))
                    .reduce("", String::concat))
        .toArray(String[]::new);
  }

  /** The next byte, 0 after the last. */
  int next() {
    return at < bytes.length ? bytes[at++] & 0xFF : 0;
  }

  /** Whether there are more bytes. */
  boolean hasNext() {
    return at < bytes.length;
  }

  /** A choice among so many. */
  int pick(int count) {
    return next() % count;
  }

  /** A choice. */
  <T> T pick(List<T> choices) {
    return choices.get(pick(choices.size()));
  }

  /** Decides how a text is chopped and the like. */
  Random random() {
    return new Random(next());
  }

  /** What is left, as it is. */
  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
    at = bytes.length;
    return rest;
  }

  /**
   * What is left as a text of at most so many units: UTF-8, or big-endian UTF-16 with whatever
   * surrogates there are, or one piece for each byte.
   */
  String text(int longest) {
    int encoding = pick(4);
    byte[] rest = rest();
    String text =
        switch (encoding) {
          case 0 -> new String(rest, StandardCharsets.UTF_8);
          case 1 -> new String(rest, 0, rest.length & ~1, StandardCharsets.UTF_16BE);
          default -> joined(rest, longest);
        };
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private static String joined(byte[] bytes, int longest) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (byte b : bytes) {
      int number = b & 0xFF;
      if (text.length() > longest) {
        break;
      } else if (number == REPEAT_LAST) {
        text.append(last.repeat(16));
      } else if (number == DOUBLE_ALL) {
        text.append(text);
      } else {
        last = PIECES[number];
        text.append(last);
      }
    }
    return text.toString();
  }

  /**
   * A normalizer: of a profile as it is, or of one of our own with some switches changed.
   *
   * <p>The lower half of the places of profiles is for our own, the upper one for others.
   */
  ArabicNormalizer normalizer() {
    int choice = next();
    String line = profile(choice).toString();
    if (choice >= 128) {
      line = choice < 192 ? Profile.NONE.toString() : OWN.get(choice % OWN.size());
      for (int left = 1 + choice % 5; left > 0; left--) {
        String longer = Switches.allowed(line + " " + word());
        line = longer == null ? line : longer;
      }
    }
    return NORMALIZERS.computeIfAbsent(line, ArabicNormalizer::parse);
  }

  /** A named profile. */
  Profile profile() {
    return profile(next());
  }

  private static Profile profile(int choice) {
    int place = choice % (2 * OWN.size());
    List<Profile> others = Profile.named().stream().filter(p -> !isOwn(p)).toList();
    return place < OWN.size() || others.isEmpty()
        ? Profile.parse(OWN.get(place % OWN.size()))
        : others.get(place % others.size());
  }

  /** A switch with its value. */
  String word() {
    int place = pick(128);
    return SWITCHES.get(place < SWITCHES.size() ? place : place % 64);
  }

  /** A normalizer of one of our own profiles as it is. */
  ArabicNormalizer ownNormalizer() {
    return NORMALIZERS.computeIfAbsent(pick(OWN), ArabicNormalizer::parse);
  }

  /**
   * Whether it is one of our own profiles, or made from one. Those that reproduce another library
   * promise neither idempotence nor canonical equivalence, and have no reference.
   */
  static boolean isOwn(Profile profile) {
    return OWN.contains(profile.name());
  }

  /** The pieces and the words of profile lines, in the form that libFuzzer reads. */
  static List<String> dictionary() {
    List<String> words = new ArrayList<>(Arrays.asList(PIECES));
    words.addAll(SWITCHES);
    Profile.named().forEach(profile -> words.add(profile.name()));
    List<String> lines = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      StringBuilder line = new StringBuilder("\"");
      for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
        line.append(String.format("\\x%02X", b));
      }
      lines.add(line.append('"').toString());
    }
    return lines;
  }

  static List<String> switches() {
    return SWITCHES;
  }
}
