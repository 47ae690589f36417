// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine and the JVM that numbers come from. */
final class Machine {
  private Machine() {}

  /** Processor, number of processors and JVM, in one line. */
  static String describe() {
    return cpu() + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + jdk();
  }

  static String cpu() {
    Path info = Path.of("/proc/cpuinfo");
    if (Files.isReadable(info)) {
      try {
        for (String line : Files.readAllLines(info, StandardCharsets.UTF_8)) {
          if (line.startsWith("model name")) {
            return line.substring(line.indexOf(':') + 1).strip();
          }
        }
      } catch (IOException e) {
        // Not there, not readable: the architecture has to do.
        return System.getProperty("os.arch");
      }
    }
    return System.getProperty("os.arch");
  }

  static String jdk() {
    return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
  }
}
