package org.redline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.redline.audit.MandateProbe;
import org.redline.audit.MandatedAction;
import org.redline.audit.Probe;
import org.redline.facts.Fact;
import org.redline.memory.Standing;
import org.redline.rulebook.Effect;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateRule;

/** A campaign demand is none of the law's steps: it can stand where none that leads there does. */
class DemandsTest {
  /** By 446号令 5 and 煤矿安全生产条例 70 an unlicensed coal mine is to be closed whenever it is found. */
  private static final Set<String> ALWAYS_A_STEP = Set.of("four-always/close-unlicensed-coal-mine");

  private static final MandateProbe ALL = Probe.of(RulesFolder.rules()).ofAllMandates();

  @TestFactory
  Stream<DynamicTest> every_demand_has_a_case_for_which_no_legal_step_stands() {
    return demands()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(made(rule))
                            .isNotEmpty()
                            .allMatch(demand -> demand.standing() == Standing.CAMPAIGN)
                            .anyMatch(
                                demand -> open(demand) == ALWAYS_A_STEP.contains(rule.id()))));
  }

  /** The other test would hold for nothing if no step could ever stand here. */
  @Test
  void some_demands_are_met_by_steps_of_other_rules() {
    assertThat(demands().flatMap(rule -> made(rule).stream()).filter(DemandsTest::open))
        .hasSizeGreaterThan(5);
  }

  private static Stream<MandateRule> demands() {
    return RulesFolder.rules().mandates().stream()
        .filter(rule -> rule.then() instanceof Effect.Demand);
  }

  /** The rule's demands in its own cases, with all other mandate rules at work. */
  private static List<MandatedAction> made(MandateRule rule) {
    List<MandatedAction> demands = new ArrayList<>();
    for (MandateCase stated : rule.cases()) {
      if (stated.outcome() == MandateCase.Outcome.ACTS) {
        List<Fact> beside = new ArrayList<>(stated.findings());
        beside.addAll(stated.derived());
        beside.addAll(stated.actions());
        ALL.answer(stated.unit(), beside, stated.asOf()).actions().stream()
            .filter(action -> action.because().contains(rule.id()))
            .forEach(demands::add);
      }
    }
    return demands;
  }

  private static boolean open(MandatedAction demand) {
    return demand.leadsThrough().stream().anyMatch(MandatedAction.LeadingStep::stands);
  }
}
