package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.web.Databases;

/** How stops end that rest on no hazard, and what becomes of what was seized. */
class LiftingTest {
  private static final String HAZARD = "four-always/hazard-eliminated";
  private static final String TRADER = "four-always/hazchem-trader-licensed";

  /** Trades in hazardous chemicals without a licence. */
  private static final String UNLICENSED =
      """
      "address": "航空路1号", "businesses": [{"id": "B-1", "sector": "hazchem-trading"}], "licences": [],
      "activities": [{"id": "A-1", "kind": "hazchem-trading", "state": "ongoing",
        "ownGoodsInOwnPlant": false, "portOperatorInPort": false, "startedOn": "2025-01-01"}],
      "orders": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  private static String ordered(Office office, String kind, String provision) {
    String item = String.valueOf(office.finding(provision));
    office.take(
        StepKind.ORDER, Office.order(kind, item, "立即停止", "2026-03-20", "object", "equipment"));
    return office.lastId();
  }

  @Test
  void a_stop_of_unlicensed_trade_ends_only_once_its_items_were_put_right() {
    try (Office office = Drawer.inspected(UNLICENSED)) {
      String stop = ordered(office, "stop-production", TRADER);
      assertThat(Drawer.text(office)).contains("立即停止").doesNotContain("方可恢复");
      office.take(StepKind.SERVE, "document", stop, "way", "direct", "receivedBy", "周厂长");
      String[] lift = {"stop", stop, "opinion", "同意恢复"};
      assertThat(office.wrong(StepKind.LIFT, lift)).containsExactly("step.problem.not-rectified");

      String item = stop + "-" + office.finding(TRADER);
      office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
      assertThat(office.wrong(StepKind.LIFT, lift)).containsExactly("step.problem.not-rectified");
      office.on("2026-03-05");
      office.take(StepKind.REINSPECT, "outcome." + item, "rectified");
      office.take(StepKind.LIFT, lift);
      office.approve("sun");
      assertThat(Lifting.inForce(office.file().order(stop).orElseThrow())).isFalse();
    }
  }

  @Test
  void a_stop_on_a_hazard_says_when_work_may_go_on() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      ordered(office, "suspend-on-site", HAZARD);
      assertThat(Drawer.text(office)).contains("事故隐患排除后，经本机关审查同意，方可恢复生产经营和使用。");
    }
  }

  @Test
  void what_was_seized_is_disposed_of_as_the_review_says() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String seal = sealed(office);
      assertThat(office.tried("zhang", StepKind.LIFT, "stop", seal, "opinion", "不合格产品"))
          .extracting(Fields.Problem::field)
          .containsExactly("disposal");
      office.take(StepKind.LIFT, "stop", seal, "opinion", "不合格产品", "disposal", "confiscate");
      office.approve("sun");
      assertThat(Drawer.text(office))
          .contains("没收", "不合格产品", "《行政强制法》第二十七条的规定")
          .doesNotContain("退还");
    }
  }

  @Test
  void what_was_sealed_is_given_back_where_the_seal_is_ended() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String seal = sealed(office);
      office.take(StepKind.LIFT, "stop", seal, "opinion", "已整改", "disposal", "release");
      office.approve("sun");
      assertThat(Drawer.text(office)).contains("解除查封、扣押，退还财物", "已整改", "第二十八条");
    }
  }

  private static String sealed(Office office) {
    String seal = ordered(office, "seal-or-seize", HAZARD);
    office.approve("sun");
    Drawer.paper(office, 0, "");
    return seal;
  }

  @Test
  void a_hazard_that_is_still_there_is_not_struck_off_with_what_was_ordered_beside_it() {
    try (Office office = new Office(Databases.H2)) {
      office.submit(Office.UNIT);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      int training = office.finding(Office.TRAINING);
      office.take(
          StepKind.ORDER, Office.order("rectify", training, "补记", "2026-03-31", "hazard", "H-1"));
      String order = office.lastId();
      office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周厂长");
      office.take(StepKind.REINSPECT, "outcome." + order + "-" + training, "rectified");
      assertThat(office.wrong(StepKind.STRIKE_OFF, "order", order, "opinion", "验收合格"))
          .containsExactly("step.problem.not-removed");
    }
  }
}
