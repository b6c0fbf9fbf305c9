package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;

class LargeFinesTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 7, 15);

  @Test
  void a_sum_is_large_from_the_threshold_of_its_party_on_and_every_sum_where_nothing_is_said() {
    assertThat(large(PartyKind.UNIT, 50_000, FIRST)).isTrue();
    assertThat(large(PartyKind.UNIT, 49_999, FIRST)).isFalse();
    assertThat(large(PartyKind.PRINCIPAL, 20_000, FIRST)).isTrue();
    assertThat(large(PartyKind.DIRECTLY_RESPONSIBLE, 19_999, FIRST)).isFalse();
    assertThat(large(PartyKind.UNIT, 1, FIRST.minusDays(1))).isTrue();
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

  private static boolean large(PartyKind party, int amount, LocalDate day) {
    return LargeFines.large(party, BigDecimal.valueOf(amount), day);
  }
}
