package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.web.documents.StoredDocument;

/** A decision says until when production is suspended (行政处罚法 59 first paragraph item 4). */
class SuspensionTermTest {
  @Test
  void a_decision_says_until_when_production_is_suspended() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String finding = String.valueOf(office.finding(TRAINING));
      overdue(office, finding);
      office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训");
      office.approve("sun");
      String[] both = {
        "findings",
        finding,
        "reason",
        "逾期",
        "take.fine.unit",
        "on",
        "amount.fine.unit",
        "120000",
        "take.suspend-for-rectification.unit",
        "on"
      };
      office.take(StepKind.NOTICE, both);
      assertThat(Drawer.text(office)).contains("停产停业整顿").doesNotContain("2026年7月15日");
      String notice = "step:" + office.file().steps().size();
      office.take(StepKind.SERVE, "document", notice, "way", "direct", "receivedBy", "周厂长");
      office.take(StepKind.DEFENCE, "findings", finding, "defence", "waived", "opinion", "放弃");
      office.take(StepKind.ASK_HEARING, "findings", finding, "asked", "waived");
      List<String> decision = new ArrayList<>(List.of(both));
      decision.addAll(List.of("suspendedUntil", "2026-07-15"));
      office.take(StepKind.DECIDE, decision.toArray(new String[0]));
      office.approve("sun");

      StoredDocument drawn = Drawer.paper(office, 0, "");
      assertThat(Drawer.text(office, drawn)).contains("罚款12万元、停产停业整顿（自送达之日起至2026年7月15日止）");
      assertThat(Drawer.paper(office, 0, "").id()).isEqualTo(drawn.id());
    }
  }

  private static void overdue(Office office, String item) {
    office.take(StepKind.ORDER, Office.order("rectify", item, "补记", "2026-03-31"));
    String order = office.lastId();
    office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周厂长");
    office.on("2026-04-01");
    office.take(StepKind.REINSPECT, "outcome." + order + "-" + item, "not-rectified");
  }
}
