// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.Optional;
import org.lafz.internal.chars.Chars;
import org.lafz.tokenize.SentenceSplitter.Abbreviation;

/**
 * Takes the tokens of a text and finds where its sentences end. After a terminator the end is
 * pending; the token that is no part of it any more decides.
 */
final class SentenceScanner implements TokenConsumer {
  /** What the marks since the last word amount to. */
  private enum Pending {
    NOTHING,
    STOP,
    PAUSE,
    /** Exclamation and question marks, and a full stop with a comma. */
    SURE,
    VERSE
  }

  /** Units of the longest abbreviation. */
  static final int MAX_ABBREVIATION = 16;

  // With a conjunction before it, and one unit more to see that a word is longer.
  private static final int MAX_SKELETON = MAX_ABBREVIATION + 2;

  /** Text that is longer without an end is cut; so a stream of any shape needs a fixed buffer. */
  static final int MAX_SENTENCE = 1 << 16;

  /** White space and controls that are longer end a sentence, for the same reason. */
  static final int MAX_GAP = 1 << 12;

  private static final int MAX_AHEAD = 16; // marks and brackets before a word

  private final SentenceSplitter options;
  private final CharSequence text;
  private final SentenceSplitter.SentenceConsumer out;

  private int first = -1; // start of the open sentence, -1 if none is open
  private int tokens; // in the open sentence
  private int last; // end of the last token
  private Pending pending = Pending.NOTHING;
  private boolean quoted; // a closing quote follows the pending terminator
  private boolean closed; // any closing mark does
  private int note = -1; // end of a footnote number that goes with the pending terminator

  private boolean cut;

  // The word before the pending full stop.
  private int wordStart;
  private int wordEnd;
  private TokenType wordType = TokenType.SYMBOL;
  private int stopAt; // the full stop that is pending
  private boolean wordAfterNumber;
  private boolean wordIsItem; // it begins the sentence
  private String skeleton = ""; // its letters, with those of a spaced-out initialism before it
  private boolean lastWasNumber;

  SentenceScanner(
      SentenceSplitter options, CharSequence text, SentenceSplitter.SentenceConsumer out) {
    this.options = options;
    this.text = text;
    this.out = out;
  }

  @Override
  public void token(int start, int end, TokenType type) {
    if (first >= 0 && (end - first > MAX_SENTENCE || start - last > MAX_GAP)) {
      end(end - first > MAX_SENTENCE);
    }
    if (first >= 0) {
      int breaks = lineBreaks(last, start);
      if (breaks > 1 || (breaks == 1 && options.endsAtEveryLine())) {
        end(false);
      } else if (pending != Pending.NOTHING && !runsOn(start, end, type)) {
        if (isEnd(start, end, type, breaks > 0)) {
          end(false);
        } else {
          pending = Pending.NOTHING;
        }
      }
    }
    if (first < 0) {
      first = start;
      tokens = 0;
      lastWasNumber = false;
      skeleton = "";
      wordEnd = -1;
      wordType = TokenType.SYMBOL;
    }
    if (pending == Pending.NOTHING) {
      begin(start, end, type);
    }
    last = end;
    tokens++;
  }

  /** Ends the open sentence, if there is one. */
  void finish() {
    if (first >= 0) {
      end(false);
    }
  }

  /** Start of the open sentence, -1 if none is open. */
  int open() {
    return first;
  }

  /** End of the last token. */
  int last() {
    return last;
  }

  /** Whether the last sentence was longer than the bound and goes on in the next one. */
  boolean isCut() {
    return cut;
  }

  /** The text has moved to smaller offsets. */
  void shift(int by) {
    first = first < 0 ? -1 : first - by;
    last -= by;
    note -= by;
    wordStart -= by;
    wordEnd -= by;
    stopAt -= by;
  }

  private void end(boolean tooLong) {
    cut = tooLong;
    out.sentence(first, last);
    first = -1;
    pending = Pending.NOTHING;
  }

  /** Looks whether a terminator begins with this token; remembers it if it is a word. */
  private void begin(int start, int end, TokenType type) {
    char c = text.charAt(start);
    closed = false;
    quoted = false;
    note = -1;
    if (type == TokenType.PUNCTUATION) {
      pending = terminator(c);
      stopAt = start;
      if (pending == Pending.SURE && start > 0 && isOpening(text.charAt(start - 1))) {
        pending = Pending.NOTHING; // (!) is a remark, not an end
      }
      lastWasNumber = false;
    } else if (c == '\u06DD') {
      pending = Pending.VERSE;
    } else if (type != TokenType.SYMBOL) {
      boolean initials =
          tokens > 1
              && text.charAt(last - 1) == '.'
              && wordEnd == last - 1
              && skeleton.length() < MAX_SKELETON
              && isInitials(skeleton);
      if (end < text.length() && text.charAt(end) == '.') {
        String letters = skeleton(start, end);
        skeleton = initials && letters.length() == 1 ? skeleton + '.' + letters : letters;
      } else {
        skeleton = ""; // no stop will ask for it
      }
      wordStart = start;
      wordType = type;
      wordEnd = end;
      wordAfterNumber = lastWasNumber;
      wordIsItem = tokens == 0;
      lastWasNumber = type == TokenType.NUMBER;
    }
  }

  private static boolean isInitials(String skeleton) {
    return skeleton.length() % 2 == 1
        && Chars.isArabicLetter(skeleton.charAt(0))
        && (skeleton.length() == 1 || skeleton.charAt(1) == '.');
  }

  /** Whether this token still belongs to the pending end; keeps what it changes. */
  private boolean runsOn(int start, int end, TokenType type) {
    if (end <= note) {
      return true;
    }
    boolean touches = !isSpaced(last, start);
    char c = text.charAt(start);
    if (type == TokenType.PUNCTUATION || type == TokenType.SYMBOL) {
      Pending more = terminator(c);
      if (more != Pending.NOTHING) {
        if (more == Pending.SURE && pending != Pending.VERSE) {
          pending = Pending.SURE;
        } else if (pending == Pending.STOP && !closed) {
          pending = Pending.PAUSE;
        }
        return true;
      }
      if (isClosing(c) || (touches && isEitherWay(c) && closesHere(end))) {
        closed = true;
        quoted |= c != ')' && c != ']' && c != '}';
        return true;
      }
      if (touches
          && pending == Pending.STOP
          && !closed
          && (c == ',' || c == '\u060C')
          && (end == text.length() || Chars.isWhiteSpace(text.charAt(end)))) {
        pending = Pending.SURE;
        return true;
      }
      if (touches && c == '[') {
        note = note(start);
        return note >= 0;
      }
      return false;
    }
    if (pending == Pending.VERSE && type == TokenType.NUMBER && !closed) {
      closed = true; // one number only
      return !Chars.isNumber(Character.codePointBefore(text, last));
    }
    return touches && type == TokenType.EMOJI;
  }

  /** The end of a bracketed number of up to three digits, or -1. */
  private int note(int start) {
    int i = start + 1;
    while (i < text.length() && i - start <= 3 && Chars.digit(text.charAt(i)) >= 0) {
      i++;
    }
    return i > start + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private boolean isEnd(int start, int end, TokenType type, boolean lineBreak) {
    boolean touches = !isSpaced(last, start);
    char c = text.charAt(start);
    boolean goesOn =
        switch (c) {
          case ',', ';', ':', '\u060C', '\u061B', '\u3001', '\uFF0C' -> true;
          case '-', '\u2013', '\u2014' -> touches; // else it opens a turn of speech or an item
          default -> false;
        };
    if (goesOn) {
      return pending == Pending.VERSE;
    }
    return switch (pending) {
      case PAUSE -> quoted || lineBreak;
      case STOP -> stopEnds(start, end, type, touches && !closed, lineBreak);
      default -> true;
    };
  }

  private boolean stopEnds(int start, int end, TokenType type, boolean touches, boolean lineBreak) {
    int c = Character.codePointAt(text, start);
    if (wordType == TokenType.LATIN && isLowerAhead(start)) {
      return false; // SB8
    }
    boolean after = wordEnd == stopAt && !closed;
    if (touches) {
      // The space after a stop is often left out between words; between single letters, digits or
      // in other scripts it is no end.
      return type == TokenType.ARABIC
          && Chars.isArabicLetter(c)
          && skeleton(start, end).length() > 1
          && !(after && skeleton.length() < 2)
          && !(after && isItem())
          && (!after || abbreviation().isEmpty());
    }
    if (!after) {
      return true;
    }
    if (isItem()) {
      return false;
    }
    if (isInitials(skeleton)
        && type == TokenType.ARABIC
        && skeleton(start, end).length() == 1
        && end < text.length()
        && text.charAt(end) == '.') {
      return false; // أ. ف. ب.
    }
    Optional<Abbreviation> kind = abbreviation();
    if (kind.isEmpty()) {
      return true;
    }
    return switch (kind.get()) {
      case TITLE -> wordAfterNumber || !Chars.isLetter(c);
      case NUMBERED -> !Chars.isNumber(c);
      case ETCETERA -> lineBreak || c == '\u0648' || c == '\u0641';
      case NEVER -> false;
    };
  }

  /** The abbreviation before the stop, also with the conjunction و written onto it. */
  private Optional<Abbreviation> abbreviation() {
    Optional<Abbreviation> kind = options.abbreviation(skeleton);
    return kind.isEmpty() && skeleton.length() > 1 && skeleton.charAt(0) == '\u0648'
        ? options.abbreviation(skeleton.substring(1))
        : kind;
  }

  /** Whether the word before the stop is the number of an item: it begins the sentence. */
  private boolean isItem() {
    if (!wordIsItem || wordEnd - wordStart > 3) {
      return false;
    }
    for (int i = wordStart; i < wordEnd; i++) {
      if (Chars.digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private Pending terminator(char c) {
    return switch (c) {
      case '.' -> Pending.STOP;
      case '\u2025', '\u2026' -> Pending.PAUSE;
      case '!',
          '?',
          '\u061D',
          '\u061E',
          '\u061F',
          '\u06D4',
          '\u0589',
          '\u0700',
          '\u0701',
          '\u0702',
          '\u0964',
          '\u0965',
          '\u1362',
          '\u1367',
          '\u1368',
          '\u203C',
          '\u203D',
          '\u2047',
          '\u2048',
          '\u2049',
          '\u2E2E',
          '\u3002',
          '\uFE12',
          '\uFE52',
          '\uFE56',
          '\uFE57',
          '\uFF01',
          '\uFF0E',
          '\uFF1F',
          '\uFF61' ->
          Pending.SURE;
      default -> Pending.NOTHING;
    };
  }

  /** U+FD3E closes: the ornate parentheses are named for left to right. */
  private static boolean isClosing(char c) {
    return switch (c) {
      case ')', ']', '}', '\u00BB', '\u201D', '\u2019', '\u203A', '\uFD3E', '\u300D', '\u300F' ->
          true;
      default -> false;
    };
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  private static boolean isEitherWay(char c) {
    return switch (c) {
      case '"', '\'', '\u00AB', '\u201C', '\u2018', '\u2039', '*' -> true;
      default -> false;
    };
  }

  /** Whether a quote that ends before {@code i} can only be a closing one. */
  private boolean closesHere(int i) {
    if (i == text.length()) {
      return true;
    }
    int c = Character.codePointAt(text, i);
    return Chars.isWhiteSpace(c)
        || WordClasses.isControl(c)
        || (Chars.isPunctuation(c) && c != '(' && c != '[' && c != '#' && c != '@');
  }

  /** Whether a small Latin letter is the first letter or digit from {@code i} on. */
  private boolean isLowerAhead(int i) {
    for (int stop = Math.min(text.length(), i + MAX_AHEAD); i < stop; i++) {
      char c = text.charAt(i);
      if (Chars.isLetter(c) || Chars.isNumber(c) || Character.isSurrogate(c)) {
        return c >= 'a' && c <= 'z';
      }
    }
    return false;
  }

  /** Whether white space stands between two tokens, not just controls. */
  private boolean isSpaced(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isWhiteSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 0, 1, or 2 for an empty line or a paragraph separator. */
  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isLineEnd(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r')) {
        breaks += c == '\u2029' ? 2 : 1;
      }
    }
    return Math.min(breaks, 2);
  }

  /** Letters, digits and stops of a short token, marks and tatweel left out. */
  private String skeleton(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to && letters.length() < MAX_SKELETON; ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (c == '.' || (c != WordClasses.TATWEEL && (Chars.isLetter(c) || Chars.isNumber(c)))) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }
}
