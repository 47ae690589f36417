// SPDX-License-Identifier: Apache-2.0
/**
 * What needs ICU4J, an optional dependency that the user brings: {@code com.ibm.icu:icu4j}. No
 * other package of lafz uses it.
 */
package org.lafz.icu;
