package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redline.web.documents.DocumentKind;
import org.redline.web.documents.StoredDocument;

/** The decision on a seal is handed over with the list of what is sealed (行政强制法 24). */
class SealListTest {
  @Test
  void a_seal_comes_with_its_list_and_both_are_served() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      office.take(
          StepKind.ORDER,
          Office.order(
              "seal-or-seize", item, "查封除尘器", "", "object", "equipment", "goods", "除尘器，CM-2，台，3"));
      office.approve("sun");

      assertThat(Paperwork.of(office.look(), Drawer.last(office)))
          .extracting(Paper::kind)
          .containsExactly(
              DocumentKind.SEAL_OR_SEIZE_DECISION,
              DocumentKind.SEAL_OR_SEIZE_LIST,
              DocumentKind.COERCION_APPROVAL);
      StoredDocument decision = Drawer.paper(office, 0, "");
      StoredDocument list = Drawer.paper(office, 1, "");
      assertThat(Drawer.text(office, list)).contains("除尘器", "CM-2", "台", decision.number());
      Drawer.paper(office, 2, "");

      String seal = office.lastId();
      office.take(StepKind.SERVE, "document", seal, "way", "direct", "receivedBy", "周厂长");
      assertThat(Drawer.text(office)).contains(decision.number(), list.number());
      office.take(StepKind.EXTEND_SEAL, "stop", seal, "reason", "检测未完");
      office.approve("sun");
      StoredDocument longer = Drawer.paper(office, 0, "");
      assertThat(Drawer.text(office, longer))
          .contains(decision.number())
          .doesNotContain(list.number());
      String extension = "step:" + Drawer.last(office).number();
      office.take(StepKind.SERVE, "document", extension, "way", "direct", "receivedBy", "周厂长");
      assertThat(Drawer.text(office)).contains(longer.number());
    }
  }
}
