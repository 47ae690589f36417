// SPDX-License-Identifier: Apache-2.0
/**
 * Where text came from: spans, offset units and the map between an original and its normalized
 * form.
 */
package org.lafz.offset;
