package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redline.cases.Mutants;
import org.redline.cases.MutationReport;
import org.redline.cases.Survivors;

/** {@code ./redline rules mutate} says the same at any time. */
class MutationTest {
  private static final double LEAST = 0.95;

  @Test
  void the_cases_notice_nearly_every_slip() {
    MutationReport report = Mutants.of(RulesFolder.rules()).report(Survivors.in(RulesFolder.PATH));

    assertThat(report.problems()).isEmpty();
    assertThat(report.rate()).as(survivors(report)).isGreaterThanOrEqualTo(LEAST);
  }

  private static String survivors(MutationReport report) {
    return report.survivors().stream()
        .map(mutation -> mutation.ruleId() + ": " + mutation.what())
        .collect(Collectors.joining("\n", "survivors:\n", "\n"));
  }
}
