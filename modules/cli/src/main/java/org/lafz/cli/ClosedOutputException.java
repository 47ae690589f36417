// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;

/** The reader of standard output went away ({@code lafz … | head}): a reason to stop, silently. */
final class ClosedOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super("output closed", cause);
  }
}
