// SPDX-License-Identifier: Apache-2.0
package org.lafz;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a reader sees in a source file is what is there: no bidi control in any text we write, and
 * in Java sources no invisible character and no combining mark either; they are written as escapes.
 * Documents may show vocalized Arabic.
 */
class SourceHygieneTest {
  /** Not ours to write: build output, version control, and texts that are data. */
  private static final Set<String> SKIPPED = Set.of(".git", ".idea", ".lafz", "seeds", "target");

  private static final Set<String> SCRIPTS = Set.of("fuzz", "lafz", "run");

  @Test
  void noSourceFileHoldsARawInvisibleCharacter() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    assertThat(root.resolve("modules/pom.xml")).exists();
    List<String> findings = new ArrayList<>();
    for (Path file : sources(root)) {
      Path name = root.relativize(file);
      boolean strict = name.toString().endsWith(".java") && !name.startsWith("docs");
      findings.addAll(findings(name.toString(), Files.readString(file), strict));
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void bidiControlsAreFoundInEveryFile() {
    for (int c : new int[] {0x061C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069}) {
      assertThat(findings("a.md", "x\n" + Character.toString(c), false))
          .containsExactly(
              String.format("a.md:2: raw U+%04X %s", c, UCharacter.getExtendedName(c)));
    }
  }

  @Test
  void invisibleCharactersAndMarksAreFoundInJavaOnly() {
    // zero width space, ZWNJ, ZWJ, BOM, soft hyphen, CGJ, word joiner, fatha, dagger alef, Quranic
    // mark, end of ayah
    int[] hidden = {
      0x200B, 0x200C, 0x200D, 0xFEFF, 0x00AD, 0x034F, 0x2060, 0x064E, 0x0670, 0x06D6, 0x06DD
    };
    for (int c : hidden) {
      assertThat(findings("A.java", "x" + Character.toString(c), true)).hasSize(1);
      assertThat(findings("a.md", "x" + Character.toString(c), false)).isEmpty();
    }
  }

  @Test
  void lettersAreFine() {
    assertThat(findings("A.java", "\u0643\u062A\u0627\u0628 \u0640 x\u00B2 \uD83D\uDE00", true))
        .isEmpty();
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(root) && SKIPPED.contains(dir.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile()
                && (name.matches(".*\\.(java|xml|md|sh)") || SCRIPTS.contains(name))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(found).hasSizeGreaterThan(5);
    return found;
  }

  private static List<String> findings(String name, String text, boolean strict) {
    List<String> findings = new ArrayList<>();
    int line = 1;
    for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      if (c == '\n') {
        line++;
      } else if (isBidiControl(c) || strict && isInvisibleOrCombining(c)) {
        findings.add(
            String.format("%s:%d: raw U+%04X %s", name, line, c, UCharacter.getExtendedName(c)));
      }
    }
    return findings;
  }

  private static boolean isBidiControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || 0x202A <= c && c <= 0x202E
        || 0x2066 <= c && c <= 0x2069;
  }

  private static boolean isInvisibleOrCombining(int c) {
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.FORMAT,
          ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
