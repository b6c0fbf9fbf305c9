package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.PartyKind;
import org.redline.memory.Stage;
import org.redline.web.Databases;

/** Stops and seals: what they lead to where they are refused, and how they end. */
class StopTest {
  @ParameterizedTest
  @EnumSource
  void a_refused_stop_leads_to_cutting_supply_and_to_the_police_and_never_to_closure(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(Office.UNIT);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      office.take(
          StepKind.ORDER,
          Office.order(
              "suspend-on-site", item, "停止打磨", "2026-03-20", "hazard", "H-1", "lawful", "yes"));
      String stop = office.lastId();
      office.on("2026-03-03");
      office.take(StepKind.SERVE, "document", stop, "way", "left", "witness", "居委会王主任");
      assertThat(office.held(stop)).isTrue();

      office.on("2026-03-04");
      String[] obeyed = {"stop", stop, "compliance", "obeyed", "resumed", "on", "note", "恢复"};
      assertThat(office.wrongOn("2026-03-02", StepKind.OBEY, obeyed))
          .containsExactlyInAnyOrder(
              "step.problem.obeyed-and-resumed", "step.problem.before-served");
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      assertThat(office.found("four-always/hazard-eliminated").stage()).isEqualTo(Stage.REFUSED);
      assertThat(office.mandated("request-closure")).isEmpty();
      assertThat(office.mandated("check-transfer")).hasSize(1);
      assertThat(office.mandated("suspend-for-rectification")).hasSize(1);
      assertThat(office.next()).contains(StepKind.CUT_SUPPLY).doesNotContain(StepKind.CLOSURE);
      String[] cut = {"stop", stop, "supplier", "供电公司"};
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).contains("step.problem.unmet");

      for (String question : List.of("real-danger", "safety-of-cutting", "told-a-day-ahead")) {
        office.answer(question, stop, "found", "现场认定");
      }
      office.take(StepKind.HEAD_APPROVAL, "subject", stop, "reason", "停电");
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).containsExactly("step.problem.unmet");
      onlyTheHeadApproves(office);
      office.answer("safety-of-cutting", stop, "not-found", "井下排水靠这路电");
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).containsExactly("step.problem.unmet");
      office.answer("safety-of-cutting", stop, "found", "排水已改接");
      office.take(StepKind.CUT_SUPPLY, cut);
      assertThat(office.next()).doesNotContain(StepKind.CUT_SUPPLY);
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).isNotEmpty();

      transferred(office, stop);
      liftedByReviewOnly(office, stop);
    }
  }

  private static void onlyTheHeadApproves(Office office) {
    assertThat(office.decided("wang", Step.Approval.APPROVED))
        .extracting(Fields.Problem::key)
        .containsExactly("step.problem.own");
    office.approve("sun");
  }

  private static void transferred(Office office, String stop) {
    office.take(StepKind.TRANSFER, "matter", stop, "suspicion", "危险作业罪", "reason", "拒不执行");
    assertThat(office.due("due.approve-transfer")).contains("2026-03-07");
    onlyTheHeadApproves(office);
    assertThat(office.due("due.hand-over")).contains("2026-03-05");
    String transfer = String.valueOf(office.file().transfers().get(0).id());
    String[] early = {"transfer", transfer, "receivedBy", "治安大队"};
    assertThat(office.wrongOn("2026-03-03", StepKind.HAND_OVER, early))
        .containsExactly("step.problem.too-early");
    office.take(StepKind.HAND_OVER, "transfer", transfer, "receivedBy", "治安大队");
    assertThat(office.due("due.police")).contains("2026-03-07");
    prosecuted(office, transfer);
  }

  /** What the police have taken over of persons spares the unit no penalty. */
  private static void prosecuted(Office office, String transfer) {
    String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
    office.take(StepKind.OPEN_CASE, "findings", item, "cause", "未消除隐患");
    office.approve("sun");
    office.take(StepKind.POLICE, "transfer", transfer, "police", "refused");
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案")).contains("step.problem.cases");
    assertThat(office.due("due.decide")).hasSize(1);
    office.take(StepKind.POLICE, "transfer", transfer, "police", "accepted");
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案")).contains("step.problem.cases");
    InspectedFinding finding = office.file().finding(Integer.parseInt(item)).orElseThrow();
    assertThat(Noticing.penalties(office.look(), finding))
        .anyMatch(penalty -> penalty.party() == PartyKind.UNIT && !penalty.may());
  }

  private static void liftedByReviewOnly(Office office, String stop) {
    assertThat(office.wrong(StepKind.LIFT, "stop", stop, "opinion", "申请恢复"))
        .containsExactly("step.problem.not-removed");

    office.on("2026-03-21");
    String item = stop + "-" + office.finding("four-always/hazard-eliminated");
    office.take(StepKind.REINSPECT, "outcome." + item, "rectified");
    assertThat(requireNonNull(office.file().unit().hazards()).get(0).removedOn())
        .isEqualTo("2026-03-21");
    assertThat(office.held(stop)).isTrue();
    office.take(StepKind.LIFT, "stop", stop, "opinion", "隐患已排除");
    assertThat(office.held(stop)).isTrue();
    assertThat(office.decided("sun", Step.Approval.REFUSED)).isEmpty();
    assertThat(office.held(stop)).isTrue();
    office.take(StepKind.LIFT, "stop", stop, "opinion", "隐患已排除，验收合格");
    assertThat(office.decided("wang", Step.Approval.APPROVED)).isNotEmpty();
    office.approve("sun");
    assertThat(office.held(stop)).isFalse();

    office.on("2026-03-22");
    assertThat(office.wrong(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "复产"))
        .containsExactly("step.problem.not-in-force");
  }

  @ParameterizedTest
  @EnumSource
  void a_seal_waits_for_approval_and_in_urgency_ends_at_once_when_that_is_refused(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(Office.UNIT);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      String training = String.valueOf(office.finding(TRAINING));
      assertThat(office.wrong(StepKind.ORDER, Office.order("seal-or-seize", training, "查封办公室", "")))
          .containsExactly("step.problem.no-ground");
      String[] seal = Office.order("seal-or-seize", item, "查封除尘器", "", "object", "equipment");
      office.take(StepKind.ORDER, seal);
      assertThat(office.file().orders()).isEmpty();
      assertThat(office.decided("wang", Step.Approval.REFUSED)).isNotEmpty();
      assertThat(office.decided("sun", Step.Approval.REFUSED)).isEmpty();
      assertThat(office.file().orders()).isEmpty();

      office.take(
          StepKind.ORDER,
          Office.order("seal-or-seize", item, "查封", "", "object", "equipment", "urgent", "on"));
      assertThat(office.due("due.approve-urgent")).containsExactly("2026-03-03");
      assertThat(Lifting.inForce(office.file().orders().get(0))).isTrue();
      assertThat(office.decided("sun", Step.Approval.REFUSED)).isEmpty();
      assertThat(Lifting.inForce(office.file().orders().get(0))).isFalse();

      sealedForThirtyDaysAndThirtyMore(office, seal);
    }
  }

  /** The last day is 2026-04-01, and 2026-05-01 is a holiday: neither is moved on. */
  private static void sealedForThirtyDaysAndThirtyMore(Office office, String... seal) {
    office.take(StepKind.ORDER, seal);
    onlyTheHeadApproves(office);
    String order = office.lastId();
    office.take(StepKind.SERVE, "document", order, "way", "left", "serviceRecorded", "on");
    assertThat(office.due("due.seal")).containsExactly("2026-04-01");
    office.on("2026-04-02");
    assertThat(office.wrong(StepKind.EXTEND_SEAL, "stop", order, "reason", "案情复杂"))
        .containsExactly("step.problem.seal-over");
    office.on("2026-04-01");
    office.take(StepKind.EXTEND_SEAL, "stop", order, "reason", "案情复杂");
    onlyTheHeadApproves(office);
    assertThat(office.due("due.seal")).containsExactly("2026-05-01");
    assertThat(office.tried("zhang", StepKind.EXTEND_SEAL, "stop", order, "reason", "再延"))
        .extracting(Fields.Problem::key)
        .contains("step.problem.not-now");
  }
}
