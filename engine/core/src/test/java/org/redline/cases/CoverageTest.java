package org.redline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.cases.SmallRules.MANDATE;
import static org.redline.cases.SmallRules.PROVISION;
import static org.redline.cases.SmallRules.REQUIREMENTS;

import org.junit.jupiter.api.Test;

class CoverageTest {
  @Test
  void a_requirement_names_what_covers_it() {
    Coverage coverage = Coverage.of(SmallRules.whole().read());

    assertThat(coverage.rows())
        .singleElement()
        .extracting(Coverage.Row::coveredBy)
        .asString()
        .isEqualTo("[book/always-suspend, book/design-approved]");
    assertThat(coverage.problems()).isEmpty();
  }

  @Test
  void an_automated_requirement_that_nothing_covers_is_a_problem() {
    assertThat(Coverage.of(uncovered().read()).problems())
        .singleElement()
        .hasToString(
            "Bilingual[zh=TSS-01 同时设计：没有任何规则覆盖（状态 自动判断）,"
                + " en=TSS-01 Designed together: no rule covers it (status automated)]");
  }

  @Test
  void an_invariant_of_the_engine_is_covered_by_its_reason() {
    SmallRules rules =
        uncovered()
            .change(
                REQUIREMENTS,
                "status: automated",
                "status: automated\n    reason: {zh: 引擎不变性质, en: An invariant}");

    assertThat(Coverage.of(rules.read()).problems()).isEmpty();
  }

  private static SmallRules uncovered() {
    return SmallRules.whole()
        .change(PROVISION, "covers: [TSS-01]", "covers: []")
        .change(MANDATE, "covers: [TSS-01]", "covers: []");
  }
}
