// SPDX-License-Identifier: Apache-2.0
package org.lafz.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lafz.internal.steps.TextFunction;
import org.lafz.parity.Recorded;

/** The steps of AraBERT's preprocessing one by one, as far as they were recorded without others. */
class ArabertSwitchesTest {
  private static final String RECORDED = "arabert.preprocess.bert-base-arabertv02";

  private static final ArabertV02 ALL_OFF =
      new ArabertV02(
          new ArabertV02.Options(false, false, false, false, false, false, true, false, false));
  private static final ArabertV02 NO_SPACES =
      new ArabertV02(
          new ArabertV02.Options(true, true, true, true, true, true, false, true, false));

  @Test
  void everythingOptionalOff() {
    assertThat(
            Recorded.textDifferences(
                RECORDED + ".all_optional_off", text -> Functions.apply(ALL_OFF, text)))
        .isEmpty();
  }

  @Test
  void noSpacesInserted() {
    assertThat(
            Recorded.textDifferences(
                RECORDED + ".no_white_spaces", text -> Functions.apply(NO_SPACES, text)))
        .isEmpty();
  }

  /** The original was found to be idempotent on all inputs, and not on ten with the steps off. */
  @Test
  void aSecondRunChangesWhatItChangedInTheOriginal() {
    assertThat(changedByASecondRun(new ArabertV01(), RECORDED)).isZero();
    assertThat(changedByASecondRun(new ArabertV02(ArabertV02.Options.DEFAULTS), RECORDED)).isZero();
    assertThat(changedByASecondRun(ALL_OFF, RECORDED + ".all_optional_off")).isEqualTo(10);
  }

  private static long changedByASecondRun(TextFunction function, String inputs) {
    return Recorded.rows(inputs).stream()
        .map(row -> Functions.apply(function, row.input()))
        .filter(once -> !Functions.apply(function, once).equals(once))
        .count();
  }

  /**
   * On 117 texts with two normal forms the original was found to give results that are not
   * canonically equivalent, on 116 of them or 13: forms that the records do not hold.
   */
  @Test
  void normalFormsGiveOtherResultsWhereTheyDidInTheOriginal() {
    assertThat(unlikeForms(new ArabertV02(ArabertV02.Options.DEFAULTS))).isEqualTo(116);
    assertThat(unlikeForms(new ArabertV01())).isEqualTo(13);
  }

  private static long unlikeForms(TextFunction function) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    List<String> texts =
        Recorded.rows(RECORDED + ".no_white_spaces").stream()
            .map(Recorded.Row::input)
            .filter(text -> !nfc.normalize(text).equals(nfd.normalize(text)))
            .toList();
    assertThat(texts).hasSize(117);
    return texts.stream()
        .filter(
            text ->
                !nfc.normalize(Functions.apply(function, nfc.normalize(text)))
                    .equals(nfc.normalize(Functions.apply(function, nfd.normalize(text)))))
        .count();
  }
}
