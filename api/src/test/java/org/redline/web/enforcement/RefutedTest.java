package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
      office.take(StepKind.CORRECT, correct(office, RECORDS, "incomplete"));
      office.on("2026-04-01");
      String item = order(office).id() + "-" + training(office);
      office.take(StepKind.REINSPECT, "outcome." + item, "rectified");
      assertThat(Noticing.penalties(office.look(), finding(office))).isNotEmpty();
      assertThat(office.wrong(StepKind.NO_PENALTY, end(office)))
          .containsExactly("step.problem.still-found");

      office.take(StepKind.CORRECT, correct(office, "inProfile", "on"));
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
      office.take(StepKind.CORRECT, correct(office, RECORDS, "truthful"));
      assertThat(office.next()).doesNotContain(StepKind.NOTICE, StepKind.DECIDE);
      office.take(StepKind.NO_PENALTY, end(office));
      office.approve("sun");

      assertThat(Paperwork.of(office.look(), Drawer.last(office)))
          .extracting(paper -> paper.served().orElse("?"))
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
      office.take(StepKind.CORRECT, correct(office, RECORDS, "truthful"));

      Words words = new Words(Language.ZH);
      assertThat(Filled.of(office.look(), Drawer.last(office), words))
          .extracting(filled -> filled.label() + "=" + filled.value())
          .anyMatch(text -> text.contains("培训记录=") && !text.contains("truthful"));
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
      office.take(
          StepKind.CORRECT,
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
      office.take(StepKind.CORRECT, "findings", number, level, "general", "reason", "不符合判定标准");

      assertThat(listed(office, hazard)).isEqualTo(ListingState.STRUCK_OFF);
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
