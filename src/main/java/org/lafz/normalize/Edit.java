// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

/**
 * One change that a step made.
 *
 * @param step the step
 * @param start start of the original text concerned, in UTF-16 code units
 * @param end its end, exclusive
 * @param before what the step found there
 * @param after what it left there; empty if it deleted
 */
public record Edit(Step step, int start, int end, String before, String after) {}
