package org.redline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.cases.SmallRules.MANDATE;
import static org.redline.cases.SmallRules.PROVISION;
import static org.redline.cases.SmallRules.REQUIREMENTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"automated", "advisory"})
  void a_reason_covers_nothing_that_is_judged(String status) {
    assertThat(Coverage.of(withReason(status).read()).problems())
        .singleElement()
        .asString()
        .contains("no rule covers it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctrine", "department-action"})
  void doctrine_and_what_binds_departments_live_by_their_reason(String status) {
    assertThat(Coverage.of(withReason(status).read()).problems()).isEmpty();
  }

  @Test
  void a_mandate_rule_with_acts_and_silent_covers_as_a_provision_does() {
    SmallRules rules = SmallRules.whole().change(PROVISION, "covers: [TSS-01]", "covers: []");

    assertThat(Coverage.of(rules.read()).problems()).isEmpty();
  }

  private static SmallRules withReason(String status) {
    return uncovered()
        .change(
            REQUIREMENTS,
            "status: automated",
            "status: " + status + "\n    reason: {zh: 不变性质, en: An invariant}");
  }

  private static SmallRules uncovered() {
    return SmallRules.whole()
        .change(PROVISION, "covers: [TSS-01]", "covers: []")
        .change(MANDATE, "covers: [TSS-01]", "covers: []");
  }
}
