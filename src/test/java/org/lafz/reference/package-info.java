// SPDX-License-Identifier: Apache-2.0
/**
 * Slow, obvious implementations, written from the specification alone: the oracles of the fast
 * ones.
 */
package org.lafz.reference;
