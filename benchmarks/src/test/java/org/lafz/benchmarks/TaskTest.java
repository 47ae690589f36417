// SPDX-License-Identifier: Apache-2.0
package org.lafz.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;

class TaskTest {
  /** Every task, and the main paths with the other profiles. */
  static List<String> tasks() {
    return Stream.concat(
            Task.names().stream(),
            Stream.of("string", "chars", "utf8", "align")
                .flatMap(path -> Stream.of("lafz-" + path + ":repair@1", "lafz-" + path + ":ml@1")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void isRightOnEveryKindAndSize(String name) {
    Task task = Task.parse(name);
    for (Kind kind : Kind.values()) {
      for (Size size : Size.values()) {
        Work work = task.on(Corpus.of(kind, size).head(5_000));
        assertThatCode(work::check).as(kind + " " + size).doesNotThrowAnyException();
        assertThat(work.run()).isPositive();
      }
    }
  }

  @Test
  void theBenchmarkOffersEveryTask() throws NoSuchFieldException {
    Param param = Throughput.class.getField("task").getAnnotation(Param.class);
    assertThat(param.value()).containsExactlyElementsOf(Task.names());
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Task.parse("lucene"))
        .withMessageContaining("'lucene'")
        .withMessageContaining("lucene-words");
  }

  @Test
  void aWrongTextIsFound() {
    Corpus corpus = Corpus.of(Kind.NEWS, Size.ARTICLE);
    Work work =
        new StringWork(corpus, text -> text.toUpperCase(Locale.ROOT)) {
          @Override
          String convert(int i) {
            return corpus.text(i).replace("\u0627", "");
          }
        };
    assertThatIllegalStateException()
        .isThrownBy(work::check)
        .withMessageStartingWith("NEWS ARTICLE, text 0: at 0 ");
  }

  @Test
  void aWrongCutIsFound() {
    assertThatIllegalStateException()
        .isThrownBy(cut(0, 5, 4, 6)::check)
        .withMessageEndingWith("pieces overlap");
    assertThatIllegalStateException()
        .isThrownBy(cut(1, 6)::check)
        .withMessageEndingWith("no piece holds U+0627");
    assertThatIllegalStateException()
        .isThrownBy(cut(0, 20)::check)
        .withMessageEndingWith("a piece holds U+0020");
  }

  private static Work cut(int... spans) {
    return new PlainWords(Corpus.of(Kind.NEWS, Size.ARTICLE)) {
      @Override
      int handle(int i) {
        begin();
        for (int k = 0; k < spans.length; k += 2) {
          add(spans[k], spans[k + 1]);
        }
        return found();
      }
    };
  }
}
