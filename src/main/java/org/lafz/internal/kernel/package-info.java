// SPDX-License-Identifier: Apache-2.0
/**
 * The scan loops: what becomes of text that no rule of context concerns, unit by unit. Compiled for
 * any profile from one table. The stages of {@code internal.steps} do the rest, and are the oracle.
 */
package org.lafz.internal.kernel;
