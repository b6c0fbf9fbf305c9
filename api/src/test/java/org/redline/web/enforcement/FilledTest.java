package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.redline.text.Language;
import org.redline.web.Databases;
import org.redline.web.pages.Words;

/** The record of a case is read by people: it says in words what was filled in. */
class FilledTest {
  @Test
  void the_record_of_a_whole_case_holds_no_code() {
    try (Office office = new Office(Databases.H2)) {
      WholeWayTest.go(office);
      assertThat(office.file().steps()).isNotEmpty();
      for (Step step : office.file().steps()) {
        for (Filled one : filled(office, step)) {
          assertThat(one.label() + " " + one.value())
              .as("step %d", step.number())
              .doesNotContainPattern("[a-z]{2}");
        }
      }
      assertThat(told(office, StepKind.INSPECT)).contains("检查场所：打磨车间", "结果 · 应当如实记录安全生产教育和培训情况：属实");
      assertThat(told(office, StepKind.ORDER)).contains("种类：责令限期改正", "列入 · 应当如实记录安全生产教育和培训情况：是");
      assertThat(told(office, StepKind.SERVE))
          .contains("送达什么：责令限期改正 · C1-O", "送达方式：直接送达", "送达地点：甲厂办公室");
      assertThat(told(office, StepKind.REINSPECT)).contains("结果 · 补记：未改正");
      assertThat(told(office, StepKind.DECIDE))
          .contains("处罚 · 罚款（单位）：是", "哪一项违法行为：应当如实记录安全生产教育和培训情况", "停产停业整顿至：2026-07-15");
      assertThat(told(office, StepKind.DISCUSS)).contains("哪一项违法行为：提请关闭");
    }
  }

  @Test
  void stops_seals_and_transfers_are_named_too() {
    try (Office office = new Office(Databases.H2)) {
      office.submit(Office.UNIT);
      office.open();
      office.take(StepKind.INSPECT, office.all("confirmed"));
      String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
      office.take(
          StepKind.ORDER,
          Office.order(
              "suspend-on-site", item, "停止打磨", "2026-03-20", "hazard", "H-1", "lawful", "yes"));
      String stop = office.lastId();
      office.take(StepKind.SERVE, "document", stop, "way", "left", "witness", "王主任");
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      office.take(
          StepKind.DETERMINE,
          "question",
          "real-danger",
          "subject",
          stop,
          "answer",
          "found",
          "reason",
          "粉尘");
      office.take(
          StepKind.ORDER,
          Office.order("seal-or-seize", item, "查封除尘器", "", "object", "equipment", "goods", "除尘器"));
      assertThat(told(office, StepKind.ORDER))
          .contains("H-1 除尘系统", "可以履行：是", "有根据认为不符合")
          .doesNotContain("equipment", "seal-or-seize");
      assertThat(told(office, StepKind.OBEY)).contains("· C1-O", "执行情况：拒不执行");
      assertThat(told(office, StepKind.DETERMINE)).doesNotContainPattern("[a-z]{3}");
      assertThat(told(office, StepKind.SERVE)).doesNotContain("确认书");
    }
  }

  private static List<Filled> filled(Office office, Step step) {
    return Filled.of(office.look(), step, new Words(Language.ZH)).stream()
        .filter(one -> !one.label().equals("另一名执法人员"))
        .toList();
  }

  private static String told(Office office, StepKind kind) {
    return office.file().steps().stream()
        .filter(step -> step.kind() == kind)
        .flatMap(step -> filled(office, step).stream())
        .map(one -> one.label() + "：" + one.value())
        .collect(Collectors.joining("\n"));
  }
}
