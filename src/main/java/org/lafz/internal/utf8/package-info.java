// SPDX-License-Identifier: Apache-2.0
/** UTF-8 to UTF-16 and back, with malformed bytes found, counted and named. */
package org.lafz.internal.utf8;
