package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.cases.Coverage;

class CoverageTest {
  @Test
  void each_automated_or_advisory_requirement_is_shown_by_cases_of_both_kinds() {
    assertThat(Coverage.of(RulesFolder.rules()).problems()).isEmpty();
  }
}
