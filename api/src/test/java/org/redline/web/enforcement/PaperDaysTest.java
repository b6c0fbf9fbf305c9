package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.web.documents.StoredDocument;

/** Papers and terms bear the day on which their step took effect, not that of its proposal. */
class PaperDaysTest {
  private static final String HAZARD = "four-always/hazard-eliminated";

  @Test
  void a_seal_lasts_thirty_days_from_its_approval() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      sealed(office);
      office.on("2026-03-10");
      office.approve("sun");

      StoredDocument decision = Drawer.paper(office, 0, "");
      assertThat(decision.dated()).isEqualTo("2026-03-10");
      assertThat(Drawer.text(office, decision))
          .contains("期限自2026年3月10日起至2026年4月9日止", "\n2026年3月10日\n")
          .doesNotContain("2026年3月2日");
    }
  }

  @Test
  void an_urgent_seal_lasts_from_the_day_on_which_it_was_put_on() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      sealed(office, "urgent", "on");
      assertThat(Drawer.paper(office, 0, "").dated()).isEqualTo("2026-03-02");
      office.on("2026-03-03");
      office.approve("sun");

      assertThat(Drawer.text(office)).contains("期限自2026年3月2日起至2026年4月1日止");
      assertThat(Drawer.last(office).effective()).isEqualTo("2026-03-02");
    }
  }

  private static void sealed(Office office, String... more) {
    String item = String.valueOf(office.finding(HAZARD));
    List<String> with = new ArrayList<>(List.of("object", "equipment"));
    with.addAll(List.of(more));
    String[] values = Office.order("seal-or-seize", item, "查封除尘器", "", with.toArray(new String[0]));
    office.take(StepKind.ORDER, values);
  }

  @Test
  void a_longer_seal_bears_the_day_of_its_approval() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      sealed(office);
      office.approve("sun");
      String seal = office.lastId();
      Drawer.paper(office, 0, "");
      office.take(StepKind.EXTEND_SEAL, "stop", seal, "reason", "检测未完");
      office.on("2026-03-05");
      office.approve("sun");
      assertThat(Drawer.paper(office, 0, "").dated()).isEqualTo("2026-03-05");
    }
  }

  @Test
  void a_case_and_its_decision_bear_the_day_of_their_approval() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String finding = String.valueOf(office.finding(TRAINING));
      office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训");
      office.on("2026-03-04");
      office.approve("sun");
      StoredDocument opened = Drawer.paper(office, 0, "");
      assertThat(opened.dated()).isEqualTo("2026-03-04");

      String[] fine = {
        "findings", finding, "reason", "依法", "take.fine.unit", "on", "amount.fine.unit", "30000"
      };
      office.take(StepKind.NOTICE, fine);
      String notice = "step:" + office.file().steps().size();
      office.take(StepKind.SERVE, "document", notice, "way", "direct", "receivedBy", "周厂长");
      office.take(StepKind.DEFENCE, "findings", finding, "defence", "waived", "opinion", "放弃");
      office.on("2026-03-09");
      office.take(StepKind.DECIDE, fine);
      office.on("2026-03-20");
      office.approve("sun");

      assertThat(office.file().decisions().get(0).decidedOn()).isEqualTo("2026-03-20");
      StoredDocument decision = Drawer.paper(office, 0, "");
      assertThat(decision.dated()).isEqualTo("2026-03-20");
      assertThat(Drawer.text(office, decision))
          .contains("\n2026年3月20日\n")
          .doesNotContain("2026年3月9日");
    }
  }
}
