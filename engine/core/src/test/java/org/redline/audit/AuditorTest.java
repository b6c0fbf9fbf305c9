package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redline.testing.Rules.fine;
import static org.redline.testing.Rules.measure;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;
import static org.redline.testing.Rules.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.condition.Truth;
import org.redline.facts.Enterprise;
import org.redline.facts.OrderKind;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.LegalKind;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Provision;

class AuditorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Map<Stage, List<Measure>> BANDS =
      Map.of(
          Stage.FIRST,
          List.of(measure("rectify", LegalKind.CORRECTIVE), fine(PartyKind.UNIT, 100_000, 500_000)),
          Stage.OVERDUE,
          List.of(fine(PartyKind.UNIT, 500_000, 1_000_000)));
  private static final Provision DESIGN =
      provision("test/design", "Project")
          .decisive("project.startedOn")
          .ends(
              "project.designReview.outcome == 'approved'",
              "project.designReview.decidedOn",
              BreachState.CURED)
          .wording(
              "2021-09-01",
              null,
              "project.hazardClass == 'metal-smelting'",
              "project.designReview.outcome != 'approved'"
                  + " || project.designReview.decidedOn > project.startedOn",
              BANDS)
          .build();
  private static final String LATE =
      "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: 2024-03-01,"
          + " designReview: {outcome: approved, decidedOn: 2024-03-02}}]\n";

  private static AuditReport audit(Provision provision, String yaml) {
    return Auditor.of(rules(List.of(provision), List.of())).audit(unit(yaml), TODAY);
  }

  private static Finding only(Provision provision, String yaml) {
    List<Finding> findings = audit(provision, yaml).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void a_breach_that_was_put_right_is_violated_and_cured() {
    Finding finding = only(DESIGN, LATE);

    assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(finding.state()).contains(BreachState.CURED);
    assertThat(finding.over()).contains(LocalDate.of(2024, 3, 2));
  }

  @Test
  void approval_on_the_day_of_the_start_is_in_time() {
    Finding finding = only(DESIGN, LATE.replace("03-02", "03-01"));

    assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void an_unknown_start_gives_no_verdict_but_names_the_day() {
    Finding finding =
        only(
            DESIGN,
            "projects: [{id: P-1, hazardClass: metal-smelting, designReview: {outcome: none}}]\n");

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(finding.missing()).containsExactly("project.startedOn");
  }

  @Test
  void a_law_that_begins_after_the_audit_asks_for_no_day() {
    String unknown = "projects: [{id: P-1, hazardClass: metal-smelting}]\n";
    AuditReport before =
        Auditor.of(rules(List.of(DESIGN), List.of()))
            .audit(unit(unknown), LocalDate.of(2021, 8, 31));
    AuditReport after =
        Auditor.of(rules(List.of(DESIGN), List.of()))
            .audit(unit(unknown), LocalDate.of(2021, 9, 1));

    assertThat(before.findings().get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(after.findings().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_list_that_was_not_submitted_is_what_is_missing() {
    Finding finding = only(DESIGN, "");

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(finding.missing()).containsExactly("enterprise.projects");
  }

  @Test
  void an_empty_list_gives_no_finding() {
    assertThat(audit(DESIGN, "projects: []\n").findings()).isEmpty();
  }

  @Test
  void a_day_before_the_law_is_not_applicable() {
    Finding finding = only(DESIGN, LATE.replace("2024-03-01", "2021-08-31"));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_cured_breach_is_not_rectified_again_but_fined_within_two_years() {
    assertThat(keys(DESIGN, LATE, LocalDate.of(2026, 3, 2))).containsExactly("fine");
  }

  @Test
  void what_only_the_firm_declares_justifies_no_protective_order_yet() {
    Provision stop =
        provision("test/stop", "Enterprise")
            .wording(
                "2020-01-01",
                null,
                "true",
                "enterprise.headcount > 0",
                Map.of(Stage.FIRST, List.of(measure("stop", LegalKind.PROTECTIVE))))
            .build();
    MandatedAction order = audit(stop, "headcount: 5\n").actions().get(0);

    assertThat(order.preconditions())
        .anyMatch(p -> p.text().zh().contains("核实") && p.state().equals("not-met"));
  }

  @Test
  void without_service_nothing_is_overdue() {
    String open =
        "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: 2024-03-01, designReview:"
            + " {outcome: none}}]\n";
    String order =
        "orders: [{id: O-1, kind: rectify, service: {way: %s}, items: [{provision: test/design,"
            + " subject: P-1, dueOn: 2026-05-01, extensions: [], reinspections: [{heldOn:"
            + " 2026-05-02, outcome: not-rectified}]}]}]\n";

    assertThat(only(DESIGN, open + order.formatted("none")).stage()).isEqualTo(Stage.FIRST);
    assertThat(only(DESIGN, open + order.formatted("direct, servedOn: 2026-04-01")).stage())
        .isEqualTo(Stage.OVERDUE);
  }

  @Test
  void a_re_inspection_before_the_term_is_over_proves_nothing() {
    String open =
        "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: 2024-03-01, designReview:"
            + " {outcome: none}}]\n"
            + "orders: [{id: O-1, kind: rectify, service: {way: direct, servedOn: 2026-04-01},"
            + " items: [{provision: test/design, subject: P-1, dueOn: 2026-05-01, extensions: [],"
            + " reinspections: [{heldOn: %s, outcome: not-rectified}]}]}]\n";

    assertThat(only(DESIGN, open.formatted("2026-05-01")).stage()).isEqualTo(Stage.FIRST);
    assertThat(only(DESIGN, open.formatted("2026-05-02")).stage()).isEqualTo(Stage.OVERDUE);
  }

  @ParameterizedTest
  @EnumSource
  void only_an_order_to_rectify_within_a_term_makes_a_breach_overdue(OrderKind kind) {
    assertThat(only(DESIGN, ordered("kind: " + kind.code() + ",")).stage())
        .isEqualTo(kind == OrderKind.RECTIFY ? Stage.OVERDUE : Stage.FIRST);
  }

  @Test
  void an_order_of_unknown_kind_leaves_open_whether_a_breach_is_overdue() {
    List<MandatedAction> actions = audit(DESIGN, ordered("")).actions();

    assertThat(actions)
        .filteredOn(a -> a.stage() == Stage.OVERDUE)
        .isNotEmpty()
        .allMatch(MandatedAction::possible);
  }

  private static String ordered(String kind) {
    return "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: 2024-03-01, designReview:"
        + " {outcome: none}}]\n"
        + "orders: [{id: O-1, "
        + kind
        + " service: {way: direct, servedOn: 2026-04-01}, compliance: pending,"
        + " items: [{provision: test/design, subject: P-1, dueOn: 2026-05-01, extensions: [],"
        + " reinspections: [{heldOn: 2026-05-02, outcome: not-rectified}]}]}]\n";
  }

  @Test
  void the_overdue_band_takes_the_place_of_the_first() {
    String open =
        "projects: [{id: P-1, hazardClass: metal-smelting, startedOn: 2024-03-01, designReview:"
            + " {outcome: none}}]\n"
            + "orders: [{id: O-1, kind: rectify, service: {way: direct, servedOn: 2026-04-01},"
            + " items: [{provision: test/design, subject: P-1, dueOn: 2026-05-01, extensions: [],"
            + " reinspections: [{heldOn: 2026-05-02, outcome: not-rectified}]}]}]\n";
    List<MandatedAction> actions = audit(DESIGN, open).actions();

    assertThat(actions).extracting(a -> a.action().key()).containsExactly("rectify", "fine");
    assertThat(actions.get(1).stage()).isEqualTo(Stage.OVERDUE);
    assertThat(amount(actions.get(1)).max()).isEqualByComparingTo("1000000");
  }

  @Test
  void conduct_that_ended_before_a_change_of_law_keeps_the_lighter_old_fine() {
    Provision trade = trade(100_000, 200_000, 100_000, 500_000);
    List<MandatedAction> ended = actions(trade, "stopped, stoppedOn: 2026-04-20");
    List<MandatedAction> going = actions(trade, "ongoing");

    assertThat(amount(ended.get(0)).max()).isEqualByComparingTo("200000");
    assertThat(amount(going.get(0)).max()).isEqualByComparingTo("500000");
  }

  @Test
  void conduct_that_ended_before_a_change_of_law_gets_the_new_fine_where_it_is_lighter() {
    Provision trade = trade(100_000, 500_000, 100_000, 200_000);
    List<MandatedAction> ended = actions(trade, "stopped, stoppedOn: 2026-04-20");

    assertThat(amount(ended.get(0)).max()).isEqualByComparingTo("200000");
  }

  @Test
  void two_norms_for_one_act_give_one_fine_from_the_higher() {
    Provision low = always("test/low", 10_000, 50_000);
    Provision high = always("test/high", 50_000, 100_000);
    List<MandatedAction> actions =
        Auditor.of(rules(List.of(low, high), List.of()))
            .audit(unit("headcount: 5\n"), TODAY)
            .actions();

    assertThat(actions).hasSize(1);
    assertThat(amount(actions.get(0)).max()).isEqualByComparingTo("100000");
    assertThat(actions.get(0).because()).containsExactly("test/high", "test/low");
  }

  @Test
  void one_act_found_on_a_fact_and_below_it_gives_one_fine_from_the_higher() {
    List<MandatedAction> byOwner = onBoth(100_000, 50_000, "[{id: P-1, startedOn: 2026-01-01}]");
    List<MandatedAction> byChild = onBoth(50_000, 100_000, "[{id: P-1, startedOn: 2026-01-01}]");

    assertThat(byOwner).hasSize(1);
    assertThat(byOwner.get(0).subjectKind()).isEqualTo("Enterprise");
    assertThat(byChild).hasSize(1);
    assertThat(byChild.get(0).subjectId()).isEqualTo("P-1");
    assertThat(byChild.get(0).because()).containsExactly("test/child", "test/owner");
  }

  @Test
  void one_act_found_on_facts_of_two_types_of_one_owner_gives_one_fine() {
    Provision closure =
        provision("test/closure", "Closure")
            .sameAct("act")
            .wording(
                "2020-01-01",
                null,
                "true",
                "closure.decidedOn <= asOf",
                Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, 10_000, 20_000))))
            .build();
    Provision project =
        provision("test/project", "Project")
            .sameAct("act")
            .wording(
                "2020-01-01",
                null,
                "true",
                "project.startedOn <= asOf",
                Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, 10_000, 30_000))))
            .build();
    List<MandatedAction> actions =
        Auditor.of(rules(List.of(closure, project), List.of()))
            .audit(
                unit(
                    """
                    projects: [{id: P-1, startedOn: 2026-01-01}]
                    closures: [{id: C-1, decidedOn: 2026-01-01}]
                    """),
                TODAY)
            .actions();

    assertThat(actions).extracting(MandatedAction::subjectId).containsExactly("P-1");
  }

  @Test
  void one_key_on_two_facts_side_by_side_is_two_acts() {
    String two = "[{id: P-1, startedOn: 2026-01-01}, {id: P-2, startedOn: 2026-01-01}]";

    assertThat(onBoth(50_000, 100_000, two))
        .extracting(MandatedAction::subjectId)
        .containsExactly("P-1", "P-2");
  }

  @Test
  void where_one_law_has_the_lower_ceiling_and_the_other_the_lower_floor_an_officer_decides() {
    Provision trade = trade(100_000, 200_000, 50_000, 500_000);
    MandatedAction fine = actions(trade, "stopped, stoppedOn: 2026-04-20").get(0);

    assertThat(amount(fine).max()).isEqualByComparingTo("200000");
    assertThat(fine.preconditions()).extracting(PreconditionState::truth).contains(Truth.UNKNOWN);
  }

  private static List<MandatedAction> onBoth(long owner, long child, String projects) {
    Provision below =
        provision("test/child", "Project")
            .sameAct("act")
            .wording(
                "2020-01-01",
                null,
                "true",
                "project.startedOn <= asOf",
                Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, 10_000, child))))
            .build();
    return Auditor.of(rules(List.of(below, always("test/owner", 10_000, owner)), List.of()))
        .audit(unit("headcount: 5\nprojects: " + projects + "\n"), TODAY)
        .actions();
  }

  @Test
  void many_threads_give_what_one_gives() throws Exception {
    Auditor auditor = Auditor.of(rules(List.of(DESIGN), List.of()));
    Enterprise unit = unit(LATE);
    String expected = show(auditor.audit(unit, TODAY));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> work =
          java.util.Collections.nCopies(500, () -> show(auditor.audit(unit, TODAY)));
      for (var done : pool.invokeAll(work)) {
        assertThat(done.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void a_spent_budget_names_the_rule_and_the_auditor_goes_on() {
    Auditor auditor = Auditor.of(rules(List.of(DESIGN), List.of()), new AuditLimits(3, 100, 100));

    assertThatThrownBy(() -> auditor.audit(unit(LATE), TODAY))
        .isInstanceOf(AuditFailure.class)
        .hasMessageContaining("test/design");
    assertThat(auditor.audit(unit("projects: []\n"), TODAY).findings()).isEmpty();
  }

  private static String show(AuditReport report) {
    StringBuilder text = new StringBuilder();
    report
        .findings()
        .forEach(f -> text.append(f.verdict()).append(f.evidence()).append(f.missing()));
    report.actions().forEach(a -> text.append(a.key()).append(a.preconditions()));
    return text.toString();
  }

  private static Provision always(String id, long min, long max) {
    return provision(id, "Enterprise")
        .sameAct("act")
        .wording(
            "2020-01-01",
            null,
            "true",
            "enterprise.headcount > 0",
            Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, min, max))))
        .build();
  }

  private static Provision trade(long oldMin, long oldMax, long newMin, long newMax) {
    String breach = "activity.kind == 'hazchem-trading'";
    return provision("test/trade", "Activity")
        .continuous()
        .ends("activity.state == 'stopped'", "activity.stoppedOn", BreachState.ENDED)
        .wording(
            "2011-12-01",
            "2026-05-01",
            "true",
            breach,
            Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, oldMin, oldMax))))
        .wording(
            "2026-05-01",
            null,
            "true",
            breach,
            Map.of(Stage.FIRST, List.of(fine(PartyKind.UNIT, newMin, newMax))))
        .build();
  }

  private static List<MandatedAction> actions(Provision provision, String state) {
    return audit(
            provision, "activities: [{id: A-1, kind: hazchem-trading, state: " + state + "}]\n")
        .actions();
  }

  private static List<String> keys(Provision provision, String yaml, LocalDate asOf) {
    return Auditor.of(rules(List.of(provision), List.of()))
        .audit(unit(yaml), asOf)
        .actions()
        .stream()
        .map(a -> a.action().key())
        .toList();
  }

  private static Money amount(MandatedAction action) {
    return Objects.requireNonNull(action.amount());
  }
}
