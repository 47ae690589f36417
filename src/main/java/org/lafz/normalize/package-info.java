// SPDX-License-Identifier: Apache-2.0
/**
 * Normalization of Arabic text with exact offsets back to the original. {@link
 * org.lafz.normalize.ArabicNormalizer} is the entrance.
 */
package org.lafz.normalize;
