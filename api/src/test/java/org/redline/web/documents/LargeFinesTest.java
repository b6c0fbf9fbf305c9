package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;

class LargeFinesTest {
  @Test
  void a_sum_is_large_from_the_threshold_of_its_party_on() {
    assertThat(LargeFines.least(PartyKind.UNIT)).isEqualByComparingTo("50000");
    assertThat(LargeFines.least(PartyKind.PRINCIPAL)).isEqualByComparingTo("20000");
    assertThat(LargeFines.least(PartyKind.DIRECTLY_RESPONSIBLE)).isEqualByComparingTo("20000");
  }

  @Test
  void each_threshold_names_its_source_and_says_that_no_text_confirms_it() {
    assertThat(Catalogue.shipped().hearing())
        .isNotEmpty()
        .allSatisfy(
            fine -> {
              assertThat(fine.source()).isNotBlank();
              assertThat(fine.unverified()).isTrue();
            });
  }
}
