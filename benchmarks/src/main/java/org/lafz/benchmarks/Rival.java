// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.lafz.normalize.ArabicNormalizer;

/** What others do. Most do less than lafz: each comment says what. */
enum Rival implements Task {
  /** Copies an array: the floor of everything that writes a text. */
  ARRAYCOPY {
    @Override
    public Work on(Corpus corpus) {
      byte[] out = new byte[3 * corpus.longest()];
      return new TextWork(corpus, UnaryOperator.identity()) {
        @Override
        int handle(int i) {
          byte[] in = corpus.utf8(i);
          System.arraycopy(in, 0, out, 0, in.length);
          return in.length;
        }

        @Override
        String result(int i) {
          return new String(out, 0, handle(i), StandardCharsets.UTF_8);
        }
      };
    }
  },

  /** {@code new String(bytes, UTF_8)}: decodes and validates, changes nothing. */
  JDK_DECODE {
    @Override
    public Work on(Corpus corpus) {
      return new StringWork(corpus, UnaryOperator.identity()) {
        @Override
        String convert(int i) {
          return new String(corpus.utf8(i), StandardCharsets.UTF_8);
        }
      };
    }
  },

  /** NFKC of the JDK: presentation forms and canonical order, no folding. */
  JDK_NFKC {
    @Override
    public Work on(Corpus corpus) {
      Normalizer2 icu = Normalizer2.getNFKCInstance();
      return new StringWork(corpus, icu::normalize) {
        @Override
        String convert(int i) {
          return Normalizer.normalize(corpus.text(i), Normalizer.Form.NFKC);
        }
      };
    }
  },

  /** NFKC of ICU4J: presentation forms and canonical order, no folding. */
  ICU_NFKC {
    @Override
    public Work on(Corpus corpus) {
      return new StringWork(corpus, text -> Normalizer.normalize(text, Normalizer.Form.NFKC)) {
        private final Normalizer2 normalizer = Normalizer2.getNFKCInstance();

        @Override
        String convert(int i) {
          return normalizer.normalize(corpus.text(i));
        }
      };
    }
  },

  /** NFKC_Casefold of ICU4J: NFKC, small letters, invisible characters; no Arabic folding. */
  ICU_FOLD {
    @Override
    public Work on(Corpus corpus) {
      return new StringWork(corpus, Rival::casefolded) {
        private final Normalizer2 normalizer = Normalizer2.getNFKCCasefoldInstance();

        @Override
        String convert(int i) {
          return normalizer.normalize(corpus.text(i));
        }
      };
    }
  },

  /** Lucene's ArabicNormalizer, word by word in place, words already cut. Five kinds of folds. */
  LUCENE_WORDS {
    @Override
    public Work on(Corpus corpus) {
      var normalizer = new org.apache.lucene.analysis.ar.ArabicNormalizer();
      return new WordWork(corpus, luceneFolds()) {
        @Override
        int normalize(char[] term, int length) {
          return normalizer.normalize(term, length);
        }
      };
    }
  },

  /** Lucene's ArabicNormalizer on a whole text copied into a buffer: for a query. */
  LUCENE_IN_PLACE {
    @Override
    public Work on(Corpus corpus) {
      var normalizer = new org.apache.lucene.analysis.ar.ArabicNormalizer();
      char[] buffer = new char[corpus.longest()];
      return new TextWork(corpus, luceneFolds()) {
        @Override
        int handle(int i) {
          char[] in = corpus.chars(i);
          System.arraycopy(in, 0, buffer, 0, in.length);
          return normalizer.normalize(buffer, in.length);
        }

        @Override
        String result(int i) {
          return new String(buffer, 0, handle(i));
        }
      };
    }
  },

  /** Lucene's folds as a chain of compiled patterns, as in many programs. */
  REGEX_CHAIN {
    @Override
    public Work on(Corpus corpus) {
      Pattern marks = Pattern.compile("[\u064B-\u0652\u0640]");
      Pattern alef = Pattern.compile("[\u0622\u0623\u0625]");
      Pattern yeh = Pattern.compile("\u0649");
      Pattern teh = Pattern.compile("\u0629");
      return new StringWork(corpus, luceneFolds()) {
        @Override
        String convert(int i) {
          String text = marks.matcher(corpus.text(i)).replaceAll("");
          text = alef.matcher(text).replaceAll("\u0627");
          text = yeh.matcher(text).replaceAll("\u064A");
          return teh.matcher(text).replaceAll("\u0647");
        }
      };
    }
  },

  /** Lucene's folds as a chain of String.replace. */
  REPLACE_CHAIN {
    @Override
    public Work on(Corpus corpus) {
      return new StringWork(corpus, luceneFolds()) {
        @Override
        String convert(int i) {
          String text = corpus.text(i).replace("\u0640", "");
          for (char mark = '\u064B'; mark <= '\u0652'; mark++) {
            text = text.replace(String.valueOf(mark), "");
          }
          return text.replace('\u0622', '\u0627')
              .replace('\u0623', '\u0627')
              .replace('\u0625', '\u0627')
              .replace('\u0649', '\u064A')
              .replace('\u0629', '\u0647');
        }
      };
    }
  },

  /** Lucene's StandardTokenizer: UAX #29 words with types, no punctuation. */
  LUCENE_TOKENS {
    @Override
    public Work on(Corpus corpus) {
      return LuceneWork.words(corpus);
    }
  },

  /** Lucene's ArabicAnalyzer: words, lower case, stop words, folds, light stems. */
  LUCENE_TERMS {
    @Override
    public Work on(Corpus corpus) {
      return LuceneWork.terms(corpus);
    }
  },

  /** Word breaks of ICU4J with their status; no punctuation. */
  ICU_TOKENS {
    @Override
    public Work on(Corpus corpus) {
      var breaks = com.ibm.icu.text.BreakIterator.getWordInstance(Locale.ROOT);
      return new StandardWords(corpus) {
        @Override
        int handle(int i) {
          begin();
          breaks.setText(corpus.text(i));
          int start = breaks.first();
          for (int end; (end = breaks.next()) != BreakIterator.DONE; start = end) {
            if (breaks.getRuleStatus() != com.ibm.icu.text.BreakIterator.WORD_NONE) {
              add(start, end);
            }
          }
          return found();
        }
      };
    }
  },

  /** Word breaks of the JDK; no types, no punctuation. */
  JDK_TOKENS {
    @Override
    public Work on(Corpus corpus) {
      BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
      return new PlainWords(corpus) {
        @Override
        int handle(int i) {
          begin();
          String text = corpus.text(i);
          breaks.setText(text);
          int start = breaks.first();
          for (int end; (end = breaks.next()) != BreakIterator.DONE; start = end) {
            // At the end too: an invisible character is part of the word behind it.
            if (Character.isLetterOrDigit(text.codePointAt(start))
                || Character.isLetterOrDigit(text.charAt(end - 1))) {
              add(start, end);
            }
          }
          return found();
        }
      };
    }
  },

  /** OpenNLP's SimpleTokenizer: runs of letters, digits and others; splits words at marks. */
  OPENNLP_TOKENS {
    @Override
    public Work on(Corpus corpus) {
      return new PlainWords(corpus) {
        @Override
        int handle(int i) {
          begin();
          for (Span token : SimpleTokenizer.INSTANCE.tokenizePos(corpus.text(i))) {
            add(token.getStart(), token.getEnd());
          }
          return found();
        }
      };
    }
  },

  /** Sentence breaks of the JDK. */
  JDK_SENTENCES {
    @Override
    public Work on(Corpus corpus) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      return new SentenceWork(corpus) {
        @Override
        int handle(int i) {
          begin();
          breaks.setText(corpus.text(i));
          int start = breaks.first();
          for (int end; (end = breaks.next()) != BreakIterator.DONE; start = end) {
            add(start, end);
          }
          return found();
        }
      };
    }
  };

  /** Lucene's rules by lafz's parity profile, which recorded outputs of Lucene judge. */
  private static UnaryOperator<String> luceneFolds() {
    ArabicNormalizer parity = ArabicNormalizer.parse("lucene-ar@1");
    return parity::normalize;
  }

  /**
   * NFKC_Casefold by the JDK, for what our texts hold: its NFKC, small letters, nothing invisible.
   */
  private static String casefolded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return composed
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u00AD\u061C\u200B-\u200F\u2060\uFE0F\uFEFF]", "");
  }
}
