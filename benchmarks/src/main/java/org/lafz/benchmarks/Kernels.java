// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Profile;

/** Which scan loops lafz uses in a process, and the options that choose them. */
public final class Kernels {
  /** JDK 17 and up, no flags. */
  static final String SCALAR = "scalar";

  /** The incubating Vector API. */
  static final String VECTOR = "vector";

  private Kernels() {}

  /** Prints the kernel of this process. */
  public static void main(String[] args) {
    System.out.print(inUse());
  }

  /** What lafz says about its kernel. */
  static String inUse() {
    return ArabicNormalizer.of(Profile.SEARCH).kernel();
  }

  /**
   * Makes sure that this process measures what it says.
   *
   * @throws IllegalStateException unless the kernel begins so
   */
  static void require(String kernel) {
    String inUse = inUse();
    if (!inUse.startsWith(kernel)) {
      throw new IllegalStateException("the kernel is not " + kernel + " but " + inUse);
    }
  }

  /** The options of a JVM that make lafz use this kernel. */
  static List<String> options(String kernel) {
    List<String> options = new ArrayList<>();
    options.add("-Dlafz.kernel=" + kernel);
    if (kernel.equals(VECTOR)) {
      options.add("--add-modules=jdk.incubator.vector");
    }
    return options;
  }

  /** What a process of its own, asked for this kernel, says about it. */
  static String probe(String kernel) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(options(kernel));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kernels.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? answer : "the JVM does not start with " + options(kernel);
  }
}
