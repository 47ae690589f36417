// SPDX-License-Identifier: Apache-2.0
/**
 * How fast lafz is beside other libraries, on texts that do not repeat.
 *
 * <p>{@link Throughput} measures every {@link Task} on every {@link Corpus}; {@link Ratios} judges
 * the targets by pairs that run in turn; {@link Report} makes table and chart of results.
 */
@NullMarked
package org.lafz.benchmarks;

import org.jspecify.annotations.NullMarked;
