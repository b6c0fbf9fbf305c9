package org.redline.web.enforcement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Grade;
import org.redline.memory.Verdict;
import org.redline.web.Databases;
import org.redline.web.firms.Contradiction;
import org.redline.web.users.Region;

/** What officers record, and what comes in beside it. */
class LoopTest {
  @ParameterizedTest
  @EnumSource
  void what_was_recorded_stays_whatever_is_submitted_and_contradictions_are_told(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit(Office.UNIT);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      String item = String.valueOf(office.finding(TRAINING));
      office.take(StepKind.ORDER, Office.order("rectify", item, "补记", "2026-03-31"));
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
      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(office.found(TRAINING).grade()).isEqualTo(Grade.VERIFIED);
      assertThat(office.firms().contradictions(Office.FIRM, office.file().firm().version()))
          .contains(
              new Contradiction(
                  "enterprise.management.trainingRecords", "\"truthful\"", "\"none\""),
              new Contradiction(
                  "enterprise.orders[" + order + "].compliance", "\"obeyed\"", "\"pending\""));

      office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周");
      office.on("2026-03-10");
      office.take(StepKind.REINSPECT, "outcome." + order + "-" + item, "not-rectified");
      office.take(StepKind.REINSPECT, "outcome." + order + "-" + item, "rectified");
      assertThat(
              requireNonNull(requireNonNull(office.file().unit().management()).trainingRecords())
                  .code())
          .isEqualTo("truthful");
      assertThat(office.found(TRAINING).verdict()).isEqualTo(Verdict.COMPLIANT);
      office.take(StepKind.STRIKE_OFF, "order", order, "opinion", "验收合格");
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_saw_one_thing_has_not_verified_what_stands_beside_it(Databases database) {
    try (Office office = new Office(database)) {
      office.submit(
          Office.UNIT.replace("\"dangersTold\": \"all\"", "\"dangersTold\": \"not-all\""));
      office.open();
      String told = String.valueOf(office.finding("daily-duties/dangers-told"));
      String[] seen = office.all("confirmed");
      for (int i = 0; i < seen.length; i += 2) {
        seen[i + 1] = seen[i].equals("outcome." + told) ? "not-confirmed" : seen[i + 1];
      }
      office.take(StepKind.INSPECT, seen);

      assertThat(office.found(TRAINING).grade()).isEqualTo(Grade.VERIFIED);
      assertThat(office.found("daily-duties/dangers-told").grade()).isEqualTo(Grade.DECLARED);
      assertThat(office.wrong(StepKind.ORDER, Office.order("rectify", told, "告知", "2026-03-31")))
          .containsExactly("step.problem.no-items");
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_fills_in_an_old_page_overwrites_nothing(Databases database) {
    try (Office office = new Office(database)) {
      office.submit(Office.UNIT);
      office.open();
      CaseFile before = office.file();
      office.take(StepKind.INSPECT, office.all("confirmed"));

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
  void a_hazard_found_on_site_is_a_confirmed_finding_and_files_stay_within_their_region(
      Databases database) {
    try (Office office = new Office(database)) {
      office.submit("\"businesses\": [{\"id\": \"B-1\", \"sector\": \"machinery\"}]");
      office.open();
      assertThat(office.wrong(StepKind.FIND_HAZARD, "description", "风管积尘"))
          .contains("step.problem.not-inspected");
      office.take(StepKind.INSPECT, office.all("confirmed"));
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
      assertThat(office.due("due.listing")).containsExactly("2026-04-30");

      CaseFiles files = office.get(CaseFiles.class);
      assertThat(files.open(new Region("420600"))).hasSize(1);
      assertThat(files.open(new Region("420607"))).isEmpty();
      assertThat(files.find(new Region("420607"), office.file().id())).isEmpty();
    }
  }

  @Test
  void what_follows_an_order_of_another_file_is_told_and_is_no_step_of_this_one() {
    try (Office office = new Office(Databases.H2)) {
      office.submit(
          Office.UNIT
              + """
              , "orders": [{"id": "O-1", "number": "（甲）1号", "kind": "suspend-on-site",
                "issuedOn": "2026-02-20", "hazard": "H-1", "majorHazard": true, "lawful": true,
                "service": {"way": "direct", "servedOn": "2026-02-20"}, "items": [],
                "compliance": "refused", "liftedBy": {"outcome": "none"},
                "refusals": [{"id": "X-1", "refusedOn": "2026-02-21"}], "resumptions": []}]""");
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      assertThat(NextSteps.elsewhere(office.look()))
          .extracting(one -> one.zh())
          .anyMatch(text -> text.contains("停止供电") && text.endsWith("（甲）1号"));
      assertThat(office.next()).doesNotContain(StepKind.CUT_SUPPLY);
    }
  }
}
