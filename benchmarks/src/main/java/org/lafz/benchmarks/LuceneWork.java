// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** What Lucene does with its token streams. */
final class LuceneWork {
  private LuceneWork() {}

  /** Typed words of the StandardTokenizer. */
  static SpanWork words(Corpus corpus) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    TypeAttribute type = tokenizer.addAttribute(TypeAttribute.class);
    return new StandardWords(corpus) {
      private String lastType = "";

      @Override
      int handle(int i) {
        begin();
        try {
          tokenizer.setReader(new StringReader(corpus.text(i)));
          tokenizer.reset();
          while (tokenizer.incrementToken()) {
            add(offset.startOffset(), offset.endOffset());
            lastType = type.type();
          }
          tokenizer.end();
          tokenizer.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return lastType.isEmpty() ? 0 : found();
      }
    };
  }

  /**
   * Terms of the ArabicAnalyzer: words, lower case, ASCII digits, no stop words, folded, stemmed.
   */
  static Work terms(Corpus corpus) {
    ArabicAnalyzer analyzer = new ArabicAnalyzer();
    checkKnown(analyzer);
    return new Work(corpus) {
      private int lastLength;

      @Override
      int handle(int i) {
        int terms = 0;
        try (TokenStream stream = analyzer.tokenStream("text", corpus.text(i))) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            lastLength = term.length();
            terms++;
          }
          stream.end();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return lastLength < 0 ? 0 : terms;
      }

      @Override
      void check() {
        SpanWork words = words(corpus);
        for (int i = 0; i < corpus.count(); i++) {
          int expected = wordsButStopWords(words, corpus.text(i), i);
          int terms = handle(i);
          if (terms != expected) {
            throw new IllegalStateException(
                corpus + ", text " + i + ": " + terms + " terms instead of " + expected);
          }
        }
      }
    };
  }

  private static int wordsButStopWords(SpanWork words, String text, int i) {
    CharArraySet stopWords = ArabicAnalyzer.getDefaultStopSet();
    words.handle(i);
    int[] spans = words.spans();
    int left = 0;
    for (int k = 0; k < spans.length; k += 2) {
      String word = text.substring(spans[k], spans[k + 1]);
      left += stopWords.contains(word.toLowerCase(Locale.ROOT)) ? 0 : 1;
    }
    return left;
  }

  private static void checkKnown(ArabicAnalyzer analyzer) {
    // "The school", "from", "the big one", 1: articles and feminine endings go, and "from".
    String text =
        "\u0627\u0644\u0645\u062F\u0631\u0633\u0629 \u0645\u0646"
            + " \u0627\u0644\u0643\u0628\u064A\u0631\u064E\u0629 \u0661";
    StringBuilder terms = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.append(term).append(' ');
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!"\u0645\u062F\u0631\u0633 \u0643\u0628\u064A\u0631 1 ".contentEquals(terms)) {
      throw new IllegalStateException("ArabicAnalyzer makes " + terms);
    }
  }
}
