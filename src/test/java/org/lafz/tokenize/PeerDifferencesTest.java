// SPDX-License-Identifier: Apache-2.0
package org.lafz.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lafz.icu.IcuWords;
import org.lafz.tokenize.PeerDifferences.Difference;
import org.lafz.tokenize.PeerDifferences.Kind;

/** Every difference from a recorded tokenizer has a reason, and the page in docs/ shows it. */
class PeerDifferencesTest {
  private static final Path PAGE = Path.of("docs/tokenizer-differences.md");

  @Test
  void everyDifferenceHasAReason() {
    assertThat(of(ArabicTokenizer.standard(), Kind.OTHER)).isEmpty();
  }

  @Test
  void noReasonIsIdle() {
    Set<Kind> idle = EnumSet.allOf(Kind.class);
    idle.removeAll(PeerDifferences.all(ArabicTokenizer.standard()).keySet());
    assertThat(idle).containsExactly(Kind.OTHER);
  }

  @Test
  void withTheDictionariesOfIcuTheWordsAreThoseOfIcu() {
    ArabicTokenizer words = ArabicTokenizer.builder().complexScripts(IcuWords.breaker()).build();
    assertThat(of(words, Kind.COMPLEX)).noneMatch(d -> d.peer() == Peers.Peer.ICU);
  }

  private static List<Difference> of(ArabicTokenizer words, Kind kind) {
    return PeerDifferences.all(words).getOrDefault(kind, List.of());
  }

  @Test
  void thePageShowsThem() throws IOException {
    if (Boolean.getBoolean("lafz.regenerate")) {
      Files.writeString(PAGE, PeerDifferences.page());
    }
    assertThat(Files.readString(PAGE))
        .as("run mvn test -Dtest=PeerDifferencesTest -Dlafz.regenerate=true")
        .isEqualTo(PeerDifferences.page());
  }
}
