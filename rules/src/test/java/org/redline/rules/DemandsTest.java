package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.redline.audit.MandateProbe;
import org.redline.audit.MandatedAction;
import org.redline.audit.Probe;
import org.redline.facts.Fact;
import org.redline.memory.Standing;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateRule;

/**
 * A campaign demand is none of the law's steps: it stands where none of those that lead there does.
 */
class DemandsTest {
  @TestFactory
  Stream<DynamicTest> every_demand_has_a_case_for_which_no_legal_step_stands() {
    Probe probe = Probe.of(RulesFolder.rules());
    return RulesFolder.rules().mandates().stream()
        .filter(rule -> rule.then() instanceof Effect.Demand)
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> holds(rule, probe.of(rule))));
  }

  private static void holds(MandateRule rule, MandateProbe probe) {
    List<MandatedAction> demands = new ArrayList<>();
    for (MandateCase stated : rule.cases()) {
      if (stated.outcome() == MandateCase.Outcome.ACTS) {
        List<Fact> beside = new ArrayList<>(stated.findings());
        beside.addAll(stated.derived());
        beside.addAll(stated.actions());
        demands.addAll(probe.answer(stated.unit(), beside, stated.asOf()).actions());
      }
    }
    assertThat(demands)
        .isNotEmpty()
        .allSatisfy(
            demand -> {
              assertThat(demand.standing()).isEqualTo(Standing.CAMPAIGN);
              assertThat(demand.leadsThrough()).isNotEmpty().noneMatch(step -> step.stands());
            });
  }
}
