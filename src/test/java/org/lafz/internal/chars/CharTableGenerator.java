// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.chars;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the source of {@code CharData} from ICU4J and {@code seeds/ligatures.tsv}. */
final class CharTableGenerator {

  static final Path TARGET = Path.of("src/main/java/org/lafz/internal/chars/CharData.java");
  static final Path LIGATURES = Path.of("seeds/ligatures.tsv");
  static final String COMMAND = "mvn test -Dtest=CharTableGeneratorTest -Dlafz.regenerate=true";

  private static final int CODE_POINTS = 0x110000;
  private static final int LINE = 100;

  private CharTableGenerator() {}

  /** One line of {@code seeds/ligatures.tsv}. */
  record Ligature(int codePoint, String expansion, String name, String note) {}

  static List<Ligature> ligatures() {
    List<Ligature> ligatures = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(LIGATURES)) {
        if (!line.startsWith("#")) {
          String[] column = line.split("\t", -1);
          if (column.length != 4) {
            throw new IllegalStateException(LIGATURES + ": not four columns: " + line);
          }
          ligatures.add(
              new Ligature(Integer.parseInt(column[0], 16), column[1], column[2], column[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ligatures;
  }

  static String source() {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    int[] numberOf = new int[CODE_POINTS];
    for (int c = 0; c < CODE_POINTS; c++) {
      numberOf[c] = numbers.computeIfAbsent(record(c), r -> numbers.size());
    }
    Stage third = new Stage(numberOf, 1 << CharTable.SHIFT_2);
    Stage second = new Stage(third.index, 1 << (CharTable.SHIFT_1 - CharTable.SHIFT_2));
    check(numbers.size() <= 256, "records do not fit a byte");
    check(second.blocks() <= 256, "blocks of the second stage do not fit a byte");
    check(third.blocks() <= 65536, "blocks of the last stage do not fit a char");

    StringBuilder records = new StringBuilder();
    for (int record : numbers.keySet()) {
      records.append((char) (record >>> 16)).append((char) record);
    }
    StringBuilder out = new StringBuilder();
    header(out, ", " + LIGATURES.toString().replace('\\', '/'));
    out.append("/**\n * Data of {@link CharTable} and {@link PresentationForms}.\n *\n");
    out.append(" * <p>Methods, because javac copies a constant into every class that reads it.\n");
    out.append(" */\n");
    out.append("final class CharData {\n\n  private CharData() {}\n");
    method(out, "stage1", string(second.index));
    method(out, "stage2", string(second.data()));
    method(out, "stage3", string(third.data()));
    method(out, "records", records);
    method(out, "presentationForms", forms());
    return out.append("}\n").toString();
  }

  /** What stands above the class: how it was made. */
  static void header(StringBuilder out, String otherInputs) {
    out.append("// SPDX-License-Identifier: Apache-2.0\n");
    out.append("// Generated, do not edit. Inputs: ICU4J ")
        .append(versionText(com.ibm.icu.util.VersionInfo.ICU_VERSION, 2))
        .append(" (Unicode ")
        .append(versionText(UCharacter.getUnicodeVersion(), 3))
        .append(")")
        .append(otherInputs)
        .append(".\n// Command: ")
        .append(COMMAND)
        .append("\npackage org.lafz.internal.chars;\n\n");
  }

  private static int record(int c) {
    return UCharacter.getCombiningClass(c)
        | category(c)
        | markClass(c) << CharTable.MARK_CLASS_SHIFT
        | wordBreak(c) << CharTable.WORD_BREAK_SHIFT
        | (UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE) ? CharTable.WHITE_SPACE : 0)
        | (UScript.getScript(c) == UScript.LATIN ? CharTable.LATIN : 0)
        | (isArabic(c) ? CharTable.ARABIC : 0)
        | (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC)
            ? CharTable.EXTENDED_PICTOGRAPHIC
            : 0)
        | (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
            ? CharTable.EMOJI_PRESENTATION
            : 0)
        | (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)
            ? CharTable.EMOJI_MODIFIER
            : 0);
  }

  private static int category(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.UPPERCASE_LETTER,
          UCharacterCategory.LOWERCASE_LETTER,
          UCharacterCategory.TITLECASE_LETTER,
          UCharacterCategory.MODIFIER_LETTER,
          UCharacterCategory.OTHER_LETTER ->
          CharTable.LETTER;
      case UCharacterCategory.NON_SPACING_MARK -> CharTable.MARK_NONSPACING;
      case UCharacterCategory.ENCLOSING_MARK, UCharacterCategory.COMBINING_SPACING_MARK ->
          CharTable.MARK_OTHER;
      case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> CharTable.DIGIT;
      case UCharacterCategory.LETTER_NUMBER, UCharacterCategory.OTHER_NUMBER ->
          CharTable.NUMBER_OTHER;
      case UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION ->
          CharTable.PUNCTUATION;
      case UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_SYMBOL ->
          CharTable.SYMBOL;
      case UCharacterCategory.SPACE_SEPARATOR,
          UCharacterCategory.LINE_SEPARATOR,
          UCharacterCategory.PARAGRAPH_SEPARATOR ->
          CharTable.SEPARATOR;
      case UCharacterCategory.CONTROL -> CharTable.CONTROL;
      case UCharacterCategory.FORMAT -> CharTable.FORMAT;
      default -> CharTable.OTHER;
    };
  }

  private static boolean isArabic(int c) {
    return c >= 0x0600 && c <= 0x06FF
        || c >= 0x0750 && c <= 0x077F
        || c >= 0x0870 && c <= 0x08FF
        || c >= 0xFB50 && c <= 0xFDFF
        || c >= 0xFE70 && c <= 0xFEFE
        || c >= 0x10EC0 && c <= 0x10EFF
        || c >= 0x1EE00 && c <= 0x1EEFF;
  }

  private static int markClass(int c) {
    if (c == 0x06DD || c == 0x06DE || c == 0x06E9) {
      return Chars.ORNAMENT;
    }
    if (!isArabic(c) || UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
      return Chars.NONE;
    }
    if (c >= 0x064E && c <= 0x0650) {
      return Chars.HARAKAT;
    }
    if (c >= 0x064B && c <= 0x064D || c >= 0x08F0 && c <= 0x08F2 || c >= 0x08E7 && c <= 0x08E9) {
      return Chars.TANWIN;
    }
    return switch (c) {
      case 0x0651 -> Chars.SHADDA;
      case 0x0652, 0x06E1 -> Chars.SUKUN;
      case 0x0670 -> Chars.DAGGER_ALEF;
      case 0x0653, 0x0654, 0x0655 -> Chars.HAMZA;
      default -> Chars.QURANIC;
    };
  }

  private static int wordBreak(int c) {
    int value = UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK);
    return switch (value) {
      case UCharacter.WordBreak.OTHER -> WordBreaks.WB_OTHER;
      case UCharacter.WordBreak.CR -> WordBreaks.WB_CR;
      case UCharacter.WordBreak.LF -> WordBreaks.WB_LF;
      case UCharacter.WordBreak.NEWLINE -> WordBreaks.WB_NEWLINE;
      case UCharacter.WordBreak.EXTEND -> WordBreaks.WB_EXTEND;
      case UCharacter.WordBreak.ZWJ -> WordBreaks.WB_ZWJ;
      case UCharacter.WordBreak.FORMAT -> WordBreaks.WB_FORMAT;
      case UCharacter.WordBreak.KATAKANA -> WordBreaks.WB_KATAKANA;
      case UCharacter.WordBreak.HEBREW_LETTER -> WordBreaks.WB_HEBREW_LETTER;
      case UCharacter.WordBreak.ALETTER -> WordBreaks.WB_ALETTER;
      case UCharacter.WordBreak.SINGLE_QUOTE -> WordBreaks.WB_SINGLE_QUOTE;
      case UCharacter.WordBreak.DOUBLE_QUOTE -> WordBreaks.WB_DOUBLE_QUOTE;
      case UCharacter.WordBreak.MIDLETTER -> WordBreaks.WB_MIDLETTER;
      case UCharacter.WordBreak.MIDNUM -> WordBreaks.WB_MIDNUM;
      case UCharacter.WordBreak.MIDNUMLET -> WordBreaks.WB_MIDNUMLET;
      case UCharacter.WordBreak.NUMERIC -> WordBreaks.WB_NUMERIC;
      case UCharacter.WordBreak.EXTENDNUMLET -> WordBreaks.WB_EXTENDNUMLET;
      case UCharacter.WordBreak.REGIONAL_INDICATOR -> WordBreaks.WB_REGIONAL_INDICATOR;
      case UCharacter.WordBreak.WSEGSPACE -> WordBreaks.WB_WSEGSPACE;
      default -> throw new IllegalStateException("unknown Word_Break " + value);
    };
  }

  private static StringBuilder forms() {
    Map<Integer, String> words = new TreeMap<>();
    for (Ligature ligature : ligatures()) {
      words.put(ligature.codePoint, ligature.expansion);
    }
    StringBuilder entries = new StringBuilder();
    forms(entries, words, PresentationForms.FORMS_A_START, PresentationForms.FORMS_A_END);
    forms(entries, words, PresentationForms.FORMS_B_START, PresentationForms.FORMS_B_END);
    forms(entries, words, PresentationForms.LIGATURES_START, PresentationForms.LIGATURES_END);
    check(words.isEmpty(), "ligatures outside the table: " + words);
    return entries;
  }

  private static void forms(StringBuilder out, Map<Integer, String> words, int start, int end) {
    for (int c = start; c < end; c++) {
      String form = words.remove(c);
      if (form == null) {
        form = letterForm(c);
      }
      out.append(form == null ? String.valueOf(PresentationForms.ABSENT) : form);
      out.append(PresentationForms.END);
    }
  }

  private static String letterForm(int c) {
    if (c == 0xFE73) { // the loose end of a glyph, without decomposition
      return "";
    }
    if (Normalizer2.getNFKCInstance().getRawDecomposition(c) == null) {
      return null;
    }
    if (c == 0xFBDD) { // the form of a letter that has a decomposition itself: the letter stays one
      return "\u0677";
    }
    String form = Normalizer2.getNFKCInstance().normalize(Character.toString(c));
    boolean carriesMarks = form.charAt(0) == ' ' || form.charAt(0) == '\u0640';
    return carriesMarks ? form.substring(1) : form;
  }

  /** A method that returns a string. */
  static void method(StringBuilder out, String name, CharSequence value) {
    out.append("\n  static String ").append(name).append("() {\n    return \"");
    int column = "    return \"".length();
    for (int i = 0; i < value.length(); i++) {
      String literal = literal(value.charAt(i));
      if (column + literal.length() + "\";".length() > LINE) {
        out.append("\"\n        + \"");
        column = "        + \"".length();
      }
      out.append(literal);
      column += literal.length();
    }
    out.append("\";\n  }\n");
  }

  private static String literal(char c) {
    if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
      return String.valueOf(c);
    }
    // Always three digits: a shorter octal escape would swallow a digit that follows.
    return c <= 0xFF
        ? "\\" + (char) ('0' + (c >> 6)) + (char) ('0' + (c >> 3 & 7)) + (char) ('0' + (c & 7))
        : "\\u" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(java.util.Locale.ROOT);
  }

  private static StringBuilder string(int[] values) {
    StringBuilder text = new StringBuilder(values.length);
    for (int value : values) {
      text.append((char) value);
    }
    return text;
  }

  private static String versionText(com.ibm.icu.util.VersionInfo version, int fields) {
    return version.getVersionString(fields, fields);
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** An array cut into blocks of one size, equal blocks stored once, in order of appearance. */
  private static final class Stage {
    final int[] index;
    private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();

    Stage(int[] values, int size) {
      index = new int[values.length / size];
      for (int i = 0; i < index.length; i++) {
        List<Integer> block = Arrays.stream(values, i * size, (i + 1) * size).boxed().toList();
        index[i] = numbers.computeIfAbsent(block, b -> numbers.size());
      }
    }

    int blocks() {
      return numbers.size();
    }

    int[] data() {
      return numbers.keySet().stream().flatMapToInt(b -> b.stream().mapToInt(v -> v)).toArray();
    }
  }
}
