package org.redline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.testing.Rules.fine;
import static org.redline.testing.Rules.provision;
import static org.redline.testing.Rules.rules;
import static org.redline.testing.Rules.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redline.facts.PartyKind;
import org.redline.memory.BreachState;
import org.redline.memory.Stage;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Provision;

class PastPenaltiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Map<Stage, List<Measure>> BANDS =
      Map.of(
          Stage.FIRST,
          List.of(
              fine(PartyKind.UNIT, 100_000, 500_000), fine(PartyKind.PRINCIPAL, 10_000, 20_000)),
          Stage.OVERDUE,
          List.of(fine(PartyKind.UNIT, 500_000, 1_000_000)));
  private static final Provision DESIGN = design("test/design");
  private static final Provision OTHER = design("test/other");
  private static final Provision WORK =
      provision("test/work", "Activity")
          .continuous()
          .ends("activity.state == 'stopped'", "activity.stoppedOn", BreachState.ENDED)
          .wording("2020-01-01", null, "true", "activity.permitRequired", BANDS)
          .build();

  private static final String PROJECT = "projects: [{id: P-1, startedOn: 2026-03-02}]\n";
  private static final String ORDER =
      "orders: [{id: O-1, kind: rectify, service: {way: direct, servedOn: 2026-05-06}, items:"
          + " [{provision: test/design, subject: P-1, dueOn: 2026-06-30, extensions: [],"
          + " reinspections: [{heldOn: 2026-07-02, outcome: not-rectified}]}]}]\n";

  private static Provision design(String id) {
    return provision(id, "Project")
        .decisive("project.startedOn")
        .sameAct("no-design")
        .wording("2020-01-01", null, "true", "project.startedOn > date('2026-01-01')", BANDS)
        .build();
  }

  private static String decided(String provision, String subject, String party, String day) {
    return "decisions: [{id: J-1, decidedOn: %s, provision: %s, subject: %s, penalties: [{kind: fine, party: %s}]}]\n"
        .formatted(day, provision, subject, party);
  }

  private static List<MandatedAction> fines(Provision provision, String yaml) {
    return Auditor.of(rules(List.of(provision, OTHER), List.of()))
        .audit(unit(yaml), TODAY)
        .actions()
        .stream()
        .filter(a -> a.because().contains(provision.id()) && a.party() == PartyKind.UNIT)
        .toList();
  }

  private static boolean held(String yaml) {
    return fines(DESIGN, PROJECT + yaml).get(0).held() != null;
  }

  @Test
  void whatWasFinedIsNotFinedAgain() {
    assertThat(held(decided("test/design", "P-1", "unit", "2026-05-20"))).isTrue();
    assertThat(held(decided("test/other", "P-1", "unit", "2026-05-20"))).isTrue();
    assertThat(held("decisions: []\n")).isFalse();
  }

  @Test
  void aDecisionOnAnotherFactPartyActOrDayHoldsNothing() {
    assertThat(held(decided("test/design", "P-2", "unit", "2026-05-20"))).isFalse();
    assertThat(held(decided("test/design", "P-1", "principal", "2026-05-20"))).isFalse();
    assertThat(held(decided("test/third", "P-1", "unit", "2026-05-20"))).isFalse();
    assertThat(held(decided("test/design", "P-1", "unit", "2026-03-01"))).isFalse();
    assertThat(held(decided("test/design", "P-1", "unit", "2026-03-02"))).isTrue();
  }

  @Test
  void theOverdueFineStaysOpenUntilItIsDecidedItself() {
    MandatedAction open = overdue(ORDER + decided("test/design", "P-1", "unit", "2026-05-20"));
    MandatedAction onTheLastDay =
        overdue(ORDER + decided("test/design", "P-1", "unit", "2026-06-30"));
    MandatedAction fined = overdue(ORDER + decided("test/design", "P-1", "unit", "2026-07-05"));

    assertThat(open.held()).isNull();
    assertThat(onTheLastDay.held()).isNull();
    assertThat(fined.held()).isNotNull();
  }

  @Test
  void aNewTermThatStillRunsDoesNotUndoTheDecisionOnTheOneThatPassed() {
    String again =
        ORDER.substring(0, ORDER.length() - 2)
            + ", {id: O-2, kind: rectify, service: {way: direct, servedOn: 2026-07-06}, items:"
            + " [{provision: test/design, subject: P-1, dueOn: 2026-12-31, extensions: [],"
            + " reinspections: []}]}]\n";

    assertThat(overdue(again + decided("test/design", "P-1", "unit", "2026-07-05")).held())
        .isNotNull();
  }

  private static MandatedAction overdue(String yaml) {
    return fines(DESIGN, PROJECT + yaml).stream()
        .filter(fine -> fine.stage() == Stage.OVERDUE)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotKnownOfEarlierPenaltiesIsAPrecondition() {
    assertThat(asked(fines(DESIGN, PROJECT))).contains("not imposed for this act before");
    assertThat(asked(fines(DESIGN, PROJECT + decided("test/design", "~", "unit", "2026-05-20"))))
        .contains("J-1");
    assertThat(asked(fines(DESIGN, PROJECT + "decisions: []\n"))).isEmpty();
  }

  @Test
  void whetherConductThatGoesOnAfterADecisionIsAnotherActIsForAnOfficer() {
    String work = "activities: [{id: A-1, permitRequired: true, state: ongoing}]\n";
    List<MandatedAction> fines =
        fines(WORK, work + decided("test/work", "A-1", "unit", "2026-05-20"));

    assertThat(fines.get(0).held()).isNull();
    assertThat(asked(fines)).contains("J-1");
  }

  private static String asked(List<MandatedAction> fines) {
    return fines.get(0).preconditions().stream()
        .filter(p -> p.state().equals("unknown"))
        .map(p -> p.text().en())
        .filter(text -> text.contains("before") || text.contains("another act"))
        .findFirst()
        .orElse("");
  }
}
