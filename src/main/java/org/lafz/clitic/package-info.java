// SPDX-License-Identifier: Apache-2.0
/**
 * Cuts the clitics off a word: conjunctions, prepositions, pronouns. Start with {@link
 * org.lafz.clitic.CliticSegmenter#msa()}.
 */
package org.lafz.clitic;
