// SPDX-License-Identifier: Apache-2.0
/**
 * Where a word is cut: packed letters, the table of stems, and the model that scores candidates.
 */
package org.lafz.internal.clitic;
