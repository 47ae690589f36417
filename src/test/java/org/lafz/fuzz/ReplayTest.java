// SPDX-License-Identifier: Apache-2.0
package org.lafz.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lafz.laws.Switches;

/** Every input that is kept goes through its target; no fuzzer is needed for that. */
class ReplayTest {
  @ParameterizedTest
  @EnumSource
  void keptInputsBreakNoPromise(Target target) {
    assertThat(replay(target, target.corpus())).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void formerFindingsBreakNoPromise(Target target) {
    assertThat(replay(target, target.findings())).isNotNegative();
  }

  @ParameterizedTest
  @EnumSource
  void inputWithoutBytesBreaksNoPromise(Target target) throws Exception {
    target.run(new byte[0]);
  }

  @Test
  void fuzzerCanTurnOnEverySwitch() {
    assertThat(Input.switches()).containsAll(Switches.all()).doesNotHaveDuplicates();
  }

  private static int replay(Target target, Path file) {
    List<byte[]> inputs = Target.read(file);
    for (byte[] input : inputs) {
      try {
        target.run(input);
      } catch (Exception | Error e) {
        throw new AssertionError(
            target + " broke on " + HexFormat.of().formatHex(input) + ": " + e.getMessage(), e);
      }
    }
    return inputs.size();
  }
}
