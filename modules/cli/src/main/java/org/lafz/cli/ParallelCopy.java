// SPDX-License-Identifier: Apache-2.0
package org.lafz.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizingInputStream;

/**
 * Copies an input, normalized by several threads: each takes some lines, normalizes them, and
 * writes them when all before them are written. The same bytes as with one stream, since no rule
 * looks across a line feed but that of U+FEFF, which {@link LinePieces} minds.
 *
 * <p>Memory is a piece of the input, and what becomes of it, for each thread; a line that is longer
 * than a piece is normalized as a stream while the others wait. For one copy.
 */
final class ParallelCopy {
  /** Bytes of a piece: enough for a thread to be busy for a millisecond. */
  static final int PIECE = 1 << 20;

  private final Input input;
  private final Streams to;
  private final ArabicNormalizer normalizer;
  private final Malformed policy;
  private final LinePieces pieces; // guarded by itself

  // Guarded by this.
  private long written; // pieces
  private int running; // threads
  private long malformed;
  private long firstMalformedAt;
  private @Nullable Throwable failure;

  ParallelCopy(
      Input input, Streams to, ArabicNormalizer normalizer, Malformed policy, int pieceSize) {
    this.input = input;
    this.to = to;
    this.normalizer = normalizer;
    this.policy = policy;
    this.pieces = new LinePieces(input.stream(to.out()), pieceSize);
  }

  /** Copies all, or what comes before the first failure. */
  void run(int threads) throws IOException {
    running = threads;
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(this::work, "normalize-" + i);
      // If nobody reads our output any more, one of them may wait for input for ever.
      thread.setDaemon(true);
      thread.start();
    }
    await();
    input.report(to, policy, malformed, firstMalformedAt);
  }

  private synchronized void await() throws IOException {
    try {
      while (running > 0 && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(new InterruptedIOException("interrupted"));
    }
    if (failure instanceof IOException e) {
      throw e;
    } else if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
  }

  private synchronized void fail(Throwable e) {
    if (failure == null) {
      failure = e;
    }
    notifyAll();
  }

  private void work() {
    try {
      LinePieces.Piece piece = pieces.piece();
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      while (next(piece)) {
        result.reset();
        Part part = new Part(piece);
        part.normalize(result);
        if (!isTurnOf(piece)) {
          return;
        }
        finish(part, result);
      }
    } catch (Throwable e) {
      fail(e);
    } finally {
      synchronized (this) {
        running--;
        notifyAll();
      }
    }
  }

  /** Fills {@code piece}; deals with lines that are too long for it. */
  private boolean next(LinePieces.Piece piece) throws IOException, InterruptedException {
    synchronized (pieces) {
      while (pieces.next(piece)) {
        if (!piece.goesOn()) {
          return true;
        }
        if (!isTurnOf(piece)) {
          return false;
        }
        Part part = new Part(piece);
        part.normalize(to.out());
        finish(part, new ByteArrayOutputStream());
      }
      return false;
    }
  }

  /** Waits until all pieces before this one are written; false if one of them failed. */
  private synchronized boolean isTurnOf(LinePieces.Piece piece) throws InterruptedException {
    while (written < piece.number() && failure == null) {
      wait();
    }
    return failure == null;
  }

  private synchronized void finish(Part part, ByteArrayOutputStream result) throws IOException {
    result.writeTo(to.out());
    if (part.failure != null) {
      throw part.failure;
    }
    if (malformed == 0 && part.malformed > 0) {
      firstMalformedAt = part.firstMalformedAt;
    }
    malformed += part.malformed;
    written++;
    notifyAll();
  }

  /** What became of a piece. */
  private final class Part {
    private final LinePieces.Piece piece;
    private long malformed;
    private long firstMalformedAt;
    private @Nullable IOException failure; // what came before it is to be written

    Part(LinePieces.Piece piece) {
      this.piece = piece;
    }

    void normalize(OutputStream result) {
      NormalizingInputStream normalized = normalizer.inputStream(piece, policy);
      try {
        normalized.transferTo(result);
      } catch (MalformedUtf8Exception e) {
        failure = input.refusal(e, piece.position());
      } catch (IOException e) {
        failure = e;
      }
      malformed = normalized.malformed();
      firstMalformedAt = piece.position() + normalized.firstMalformedAt();
    }
  }
}
