// SPDX-License-Identifier: Apache-2.0
package org.lafz.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.lafz.internal.steps.Plan;
import org.lafz.internal.utf8.Utf8Machine;
import org.lafz.internal.utf8.Utf8Output;

/**
 * Normalizes a stream of UTF-8 to UTF-8, in constant memory.
 *
 * <p>Reads ahead by at most 16,384 bytes and what the rules look ahead. Not thread-safe.
 */
public final class NormalizingInputStream extends InputStream {
  private static final int CHUNK = 16384;

  private final InputStream stream;
  private final Malformed policy;
  private final Utf8Machine machine;
  private final Utf8Output out = new Utf8Output(false);
  private final byte[] in = new byte[CHUNK];
  private int left; // undecoded bytes at the start of in
  private long position; // of in[0] in the stream, in bytes
  private int at; // next byte of out to deliver
  private boolean ended;
  private boolean closed;

  NormalizingInputStream(Plan plan, InputStream stream, Malformed policy) {
    this.stream = Objects.requireNonNull(stream, "stream");
    this.policy = Objects.requireNonNull(policy, "policy");
    machine = new Utf8Machine(plan, true);
    machine.begin(out, policy.ordinal());
  }

  /** Number of malformed stretches met so far. */
  public long malformed() {
    return machine.decoder().malformed();
  }

  /** Offset in bytes of the first malformed byte met so far, or -1. */
  public long firstMalformedAt() {
    return machine.decoder().firstMalformedAt();
  }

  @Override
  public int read() throws IOException {
    return prepare() ? out.bytes()[at++] & 0xFF : -1;
  }

  /**
   * Delivers bytes.
   *
   * @throws MalformedUtf8Exception if bytes are malformed and the policy is FAIL; all text before
   *     them that does not depend on what follows has been delivered
   */
  @Override
  public int read(byte[] buffer, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, buffer.length);
    if (count == 0) {
      return 0;
    }
    if (!prepare()) {
      return -1;
    }
    int bytes = Math.min(count, out.length() - at);
    System.arraycopy(out.bytes(), at, buffer, from, bytes);
    at += bytes;
    return bytes;
  }

  /** Whether there is a byte to deliver. */
  private boolean prepare() throws IOException {
    if (closed) {
      throw new IOException("stream is closed");
    }
    while (at == out.length()) {
      if (ended) {
        return false;
      }
      fill();
    }
    return true;
  }

  private void fill() throws IOException {
    if (policy == Malformed.FAIL && malformed() > 0) {
      throw new MalformedUtf8Exception(firstMalformedAt(), machine.decoder().rule());
    }
    out.clear();
    at = 0;
    int got = stream.read(in, left, CHUNK - left);
    boolean last = got < 0;
    int bytes = left + Math.max(0, got);
    int stopped = machine.run(in, 0, bytes, position, last);
    ended = last && !(policy == Malformed.FAIL && malformed() > 0);
    left = bytes - stopped;
    System.arraycopy(in, stopped, in, 0, left);
    position += stopped;
  }

  @Override
  public int available() throws IOException {
    return out.length() - at;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    stream.close();
  }
}
