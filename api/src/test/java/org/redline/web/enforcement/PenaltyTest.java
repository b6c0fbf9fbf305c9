package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;
import static org.redline.web.enforcement.PenalCase.UNIT;
import static org.redline.web.enforcement.PenalCase.decided;
import static org.redline.web.enforcement.PenalCase.fine;
import static org.redline.web.enforcement.PenalCase.last;
import static org.redline.web.enforcement.PenalCase.noticed;
import static org.redline.web.enforcement.PenalCase.opened;
import static org.redline.web.enforcement.PenalCase.order;
import static org.redline.web.enforcement.PenalCase.ordered;
import static org.redline.web.enforcement.PenalCase.reinspected;
import static org.redline.web.enforcement.PenalCase.serve;
import static org.redline.web.enforcement.PenalCase.training;
import static org.redline.web.enforcement.PenalCase.with;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.facts.PenaltyKind;
import org.redline.memory.Stage;
import org.redline.memory.Verdict;
import org.redline.web.users.Account;

class PenaltyTest {
  private static List<String> asked(Office office, String by, StepKind kind, String... values) {
    return office.tried(by, kind, values).stream().map(Fields.Problem::key).distinct().toList();
  }

  @Test
  void who_was_fined_with_the_order_and_lets_the_term_pass_is_suspended_in_a_new_case() {
    try (Office office = ordered()) {
      opened(office);
      assertThat(office.wrong(StepKind.OPEN_CASE, "findings", training(office), "cause", "再立"))
          .contains("step.problem.choice");
      noticed(office, fine(office, "30000"));
      decided(office, fine(office, "30000"));
      office.take(StepKind.SERVE, serve(String.valueOf(last(office).id())));
      assertThat(office.wrong(StepKind.OPEN_CASE, "findings", training(office), "cause", "再立"))
          .contains("step.problem.not-mandated");

      reinspected(office, "2026-04-01", "not-rectified");
      assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.OVERDUE);
      opened(office);
      assertThat(office.next()).contains(StepKind.NOTICE);
      String[] graver = fine(office, "120000", "take.suspend-for-rectification.unit", "on");
      noticed(office, graver);
      office.take(StepKind.ASK_HEARING, with(office, "asked", "waived"));
      assertThat(asked(office, "zhang", StepKind.DECIDE, graver))
          .containsExactly("step.problem.missing");
      decided(
          office,
          fine(
              office,
              "120000",
              "take.suspend-for-rectification.unit",
              "on",
              "suspendedUntil",
              "2026-06-30"));

      assertThat(office.file().decisions()).hasSize(2);
      assertThat(last(office).penalties())
          .extracting(p -> p.kind())
          .contains(PenaltyKind.SUSPENSION_FOR_RECTIFICATION);
    }
  }

  @Test
  void what_was_put_right_in_time_can_still_be_fined_but_not_suspended() {
    try (Office office = ordered()) {
      reinspected(office, "2026-03-10", "rectified");
      assertThat(verdict(office)).isEqualTo(Verdict.COMPLIANT);

      assertThat(office.next()).contains(StepKind.OPEN_CASE);
      opened(office);
      assertThat(
              office.wrong(
                  StepKind.NOTICE, with(office, "take.suspend-for-rectification.unit", "on")))
          .containsExactly("step.problem.not-allowed");
      noticed(office, fine(office, "30000"));
      decided(office, fine(office, "30000"));

      assertThat(last(office).law()).isEqualTo("work-safety-law");
      assertThat(last(office).penalties()).hasSize(1);
      assertThat(office.wrong(StepKind.OPEN_CASE, "findings", training(office), "cause", "再立"))
          .contains("step.problem.not-mandated");
    }
  }

  @Test
  void what_was_put_right_in_time_can_be_spared_and_is_then_not_taken_up_again() {
    try (Office office = ordered()) {
      reinspected(office, "2026-03-10", "rectified");
      opened(office);
      assertThat(office.wrong(StepKind.NO_PENALTY, with(office, "ground", "spared")))
          .containsExactly("step.problem.not-spared");
      office.determine(TRAINING, "first-time", "cured-in-time", "slight-harm");
      office.take(StepKind.NO_PENALTY, with(office, "ground", "spared"));
      office.approve("sun");

      assertThat(office.wrong(StepKind.OPEN_CASE, "findings", training(office), "cause", "再立"))
          .contains("step.problem.not-mandated");
    }
  }

  @Test
  void what_the_notice_proposed_is_not_decided_when_the_law_no_longer_allows_it() {
    try (Office office = ordered()) {
      reinspected(office, "2026-04-01", "not-rectified");
      opened(office);
      String[] both = fine(office, "120000", "take.suspend-for-rectification.unit", "on");
      noticed(office, both);
      office.take(StepKind.ASK_HEARING, with(office, "asked", "waived"));
      String[] until =
          fine(
              office,
              "120000",
              "take.suspend-for-rectification.unit",
              "on",
              "suspendedUntil",
              "2026-06-30");
      office.take(StepKind.DECIDE, until);
      reinspected(office, "2026-04-10", "rectified");

      assertThat(refused(office)).contains("step.problem.not-allowed");
      assertThat(office.decided("sun", Step.Approval.REFUSED)).isEmpty();
      assertThat(asked(office, "zhang", StepKind.DECIDE, fine(office, "90000")))
          .containsExactly("step.problem.range");
      decided(office, fine(office, "110000"));
      assertThat(last(office).penalties()).hasSize(1);
    }
  }

  private static List<String> refused(Office office) {
    CaseFile now = office.file();
    int step = now.steps().stream().filter(Step::waits).findFirst().orElseThrow().number();
    return office
        .get(Loop.class)
        .decide(now, now.version(), step, Step.Approval.APPROVED, office.account("sun"))
        .stream()
        .map(Fields.Problem::key)
        .toList();
  }

  private static Verdict verdict(Office office) {
    return office.report().findings().stream()
        .filter(f -> f.provision().id().equals(TRAINING))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void a_penalty_on_a_person_names_the_person_and_is_served_on_that_person_too() {
    try (Office office = ordered()) {
      reinspected(office, "2026-04-01", "refused");
      opened(office);
      String[] notice = {
        "take.fine.directly-responsible", "on", "amount.fine.directly-responsible", "30000"
      };
      assertThat(office.wrong(StepKind.NOTICE, with(office, notice)))
          .containsExactly("step.problem.missing");
      String[] named = {
        "take.fine.directly-responsible",
        "on",
        "amount.fine.directly-responsible",
        "30000",
        "person.fine.directly-responsible",
        "R-1",
        "take.fine.unit",
        "on",
        "amount.fine.unit",
        "120000"
      };
      office.take(StepKind.NOTICE, with(office, named));
      String document = "step:" + office.file().steps().size();
      office.take(StepKind.SERVE, serve(document));
      assertThat(office.next()).contains(StepKind.SERVE);
      assertThat(Cases.noticed(office.look())).isEmpty();
      office.take(StepKind.SERVE, serve(document + "|R-1"));
      assertThat(Cases.noticed(office.look())).hasSize(1);
    }
  }

  @Test
  void each_stage_follows_the_one_before_it_in_the_file_and_by_its_day() {
    try (Office office = ordered()) {
      office.on("2026-03-05");
      opened(office);
      assertThat(office.wrong(StepKind.NOTICE, dated("2026-03-04", fine(office, "60000"))))
          .containsExactly("step.problem.too-early");
      office.take(StepKind.NOTICE, fine(office, "60000"));
      String document = "step:" + office.file().steps().size();
      office.on("2026-03-06");
      assertThat(office.wrong(StepKind.SERVE, dated("2026-03-04", serve(document))))
          .containsExactly("step.problem.before-made");
      office.take(StepKind.SERVE, serve(document));
      assertThat(office.due("due.hearing")).containsExactly("2026-03-13");
      assertThat(office.due("due.defence")).containsExactly("2026-03-11");
      String[] none = with(office, "defence", "none", "opinion", "期满未提出");
      assertThat(office.wrong(StepKind.DEFENCE, none)).containsExactly("step.problem.defence-runs");
      office.on("2026-03-12");
      office.take(StepKind.DEFENCE, none);
      office.take(StepKind.ASK_HEARING, with(office, "asked", "asked"));
      String[] review = with(office, "outcome", "passed", "opinion", "通过");
      assertThat(asked(office, "zhao", StepKind.LEGAL_REVIEW, review)).isEmpty();
      office.on("2026-03-23");
      String[] hearing = with(office, "invitedOn", "2026-03-11", "host", "孙处", "opinion", "维持");
      assertThat(office.wrong(StepKind.HEARING, hearing)).containsExactly("step.problem.too-early");
      hearing[5] = "2026-03-12";
      office.take(StepKind.HEARING, hearing);

      assertThat(office.next()).contains(StepKind.LEGAL_REVIEW).doesNotContain(StepKind.DECIDE);
      assertThat(asked(office, "zhao", StepKind.LEGAL_REVIEW, review)).isEmpty();
      assertThat(office.wrong(StepKind.DECIDE, dated("2026-03-20", fine(office, "60000"))))
          .contains("step.problem.unfinished");
      assertThat(office.next()).contains(StepKind.DECIDE);
    }
  }

  private static String[] dated(String day, String... values) {
    List<String> dated = new ArrayList<>(List.of(values));
    dated.addAll(List.of("day", day));
    return dated.toArray(new String[0]);
  }

  @Test
  void a_small_fine_gives_no_right_to_a_hearing_and_confiscation_of_unknown_value_does() {
    try (Office office = ordered()) {
      opened(office);
      office.take(StepKind.NOTICE, fine(office, "30000"));
      Step notice = office.file().steps().get(office.file().steps().size() - 1);
      assertThat(Procedure.heard(office.look().rules(), notice)).isFalse();
      office.take(StepKind.SERVE, serve("step:" + notice.number()));
      assertThat(office.due("due.hearing")).isEmpty();

      assertThat(Procedure.heard(office.look().rules(), confiscating(notice, ""))).isTrue();
      assertThat(Procedure.heard(office.look().rules(), confiscating(notice, "20000"))).isFalse();
      assertThat(Procedure.heard(office.look().rules(), confiscating(notice, "50000"))).isTrue();
    }
  }

  private static Step confiscating(Step notice, String value) {
    return new Step(
        notice.number(),
        notice.kind(),
        notice.day(),
        notice.officers(),
        null,
        java.util.Map.of(
            "take.confiscate-illegal-income.unit",
            "on",
            "amount.confiscate-illegal-income.unit",
            value),
        notice.by(),
        notice.at(),
        notice.approval(),
        null,
        null);
  }

  @Test
  void a_longer_term_is_asked_for_before_the_term_is_over_and_never_for_a_seal() {
    try (Office office = ordered()) {
      String item = String.valueOf(Items.of(office.file().orders().get(0)).get(0).id());
      String[] extension = {"extended", item, "until", "2026-04-30", "reason", "设备未到"};
      office.take(StepKind.EXTEND, extension);
      assertThat(office.wrong(StepKind.EXTEND, extension)).containsExactly("step.problem.pending");
      reinspected(office, "2026-04-01", "not-rectified");
      assertThat(office.decided("sun", Step.Approval.APPROVED))
          .extracting(Fields.Problem::key)
          .containsExactly("step.problem.asked-late");
      assertThat(office.decided("sun", Step.Approval.REFUSED)).isEmpty();
      assertThat(office.wrong(StepKind.EXTEND, extension))
          .containsExactly("step.problem.asked-late");
      assertThat(office.found(TRAINING).stage()).isEqualTo(Stage.OVERDUE);

      String hazard = String.valueOf(office.finding("four-always/hazard-eliminated"));
      office.take(StepKind.ORDER, order("seal-or-seize", hazard, "2026-04-30"));
      office.approve("sun");
      String seal = office.lastId();
      office.take(StepKind.SERVE, serve(seal));
      assertThat(
              office.wrong(
                  StepKind.EXTEND,
                  "extended",
                  seal + "-" + hazard,
                  "until",
                  "2026-12-31",
                  "reason",
                  "再延"))
          .containsExactly("step.problem.choice");
    }
  }

  @Test
  void a_stop_on_site_needs_a_major_hazard_that_is_not_safe_and_its_refusal_is_never_undone() {
    try (Office office = ordered()) {
      String hazard = String.valueOf(office.finding("four-always/hazard-eliminated"));
      assertThat(office.wrong(StepKind.ORDER, order("suspend-on-site", hazard, "2026-03-20")))
          .containsExactly("step.problem.no-ground");
    }
    try (Office office =
        ordered(UNIT.replace("\"safetyAssured\": true", "\"safetyAssured\": false"))) {
      String hazard = String.valueOf(office.finding("four-always/hazard-eliminated"));
      assertThat(
              office.wrong(
                  StepKind.ORDER, order("suspend-on-site", training(office), "2026-03-20")))
          .containsExactly("step.problem.no-ground");
      office.take(StepKind.ORDER, order("suspend-on-site", hazard, "2026-03-20"));
      String stop = office.lastId();
      assertThat(office.file().order(stop).orElseThrow())
          .satisfies(
              order -> {
                assertThat(order.lawful()).isNull();
                assertThat(order.majorHazard()).isTrue();
              });
      office.take(StepKind.SERVE, serve(stop));
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      assertThat(checks(office)).isNotEmpty();
      assertThat(penalties(office)).contains("fine.directly-responsible");
      office.take(StepKind.TRANSFER, "matter", stop, "suspicion", "危险作业罪", "reason", "拒不执行");
      office.approve("sun");
      assertThat(penalties(office))
          .contains("suspend-for-rectification.unit")
          .doesNotContain("fine.directly-responsible");

      office.on("2026-03-05");
      office.take(StepKind.OBEY, "stop", stop, "compliance", "obeyed", "note", "已停");
      assertThat(office.found("four-always/hazard-eliminated").stage()).isEqualTo(Stage.REFUSED);
      office.take(StepKind.REINSPECT, "outcome." + stop + "-" + hazard, "rectified");
      assertThat(requireNonNull(office.file().order(stop).orElseThrow().refusals())).hasSize(1);
      assertThat(checks(office)).isNotEmpty();
      assertThat(office.next()).contains(StepKind.LIFT);
    }
  }

  private static List<String> penalties(Office office) {
    int number = office.finding("four-always/hazard-eliminated");
    InspectedFinding hazard = office.file().finding(number).orElseThrow();
    return Noticing.penalties(office.look(), hazard).map(Noticing::key).toList();
  }

  private static List<String> checks(Office office) {
    return office.report().actions().stream()
        .filter(action -> action.action().key().equals("check-transfer"))
        .map(action -> String.valueOf(action.subjectId()))
        .filter(subject -> subject.equals(office.file().prefix() + "O4"))
        .toList();
  }

  @Test
  void of_several_noticed_findings_a_decision_keeps_only_the_penalties_of_its_own() {
    try (Office office = ordered()) {
      opened(office);
      noticed(office, fine(office, "30000"));
      List<String> values = new ArrayList<>(List.of(fine(office, "30000")));
      values.addAll(
          List.of(
              "take.fine.principal",
              "on",
              "amount.fine.principal",
              "20000",
              "person.fine.principal",
              "P-1"));
      decided(office, values.toArray(new String[0]));

      Step decide = office.file().done(StepKind.DECIDE).findFirst().orElseThrow();
      assertThat(decide.data())
          .containsKey("take.fine.unit")
          .doesNotContainKey("take.fine.principal");
      assertThat(Penalised.parties(decide)).containsExactly("");
      assertThat(last(office).penalties()).hasSize(1);
    }
  }

  @Test
  void who_approved_or_reviewed_in_a_file_acts_in_it_no_more() {
    try (Office office = ordered()) {
      office.both("qian");
      opened(office);
      office.take(StepKind.NOTICE, fine(office, "30000"));
      office.take(StepKind.NOTICE, fine(office, "40000"));
      assertThat(colleagues(office)).contains("qian");
      office.take(StepKind.SERVE, serve("step:" + office.file().steps().size()));
      String[] review = with(office, "outcome", "passed", "opinion", "通过");
      assertThat(asked(office, "qian", StepKind.LEGAL_REVIEW, review)).isEmpty();

      assertThat(colleagues(office)).doesNotContain("qian");
      String[] defence = with(office, "defence", "waived", "opinion", "放弃");
      assertThat(asked(office, "qian", StepKind.DEFENCE, defence))
          .containsExactly("step.problem.judged");
    }
  }

  private static List<String> colleagues(Office office) {
    return office.get(Loop.class).colleagues(office.file(), office.account("zhang")).stream()
        .map(Account::name)
        .toList();
  }
}
