// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lafz.offset.Span;
import org.lafz.parity.Recorded;

/** Reads what other tokenizers made of the inputs in src/test/resources/peers. */
public final class Peers {
  /** One recorded tokenizer. */
  enum Peer {
    LUCENE("Lucene", "lucene.StandardTokenizer", "Lucene `StandardTokenizer` 9.12.3 and 10.3.1"),
    ICU("ICU", "icu.BreakIterator.word.ar", "ICU4J 78.1 `BreakIterator.getWordInstance(ar)`"),
    CAMEL("CAMeL", "camel.simple_word_tokenize", "CAMeL Tools 1.6.0 `simple_word_tokenize`");

    final String label;
    final String file;
    final String title;

    Peer(String label, String file, String title) {
      this.label = label;
      this.file = file;
      this.title = title;
    }
  }

  /** What a peer made of an input: spans in order, white space left out. */
  record Row(String input, List<Span> spans) {}

  private Peers() {}

  /** The inputs: set, id, category, text. */
  public static List<String[]> inputs() {
    return Recorded.lines("inputs").stream()
        .map(line -> line.split("\t", -1))
        .map(row -> new String[] {row[0], row[1], row[2], Golden.unescape(row[3])})
        .toList();
  }

  static List<Row> rows(Peer peer) {
    return Recorded.lines(peer.file).stream()
        .map(line -> line.split("\t", -1))
        .map(row -> row(peer, Golden.unescape(row[0]), Arrays.copyOfRange(row, 1, row.length)))
        .toList();
  }

  private static Row row(Peer peer, String input, String[] columns) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String column : columns) {
      if (peer == Peer.CAMEL) {
        String token = Golden.unescape(column);
        int start = input.indexOf(token, at);
        if (start < 0) {
          throw new IllegalStateException(Golden.units(token) + " not in " + Golden.units(input));
        }
        at = start + token.length();
        spans.add(new Span(start, at));
      } else {
        String[] fields = column.split(":", 3);
        spans.add(new Span(Integer.parseInt(fields[0]), Integer.parseInt(fields[1])));
      }
    }
    return new Row(input, spans);
  }
}
