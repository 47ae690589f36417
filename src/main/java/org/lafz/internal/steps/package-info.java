// SPDX-License-Identifier: Apache-2.0
/**
 * The steps of normalization as push stages: each takes code points with the range of the original
 * they stand for, decides with bounded look-ahead, and passes them on. This is the complete and
 * streaming form of every rule of {@code docs/normalization.md}; kernels skip it where a text needs
 * none of the contextual rules.
 */
package org.lafz.internal.steps;
