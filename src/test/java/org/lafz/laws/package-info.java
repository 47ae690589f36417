// SPDX-License-Identifier: Apache-2.0
/** The promises of the library, each a test that can fail. */
package org.lafz.laws;
