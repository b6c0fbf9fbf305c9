package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redline.web.enforcement.Office.TRAINING;

import org.junit.jupiter.api.Test;

/** Nothing runs from a service of which nobody can show how it was done. */
class ServingTest {
  private static String ordered(Office office) {
    String item = String.valueOf(office.finding(TRAINING));
    office.take(StepKind.ORDER, Office.order("rectify", item, "补记", "2026-03-31"));
    Drawer.paper(office, 0, "");
    return office.lastId();
  }

  @Test
  void a_receipt_names_the_place() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String[] served = {
        "document", ordered(office), "way", "direct", "receivedBy", "周厂长", "servicePlace", ""
      };
      assertThat(office.tried("zhang", StepKind.SERVE, served))
          .extracting(Fields.Problem::field)
          .containsExactly("servicePlace");
      served[7] = "航空路1号门卫室";
      office.take(StepKind.SERVE, served);
      assertThat(Drawer.text(office)).contains("航空路1号门卫室", "签收人：周厂长");
    }
  }

  @Test
  void what_is_left_behind_needs_a_witness_or_a_recording() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String order = ordered(office);
      assertThat(office.wrong(StepKind.SERVE, "document", order, "way", "left"))
          .containsExactly("step.problem.left");
      assertThat(Serving.served(office.file().orders().get(0).service())).isFalse();

      office.take(StepKind.SERVE, "document", order, "way", "left", "witness", "航空路社区居委会王主任");
      assertThat(Drawer.text(office)).contains("留置送达", "见证人：航空路社区居委会王主任");

      office.take(
          StepKind.SERVE, "document", ordered(office), "way", "left", "serviceRecorded", "on");
      assertThat(Drawer.text(office)).contains("已采用拍照、录像等方式记录送达过程");
    }
  }

  @Test
  void a_public_notice_that_takes_effect_after_the_term_gives_nobody_time() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String order = ordered(office);
      office.on("2026-04-10");
      assertThat(
              office.wrongOn(
                  "2026-03-02", StepKind.SERVE, "document", order, "way", "public-notice"))
          .containsExactly("step.problem.term-over");
    }
  }

  @Test
  void electronic_service_needs_what_the_party_signed() {
    try (Office office = Drawer.inspected(Office.UNIT)) {
      String order = ordered(office);
      assertThat(office.tried("zhang", StepKind.SERVE, "document", order, "way", "electronic"))
          .extracting(Fields.Problem::field)
          .containsExactly("confirmation");
      office.take(
          StepKind.SERVE, "document", order, "way", "electronic", "confirmation", "2026年3月2日周厂长签订");
      assertThat(Drawer.text(office)).contains("电子送达", "确认书：2026年3月2日周厂长签订");
    }
  }
}
