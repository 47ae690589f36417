// SPDX-License-Identifier: Apache-2.0
/**
 * Other libraries reproduced to the byte, bugs included, from descriptions and recorded outputs; no
 * source of theirs was read for it. Depends on {@code internal.steps} and {@code internal.chars}.
 */
package org.lafz.internal.parity;
