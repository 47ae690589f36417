// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lafz.normalize.ArabicNormalizer;
import org.lafz.normalize.Malformed;
import org.lafz.normalize.MalformedUtf8Exception;
import org.lafz.normalize.NormalizedText;
import org.lafz.normalize.NormalizingInputStream;
import org.lafz.normalize.NormalizingReader;
import org.lafz.normalize.Profile;
import org.lafz.normalize.Utf8Result;
import org.lafz.offset.Span;
import org.lafz.tokenize.ArabicTokenizer;
import org.lafz.tokenize.NormalizedToken;
import org.lafz.tokenize.SentenceSplitter;
import org.lafz.tokenize.Token;
import org.lafz.tokenize.TokenConsumer;
import org.lafz.tokenize.TokenType;

/** The ways through lafz. Paths that do not normalize have no use for the profile. */
enum LafzPath {
  /** String to String. */
  STRING {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      return new StringWork(corpus, byBytes(profile)) {
        @Override
        String convert(int i) {
          return normalizer.normalize(corpus.text(i));
        }
      };
    }
  },

  /** char[] to another char[], the whole text at once. */
  CHARS {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      char[] out = new char[2 * corpus.longest() + 64];
      return new TextWork(corpus, byString(profile)) {
        @Override
        int handle(int i) {
          char[] in = corpus.chars(i);
          return normalizer.normalize(in, 0, in.length, out, 0);
        }

        @Override
        String result(int i) {
          return new String(out, 0, handle(i));
        }
      };
    }
  },

  /** char[] copied into a buffer and normalized there: for a query, or a term. */
  IN_PLACE {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      char[] buffer = new char[2 * corpus.longest() + 64];
      return new TextWork(corpus, byString(profile)) {
        @Override
        int handle(int i) {
          char[] in = corpus.chars(i);
          System.arraycopy(in, 0, buffer, 0, in.length);
          return normalizer.normalize(buffer, 0, in.length, buffer, 0);
        }

        @Override
        String result(int i) {
          return new String(buffer, 0, handle(i));
        }
      };
    }
  },

  /** char[] word by word in place, as Lucene's filters do; see {@link WordWork}. */
  WORDS {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      return new WordWork(corpus, byString(profile)) {
        @Override
        int normalize(char[] term, int length) {
          return normalizer.normalize(term, 0, length, term, 0);
        }
      };
    }
  },

  /** UTF-8 to UTF-8, validated, from array to array. */
  UTF8 {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      byte[] out = new byte[6 * corpus.longest() + 64];
      Utf8Result outcome = new Utf8Result();
      return new TextWork(corpus, byString(profile)) {
        @Override
        int handle(int i) {
          byte[] in = corpus.utf8(i);
          try {
            outcome.reset();
            normalizer.normalizeUtf8(in, 0, in.length, out, 0, Malformed.REPLACE, outcome);
          } catch (MalformedUtf8Exception e) {
            throw new UncheckedIOException(e);
          }
          return outcome.written();
        }

        @Override
        String result(int i) {
          return new String(out, 0, handle(i), StandardCharsets.UTF_8);
        }
      };
    }
  },

  /** A Reader, read in pieces of 8192 units. */
  READER {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      char[] out = new char[2 * corpus.longest() + 8192];
      return new TextWork(corpus, byString(profile)) {
        @Override
        int handle(int i) {
          int length = 0;
          try (NormalizingReader reader = normalizer.reader(new StringReader(corpus.text(i)))) {
            for (int n; (n = reader.read(out, length, 8192)) >= 0; ) {
              length += n;
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return length;
        }

        @Override
        String result(int i) {
          return new String(out, 0, handle(i));
        }
      };
    }
  },

  /** An InputStream of UTF-8, read in pieces of 8192 bytes. */
  STREAM {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      byte[] out = new byte[6 * corpus.longest() + 8192];
      return new TextWork(corpus, byString(profile)) {
        @Override
        int handle(int i) {
          int length = 0;
          ByteArrayInputStream bytes = new ByteArrayInputStream(corpus.utf8(i));
          try (NormalizingInputStream stream = normalizer.inputStream(bytes, Malformed.REPLACE)) {
            for (int n; (n = stream.read(out, length, 8192)) >= 0; ) {
              length += n;
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return length;
        }

        @Override
        String result(int i) {
          return new String(out, 0, handle(i), StandardCharsets.UTF_8);
        }
      };
    }
  },

  /** String to text with offset map. */
  ALIGN {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      return new TextWork(corpus, byString(profile)) {
        private @Nullable NormalizedText last;

        @Override
        int handle(int i) {
          NormalizedText made = normalizer.align(corpus.text(i));
          last = made;
          return made.text().length();
        }

        @Override
        String result(int i) {
          return handle(i) < 0 || last == null ? "" : last.text();
        }
      };
    }
  },

  /** Every token with its span and type, by callback. */
  TOKENS {
    @Override
    Work on(Corpus corpus, Profile profile) {
      return new TokenWork(corpus);
    }
  },

  /** Every token as an object, in a list. */
  TOKEN_LIST {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicTokenizer tokenizer = ArabicTokenizer.standard();
      return new TokenSpans(corpus) {
        @Override
        int handle(int i) {
          begin();
          for (Token token : tokenizer.tokenize(corpus.text(i))) {
            add(token.start(), token.end());
          }
          return found();
        }
      };
    }
  },

  /** Every token with its normalized text, in a list: what a search index takes. */
  TERMS {
    @Override
    Work on(Corpus corpus, Profile profile) {
      ArabicTokenizer tokenizer = ArabicTokenizer.standard();
      ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
      return new TextWork(corpus, text -> termsByMap(text, normalizer)) {
        private List<NormalizedToken> last = List.of();

        @Override
        int handle(int i) {
          last = tokenizer.tokenize(corpus.text(i), normalizer);
          return last.size();
        }

        @Override
        String result(int i) {
          handle(i);
          StringBuilder terms = new StringBuilder();
          last.forEach(term -> terms.append(term.normalized()).append(' '));
          return terms.toString();
        }
      };
    }
  },

  /** Sentences, in a list. */
  SENTENCES {
    @Override
    Work on(Corpus corpus, Profile profile) {
      SentenceSplitter splitter = SentenceSplitter.standard();
      return new SentenceWork(corpus) {
        @Override
        int handle(int i) {
          begin();
          for (Span sentence : splitter.split(corpus.text(i))) {
            add(sentence.start(), sentence.end());
          }
          return found();
        }
      };
    }
  };

  abstract Work on(Corpus corpus, Profile profile);

  /** Text and result of a line that is known, and not from running lafz. */
  private static final Map<Profile, List<String>> KNOWN =
      Map.of(
          Profile.SEARCH,
          List.of(
              "\u0671\u0644\u0652\u0639\u064E\u0640\u0631\u064E\u0628\u0650\u064A\u0651\u064E\u0629\u064F",
              "\u0627\u0644\u0639\u0631\u0628\u064A\u0647"),
          Profile.REPAIR,
          List.of("\uFEFB \u0640 \u0627\u0654", "\u0644\u0627 \u0640 \u0623"),
          Profile.ML,
          List.of(
              "\u062C\u0645\u0640\u0640\u064A\u064A\u064A\u064A\u0644  x",
              "\u062C\u0645\u064A\u064A\u0644 x"));

  /** The plain way: String to String. */
  private static UnaryOperator<String> byString(Profile profile) {
    ArabicNormalizer normalizer = known(profile);
    return normalizer::normalize;
  }

  private static UnaryOperator<String> byBytes(Profile profile) {
    ArabicNormalizer normalizer = known(profile);
    return text -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      try {
        return new String(normalizer.normalizeUtf8(bytes, Malformed.FAIL), StandardCharsets.UTF_8);
      } catch (MalformedUtf8Exception e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** A normalizer of its own, whose result for a known line is as it should be. */
  private static ArabicNormalizer known(Profile profile) {
    ArabicNormalizer normalizer = ArabicNormalizer.of(profile);
    List<String> line = KNOWN.getOrDefault(profile, List.of("", ""));
    if (!normalizer.normalize(line.get(0)).equals(line.get(1))) {
      throw new IllegalStateException(profile + " makes something else of " + line.get(0));
    }
    return normalizer;
  }

  /** Terms by the offset map: the normalized slice of every token. */
  private static String termsByMap(String text, ArabicNormalizer normalizer) {
    NormalizedText aligned = normalizer.align(text);
    StringBuilder terms = new StringBuilder();
    for (Token token : ArabicTokenizer.standard().tokenize(text)) {
      Span span = aligned.toNormalized(token.start(), token.end());
      for (String term : aligned.text().substring(span.start(), span.end()).split("\\s+", -1)) {
        terms.append(term.isEmpty() ? "" : term + ' ');
      }
    }
    return terms.toString();
  }

  /** Tokens of lafz: every letter and digit, punctuation too, no white space. */
  private abstract static class TokenSpans extends SpanWork {
    TokenSpans(Corpus corpus) {
      super(corpus);
    }

    @Override
    boolean belongs(int codePoint) {
      return !Character.isWhitespace(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    @Override
    boolean mayBelong(int codePoint) {
      return !Character.isWhitespace(codePoint);
    }
  }

  private static final class TokenWork extends TokenSpans implements TokenConsumer {
    private final ArabicTokenizer tokenizer = ArabicTokenizer.standard();
    private @Nullable TokenType lastType;

    TokenWork(Corpus corpus) {
      super(corpus);
    }

    @Override
    int handle(int i) {
      begin();
      tokenizer.forEach(corpus.text(i), this);
      return lastType == null ? 0 : found();
    }

    @Override
    public void token(int start, int end, TokenType type) {
      add(start, end);
      lastType = type;
    }
  }
}
