// SPDX-License-Identifier: Apache-2.0
/** What other libraries were recorded to do, and the tests that we do the same where we say so. */
package org.lafz.parity;
