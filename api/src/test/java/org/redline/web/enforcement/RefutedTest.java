package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Compliance;
import org.redline.facts.Hazard;
import org.redline.facts.HazardLevel;
import org.redline.facts.ListingState;
import org.redline.facts.Order;
import org.redline.memory.Verdict;
import org.redline.text.Language;
import org.redline.web.Databases;
import org.redline.web.documents.StoredDocument;
import org.redline.web.pages.Words;

/** What proves not to stand: the record is corrected, orders are taken back, the case ends. */
class RefutedTest {
  private static final String RECORDS = "truth.enterprise.management.trainingRecords";

  /** Training as it was recorded, and nothing else that is wrong. */
  private static final String UNIT = Office.UNIT;

  private static final String HAZARDS = "four-always/hazard-eliminated";

  /** Inspected, the training alone confirmed, ordered to put right, its case opened. */
  private static Office opened(Databases database) {
    Office office = Drawer.office(database);
    office.submit(UNIT + ", \"persons\": [{\"id\": \"R-1\", \"name\": \"周海\"}]");
    office.open();
    List<String> seen = new ArrayList<>(List.of("place", "打磨车间"));
    for (InspectedFinding finding : office.file().inspection().findings()) {
      String outcome = finding.provision().equals(TRAINING) ? "confirmed" : "not-confirmed";
      seen.addAll(List.of("outcome." + finding.number(), outcome));
    }
    office.take(StepKind.INSPECT, seen.toArray(new String[0]));
    office.take(StepKind.ORDER, Office.order("rectify", training(office), "补记", "2026-03-31"));
    office.take(StepKind.SERVE, serve(office.lastId()));
    office.take(StepKind.OPEN_CASE, "findings", training(office), "cause", "未如实记录培训");
    office.approve("sun");
    return office;
  }

  private static String training(Office office) {
    return String.valueOf(office.finding(TRAINING));
  }

  /** Corrects the record with the consent of the head. */
  private static void corrected(Office office, String... values) {
    office.take(StepKind.CORRECT, values);
    office.approve("sun");
  }

  private static String[] serve(String document) {
    return new String[] {"document", document, "way", "direct", "receivedBy", "周厂长"};
  }

  private static String[] end(Office office) {
    return new String[] {
      "findings", training(office), "ground", "not-established", "reason", "复核查明有完整记录"
    };
  }

  private static String[] correct(Office office, String... more) {
    List<String> values =
        new ArrayList<>(List.of("findings", training(office), "reason", "当事人提交了记录原件"));
    values.addAll(List.of(more));
    return values.toArray(new String[0]);
  }

  private static Order order(Office office) {
    return office.file().orders().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void a_case_whose_facts_do_not_stand_ends_once_the_record_is_corrected(Databases database) {
    try (Office office = opened(database)) {
      assertThat(office.wrong(StepKind.NO_PENALTY, end(office)))
          .containsExactly("step.problem.still-found");
      assertThat(office.wrong(StepKind.WITHDRAW, "order", order(office).id() + "", "reason", "x"))
          .contains("step.problem.not-now");
      office.take(StepKind.CORRECT, correct(office, RECORDS, "truthful"));
      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(office.decided("wang", Step.Approval.APPROVED)).isNotEmpty();
      office.approve("sun");

      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.COMPLIANT);
      assertThat(
              requireNonNull(requireNonNull(office.file().unit().management()).proof())
                  .verifiedBy())
          .containsExactly("officer zhang", "officer li");
      assertThat(office.next()).containsExactly(StepKind.NO_PENALTY, StepKind.WITHDRAW);
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.cases", "step.problem.items");
      office.take(StepKind.NO_PENALTY, end(office));
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.waiting");
      office.approve("sun");
      StoredDocument paper = Drawer.paper(office, 0, "");
      assertThat(Drawer.text(office, paper))
          .contains("违法事实不能成立", "第五十七条第一款第三项", "复核查明有完整记录", "如实记录")
          .doesNotContain("鉴于");
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.unserved");
      office.take(StepKind.SERVE, serve("step:" + Drawer.last(office).number()));

      withdrawn(office);
      office.take(StepKind.CLOSE_FILE, "opinion", "违法事实不能成立");
      office.approve("sun");
      assertThat(office.file().isOpen()).isFalse();
    }
  }

  private static void withdrawn(Office office) {
    String id = String.valueOf(order(office).id());
    office.take(StepKind.WITHDRAW, "order", id, "reason", "培训记录完整真实");
    assertThat(Items.of(order(office))).hasSize(1);
    office.approve("sun");
    assertThat(Items.of(order(office))).isEmpty();
    assertThat(order(office).lawful()).isFalse();
    assertThat(office.due("due.term")).isEmpty();
    assertThat(office.mandated("re-inspect")).isEmpty();
    StoredDocument paper = Drawer.paper(office, 0, "");
    assertThat(Drawer.text(office, paper)).contains("撤销责令决定书", "补记", "培训记录完整真实");
    office.take(StepKind.SERVE, serve("step:" + Drawer.last(office).number()));
    assertThat(office.next()).isEmpty();
  }

  @Test
  void nothing_is_punished_after_the_facts_do_not_stand_though_it_had_been_put_right() {
    try (Office office = opened(Databases.H2)) {
      corrected(office, correct(office, RECORDS, "incomplete"));
      office.on("2026-04-01");
      String item = order(office).id() + "-" + training(office);
      office.take(StepKind.REINSPECT, "outcome." + item, "rectified");
      assertThat(Noticing.penalties(office.look(), finding(office))).isNotEmpty();
      assertThat(office.wrong(StepKind.NO_PENALTY, end(office)))
          .containsExactly("step.problem.still-found");

      assertThat(office.wrong(StepKind.CORRECT, correct(office, "inProfile", "on")))
          .containsExactly("step.problem.cured");
      corrected(office, correct(office, RECORDS, "untruthful"));
      assertThat(Noticing.penalties(office.look(), finding(office))).isNotEmpty();
      assertThat(office.next()).contains(StepKind.NOTICE).doesNotContain(StepKind.NO_PENALTY);
      corrected(office, correct(office, RECORDS, "truthful"));
      assertThat(Noticing.penalties(office.look(), finding(office))).isEmpty();
      office.take(StepKind.NO_PENALTY, end(office));
    }
  }

  private static InspectedFinding finding(Office office) {
    return office.file().finding(office.finding(TRAINING)).orElseThrow();
  }

  @Test
  void who_was_told_of_a_penalty_is_told_that_there_is_none() {
    try (Office office = opened(Databases.H2)) {
      office.take(
          StepKind.NOTICE,
          "findings",
          training(office),
          "reason",
          "依法",
          "take.fine.unit",
          "on",
          "amount.fine.unit",
          "30000");
      corrected(office, correct(office, RECORDS, "truthful"));
      assertThat(office.next()).doesNotContain(StepKind.NOTICE, StepKind.DECIDE);
      office.take(StepKind.NO_PENALTY, end(office));
      office.approve("sun");

      assertThat(Paperwork.of(office.look(), Drawer.last(office)))
          .flatExtracting(Paper::served)
          .containsExactly("");
      assertThat(office.due("due.decide")).isEmpty();
    }
  }

  @Test
  void a_correction_says_what_is_true_in_words_that_the_record_can_hold() {
    try (Office office = opened(Databases.H2)) {
      assertThat(office.wrong(StepKind.CORRECT, correct(office)))
          .containsExactly("step.problem.nothing-corrected");
      assertThat(office.wrong(StepKind.CORRECT, correct(office, "inProfile", "on")))
          .containsExactly("step.problem.nothing-corrected");
      assertThat(office.wrong(StepKind.CORRECT, correct(office, RECORDS, "perhaps")))
          .containsExactly("step.problem.choice");
      assertThat(office.wrong(StepKind.CORRECT, "findings", training(office), RECORDS, "truthful"))
          .containsExactly("step.problem.missing");
      assertThat(office.wrong(StepKind.CORRECT, correct(office, RECORDS, "none")))
          .containsExactly("step.problem.same");
      assertThat(office.wrong(StepKind.CORRECT, both(office)))
          .containsExactly("step.problem.other-finding", "step.problem.other-finding");
      corrected(office, correct(office, RECORDS, "truthful"));

      Words words = new Words(Language.ZH);
      assertThat(Filled.of(office.look(), Drawer.last(office), words))
          .extracting(filled -> filled.label() + "=" + filled.value())
          .anyMatch(text -> text.contains("培训记录=") && !text.contains("truthful"));
    }
  }

  /** What is said of a finding, together with what belongs to none of it. */
  private static String[] both(Office office) {
    String other = "truth.enterprise.hazards[H-1].measuresTaken";
    return correct(office, RECORDS, "truthful", other, "yes", "inProfile", "on");
  }

  @Test
  void a_slip_in_a_day_is_told_and_not_recorded() {
    try (Office office = opened(Databases.H2)) {
      String hazard = stopped(office);
      String found = "truth.enterprise.hazards[" + hazard + "].foundOn";
      String number = String.valueOf(onHazard(office, hazard));
      for (String day : List.of("2027-02-20", "1800-01-01", "20.02.2026")) {
        assertThat(office.wrong(StepKind.CORRECT, "findings", number, found, day, "reason", "笔误"))
            .containsAnyOf("step.problem.record", "step.problem.day");
      }
      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.VIOLATED);
    }
  }

  @Test
  void what_the_audit_does_not_know_any_more_is_not_refuted() {
    try (Office office = opened(Databases.H2)) {
      String hazard = stopped(office);
      String number = String.valueOf(onHazard(office, hazard));
      String state = "truth.enterprise.hazards[" + hazard + "].measuresTaken";
      office.submit("\"businesses\": [{\"id\": \"B-1\", \"sector\": \"machinery\"}]");
      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.VIOLATED);
      corrected(office, "findings", number, state, "yes", "reason", "已有措施");
      assertThat(office.next()).contains(StepKind.WITHDRAW);
    }
  }

  @Test
  void unit_and_person_who_were_told_of_a_penalty_are_both_told_that_there_is_none() {
    try (Office office = opened(Databases.H2)) {
      office.on("2026-04-01");
      String item = order(office).id() + "-" + training(office);
      office.take(StepKind.REINSPECT, "outcome." + item, "not-rectified");
      String[] both = {
        "findings", training(office), "reason", "依法",
        "take.fine.unit", "on", "amount.fine.unit", "120000",
        "take.fine.directly-responsible", "on", "amount.fine.directly-responsible", "30000",
        "person.fine.directly-responsible", "R-1"
      };
      office.take(StepKind.NOTICE, both);
      corrected(office, correct(office, RECORDS, "truthful"));
      office.take(StepKind.NO_PENALTY, end(office));
      office.approve("sun");
      Step decided = Drawer.last(office);
      assertThat(Paperwork.of(office.look(), decided))
          .flatExtracting(Paper::served)
          .containsExactlyInAnyOrder("", "R-1");

      String document = "step:" + decided.number();
      assertThat(toServe(office)).contains(document, document + "|R-1");
      office.take(StepKind.SERVE, serve(document));
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.unserved");
      office.take(StepKind.SERVE, serve(document + "|R-1"));
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .doesNotContain("step.problem.unserved");
    }
  }

  /** A stop and an order to put right, both on a hazard and on the training. */
  private static void orderedOnBoth(Office office, String hazard) {
    int item = onHazard(office, hazard);
    String[] training = {
      "item." + training(office), "on",
      "demand." + training(office), "补记",
      "due." + training(office), "2026-03-31"
    };
    office.take(
        StepKind.ORDER, Office.order("suspend-on-site", item, "停产", "2026-03-31", training));
    office.take(StepKind.SERVE, serve(office.lastId()));
    office.take(StepKind.ORDER, Office.order("rectify", item, "治理", "2026-03-31", training));
    office.take(StepKind.SERVE, serve(office.lastId()));
  }

  private static Order order(Office office, int place) {
    return office.file().orders().get(office.file().orders().size() - place);
  }

  private static void withdrawnFrom(Office office, Order order) {
    office.take(StepKind.WITHDRAW, "order", order.id() + "", "reason", "不构成隐患");
    office.approve("sun");
  }

  @Test
  void of_an_order_on_several_things_the_rest_stays_but_a_stop_falls_with_its_hazard() {
    try (Office office = opened(Databases.H2)) {
      String hazard = stopped(office);
      orderedOnBoth(office, hazard);
      String stop = String.valueOf(order(office, 2).id());
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      office.on("2026-03-03");
      String item = order(office, 1).id() + "-" + onHazard(office, hazard);
      office.take(StepKind.REINSPECT, "outcome." + item, "refused");
      String number = String.valueOf(onHazard(office, hazard));
      corrected(office, "findings", number, "noHazard." + hazard, "on", "reason", "不构成隐患");

      assertThat(order(office, 1).compliance()).isEqualTo(Compliance.REFUSED);
      withdrawnFrom(office, order(office, 1));
      assertThat(Items.of(order(office, 1)))
          .extracting(one -> one.provision())
          .containsExactly(TRAINING);
      assertThat(order(office, 1).compliance()).isEqualTo(Compliance.PENDING);
      withdrawnFrom(office, order(office, 2));
      Order fallen = office.file().order(stop).orElseThrow();
      assertThat(Items.of(fallen)).isEmpty();
      assertThat(fallen.compliance()).isEqualTo(Compliance.PENDING);
      assertThat(fallen.refusals()).isEmpty();
      assertThat(office.held(stop)).isFalse();
      for (String action : List.of("check-transfer", "cut-power-and-explosives", "close-and-ban")) {
        assertThat(office.report().actions())
            .as(action)
            .noneMatch(a -> a.action().key().equals(action) && stop.equals(a.subjectId()));
      }
      assertThat(office.report().findings())
          .noneMatch(f -> f.verdict() == Verdict.VIOLATED && stop.equals(f.subject().id()));
    }
  }

  @Test
  void what_changed_since_a_withdrawal_was_proposed_is_not_approved_with_it() {
    try (Office office = opened(Databases.H2)) {
      String hazard = stopped(office);
      orderedOnBoth(office, hazard);
      String measures = "truth.enterprise.hazards[" + hazard + "].measuresTaken";
      String number = String.valueOf(onHazard(office, hazard));
      corrected(office, "findings", number, measures, "yes", "reason", "已有措施");
      office.take(StepKind.WITHDRAW, "order", order(office, 1).id() + "", "reason", "已有措施");
      int proposed = Drawer.last(office).number();
      corrected(office, correct(office, RECORDS, "truthful"));

      CaseFile now = office.file();
      assertThat(
              office
                  .get(Loop.class)
                  .decide(
                      now, now.version(), proposed, Step.Approval.APPROVED, office.account("sun")))
          .extracting(Fields.Problem::key)
          .containsExactly("step.problem.changed");
      assertThat(Items.of(order(office, 1))).hasSize(2);
    }
  }

  @Test
  void a_withdrawal_is_served_before_the_file_is_closed() {
    try (Office office = opened(Databases.H2)) {
      corrected(office, correct(office, RECORDS, "truthful"));
      withdrawnFrom(office, order(office));
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.unserved");
    }
  }

  /** Officers find a hazard, stop work because of it, list it. */
  private static String stopped(Office office) {
    String[] found = {"description", "除尘管道", "level", "major", "criterion", "判定标准"};
    List<String> values = new ArrayList<>(List.of(found));
    values.addAll(List.of("safetyAssured", "no", "removableAtOnce", "no"));
    values.addAll(List.of("measuresTaken", "no", "productionContinues", "yes"));
    office.take(StepKind.FIND_HAZARD, values.toArray(new String[0]));
    String hazard = office.lastId();
    office.take(
        StepKind.ORDER,
        Office.order(
            "suspend-on-site", onHazard(office, hazard), "停产", "2026-03-31", "hazard", hazard));
    office.take(StepKind.SERVE, serve(office.lastId()));
    office.take(
        StepKind.ORDER, Office.order("rectify", onHazard(office, hazard), "治理", "2026-03-31"));
    office.take(StepKind.LIST, "hazard", hazard, "until", "2026-04-30", "supervisor", "刘副县长");
    return hazard;
  }

  /** What can be served. */
  private static List<String> toServe(Office office) {
    return StepRules.of(StepKind.SERVE).inputs(office.look()).get(0).options().stream()
        .map(Input.Option::value)
        .toList();
  }

  private static int onHazard(Office office, String hazard) {
    return office.file().inspection().findings().stream()
        .filter(f -> f.provision().equals(HAZARDS) && hazard.equals(f.subject()))
        .findFirst()
        .orElseThrow()
        .number();
  }

  @ParameterizedTest
  @EnumSource
  void a_hazard_that_is_none_is_taken_back_with_its_stop_and_stays_away(Databases database) {
    try (Office office = opened(database)) {
      String hazard = stopped(office);
      String stop = String.valueOf(office.file().orders().get(1).id());
      assertThat(office.held(stop)).isTrue();
      corrected(
          office,
          "findings",
          onHazard(office, hazard) + "",
          "noHazard." + hazard,
          "on",
          "reason",
          "复测合格，不构成隐患");
      assertThat(Facts.hazard(office.file().unit(), hazard)).isNull();
      office.submit(UNIT.replace("\"H-1\"", "\"" + hazard + "\""));
      assertThat(Facts.hazard(office.file().unit(), hazard)).isNull();

      assertThat(office.wrong(StepKind.LIFT, "stop", stop, "opinion", "恢复"))
          .contains("step.problem.not-rectified");
      office.take(StepKind.WITHDRAW, "order", stop, "reason", "不构成隐患");
      office.approve("sun");
      String unserved = String.valueOf(office.file().orders().get(2).id());
      office.take(StepKind.WITHDRAW, "order", unserved, "reason", "不构成隐患");
      assertThat(toServe(office)).contains(unserved);
      office.approve("sun");
      assertThat(toServe(office)).doesNotContain(unserved);
      assertThat(office.due("due.serve-order")).isEmpty();
      assertThat(office.held(stop)).isFalse();
      assertThat(Lifting.inForce(office.file().order(stop).orElseThrow())).isFalse();
    }
  }

  @Test
  void a_hazard_that_is_no_major_one_is_struck_off_and_holds_no_stop() {
    try (Office office = opened(Databases.H2)) {
      String hazard = stopped(office);
      String number = String.valueOf(onHazard(office, hazard));
      String level = "truth.enterprise.hazards[" + hazard + "].level";
      String stop = String.valueOf(office.file().orders().get(1).id());
      assertThat(office.wrong(StepKind.LIFT, "stop", stop, "opinion", "恢复"))
          .containsExactly("step.problem.not-removed");
      corrected(office, "findings", number, level, "general", "reason", "不符合判定标准");

      assertThat(listed(office, hazard)).isEqualTo(ListingState.STRUCK_OFF);
      assertThat(office.file().order(stop).orElseThrow().majorHazard()).isFalse();
      assertThat(office.next()).contains(StepKind.LIFT);
      office.take(StepKind.LIFT, "stop", stop, "opinion", "不是重大事故隐患");
    }
  }

  /** The listing of a hazard that is no major one. */
  private static ListingState listed(Office office, String id) {
    Hazard hazard = requireNonNull(Facts.hazard(office.file().unit(), id));
    assertThat(hazard.level()).isEqualTo(HazardLevel.GENERAL);
    return requireNonNull(requireNonNull(hazard.listing()).state());
  }
}
