// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.lafz.internal.chars.WordBreaks.WB_EXTENDNUMLET;
import static org.lafz.internal.chars.WordBreaks.WB_KATAKANA;
import static org.lafz.internal.chars.WordBreaks.WB_NUMERIC;
import static org.lafz.internal.chars.WordBreaks.wordBreak;
import static org.lafz.tokenize.FastClasses.FAST;
import static org.lafz.tokenize.FastClasses.FAST_DIGIT;
import static org.lafz.tokenize.FastClasses.FAST_DOT;
import static org.lafz.tokenize.FastClasses.FAST_LATIN;
import static org.lafz.tokenize.FastClasses.FAST_LETTER;
import static org.lafz.tokenize.FastClasses.FAST_MARK;
import static org.lafz.tokenize.FastClasses.FAST_PUNCTUATION;
import static org.lafz.tokenize.FastClasses.FAST_SPACE;
import static org.lafz.tokenize.FastClasses.FAST_SYMBOL;
import static org.lafz.tokenize.WordClasses.at;
import static org.lafz.tokenize.WordClasses.before;
import static org.lafz.tokenize.WordClasses.isControl;
import static org.lafz.tokenize.WordClasses.isTransparent;
import static org.lafz.tokenize.WordClasses.isWordLetter;
import static org.lafz.tokenize.WordClasses.skipTransparent;
import static org.lafz.tokenize.WordClasses.units;

import org.lafz.internal.chars.Chars;
import org.lafz.internal.kernel.RunStarts;
import org.lafz.tokenize.ArabicTokenizer.Rule;

/**
 * Our own tokens: the word boundaries of {@link WordRules} with the tailoring of {@link Rule}.
 *
 * <p>What an attempt found to be no address or date is remembered to the end of that run: that is
 * what keeps every input linear.
 */
final class WordScanner extends TokenScanner {
  private static final int LOOK_AHEAD = 512; // more than any matcher reads past a token that fits

  private final int max;
  private final int window;
  private final boolean tailored;
  private final WordRules rules;
  private final boolean initialisms;
  private final boolean numbers;
  private final boolean urls;
  private final boolean emails;
  private final boolean hashtags;
  private final boolean mentions;
  private final boolean emoji;
  private final boolean ligatures;
  private final boolean punctuation;
  private final boolean fast;
  private final ComplexScripts scripts;
  private final boolean dictionary;
  private final AddressMatcher addresses = new AddressMatcher();
  private final NumberMatcher dates = new NumberMatcher();

  private final RunStarts runs = new RunStarts(FastClasses.GROUPS);

  private int cap;
  private boolean typed; // the match of the token at hand has set its type
  private int[] ends = {}; // of the words of a run that a dictionary has cut
  private int endsTaken;
  private int endsFound;
  private int noWordBefore; // the run of connectors up to here has no letter or digit

  WordScanner(ArabicTokenizer options) {
    this.max = options.maxTokenLength();
    this.window = max + LOOK_AHEAD;
    this.rules = new WordRules(options.rules(), !options.has(Rule.EMOJI));
    this.initialisms = options.has(Rule.INITIALISMS);
    this.numbers = options.has(Rule.NUMBERS);
    this.urls = options.has(Rule.URLS);
    this.emails = options.has(Rule.EMAILS);
    this.hashtags = options.has(Rule.HASHTAGS);
    this.mentions = options.has(Rule.MENTIONS);
    this.emoji = options.has(Rule.EMOJI);
    this.ligatures = options.has(Rule.LIGATURES);
    this.punctuation = options.has(Rule.PUNCTUATION);
    this.tailored = urls || hashtags || mentions || emoji || ligatures || initialisms;
    this.fast = options.has(Rule.STOPS);
    this.scripts = options.complexScripts();
    this.dictionary = scripts != ArabicTokenizer.NO_DICTIONARY;
  }

  @Override
  int window() {
    return window;
  }

  @Override
  void forget() {
    runs.reset();
    addresses.reset();
    dates.reset();
    noWordBefore = 0;
    endsTaken = 0;
    endsFound = 0;
  }

  @Override
  void shift(int by) {
    runs.reset();
    addresses.shift(by);
    dates.shift(by);
    noWordBefore = Math.max(0, noWordBefore - by);
  }

  @Override
  int next() {
    return plainWord() ? TOKEN : search();
  }

  /** What most tokens are: after at most one space Arabic letters, and a space after them. */
  private boolean plainWord() {
    int p = pos;
    int farthest = limit - (last ? 1 : window);
    if (p < farthest && b[p] == ' ') {
      p++;
    }
    if (p >= farthest || FAST[b[p]] != FAST_LETTER || !fast || endsTaken < endsFound) {
      return false;
    }
    int stop = Math.min(limit, p + max);
    int e = runs.end(b, p, stop);
    return e < stop && FAST[b[e]] == FAST_SPACE && found(p, e, TokenType.ARABIC);
  }

  private int search() {
    if (endsTaken < endsFound) {
      typed = false;
      finish(pos, ends[endsTaken++]);
      return TOKEN;
    }
    int p = pos;
    while (p < limit) {
      char u = b[p];
      byte k = FAST[u];
      if (k == FAST_SPACE) {
        p++;
        continue;
      }
      if (k != 0) {
        break;
      }
      if (!last && limit - p < 2) {
        pos = p;
        return MORE; // perhaps half of a pair
      }
      int c = at(b, p, limit);
      if (!Chars.isWhiteSpace(c) && !isControl(c)) {
        break;
      }
      p += units(c);
    }
    pos = p;
    if (p >= limit) {
      return last ? END : MORE;
    }
    if (!last && limit - p < window) {
      return MORE;
    }
    cap = Math.min(limit, p + window);
    if (!fast || !scanFast(p)) {
      scan(p);
    }
    return TOKEN;
  }

  /** A plain word, number or mark before a space or the like; false if it may be anything else. */
  private boolean scanFast(int s) {
    char c = b[s];
    byte k = FAST[c];
    int stop = Math.min(cap, s + max);
    int i = s + 1;
    if (k == FAST_LETTER) {
      i = runs.end(b, s, stop);
      return endsFast(i, stop, true) && found(s, i, TokenType.ARABIC);
    }
    if (k == FAST_LATIN || k == FAST_DIGIT) {
      i = runs.end(b, s, stop);
      return endsFast(i, stop, false)
          && found(s, i, k == FAST_LATIN ? TokenType.LATIN : TokenType.NUMBER);
    }
    if (k == FAST_PUNCTUATION || k == FAST_SYMBOL) {
      return (i == limit || (i < cap && isFastBase(b[i])))
          && found(s, i, k == FAST_SYMBOL ? TokenType.SYMBOL : TokenType.PUNCTUATION);
    }
    return k == FAST_DOT && isSpaceOrEnd(i) && found(s, i, TokenType.PUNCTUATION);
  }

  /** Whether a plain run that ends before {@code i} ends there by every rule. */
  private boolean endsFast(int i, int stop, boolean arabic) {
    if (i == stop) {
      return i == limit;
    }
    char c = b[i];
    return switch (FAST[c]) {
      case FAST_SPACE -> true;
      // could join letters of other scripts, and digits
      case FAST_PUNCTUATION, FAST_SYMBOL -> arabic || isSpaceOrEnd(i + 1);
      case FAST_DOT -> isSpaceOrEnd(i + 1);
      default -> false;
    };
  }

  private boolean isSpaceOrEnd(int i) {
    return i == limit || (i < cap && FAST[b[i]] == FAST_SPACE);
  }

  /** Whether it is surely no part of what is before it. */
  private static boolean isFastBase(char c) {
    return FAST[c] != 0 && FAST[c] != FAST_MARK;
  }

  private void scan(int s) {
    int c = at(b, s, cap);
    typed = false;
    int e = tailored ? special(s, c) : -1;
    if (e < 0) {
      e = words(s, c);
    }
    if (dictionary && !typed && WordClasses.isComplexLetter(c)) {
      e = dictionaryWord(s);
    }
    finish(s, e);
  }

  private void finish(int s, int e) {
    pos = e;
    boolean tags = typed && type == TokenType.EMOJI;
    int t = e;
    while (t > s) {
      int p = before(b, t, s);
      if (!isEdge(p) || (tags && WordClasses.isTag(p))) {
        break;
      }
      t -= units(p);
    }
    cut = t - s > max;
    if (cut) {
      t = cutPoint(s, max);
      pos = t;
      addresses.reset();
      dates.reset();
      noWordBefore = 0;
      while (t > s + 1 && isEdge(before(b, t, s))) {
        t -= units(before(b, t, s));
      }
    }
    start = s;
    end = t;
    if (!typed) {
      type = WordTypes.of(b, s, t, !emoji);
    }
  }

  /**
   * The end of the first word of the run of letters at {@code s} that only a dictionary can cut;
   * the others wait in {@link #ends}. A run of more than {@link #max} units begins anew with its
   * last word, which may go on.
   */
  private int dictionaryWord(int s) {
    int stop = Math.min(cap, s + max);
    int i = s;
    int next = at(b, i, cap);
    while (i + units(next) <= stop && isOfRun(next)) {
      i += units(next);
      if (i >= cap) {
        break;
      }
      next = at(b, i, cap);
    }
    boolean goesOn = i < cap && isOfRun(next);
    int[] found = scripts.wordEnds(new String(b, s, i - s));
    if (ends.length < found.length + 1) {
      ends = new int[found.length + 1];
    }
    endsFound = 0;
    int last = s;
    for (int end : found) {
      int e = s + end;
      if (end > 0 && e > last && e < i && isCharacterStart(e)) {
        last = e;
        ends[endsFound++] = e;
      }
    }
    endsTaken = 1;
    if (!goesOn) {
      ends[endsFound++] = i;
    } else if (endsFound == 0) {
      endsTaken = 0;
      return i + units(next); // too long, to be cut
    }
    return ends[0];
  }

  private static boolean isOfRun(int c) {
    return WordClasses.isComplexLetter(c) || isTransparent(wordBreak(c));
  }

  private boolean isCharacterStart(int i) {
    return !(Character.isLowSurrogate(b[i]) && Character.isHighSurrogate(b[i - 1]))
        && !isTransparent(wordBreak(at(b, i, cap)));
  }

  private void is(TokenType what) {
    type = what;
    typed = true;
  }

  private static boolean isEdge(int c) {
    return isControl(c) || Chars.isWhiteSpace(c);
  }

  /** The end of what begins with a special sign or sequence at {@code s}, or -1. */
  private int special(int s, int c) {
    if (c < 0x80) {
      if (c == '#' || c == '*' || (c >= '0' && c <= '9')) {
        if (emoji && EmojiMatcher.isKeycap(b, s, cap)) {
          is(TokenType.EMOJI);
          return EmojiMatcher.match(b, s, cap, c);
        }
        return c == '#' ? hashtag(s) : -1;
      }
      if (c == '@') {
        return mention(s);
      }
      if (urls && (c == 'h' || c == 'H' || c == 'f' || c == 'F' || c == 'w' || c == 'W')) {
        int e = AddressMatcher.url(b, s, cap);
        if (e > 0) {
          is(TokenType.URL);
        }
        return e;
      }
      return -1;
    }
    if (c < 0x700 && c != 0xA9 && c != 0xAE) { // these two can be emoji
      return initialisms && Chars.isArabicLetter(c) ? initialism(s, c) : -1;
    }
    if (ligatures && WordClasses.isWordLigature(c)) {
      is(TokenType.ARABIC);
      return skipTransparent(b, s + units(c), cap);
    }
    if (c == 0xFF03 || c == 0xFE5F) {
      return hashtag(s);
    }
    if (c == 0xFF20 || c == 0xFE6B) {
      return mention(s);
    }
    if (emoji) {
      int e = EmojiMatcher.match(b, s, cap, c);
      if (e > 0) {
        is(TokenType.EMOJI);
        return e;
      }
    }
    return initialisms && Chars.isArabicLetter(c) ? initialism(s, c) : -1;
  }

  private int hashtag(int s) {
    int e = hashtags ? AddressMatcher.tag(b, s + 1, cap, ligatures, urls) : -1;
    if (e > 0) {
      is(TokenType.HASHTAG);
    }
    return e;
  }

  private int mention(int s) {
    int e = mentions ? AddressMatcher.mention(b, s + 1, cap, ligatures, urls) : -1;
    if (e > 0) {
      is(TokenType.MENTION);
    }
    return e;
  }

  /** Single Arabic letters with a full stop between each two, without the last stop; or -1. */
  private int initialism(int s, int c) {
    int done = -1;
    int e = letterUnit(s, c);
    while (e > 0 && e < cap && b[e] == '.') {
      int j = skipTransparent(b, e + 1, cap);
      e = j < cap ? letterUnit(j, at(b, j, cap)) : -1;
      if (e > 0) {
        done = e;
      }
    }
    return done > 0 && !isEmail(s, done) ? done : -1;
  }

  /** The end of a letter with its marks and tatweel, if no more of a word follows; or -1. */
  private int letterUnit(int s, int c) {
    if (!Chars.isArabicLetter(c)
        || !isWordLetter(wordBreak(c))
        || (ligatures && WordClasses.isWordLigature(c))) {
      return -1;
    }
    int i = s + units(c);
    while (i < cap) {
      int n = at(b, i, cap);
      int k = wordBreak(n);
      if (n != WordClasses.TATWEEL && !isTransparent(k)) {
        return isWordLetter(k) || k == WB_NUMERIC || k == WB_EXTENDNUMLET || k == WB_KATAKANA
            ? -1
            : i;
      }
      i += units(n);
    }
    return i;
  }

  /** Whether an address begins at {@code s} with the word that ends at {@code e}. */
  private boolean isEmail(int s, int e) {
    return emails
        && e < cap
        && AddressMatcher.continuesEmail(at(b, e, cap))
        && addresses.email(b, s, cap) > 0;
  }

  /** The end of the word, number, address or single mark at {@code s}. */
  private int words(int s, int c) {
    int k = wordBreak(c);
    int from = s;
    if (numbers) {
      if (k == WB_NUMERIC && WordClasses.isNumeral(c)) {
        from = Math.max(s, dates.match(b, s, cap));
      } else if (c == WordClasses.DECIMAL_SEPARATOR) {
        return skipTransparent(b, s + 1, cap);
      }
    }
    if (punctuation && k == WB_EXTENDNUMLET && s < noWordBefore) {
      return skipTransparent(b, s + units(c), cap);
    }
    int e = rules.end(b, s, from, cap);
    if (punctuation && k == WB_EXTENDNUMLET && !hasWord(s, e)) {
      noWordBefore = e;
      return skipTransparent(b, s + units(c), cap);
    }
    return emails && (isTagStart(c) || k == WB_EXTENDNUMLET) ? address(s, e) : e;
  }

  private static boolean isTagStart(int c) {
    return Chars.isLetter(c) || Chars.isNumber(c);
  }

  /** The end of the e-mail address that begins at {@code s} or inside the word; else {@code e}. */
  private int address(int s, int e) {
    if (e >= cap || !AddressMatcher.continuesEmail(at(b, e, cap))) {
      return e;
    }
    int whole = addresses.email(b, s, cap);
    if (whole > 0) {
      is(TokenType.EMAIL);
      return whole;
    }
    // UAX #29 joins mailto:a; the address begins after the colon.
    int r = e;
    while (r > s) {
      int p = before(b, r, s);
      if (!AddressMatcher.isAddressCharacter(p)) {
        break;
      }
      r -= units(p);
    }
    if (r == s || r == e || !isTagStart(at(b, r, cap)) || addresses.email(b, r, cap) < 0) {
      return e;
    }
    e = r;
    while (e > s + 1 && !AddressMatcher.isAddressCharacter(before(b, e, s))) {
      e -= units(before(b, e, s));
    }
    return e;
  }

  private boolean hasWord(int s, int e) {
    for (int i = s; i < e; ) {
      int c = at(b, i, cap);
      if (Chars.isLetter(c) || Chars.isNumber(c)) {
        return true;
      }
      i += units(c);
    }
    return false;
  }
}
