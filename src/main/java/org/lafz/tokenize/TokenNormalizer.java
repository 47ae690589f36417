// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.ArrayList;
import java.util.List;
import org.lafz.internal.chars.Chars;
import org.lafz.normalize.NormalizedText;
import org.lafz.offset.OffsetMap;
import org.lafz.offset.Span;
import org.lafz.offset.SpanPolicy;

/** Gives each token of the original its part of the whole normalized text. Used for one text. */
final class TokenNormalizer implements TokenConsumer {
  private final String original;
  private final String text;
  private final OffsetMap map;
  private final boolean inPlace; // every unit stands where it stood, though it may be another
  private final List<NormalizedToken> found;
  private int done; // end of what the tokens before took of the normalized text

  TokenNormalizer(NormalizedText aligned) {
    this.original = aligned.original();
    this.text = aligned.text();
    this.map = aligned.map();
    this.inPlace = map.isIdentity();
    this.found = new ArrayList<>(original.length() / 6 + 1);
  }

  String original() {
    return original;
  }

  List<NormalizedToken> found() {
    return found;
  }

  @Override
  public void token(int start, int end, TokenType type) {
    String slice = original.substring(start, end);
    int from = start;
    int to = end;
    if (!inPlace) {
      Span span = map.toNormalized(start, end);
      from = Math.max(done, span.start()); // what two tokens became together is the first one's
      to = span.end();
      // A deleted token maps to the character that owns it, which is another token's.
      while (from < to && !comesFrom(from, start, end)) {
        from++;
      }
      while (from < to && !comesFrom(to - 1, start, end)) {
        to--;
      }
      done = from < to ? to : done;
    }
    int word = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Chars.isWhiteSpace(text.charAt(i))) {
        if (word < i) {
          String normalized = text.substring(word, i);
          found.add(new NormalizedToken(start, end, type, slice, normalized));
        }
        word = i + 1;
      }
    }
  }

  private boolean comesFrom(int unit, int start, int end) {
    Span source = map.toOriginal(unit, unit + 1, SpanPolicy.TIGHT);
    return source.start() < end && source.end() > start;
  }
}
