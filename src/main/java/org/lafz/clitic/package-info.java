// SPDX-License-Identifier: Apache-2.0
/**
 * Cuts the clitics off a word: conjunctions, prepositions, pronouns. Start with {@link
 * org.lafz.clitic.CliticSegmenter#msa()}; for the stems of a search index with {@link
 * org.lafz.clitic.ArabicStemmer#lemma()}.
 */
package org.lafz.clitic;
