// SPDX-License-Identifier: Apache-2.0
/**
 * What a coverage-guided fuzzer runs: each target takes any bytes, makes a call of the library from
 * them, and throws if a promise is broken. The inputs that are kept are run in every build.
 */
package org.lafz.fuzz;
