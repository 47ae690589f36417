// SPDX-License-Identifier: Apache-2.0
/** Word lists inside the jar. */
package org.lafz.internal.lexicon;
