// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.IOException;

/** Data that cannot be read or written. The message is for the user; exit code 1. */
final class DataException extends IOException {
  private static final long serialVersionUID = 1L;

  DataException(String message) {
    super(message);
  }
}
