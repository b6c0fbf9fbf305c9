package org.redline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.cases.SmallRules.MANDATE;
import static org.redline.cases.SmallRules.PROVISION;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
  @Test
  void all_cases_of_sound_rules_pass_in_the_order_of_the_files() {
    List<CaseResult> results = CaseRunner.of(SmallRules.whole().read()).run();

    assertThat(results).hasSize(16).allMatch(CaseResult::passed);
    assertThat(results)
        .extracting(CaseResult::ruleId)
        .startsWith("book/design-approved")
        .endsWith("book/always-suspend");
    assertThat(results).allMatch(result -> result.explanation().en().isEmpty());
  }

  @Test
  void the_cases_of_one_rule_are_run_alone() {
    CaseRunner runner = CaseRunner.of(SmallRules.whole().read());

    assertThat(runner.run("book/always-suspend")).hasSize(8);
    assertThat(runner.run("book/design-approved")).hasSize(8);
    assertThat(runner.run("book/no-such-rule")).isEmpty();
  }

  @Test
  void cases_that_were_not_run_in_time_have_failed() {
    CaseRunner runner = CaseRunner.of(SmallRules.whole().read());

    List<CaseResult> results = runner.run("book/always-suspend"::equals, () -> false);

    assertThat(results).hasSize(8).noneMatch(CaseResult::passed);
    assertThat(results.get(0).explanation().en()).contains("the time was up");
  }

  @Test
  void a_wrong_verdict_is_explained_by_its_evidence_at_the_place_of_the_case() {
    CaseResult failed = failing(PROVISION, "decidedOn > project", "decidedOn >= project");

    assertThat(failed.caseName()).isEqualTo("approved-the-same-day");
    assertThat(failed.place().toString()).startsWith(PROVISION + ":").endsWith(":5");
    assertThat(failed.explanation().en())
        .isEqualTo(
            """
            the verdict should be compliant, but is violated
              project.designReview.decidedOn = 2024-03-01
              project.hazardClass = metal-smelting
              project.startedOn = 2024-03-01""");
    assertThat(failed.explanation().zh()).startsWith("判定应为符合 compliant，实为违反 violated\n");
  }

  @Test
  void an_undetermined_verdict_names_what_is_missing() {
    CaseResult failed =
        failing(
            PROVISION,
            "startedOn: 2024-03-01, designReview: {outcome: approved, decidedOn: 2024-03-01}",
            "startedOn: 2024-03-01, designReview: {outcome: approved}");

    assertThat(failed.explanation().en())
        .contains("but is undetermined\n  lacks: project.designReview.decidedOn");
  }

  @Test
  void a_wrong_state_is_told() {
    assertThat(failing(PROVISION, "state: cured", "state: ended").explanation().en())
        .isEqualTo("the state should be ended, but is cured");
  }

  @Test
  void a_wrong_stage_is_told() {
    assertThat(failing(PROVISION, "stage: first\n", "stage: overdue\n").explanation().zh())
        .isEqualTo("处置阶段应为逾期未改正 overdue，实为初次 first");
  }

  @Test
  void wrong_missing_facts_are_told() {
    assertThat(
            failing(PROVISION, "missing: [project.designReview.decidedOn, ", "missing: [")
                .explanation()
                .en())
        .isEqualTo(
            "the missing facts should be [project.designReview.outcome], but are"
                + " [project.designReview.decidedOn, project.designReview.outcome]");
  }

  @Test
  void a_missing_action_is_told_with_those_that_there_are() {
    assertThat(
            failing(
                    PROVISION,
                    "{action: rectify, party: unit,",
                    "{action: rectify, party: principal,")
                .explanation()
                .en())
        .isEqualTo(
            "there should be the action rectify, principal, first, but there is: rectify (unit, first) ");
  }

  @Test
  void a_wrong_amount_is_told() {
    assertThat(
            failing(
                    PROVISION,
                    "{action: fine, party: unit, stage: first, min: 100000",
                    "{action: fine, party: unit, stage: first, min: 100001")
                .explanation()
                .en())
        .contains("fine, unit, first, 100001–500000")
        .contains("fine (unit, first) 100000–500000");
  }

  @Test
  void an_action_that_should_not_be_there_is_told() {
    assertThat(failing(PROVISION, "noActions: [rectify]", "noActions: [fine]").explanation().en())
        .startsWith(
            "there should be no action fine, but there is: fine (unit, first) 100000–500000");
  }

  @Test
  void an_amount_that_should_not_be_there_is_told() {
    String unwanted = "noActions: [{action: fine, party: unit, max: %s}]";
    assertThat(
            failing(PROVISION, "noActions: [rectify]", unwanted.formatted("500000"))
                .explanation()
                .en())
        .startsWith("there should be no action fine, unit");
    SmallRules other =
        SmallRules.whole().change(PROVISION, "noActions: [rectify]", unwanted.formatted("500001"));
    assertThat(CaseRunner.of(other.read()).run()).allMatch(CaseResult::passed);
  }

  @Test
  void an_action_that_only_a_mandate_rule_gives_is_looked_for_in_the_whole_audit() {
    SmallRules rules =
        SmallRules.whole()
            .change(MANDATE, "  demand:", "  step:")
            .change(MANDATE, "    leadsThrough: [rectify]\n", "")
            .change(PROVISION, "noActions: [suspend-for-rectification]", "noActions: []")
            .change(
                PROVISION,
                "actions: [{action: rectify, party: unit, stage: first},",
                "actions: [{action: suspend-for-rectification, party: unit},")
            .change(
                PROVISION,
                "rejected:\n      project:",
                "rejected:\n      enterprise: {orders: []}\n      project:");

    assertThat(CaseRunner.of(rules.read()).run()).allMatch(CaseResult::passed);
  }

  @Test
  void a_mandate_rule_that_acts_where_it_should_be_silent_is_told() {
    assertThat(failing(MANDATE, "kind: suspend-on-site, hazard: H-1", "kind: rectify, hazard: H-1"))
        .extracting(CaseResult::caseName, result -> result.explanation().en())
        .containsExactly("stopped", "the mandate rule should be silent, but is acts");
  }

  @Test
  void a_precondition_in_another_state_is_told() {
    assertThat(failing(MANDATE, "{Overdue: not-met}", "{Overdue: unknown}").explanation().en())
        .isEqualTo("the precondition “Overdue” should be unknown, but is not-met");
  }

  @Test
  void a_mandate_rule_that_only_might_act_does_not_act() {
    assertThat(
            failing(
                    MANDATE,
                    "enterprise: {orders: []}\n      findings: [{id: F-1, verdict: violated, state: continuing, stage: first",
                    "findings: [{id: F-1, verdict: violated, state: continuing, stage: first")
                .explanation()
                .en())
        .isEqualTo(
            "the mandate rule should be acts, but is possible\n" + "  lacks: enterprise.orders");
  }

  /** The one case that fails when a text is changed. */
  private static CaseResult failing(String file, String from, String to) {
    List<CaseResult> failed =
        CaseRunner.of(SmallRules.whole().change(file, from, to).read()).run().stream()
            .filter(result -> !result.passed())
            .toList();
    assertThat(failed).hasSize(1);
    return failed.get(0);
  }
}
