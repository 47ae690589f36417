// SPDX-License-Identifier: Apache-2.0
/** Laws on random text, and the generators of such text. */
package org.lafz.property;
