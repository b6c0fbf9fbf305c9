package org.redline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.rulebook.Authority.Former;
import org.redline.text.Bilingual;

class AuthorityTest {
  private static final Bilingual FIRST = new Bilingual("经贸部门", "Economy department");
  private static final Bilingual SECOND = new Bilingual("安监部门", "Work safety department");
  private static final Bilingual TODAY = new Bilingual("应急部门", "Emergency department");
  private static final LocalDate ONE = LocalDate.of(2001, 2, 1);
  private static final LocalDate TWO = LocalDate.of(2018, 4, 27);

  @Test
  void anAuthorityHasTheNameOfItsDay() {
    Authority authority =
        new Authority(
            TODAY,
            List.of(new Former(ONE, FIRST, false), new Former(TWO, SECOND, true)),
            List.of());

    assertThat(authority.on(ONE.minusDays(1))).isEqualTo(FIRST);
    assertThat(authority.on(ONE)).isEqualTo(SECOND);
    assertThat(authority.on(TWO.minusDays(1))).isEqualTo(SECOND);
    assertThat(authority.on(TWO)).isEqualTo(TODAY);
  }
}
