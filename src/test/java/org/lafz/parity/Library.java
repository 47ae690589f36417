// SPDX-License-Identifier: Apache-2.0
package org.lafz.parity;

import org.lafz.normalize.ArabicNormalizer;

/** What docs/differences.md compares: three profiles of ours, then other libraries. */
enum Library {
  SEARCH("`search`", "search@1", ""),
  REPAIR("`repair`", "repair@1", ""),
  QURANIC("`quranic`", "quranic@1", ""),
  LUCENE(
      "Lucene",
      "lucene-ar@1",
      "Few rules, the same in 9.12.3 and 10.3.1, so that old indexes keep working. Digits, case"
          + " and presentation forms are the work of other filters of an analysis chain"
          + " (`DecimalDigitFilter`, `LowerCaseFilter`, `ICUFoldingFilter`)."),
  ICU_FOLD(
      "ICU folding",
      "icu-fold-ar@1",
      "Folds every script, not Arabic alone: case, accents and width of Latin, too, which"
          + " `search@1` leaves alone. For mixed text that may be the better choice. It is safe for"
          + " canonical equivalence and idempotent on all inputs."),
  CAMEL_NORMALIZE(
      "CAMeL normalize",
      "camel-normalize@1",
      "Four functions one after the other. NFKC comes first, so that presentation forms and"
          + " decomposed letters become plain letters before they are folded. Marks stay: deleting"
          + " them is the work of `dediac_ar`."),
  CAMEL_DEDIAC(
      "CAMeL dediac",
      "camel-dediac@1",
      "One function that deletes marks and does nothing else, by design: so it is idempotent and"
          + " safe for canonical equivalence."),
  CAMEL_ARCLEAN(
      "CAMeL arclean",
      "camel-arclean@1",
      "A map into ASCII, the letters of Latin-1 and those of standard Arabic. That everything"
          + " else goes or becomes one of these is its purpose, and fits tools that know standard"
          + " Arabic only; it is not meant for Persian, Urdu or emoji."),
  PYARABIC(
      "PyArabic",
      "pyarabic-search@1",
      "Keeps the hamza of ؤ and ئ and drops its seat, so that مسئول and مسؤول are one word, which"
          + " they are not under `search@1` (`search-loose@1` has a rule for it). It writes dagger alef as alef."),
  TASHAPHYNE(
      "Tashaphyne",
      "tashaphyne-search@1",
      "As PyArabic, it makes one word of مسئول and مسؤول. Alef maksura becomes yeh, as under"
          + " `search@1`; PyArabic makes alef of it."),
  ARABERT(
      "AraBERT",
      "arabert-v02@1",
      "These steps are right for its models: whoever asks them anything must do what was done to"
          + " their training text, which had nothing of what is deleted here. They are no folding for"
          + " an index and do not claim to be: أ, ى and ة stay. Addresses become words that the model"
          + " knows, markup goes, runs of one letter are cut to two."),
  MAHA(
      "Maha",
      "maha-all@1",
      "Folds letters, spaces and ligatures; marks, tatweel and digits are left to other functions"
          + " of the library. Ligatures become the words that people write.");

  final String label;
  final ArabicNormalizer normalizer;

  /** What it does otherwise by design, in Markdown; empty for ours. */
  final String design;

  Library(String label, String profile, String design) {
    this.label = label;
    this.normalizer = ArabicNormalizer.parse(profile);
    this.design = design;
  }

  boolean ours() {
    return design.isEmpty();
  }

  String profile() {
    return normalizer.profile().toString();
  }

  String apply(String text) {
    return normalizer.normalize(text);
  }
}
