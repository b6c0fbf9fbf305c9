package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Closure;
import org.redline.facts.Grade;
import org.redline.memory.Stage;
import org.redline.web.Databases;
import org.redline.web.journal.Journal;

/**
 * From the inspection over an order not obeyed and a suspension that fails to the request for
 * closure.
 */
class WholeWayTest {
  @ParameterizedTest
  @EnumSource
  void one_firm_goes_the_whole_way_from_the_inspection_to_the_request_for_closure(
      Databases database) {
    try (Office office = new Office(database)) {
      go(office);

      assertThat(office.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  /** Goes the whole way with an office. */
  static void go(Office office) {
    inspected(office);
    orderedAndNotServed(office);
    servedExtendedAndOverdue(office);
    decided(office);
    suspendedAndNotAccepted(office);
    closureAskedFor(office);
  }

  private static void inspected(Office office) {
    office.submit(Office.UNIT);
    office.open();
    assertThat(office.next()).containsExactly(StepKind.INSPECT);
    assertThat(office.found(TRAINING).grade()).isEqualTo(Grade.DECLARED);
    assertThat(office.wrong(StepKind.INSPECT, "place", "车间", "second", "wang"))
        .contains("step.problem.officer", "step.problem.missing");

    office.take(StepKind.INSPECT, office.all("confirmed"));

    assertThat(office.found(TRAINING).grade()).isEqualTo(Grade.VERIFIED);
    assertThat(requireNonNull(office.file().unit().proof()).fields()).containsExactly("hazards");
    assertThat(office.file().unit().management())
        .satisfies(
            m -> assertThat(requireNonNull(m.proof()).fields()).containsExactly("trainingRecords"));
    assertThat(office.next()).contains(StepKind.ORDER, StepKind.OPEN_CASE, StepKind.LIST);
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
        .isNotEmpty()
        .containsOnly("step.problem.unhandled");
  }

  private static void orderedAndNotServed(Office office) {
    String item = String.valueOf(office.finding(TRAINING));
    assertThat(office.wrong(StepKind.ORDER, "kind", "rectify"))
        .containsExactly("step.problem.no-items");
    office.take(StepKind.ORDER, Office.order("rectify", item, "补记", "2026-03-31"));

    office.on("2026-04-05");
    assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.FIRST);
    assertThat(office.mandated("suspend-for-rectification")).isEmpty();
    assertThat(office.next()).contains(StepKind.SERVE).doesNotContain(StepKind.REINSPECT);
    assertThat(office.wrong(StepKind.REINSPECT)).contains("step.problem.not-now");
    assertThat(
            office.wrong(
                StepKind.SERVE, "document", office.lastId(), "way", "direct", "receivedBy", "周"))
        .containsExactly("step.problem.term-over");

    office.take(StepKind.ORDER, Office.order("rectify", item, "补记", "2026-04-30"));
  }

  private static void servedExtendedAndOverdue(Office office) {
    String order = office.lastId();
    String item = order + "-" + office.finding(TRAINING);
    office.on("2026-04-07");
    office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周厂长");
    office.on("2026-04-20");
    office.take(StepKind.EXTEND, "extended", item, "until", "2026-05-10", "reason", "设备未到");
    assertThat(office.decided("zhang", Step.Approval.APPROVED))
        .extracting(Fields.Problem::key)
        .containsExactly("step.problem.own");
    office.approve("sun");

    office.on("2026-05-06");
    office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
    assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.FIRST);

    office.on("2026-05-11");
    assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.FIRST);
    assertThat(office.due("due.reinspect")).contains("2026-05-20");
    office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
    assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.OVERDUE);
    assertThat(office.mandated("suspend-for-rectification")).hasSize(1);
    assertThat(office.mandated("request-closure")).isEmpty();
  }

  private static void decided(Office office) {
    String finding = String.valueOf(office.finding(TRAINING));
    assertThat(office.next()).contains(StepKind.OPEN_CASE);
    office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训逾期未改正");
    office.approve("sun");
    assertThat(office.due("due.decide")).contains("2026-08-10");
    assertThat(office.next()).contains(StepKind.NOTICE);
    assertThat(
            office.wrong(
                StepKind.NOTICE,
                "findings",
                finding,
                "reason",
                "逾期",
                "take.fine.unit",
                "on",
                "amount.fine.unit",
                "90000"))
        .containsExactly("step.problem.range");
    office.take(
        StepKind.NOTICE,
        "findings",
        finding,
        "reason",
        "逾期",
        "take.fine.unit",
        "on",
        "amount.fine.unit",
        "120000",
        "take.suspend-for-rectification.unit",
        "on");
    String notice = "step:" + office.file().steps().size();
    assertThat(office.wrong(StepKind.DECIDE, "findings", finding)).contains("step.problem.not-now");
    office.on("2026-05-12");
    office.take(StepKind.SERVE, "document", notice, "way", "direct", "receivedBy", "周厂长");
    assertThat(office.due("due.hearing")).contains("2026-05-19");
    office.take(
        StepKind.DEFENCE,
        "findings",
        finding,
        "defence",
        "heard",
        "statement",
        "正在补",
        "opinion",
        "不成立");
    assertThat(decide(office, finding, "120000")).contains("step.problem.first");
    heard(office, finding);
    assertThat(decide(office, finding, "120001")).containsExactly("step.problem.heavier");
    assertThat(decide(office, finding, "110000")).isEmpty();
    assertThat(office.decided("zhao", Step.Approval.APPROVED))
        .extracting(Fields.Problem::key)
        .containsExactly("step.problem.own");
    assertThat(office.file().decisions()).isEmpty();
    assertThat(office.decided("wang", Step.Approval.APPROVED))
        .extracting(Fields.Problem::key)
        .containsExactly("step.problem.own");
    office.approve("sun");
    assertThat(office.file().decisions()).hasSize(1);
  }

  private static void heard(Office office, String finding) {
    office.on("2026-05-20");
    assertThat(office.wrong(StepKind.ASK_HEARING, "findings", finding, "asked", "asked"))
        .containsExactly("step.problem.hearing-late");
    office.on("2026-05-19");
    office.take(StepKind.ASK_HEARING, "findings", finding, "asked", "asked");
    office.on("2026-05-27");
    String[] hearing = {
      "findings", finding, "invitedOn", "2026-05-19", "host", "孙处", "opinion", "维持"
    };
    assertThat(office.wrong(StepKind.HEARING, hearing))
        .containsExactly("step.problem.invited-late");
    office.on("2026-05-28");
    office.take(StepKind.HEARING, hearing);
    assertThat(office.next()).contains(StepKind.LEGAL_REVIEW).doesNotContain(StepKind.DECIDE);
    assertThat(review(office, "zhang", finding)).containsExactly("step.problem.own");
    assertThat(review(office, "zhao", finding)).isEmpty();
  }

  private static List<String> review(Office office, String by, String finding) {
    return office
        .tried(by, StepKind.LEGAL_REVIEW, "findings", finding, "outcome", "passed", "opinion", "合法")
        .stream()
        .map(Fields.Problem::key)
        .toList();
  }

  private static List<String> decide(Office office, String finding, String amount) {
    return office
        .tried(
            "zhang",
            StepKind.DECIDE,
            "findings",
            finding,
            "reason",
            "逾期",
            "take.fine.unit",
            "on",
            "amount.fine.unit",
            amount,
            "take.suspend-for-rectification.unit",
            "on",
            "suspendedUntil",
            "2026-07-15")
        .stream()
        .map(Fields.Problem::key)
        .distinct()
        .toList();
  }

  private static void suspendedAndNotAccepted(Office office) {
    String decision = String.valueOf(office.file().decisions().get(0).id());
    assertThat(office.due("due.publish")).contains("2026-06-08");
    assertThat(office.held(Office.FIRM)).isFalse();
    office.on("2026-06-01");
    office.take(StepKind.SERVE, "document", decision, "way", "direct", "receivedBy", "周厂长");
    assertThat(office.held(Office.FIRM)).isTrue();
    assertThat(office.due("due.pay")).contains("2026-06-16");
    assertThat(office.mandated("request-closure")).isEmpty();

    assertThat(office.due("due.accept")).contains("2026-07-15");
    assertThat(office.next()).doesNotContain(StepKind.ACCEPT);

    office.on("2026-07-20");
    assertThat(office.next()).contains(StepKind.ACCEPT);
    acceptedInTurn(office, decision);
    office.take(
        StepKind.ACCEPT,
        "decision",
        decision,
        "acceptance",
        "failed",
        "lostConditions",
        "on",
        "opinion",
        "仍不具备条件");
    assertThat(office.mandated("request-closure")).isEmpty();
    office.approve("sun");
    assertThat(office.mandated("request-closure"))
        .singleElement()
        .satisfies(a -> assertThat(Mandated.unmet(a)).isEmpty());
    assertThat(office.held(Office.FIRM)).isTrue();
    assertThat(office.due("due.accept")).isEmpty();
  }

  /** No acceptance before service, no failure before the term ends, nothing passed unseen. */
  private static void acceptedInTurn(Office office, String decision) {
    String[] passed = {"decision", decision, "acceptance", "passed", "opinion", "合格"};
    String[] failed = {"decision", decision, "acceptance", "failed", "opinion", "不合格"};
    assertThat(office.wrongOn("2026-05-30", StepKind.ACCEPT, passed))
        .containsExactlyInAnyOrder("step.problem.still-violated", "step.problem.before-served");
    assertThat(office.wrongOn("2026-07-14", StepKind.ACCEPT, failed))
        .containsExactly("step.problem.term-runs");
    assertThat(office.wrong(StepKind.ACCEPT, passed))
        .containsExactly("step.problem.still-violated");
  }

  private static void closureAskedFor(Office office) {
    String[] closure = {"government", "襄州区人民政府", "reason", "经整顿仍不具备条件"};
    assertThat(office.wrong(StepKind.CLOSURE, closure)).containsExactly("step.problem.first");
    office.take(StepKind.DISCUSS, "findings", "closure", "members", "甲、乙", "opinion", "同意");
    office.take(StepKind.CLOSURE, closure);
    assertThat(office.file().closures()).isEmpty();
    assertThat(office.wrong(StepKind.CLOSURE, closure)).contains("step.problem.not-now");
    office.approve("sun");

    assertThat(office.file().closures())
        .extracting(Closure::law)
        .containsExactly("work-safety-law");
    String[] executed = {
      "closure", office.file().closures().get(0).id() + "", "state", "executed", "decidedBy", "区政府"
    };
    assertThat(office.wrongOn("2026-07-19", StepKind.CLOSURE_OUTCOME, executed))
        .containsExactlyInAnyOrder("step.problem.in-turn", "step.problem.before-proposed");
    assertThat(office.held(Office.FIRM)).isTrue();
    assertThat(office.wrong(StepKind.CLOSURE, closure)).contains("step.problem.not-now");
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
        .contains("step.problem.stops", "step.problem.items", "step.problem.fines")
        .contains("step.problem.closures");
  }
}
