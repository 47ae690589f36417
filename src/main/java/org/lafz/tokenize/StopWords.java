// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lafz.internal.chars.Chars;
import org.lafz.internal.lexicon.WordList;
import org.lafz.normalize.ArabicNormalizer;

/**
 * A list of words that are too frequent to find anything: في, من, على, وهو.
 *
 * <p>A list is compared unit by unit, so {@linkplain #fold fold} it with the normalizer of the text
 * and ask for words that this normalizer made: otherwise a vocalized or hamza-less spelling slips
 * through. Asking allocates nothing. Immutable; share it between threads.
 */
public final class StopWords {
  /** Loaded when it is first asked for. */
  private static final class Arabic {
    static final StopWords LIST = read();

    private static StopWords read() {
      List<Entry> entries = new ArrayList<>();
      for (String[] row : WordList.rows("stop-words.tsv")) {
        entries.add(new Entry(row[0], row[3].isEmpty() ? List.of() : List.of(row[3].split(" "))));
      }
      return new StopWords(entries);
    }
  }

  /** A stop word, and the words with content that it must not be mistaken for. */
  private record Entry(String word, List<String> yieldsTo) {}

  private final List<Entry> entries;
  private final Set<String> words;
  private final @Nullable String[] table; // open addressing, at most half full
  private final int longest;

  private StopWords(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    Set<String> distinct = new LinkedHashSet<>();
    int units = 0;
    for (Entry entry : entries) {
      distinct.add(entry.word);
      units = Math.max(units, entry.word.length());
    }
    words = Collections.unmodifiableSet(distinct);
    longest = units;
    table = new @Nullable String[Integer.highestOneBit(2 * distinct.size() + 1) << 1];
    for (String word : distinct) {
      int slot = slot(word.hashCode());
      while (table[slot] != null) {
        slot = next(slot);
      }
      table[slot] = word;
    }
  }

  /**
   * The list {@code arabic@1}: function words of Modern Standard Arabic in full spelling without
   * marks, with the frequent combinations of و ف ب ل ك س and pronouns. It never changes; another
   * list will have another name. Source: {@code seeds/stop-words.tsv}, explained in {@code
   * docs/stop-words.md}.
   */
  public static StopWords arabic() {
    return Arabic.LIST;
  }

  /**
   * A list of your own, in any spelling.
   *
   * @throws IllegalArgumentException if a word is empty or holds white space, which no token does
   */
  public static StopWords of(Collection<String> words) {
    List<Entry> entries = new ArrayList<>(words.size());
    for (String word : words) {
      if (!isWord(word)) {
        throw new IllegalArgumentException(
            "stop word " + entries.size() + " is empty or holds white space: \"" + word + "\"");
      }
      entries.add(new Entry(word, List.of()));
    }
    return new StopWords(entries);
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.codePoints().noneMatch(Chars::isWhiteSpace);
  }

  /**
   * This list as {@code normalizer} writes it. Words that become equal are one.
   *
   * <p>A word of {@link #arabic()} that becomes equal to one with content is left out: {@code
   * search@1} makes إثر (after) and أثر (trace) equal, and what is removed from an index cannot be
   * found. The words with content are named in the seed.
   *
   * @throws IllegalArgumentException if a word becomes empty, or several words
   */
  public StopWords fold(ArabicNormalizer normalizer) {
    List<Entry> folded = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      String word = normalizer.normalize(entry.word);
      if (!isWord(word)) {
        throw new IllegalArgumentException(
            "stop word \""
                + entry.word
                + "\" is no word after "
                + normalizer.profile()
                + ": \""
                + word
                + "\"");
      }
      List<String> yieldsTo = entry.yieldsTo.stream().map(normalizer::normalize).toList();
      if (!yieldsTo.contains(word)) {
        folded.add(new Entry(word, yieldsTo));
      }
    }
    return new StopWords(folded);
  }

  /** Whether {@code word} is in the list, unit by unit. */
  public boolean contains(CharSequence word) {
    int length = word.length();
    if (length > longest) {
      return false;
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    for (int slot = slot(hash); ; slot = next(slot)) {
      String found = table[slot];
      if (found == null || found.contentEquals(word)) {
        return found != null;
      }
    }
  }

  /**
   * Whether the word {@code text[from, to)} is in the list, unit by unit.
   *
   * @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ text.length
   */
  public boolean contains(char[] text, int from, int to) {
    Objects.checkFromToIndex(from, to, text.length);
    if (to - from > longest) {
      return false;
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    for (int slot = slot(hash); ; slot = next(slot)) {
      String found = table[slot];
      if (found == null || equal(found, text, from, to)) {
        return found != null;
      }
    }
  }

  private static boolean equal(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first place for a word; {@code hash} is that of {@link String#hashCode}. */
  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (table.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  /** The words, without duplicates, in the order of the list. Cannot be changed. */
  public Set<String> words() {
    return words;
  }

  /** How many words there are. */
  @Override
  public String toString() {
    return "StopWords[" + words.size() + " words]";
  }
}
