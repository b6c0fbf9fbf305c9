package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.web.Databases;
import org.redline.web.documents.DrawnPapers;
import org.redline.web.documents.Offices;

/** What another department decides is handed over to it, and is no step of this office. */
class ReferralTest {
  private static final String EXITS = "daily-duties/fire-exits-kept-free";
  private static final String UNIT =
      """
      "businesses": [{"id": "B-1", "sector": "catering"}], "headcount": 30,
      "sites": [{"id": "S-1", "name": "大堂", "exitsFree": {"state": "not-met"}}],
      "accidents": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  @ParameterizedTest
  @EnumSource
  void what_the_fire_agency_decides_is_handed_over_and_neither_ordered_nor_punished(
      Databases database) {
    try (Office office = inspected(database)) {
      String exits = String.valueOf(office.finding(EXITS));

      assertThat(referrals(office)).containsExactly("fire-rescue");
      assertThat(office.wrong(StepKind.ORDER, order(exits)))
          .containsExactly("step.problem.not-ours");
      assertThat(office.wrong(StepKind.OPEN_CASE, "findings", exits, "cause", "占用安全出口"))
          .contains("step.problem.not-mandated");
      assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
          .contains("step.problem.unhandled");

      office.take(StepKind.REFER, "findings", exits, "receivedBy", "区消防救援大队", "reason", "消防机构管辖");
      assertThat(referrals(office)).isEmpty();
      office.approve("sun");
      assertThat(Drawer.text(office)).contains("区消防救援大队", "疏散通道");
      assertThat(office.wrong(StepKind.REFER, "findings", exits, "receivedBy", "x", "reason", "x"))
          .contains("step.problem.not-now");
      office.take(StepKind.CLOSE_FILE, "opinion", "已移送");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_office_that_acts_as_the_fire_agency_decides_itself(Databases database) {
    try (Office office = inspected(database)) {
      DrawnPapers.office(office.get(Offices.class), "420606", "emergency-management fire-rescue");
      String exits = String.valueOf(office.finding(EXITS));

      assertThat(referrals(office)).isEmpty();
      office.take(StepKind.ORDER, order(exits));
      office.take(StepKind.OPEN_CASE, "findings", exits, "cause", "占用安全出口");
    }
  }

  private static Office inspected(Databases database) {
    Office office = Drawer.office(database);
    office.submit(UNIT);
    office.open();
    office.take(StepKind.INSPECT, office.all("confirmed"));
    return office;
  }

  private static String[] order(String item) {
    return Office.order("rectify", item, "清理", "2026-03-20");
  }

  /** To whom something is to be handed over. */
  private static List<String> referrals(Office office) {
    return NextSteps.of(office.look()).stream()
        .filter(next -> next.step() == StepKind.REFER)
        .map(next -> String.valueOf(next.authority()))
        .toList();
  }
}
