// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process and keeps what it wrote. */
final class Lafz {
  private final byte[] out;
  private final String err;
  private final int code;

  private Lafz(byte[] out, String err, int code) {
    this.out = out;
    this.err = err;
    this.code = code;
  }

  static Lafz run(String in, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static Lafz run(byte[] in, String... args) {
    return run(in, false, args);
  }

  static Lafz run(byte[] in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(in), out, errors, () -> terminal, true);
    int code = Main.run(streams, args);
    return new Lafz(out.toByteArray(), err.toString(StandardCharsets.UTF_8), code);
  }

  /** Standard output. */
  byte[] bytes() {
    return out;
  }

  /** Standard output. */
  String out() {
    return new String(out, StandardCharsets.UTF_8);
  }

  /** Standard error. */
  String err() {
    return err;
  }

  /** Succeeded and said nothing else. */
  Lafz writes(String expected) {
    assertThat(err).isEmpty();
    assertThat(out()).isEqualTo(expected);
    assertThat(code).isZero();
    return this;
  }

  /** Ended with this code, and said this on standard error. */
  Lafz fails(int expectedCode, String... messages) {
    assertThat(err).contains(messages).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(code).isEqualTo(expectedCode);
    return this;
  }

  /** Succeeded, saying exactly this on standard error. */
  Lafz warns(String expected) {
    assertThat(err).isEqualTo(expected);
    assertThat(code).isZero();
    return this;
  }
}
