// SPDX-License-Identifier: Apache-2.0

/**
 * The program {@code lafz}: Arabic text in the shell.
 *
 * <p>{@link org.lafz.cli.Main} picks the command. Data goes to standard output and nothing else
 * does; what is for people goes to standard error. Exit codes: 0, 1 for data that cannot be read, 2
 * for a wrong call, 141 if the reader of standard output went away, as for any program that dies of
 * SIGPIPE. No interface for other programs: those use the library.
 */
@NullMarked
package org.lafz.cli;

import org.jspecify.annotations.NullMarked;
