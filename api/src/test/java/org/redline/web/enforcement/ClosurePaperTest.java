package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.web.Databases;
import org.redline.web.documents.StoredDocument;

/** Who asks the government to close a firm sends the papers of the file along. */
class ClosurePaperTest {
  @Test
  void the_request_for_closure_encloses_the_papers_of_the_file() {
    try (Office office = Drawer.office(Databases.H2)) {
      WholeWayTest.go(office);
      List<Step> orders = office.file().done(StepKind.ORDER).toList();
      StoredDocument order = Drawer.paper(office, orders.get(1), 0, "");
      Step decided = office.file().done(StepKind.DECIDE).findFirst().orElseThrow();
      StoredDocument decision = Drawer.paper(office, decided, 0, "");
      StoredDocument inspection = Drawer.paper(office, office.file().steps().get(0), 0, "");
      Drawer.documents(office)
          .annul(inspection.firm(), inspection.id(), "重作", office.account("zhang"));

      assertThat(Drawer.text(office))
          .contains("1．责令限期整改指令书（" + order.number() + "）")
          .contains("2．行政处罚决定书（单位）（" + decision.number() + "）")
          .doesNotContain(inspection.number());
    }
  }
}
