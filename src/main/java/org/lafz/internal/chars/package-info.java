// SPDX-License-Identifier: Apache-2.0
/**
 * Character properties of Unicode 17.0, from our own tables: no result here depends on the JDK.
 *
 * <p>The tables are generated from ICU4J and {@code seeds/}; the first lines of {@code CharData}
 * say how.
 */
package org.lafz.internal.chars;
