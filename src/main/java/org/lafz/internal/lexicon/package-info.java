/** Word lists inside the jar. */
package org.lafz.internal.lexicon;
