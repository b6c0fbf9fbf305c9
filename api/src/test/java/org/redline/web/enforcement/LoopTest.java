package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.audit.Finding;
import org.redline.facts.Grade;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.web.Databases;
import org.redline.web.firms.Contradiction;
import org.redline.web.journal.Journal;
import org.redline.web.users.Region;

class LoopTest {
  private static final String UNIT =
      """
      "businesses": [{"id": "B-1", "sector": "machinery"}], "headcount": 30,
      "management": {"trainingRecords": "none", "dangersTold": "all"},
      "hazards": [{"id": "H-1", "description": "除尘系统", "level": "major", "criterion": "标准",
        "foundOn": "2026-02-20", "foundBy": "authority", "state": "open", "safetyAssured": false,
        "removableAtOnce": false, "measuresTaken": false, "productionContinues": true,
        "acceptance": "none", "listing": {"state": "none"}, "reported": true}],
      "accidents": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  @ParameterizedTest
  @EnumSource
  void one_firm_goes_the_whole_way_from_the_inspection_to_the_request_for_closure(
      Databases database) {
    try (Office office = new Office(database)) {
      inspected(office);
      orderedAndNotServed(office);
      servedExtendedAndOverdue(office);
      decided(office);
      suspendedAndNotAccepted(office);
      closureAskedFor(office);

      assertThat(office.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  private static void inspected(Office office) {
    office.submit(UNIT);
    office.open();
    assertThat(office.next()).containsExactly(StepKind.INSPECT);
    assertThat(grade(office)).isEqualTo(Grade.DECLARED);
    assertThat(office.wrong(StepKind.INSPECT, "place", "车间", "second", "wang"))
        .contains("step.problem.officer", "step.problem.missing");

    office.take(StepKind.INSPECT, all(office, "confirmed"));

    assertThat(grade(office)).isEqualTo(Grade.VERIFIED);
    assertThat(requireNonNull(office.file().unit().proof()).fields()).containsExactly("hazards");
    assertThat(office.file().unit().management())
        .satisfies(
            m -> assertThat(requireNonNull(m.proof()).fields()).containsExactly("trainingRecords"));
    assertThat(office.next()).contains(StepKind.ORDER, StepKind.OPEN_CASE, StepKind.LIST);
  }

  private static void orderedAndNotServed(Office office) {
    String item = String.valueOf(office.finding(TRAINING));
    assertThat(office.wrong(StepKind.ORDER, "kind", "rectify"))
        .containsExactly("step.problem.no-items");
    office.take(
        StepKind.ORDER,
        "kind",
        "rectify",
        "item." + item,
        "on",
        "demand." + item,
        "补记",
        "due." + item,
        "2026-03-31");

    office.on("2026-04-05");
    assertThat(office.stage(TRAINING)).isEqualTo(Stage.FIRST);
    assertThat(office.mandated("suspend-for-rectification")).isEmpty();
    assertThat(office.next()).contains(StepKind.SERVE).doesNotContain(StepKind.REINSPECT);
    assertThat(office.wrong(StepKind.REINSPECT)).contains("step.problem.not-now");
    assertThat(
            office.wrong(
                StepKind.SERVE, "document", office.lastId(), "way", "direct", "receivedBy", "周"))
        .containsExactly("step.problem.term-over");

    office.take(
        StepKind.ORDER,
        "kind",
        "rectify",
        "item." + item,
        "on",
        "demand." + item,
        "补记",
        "due." + item,
        "2026-04-30");
  }

  private static void servedExtendedAndOverdue(Office office) {
    String order = office.lastId();
    String item = order + "-" + office.finding(TRAINING);
    office.on("2026-04-07");
    office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周厂长");
    office.on("2026-04-20");
    office.take(StepKind.EXTEND, "item", item, "until", "2026-05-10", "reason", "设备未到");
    assertThat(office.decided("zhang", Step.Approval.APPROVED))
        .extracting(Fields.Problem::key)
        .containsExactly("step.problem.own");
    office.approve("wang");

    office.on("2026-05-06");
    office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
    assertThat(office.stage(TRAINING)).isEqualTo(Stage.FIRST);

    office.on("2026-05-11");
    assertThat(office.stage(TRAINING)).isEqualTo(Stage.FIRST);
    assertThat(due(office, "due.reinspect")).contains("2026-05-20");
    office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
    assertThat(office.stage(TRAINING)).isEqualTo(Stage.OVERDUE);
    assertThat(office.mandated("suspend-for-rectification")).hasSize(1);
    assertThat(office.mandated("request-closure")).isEmpty();
  }

  private static void decided(Office office) {
    String finding = String.valueOf(office.finding(TRAINING));
    assertThat(office.next()).contains(StepKind.OPEN_CASE);
    office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训逾期未改正");
    office.approve("wang");
    assertThat(due(office, "due.decide")).contains("2026-08-10");
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
    assertThat(due(office, "due.hearing")).contains("2026-05-19");
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
    office.approve("wang");
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
    assertThat(due(office, "due.publish")).contains("2026-06-08");
    assertThat(held(office, Office.FIRM)).isFalse();
    office.on("2026-06-01");
    office.take(StepKind.SERVE, "document", decision, "way", "direct", "receivedBy", "周厂长");
    assertThat(held(office, Office.FIRM)).isTrue();
    assertThat(due(office, "due.pay")).contains("2026-06-16");
    assertThat(office.mandated("request-closure")).isEmpty();

    assertThat(due(office, "due.accept")).contains("2026-07-15");
    assertThat(office.next()).doesNotContain(StepKind.ACCEPT);

    office.on("2026-07-20");
    assertThat(office.next()).contains(StepKind.ACCEPT);
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
    office.approve("wang");
    assertThat(office.mandated("request-closure"))
        .singleElement()
        .satisfies(a -> assertThat(Mandated.unmet(a)).isEmpty());
    assertThat(held(office, Office.FIRM)).isTrue();
  }

  private static void closureAskedFor(Office office) {
    String[] closure = {"government", "襄州区人民政府", "reason", "经整顿仍不具备条件"};
    assertThat(office.wrong(StepKind.CLOSURE, closure)).containsExactly("step.problem.first");
    office.take(StepKind.DISCUSS, "findings", "closure", "members", "甲、乙", "opinion", "同意");
    office.take(StepKind.CLOSURE, closure);
    assertThat(office.file().closures()).isEmpty();
    office.approve("wang");

    assertThat(office.file().closures()).hasSize(1);
    assertThat(held(office, Office.FIRM)).isTrue();
    assertThat(office.wrong(StepKind.CLOSURE, closure)).contains("step.problem.not-now");
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
        .contains("step.problem.stops", "step.problem.items", "step.problem.fines")
        .contains("step.problem.closures");
  }

  @ParameterizedTest
  @EnumSource
  void a_refused_stop_leads_to_cutting_supply_and_to_the_police_and_never_to_closure(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNIT);
      office.open();
      office.take(StepKind.INSPECT, all(office, "confirmed"));
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      office.take(
          StepKind.ORDER,
          "kind",
          "suspend-on-site",
          "hazard",
          "H-1",
          "lawful",
          "yes",
          "item." + item,
          "on",
          "demand." + item,
          "停止打磨",
          "due." + item,
          "2026-03-20");
      String stop = office.lastId();
      office.take(StepKind.SERVE, "document", stop, "way", "left");
      assertThat(held(office, stop)).isTrue();

      office.on("2026-03-04");
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      assertThat(office.stage("four-always/hazard-eliminated")).isEqualTo(Stage.REFUSED);
      assertThat(office.mandated("request-closure")).isEmpty();
      assertThat(office.mandated("check-transfer")).hasSize(1);
      assertThat(office.mandated("suspend-for-rectification")).hasSize(1);
      assertThat(office.next()).contains(StepKind.CUT_SUPPLY).doesNotContain(StepKind.CLOSURE);
      String[] cut = {"stop", stop, "supplier", "供电公司"};
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).contains("step.problem.unmet");

      for (String question : List.of("real-danger", "safety-of-cutting", "told-a-day-ahead")) {
        office.take(
            StepKind.DETERMINE,
            "question",
            question,
            "subject",
            stop,
            "answer",
            "found",
            "reason",
            "现场认定");
      }
      office.take(StepKind.HEAD_APPROVAL, "subject", stop, "reason", "停电");
      assertThat(office.wrong(StepKind.CUT_SUPPLY, cut)).containsExactly("step.problem.unmet");
      office.approve("wang");
      office.take(StepKind.CUT_SUPPLY, cut);

      transferred(office, stop);
      liftedByReviewOnly(office, stop);
    }
  }

  private static void transferred(Office office, String stop) {
    office.take(StepKind.TRANSFER, "matter", stop, "suspicion", "危险作业罪", "reason", "拒不执行");
    assertThat(due(office, "due.approve-transfer")).contains("2026-03-07");
    office.approve("wang");
    assertThat(due(office, "due.hand-over")).contains("2026-03-05");
    String transfer = String.valueOf(office.file().transfers().get(0).id());
    office.take(StepKind.HAND_OVER, "transfer", transfer, "receivedBy", "治安大队");
    assertThat(due(office, "due.police")).contains("2026-03-07");
  }

  private static void liftedByReviewOnly(Office office, String stop) {
    assertThat(office.wrong(StepKind.LIFT, "stop", stop, "opinion", "申请恢复"))
        .containsExactly("step.problem.not-removed");

    office.on("2026-03-21");
    String item = stop + "-" + office.finding("four-always/hazard-eliminated");
    office.take(StepKind.REINSPECT, "outcome." + item, "rectified");
    assertThat(requireNonNull(office.file().unit().hazards()).get(0).removedOn())
        .isEqualTo("2026-03-21");
    assertThat(held(office, stop)).isTrue();
    office.take(StepKind.LIFT, "stop", stop, "opinion", "隐患已排除");
    assertThat(held(office, stop)).isTrue();
    assertThat(office.decided("wang", Step.Approval.REFUSED)).isEmpty();
    assertThat(held(office, stop)).isTrue();
    office.take(StepKind.LIFT, "stop", stop, "opinion", "隐患已排除，验收合格");
    office.approve("wang");
    assertThat(held(office, stop)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void what_was_recorded_stays_whatever_is_submitted_and_contradictions_are_told(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNIT);
      office.open();
      office.take(StepKind.INSPECT, all(office, "confirmed"));
      String item = String.valueOf(office.finding(TRAINING));
      office.take(
          StepKind.ORDER,
          "kind",
          "rectify",
          "item." + item,
          "on",
          "demand." + item,
          "补记",
          "due." + item,
          "2026-03-31");
      String order = office.lastId();

      office.submit(
          """
          "headcount": 31, "management": {"trainingRecords": "truthful", "dangersTold": "all"},
          "orders": [{"id": "%s", "compliance": "obeyed"}, {"id": "O-9", "kind": "rectify"}]"""
              .formatted(order));

      var unit = office.file().unit();
      assertThat(unit.headcount()).isEqualTo(31);
      assertThat(unit.orders()).extracting(o -> o.id()).containsExactly(order, "O-9");
      assertThat(requireNonNull(unit.orders()).get(0).items()).hasSize(1);
      assertThat(finding(office).verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(grade(office)).isEqualTo(Grade.VERIFIED);
      assertThat(office.firms().contradictions(Office.FIRM, office.file().firm().version()))
          .contains(
              new Contradiction(
                  "enterprise.management.trainingRecords", "\"truthful\"", "\"none\""),
              new Contradiction(
                  "enterprise.orders[" + order + "].compliance", "\"obeyed\"", "\"pending\""));

      office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周");
      office.on("2026-03-10");
      office.take(StepKind.REINSPECT, "outcome." + order + "-" + item, "rectified");
      assertThat(
              requireNonNull(requireNonNull(office.file().unit().management()).trainingRecords())
                  .code())
          .isEqualTo("truthful");
      assertThat(finding(office).verdict()).isEqualTo(Verdict.COMPLIANT);
      office.take(StepKind.STRIKE_OFF, "order", order, "opinion", "验收合格");
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_saw_one_thing_has_not_verified_what_stands_beside_it(Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNIT.replace("\"dangersTold\": \"all\"", "\"dangersTold\": \"not-all\""));
      office.open();
      String told = String.valueOf(office.finding("daily-duties/dangers-told"));
      String[] seen = all(office, "confirmed");
      for (int i = 0; i < seen.length; i += 2) {
        seen[i + 1] = seen[i].equals("outcome." + told) ? "not-confirmed" : seen[i + 1];
      }
      office.take(StepKind.INSPECT, seen);

      assertThat(grade(office)).isEqualTo(Grade.VERIFIED);
      assertThat(finding(office, "daily-duties/dangers-told").grade()).isEqualTo(Grade.DECLARED);
      assertThat(
              office.wrong(
                  StepKind.ORDER,
                  "kind",
                  "rectify",
                  "item." + told,
                  "on",
                  "demand." + told,
                  "告知",
                  "due." + told,
                  "2026-03-31"))
          .containsExactly("step.problem.no-items");
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_fills_in_an_old_page_overwrites_nothing(Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNIT);
      office.open();
      CaseFile before = office.file();
      office.take(StepKind.INSPECT, all(office, "confirmed"));

      assertThatThrownBy(
              () ->
                  office
                      .get(Loop.class)
                      .take(
                          before,
                          before.version(),
                          StepKind.INSPECT,
                          Map.of("day", "2026-03-02"),
                          office.account("li")))
          .isInstanceOf(CaseFiles.Overtaken.class);
      assertThatThrownBy(() -> office.get(CaseFiles.class).change(before, office.file().version()))
          .isInstanceOf(CaseFiles.Overtaken.class);
      assertThat(office.file().steps()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_seal_waits_for_approval_and_in_urgency_ends_at_once_when_that_is_refused(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(UNIT);
      office.open();
      office.take(StepKind.INSPECT, all(office, "confirmed"));
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      String[] seal = {"kind", "seal-or-seize", "item." + item, "on", "demand." + item, "查封除尘器"};
      office.take(StepKind.ORDER, seal);
      assertThat(office.file().orders()).isEmpty();
      assertThat(office.decided("wang", Step.Approval.REFUSED)).isEmpty();
      assertThat(office.file().orders()).isEmpty();

      office.take(
          StepKind.ORDER,
          "kind",
          "seal-or-seize",
          "item." + item,
          "on",
          "demand." + item,
          "查封",
          "urgent",
          "on");
      assertThat(due(office, "due.approve-urgent")).containsExactly("2026-03-03");
      assertThat(Lifting.inForce(office.file().orders().get(0))).isTrue();
      assertThat(office.decided("wang", Step.Approval.REFUSED)).isEmpty();
      assertThat(Lifting.inForce(office.file().orders().get(0))).isFalse();

      sealedForThirtyDaysAndThirtyMore(office, seal);
    }
  }

  /** The last day is 2026-04-01, and 2026-05-01 is a holiday: neither is moved on. */
  private static void sealedForThirtyDaysAndThirtyMore(Office office, String... seal) {
    office.take(StepKind.ORDER, seal);
    office.approve("wang");
    String order = office.lastId();
    office.take(StepKind.SERVE, "document", order, "way", "left");
    assertThat(due(office, "due.seal")).containsExactly("2026-04-01");
    office.on("2026-04-02");
    assertThat(office.wrong(StepKind.EXTEND_SEAL, "stop", order, "reason", "案情复杂"))
        .containsExactly("step.problem.seal-over");
    office.on("2026-04-01");
    office.take(StepKind.EXTEND_SEAL, "stop", order, "reason", "案情复杂");
    office.approve("wang");
    assertThat(due(office, "due.seal")).containsExactly("2026-05-01");
    assertThat(office.tried("zhang", StepKind.EXTEND_SEAL, "stop", order, "reason", "再延"))
        .extracting(Fields.Problem::key)
        .contains("step.problem.not-now");
  }

  @ParameterizedTest
  @EnumSource
  void a_hazard_found_on_site_is_a_confirmed_finding_and_files_stay_within_their_region(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit("\"businesses\": [{\"id\": \"B-1\", \"sector\": \"machinery\"}]");
      office.open();
      assertThat(office.wrong(StepKind.FIND_HAZARD, "description", "风管积尘"))
          .contains("step.problem.not-inspected");
      office.take(StepKind.INSPECT, all(office, "confirmed"));
      office.take(
          StepKind.FIND_HAZARD,
          "description",
          "风管积尘",
          "level",
          "major",
          "criterion",
          "判定标准",
          "productionContinues",
          "yes",
          "measuresTaken",
          "no",
          "removableAtOnce",
          "unchecked");

      assertThat(requireNonNull(office.file().unit().hazards()))
          .filteredOn(hazard -> office.lastId().equals(hazard.id()))
          .singleElement()
          .satisfies(
              hazard -> {
                assertThat(hazard.productionContinues()).isTrue();
                assertThat(hazard.measuresTaken()).isFalse();
                assertThat(hazard.removableAtOnce()).isNull();
                assertThat(hazard.safetyAssured()).isNull();
              });

      assertThat(office.file().inspection().confirmed())
          .extracting(InspectedFinding::subject)
          .contains(office.lastId());
      assertThat(office.mandated("list-for-supervision")).hasSize(1);
      office.take(
          StepKind.LIST, "hazard", office.lastId(), "until", "2026-04-30", "supervisor", "张局长");
      assertThat(office.next()).doesNotContain(StepKind.LIST);
      assertThat(due(office, "due.listing")).containsExactly("2026-04-30");

      CaseFiles files = office.get(CaseFiles.class);
      assertThat(files.open(new Region("420600"))).hasSize(1);
      assertThat(files.open(new Region("420607"))).isEmpty();
      assertThat(files.find(new Region("420607"), office.file().id())).isEmpty();
    }
  }

  private static String[] all(Office office, String outcome) {
    var findings = office.file().inspection().findings();
    String[] values = new String[2 + 2 * findings.size()];
    values[0] = "place";
    values[1] = "打磨车间";
    for (int i = 0; i < findings.size(); i++) {
      values[2 + 2 * i] = "outcome." + findings.get(i).number();
      values[3 + 2 * i] = outcome;
    }
    return values;
  }

  private static Finding finding(Office office) {
    return finding(office, TRAINING);
  }

  private static Finding finding(Office office, String provision) {
    return office.report().findings().stream()
        .filter(f -> f.provision().id().equals(provision))
        .findFirst()
        .orElseThrow();
  }

  private static boolean held(Office office, String stop) {
    return office.mandated("hold-stop").stream().anyMatch(a -> stop.equals(a.subjectId()));
  }

  private static Grade grade(Office office) {
    return finding(office).grade();
  }

  private static List<String> due(Office office, String key) {
    return Dues.of(office.file(), office.look().terms()).stream()
        .filter(due -> due.key().equals(key))
        .map(due -> due.day().toString())
        .toList();
  }
}
