// SPDX-License-Identifier: Apache-2.0
/**
 * Arabic script in Latin letters and back: Buckwalter, its Safe and XML forms, and
 * Habash-Soudi-Buckwalter.
 *
 * <p>Arabic text comes back unchanged. Text that holds Latin letters or signs too does so only in
 * the escaped form, which {@link org.lafz.transliterate.Transliteration#toEscapedLatin} writes.
 */
package org.lafz.transliterate;
