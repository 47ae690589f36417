// SPDX-License-Identifier: Apache-2.0
package org.lafz.clitic;

/** Where a word is cut. Each scheme cuts only inside words and never changes a letter. */
public enum CliticScheme {
  /**
   * As Universal Dependencies has it: conjunctions, prepositions, future س, the ل of verbs, the أ
   * of questions, and pronouns. The article stays: و+ب+الكتاب, ل+لسلطة.
   */
  UD(true, true, false, false),
  /**
   * Like {@link #UD}, and عندما بعدما قبلما حينما كما بما مما عما ممن عمن فيما كذلك are cut as in
   * the Penn Arabic Treebank: عند+ما, م+ما, ك+ذلك. Restored forms are those of the treebank too.
   */
  ATB(true, true, false, true),
  /** Like {@link #UD}, and the article is cut: و+ب+ال+كتاب, ل+ل+سلطة. Known as D3. */
  D3(true, true, true, false),
  /** Only و, ف and the أ of questions before them: و+بالكتاب. */
  CONJUNCTIONS(false, false, false, false);

  final boolean prepositions;
  final boolean pronouns;
  final boolean article;
  final boolean compounds;

  CliticScheme(boolean prepositions, boolean pronouns, boolean article, boolean compounds) {
    this.prepositions = prepositions;
    this.pronouns = pronouns;
    this.article = article;
    this.compounds = compounds;
  }
}
