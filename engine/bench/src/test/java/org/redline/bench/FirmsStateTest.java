package org.redline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.generate.Firms;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;

class FirmsStateTest {
  private static final RuleSet RULES = RuleSets.whole();

  @Test
  void a_firm_has_about_thirty_facts() {
    Subjects subjects = new Subjects(RULES.vocabulary());
    double mean =
        Firms.known(RULES.vocabulary()).make(FirmsState.FIRMS, FirmsState.SEED).stream()
            .mapToInt(firm -> subjects.of(firm).size())
            .average()
            .orElseThrow();

    assertThat(mean).isBetween(25.0, 40.0);
  }
}
