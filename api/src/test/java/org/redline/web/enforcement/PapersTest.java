package org.redline.web.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Order;
import org.redline.web.Databases;
import org.redline.web.documents.DocumentKind;
import org.redline.web.documents.Documents;
import org.redline.web.documents.NotDrawn;
import org.redline.web.documents.StoredDocument;
import org.springframework.web.server.ResponseStatusException;

/** Documents drawn from the steps of a case say what the steps recorded, and hold as they do. */
class PapersTest {
  private static final String UNIT =
      """
      "address": "航空路1号", "businesses": [{"id": "B-1", "sector": "machinery"}], "headcount": 30,
      "persons": [{"id": "R-1", "name": "周厂长", "roles": ["principal"], "post": "厂长"},
        {"id": "R-2", "name": "钱主任", "roles": ["directly-responsible"], "post": "车间主任"}],
      "management": {"trainingRecords": "none", "dangersTold": "all"},
      "hazards": [{"id": "H-1", "description": "除尘系统", "level": "major", "criterion": "标准",
        "foundOn": "2026-02-20", "foundBy": "authority", "state": "open", "safetyAssured": false,
        "removableAtOnce": false, "measuresTaken": false, "productionContinues": true,
        "acceptance": "none", "listing": {"state": "none"}, "reported": true},
        {"id": "H-2", "description": "未核实的煤气柜", "level": "major", "criterion": "标准",
        "foundOn": "2026-02-20", "foundBy": "firm", "state": "open", "acceptance": "none",
        "listing": {"state": "none"}}],
      "accidents": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  /** The series was kept by hand until the eighth. */
  private static final String TYPED = "（襄州）应急责改〔2026〕9号";

  private static final String NEXT = TYPED.replace("9号", "10号");
  private static final String AFTER = TYPED.replace("9号", "11号");

  private final Set<DocumentKind> seen = new HashSet<>();

  @ParameterizedTest
  @EnumSource
  void a_penalty_case_is_drawn_as_it_was_recorded_and_final_only_where_it_was_approved(
      Databases database) {
    try (Office office = Drawer.office(database)) {
      inspected(office);
      orderedAndServed(office);
      opened(office);
      noticed(office);
      decided(office);
      assertThat(seen)
          .contains(DocumentKind.PENALTY_DECISION_UNIT, DocumentKind.PENALTY_DECISION_PERSON);
    }
  }

  private void inspected(Office office) {
    office.submit(UNIT);
    office.open();
    String training = String.valueOf(office.finding(TRAINING));
    List<String> values = new ArrayList<>(List.of("place", "打磨车间", "note." + training, "台账空白"));
    for (InspectedFinding finding : office.file().inspection().findings()) {
      values.addAll(List.of("outcome." + finding.number(), "confirmed"));
    }
    office.take(StepKind.INSPECT, values.toArray(new String[0]));
    assertThat(text(office, paper(office, 0, "")))
        .contains("打磨车间", "自 2026年3月2日", "如实记录", "台账空白", "鄂A-zhang", "鄂A-li");
  }

  private void orderedAndServed(Office office) {
    String item = String.valueOf(office.finding(TRAINING));
    office.take(
        StepKind.ORDER, Office.order("rectify", item, "补记培训台账", "2026-03-31", "number", TYPED));
    String order = office.lastId();
    StoredDocument drawn = paper(office, 0, "");
    assertThat(drawn.number()).isEqualTo(TYPED);
    office.take(
        StepKind.ORDER, Office.order("rectify", item, "再次责令", "2026-03-31", "number", TYPED));
    StoredDocument again = paper(office, 0, "");
    assertThat(again.number()).isEqualTo(NEXT);
    assertThat(office.file().order(office.lastId()).orElseThrow().number()).isEqualTo(NEXT);
    documents(office).annul(again.firm(), again.id(), "重复", office.account("zhang"));
    assertThat(paper(office, 0, "").number()).isEqualTo(AFTER);
    assertThat(office.file().order(office.lastId()).orElseThrow().number()).isEqualTo(AFTER);
    assertThat(text(office, drawn)).contains("补记培训台账（整改期限：2026年3月31日）");
    assertThat(documents(office).settle(drawn.firm(), drawn.id(), office.account("li")).state())
        .isEqualTo(StoredDocument.State.FINAL);

    office.take(StepKind.SERVE, "document", order, "way", "direct", "receivedBy", "周厂长");
    assertThat(paper(office, 0, "").id()).as("drawn twice").isEqualTo(paper(office, 0, "").id());
    assertThat(text(office, paper(office, 0, "")))
        .contains("甲厂", "直接送达", "责令限期整改指令书", TYPED, "签收人：周厂长");
    office.on("2026-04-05");
    office.take(
        StepKind.REINSPECT, "outcome." + order + "-" + item, "not-rectified", "opinion", "仍无台账");
    assertThat(text(office, paper(office, 0, ""))).contains(TYPED, "补记培训台账", "仍无台账");
  }

  private void opened(Office office) {
    String finding = String.valueOf(office.finding(TRAINING));
    office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训逾期未改正");
    assertThat(Paperwork.of(office.look(), last(office))).as("it waits").isEmpty();
    assertThat(catchThrowableOfType(ResponseStatusException.class, () -> paper(office, 0, "")))
        .isNotNull();
    office.approve("sun");
    StoredDocument approval = paper(office, 0, "");
    assertThat(text(office, approval))
        .contains("未如实记录培训逾期未改正", "案件名称", "甲厂未如实记录培训逾期未改正案", "现场检查（2026年3月2日）");
    documents(office).settle(approval.firm(), approval.id(), office.account("zhang"));
  }

  private void noticed(Office office) {
    String finding = String.valueOf(office.finding(TRAINING));
    office.take(
        StepKind.NOTICE,
        "findings",
        finding,
        "reason",
        "逾期仍不改正",
        "take.fine.unit",
        "on",
        "amount.fine.unit",
        "120000",
        "take.fine.directly-responsible",
        "on",
        "amount.fine.directly-responsible",
        "30000",
        "person.fine.directly-responsible",
        "R-2");
    StoredDocument unit = paper(office, 0, "");
    assertThat(unit.kindOf()).isEqualTo(DocumentKind.HEARING_RIGHT_NOTICE);
    assertThat(text(office, unit))
        .contains("五日（工作日）内", "举行听证七日", "罚款12万元", "逾期仍不改正", "现场检查记录（（襄州）应急检记〔2026〕1号）")
        .doesNotContain("3万元");
    StoredDocument person = paper(office, 1, "");
    assertThat(text(office, person)).contains("钱主任：", "罚款3万元").doesNotContain("罚款12万元");
    assertThat(settled(office, unit, "zhang")).containsExactly("document.settle.head");
    assertThat(settled(office, unit, "li")).containsExactly("document.settle.head");
    assertThat(settled(office, unit, "sun")).isEmpty();
  }

  private void decided(Office office) {
    String finding = String.valueOf(office.finding(TRAINING));
    int notice = office.file().steps().size();
    String[] served = {"document", "step:" + notice, "way", "direct", "receivedBy", "周厂长"};
    office.take(StepKind.SERVE, served);
    assertThat(office.due("due.defence")).as("only the unit's time runs").hasSize(1);
    String[] person = {"findings", finding, "party", "R-2", "defence", "waived", "opinion", "放弃"};
    assertThat(office.wrong(StepKind.DEFENCE, person)).containsExactly("step.problem.first");
    served[1] += "|R-2";
    office.take(StepKind.SERVE, served);
    office.on("2026-04-13");
    String[] unit = {
      "findings", finding, "defence", "heard", "statement", "人手不够", "opinion", "不成立"
    };
    assertThat(office.wrong(StepKind.DEFENCE, unit)).containsExactly("step.problem.missing");
    office.take(StepKind.DEFENCE, said("unit", unit));
    office.take(StepKind.DEFENCE, person);
    hearing(office, "unit", "asked");
    hearing(office, "R-2", "waived");
    String[] decision = {
      "findings",
      finding,
      "reason",
      "裁量基准第二档",
      "take.fine.unit",
      "on",
      "amount.fine.unit",
      "110000",
      "take.fine.directly-responsible",
      "on",
      "amount.fine.directly-responsible",
      "20000",
      "person.fine.directly-responsible",
      "R-2"
    };
    assertThat(office.wrong(StepKind.DECIDE, decision))
        .as("it asked")
        .contains("step.problem.first");
    hearing(office, "unit", "waived");
    office.take(StepKind.DECIDE, decision);
    drawn(office);
  }

  private static String[] said(String party, String... values) {
    List<String> all = new ArrayList<>(List.of("party", party));
    all.addAll(List.of(values));
    return all.toArray(new String[0]);
  }

  private static void hearing(Office office, String party, String asked) {
    String finding = String.valueOf(office.finding(TRAINING));
    office.take(StepKind.ASK_HEARING, said(party, "findings", finding, "asked", asked));
  }

  private void drawn(Office office) {
    assertThat(Paperwork.of(office.look(), last(office))).as("it waits").isEmpty();
    office.approve("sun");
    StoredDocument unit = paper(office, 0, "");
    assertThat(text(office, unit))
        .contains(
            "决定给予以下行政处罚：\n罚款11万元\n", "单位陈述申辩：人手不够", "钱主任（车间主任）明确放弃陈述申辩", "裁量基准第二档", "《安全生产法》第九十七条")
        .doesNotContain("2万元\n");
    StoredDocument person = paper(office, 1, "");
    assertThat(person.kindOf()).isEqualTo(DocumentKind.PENALTY_DECISION_PERSON);
    assertThat(text(office, person))
        .contains("钱主任", "车间主任", "决定给予以下行政处罚：\n罚款2万元\n")
        .doesNotContain("11万元");
    assertThat(settled(office, unit, "zhang")).isEmpty();
    assertThat(office.file().decisions().get(0).number()).isEqualTo(unit.number());
    servedOnEach(office, String.valueOf(office.file().decisions().get(0).id()));
  }

  private static void servedOnEach(Office office, String decision) {
    String[] served = {"document", decision, "way", "direct", "receivedBy", "周厂长"};
    office.take(StepKind.SERVE, served);
    assertThat(office.due("due.serve-decision")).hasSize(1);
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
        .contains("step.problem.unserved");
    served[1] += "|R-2";
    office.take(StepKind.SERVE, served);
    assertThat(office.due("due.serve-decision")).isEmpty();
    assertThat(office.wrong(StepKind.CLOSE_FILE, "opinion", "结案"))
        .doesNotContain("step.problem.unserved");
  }

  @ParameterizedTest
  @EnumSource
  void a_stop_that_was_refused_is_followed_by_the_papers_of_cutting_supply_and_of_the_transfer(
      Databases database) {
    try (Office office = Drawer.office(database)) {
      inspected(office);
      listed(office);
      String stop = stopped(office, "suspend-on-site", "停止打磨");
      assertThat(text(office, paper(office, 0, "")))
          .contains("依据《安全生产法》第六十五条第一款第（三）项的规定", "1．停止打磨", "2026年3月2日现场检查");
      office.take(StepKind.SERVE, "document", stop, "way", "left", "witness", "航空路社区居委会王主任");
      office.take(StepKind.OBEY, "stop", stop, "compliance", "refused", "note", "仍在生产");
      office.on("2026-03-03");
      String other = stopped(office, "stop-using", "停用除尘器");
      StoredDocument obeyed = paper(office, 0, "");
      assertThat(other).isNotEqualTo(stop);
      cut(office, stop, obeyed.number());
      transferred(office, stop);
      sealed(office);
      assertThat(seen)
          .contains(
              DocumentKind.CUT_SUPPLY_NOTICE,
              DocumentKind.CASE_TRANSFER_LETTER,
              DocumentKind.SEAL_OR_SEIZE_EXTENSION);
    }
  }

  private void listed(Office office) {
    office.take(StepKind.LIST, "hazard", "H-1", "until", "2026-04-30", "supervisor", "张局长");
    assertThat(text(office, paper(office, 0, "")))
        .contains("除尘系统", "治理期限：2026年4月30日", "督办责任人：张局长")
        .doesNotContain("煤气柜");
  }

  private static String stopped(Office office, String kind, String demand) {
    String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
    office.take(
        StepKind.ORDER,
        Office.order(kind, item, demand, "2026-03-20", "hazard", "H-1", "lawful", "yes"));
    return office.lastId();
  }

  private void cut(Office office, String stop, String obeyed) {
    office.on("2026-03-04");
    for (String question :
        List.of("imminent-danger", "real-danger", "safety-of-cutting", "told-a-day-ahead")) {
      office.take(
          StepKind.DETERMINE,
          "question",
          question,
          "subject",
          stop,
          "answer",
          "found",
          "reason",
          "粉尘浓度超限");
    }
    office.take(StepKind.HEAD_APPROVAL, "subject", stop, "reason", "停电");
    office.approve("sun");
    office.take(StepKind.CUT_SUPPLY, "stop", stop, "supplier", "襄州供电公司");
    String refused =
        office.file().order(stop).map(Order::number).map(String::valueOf).orElseThrow();
    assertThat(text(office, paper(office, 0, "")))
        .contains("文号：" + refused, "不符合", "粉尘浓度超限", "仍在生产", "襄州供电公司", "自2026年3月4日起")
        .doesNotContain(obeyed);
    assertThat(text(office, paper(office, 1, ""))).contains("襄州供电公司：", "文号：" + refused, "停止供电供爆");
  }

  private void transferred(Office office, String stop) {
    office.take(StepKind.TRANSFER, "matter", stop, "suspicion", "危险作业罪", "reason", "拒不执行停产决定");
    office.approve("sun");
    assertThat(text(office, paper(office, 0, ""))).contains("涉嫌危险作业罪", "拒不执行停产决定", "同级公安机关");
    String transfer = String.valueOf(office.file().transfers().get(0).id());
    office.take(StepKind.HAND_OVER, "transfer", transfer, "receivedBy", "襄州公安分局");
    assertThat(text(office, paper(office, 0, ""))).contains("襄州公安分局：", "涉嫌危险作业罪", "涉嫌不符合", "调查报告");
  }

  private void sealed(Office office) {
    String item = String.valueOf(office.finding("four-always/hazard-eliminated"));
    office.take(
        StepKind.ORDER, Office.order("seal-or-seize", item, "查封除尘器", "", "object", "equipment"));
    office.approve("sun");
    String seal = office.lastId();
    assertThat(text(office, paper(office, 0, "")))
        .contains("第六十五条第一款第（四）项", "1．查封除尘器", "自2026年3月4日起至2026年4月3日止");
    assertThat(text(office, paper(office, 2, ""))).contains("第六十五条第一款第（四）项", "查封除尘器");
    office.on("2026-04-01");
    office.take(StepKind.EXTEND_SEAL, "stop", seal, "reason", "检测未完");
    office.approve("sun");
    assertThat(text(office, paper(office, 0, "")))
        .contains("查封扣押决定书", "因检测未完", "自2026年4月4日起至2026年5月3日止");
  }

  @ParameterizedTest
  @EnumSource
  void what_was_put_right_is_spared_as_it_was_confirmed(Databases database) {
    try (Office office = Drawer.office(database)) {
      inspected(office);
      orderedAndServed(office);
      String finding = String.valueOf(office.finding(TRAINING));
      office.take(StepKind.OPEN_CASE, "findings", finding, "cause", "未如实记录培训");
      office.approve("sun");
      String order = String.valueOf(office.file().orders().get(0).id());
      office.on("2026-04-06");
      office.take(StepKind.REINSPECT, "outcome." + order + "-" + finding, "rectified");
      office.determine(TRAINING, "first-time", "cured-in-time", "slight-harm");
      office.take(
          StepKind.NO_PENALTY, "findings", finding, "ground", "spared", "reason", "初次违法、后果轻微并及时改正");
      office.approve("sun");

      StoredDocument spared = paper(office, 0, "");
      assertThat(text(office, spared)).contains("不符合“", "如实记录", "鉴于初次违法、后果轻微并及时改正");
      assertThat(settled(office, spared, "zhang")).isEmpty();
      String decision = "step:" + Drawer.last(office).number();
      office.take(StepKind.SERVE, "document", decision, "way", "direct", "receivedBy", "周厂长");
      assertThat(text(office, paper(office, 0, ""))).contains(spared.number());
    }
  }

  private StoredDocument paper(Office office, int place, String person) {
    StoredDocument drawn = Drawer.paper(office, place, person);
    seen.add(drawn.kindOf());
    return drawn;
  }

  private static Step last(Office office) {
    return Drawer.last(office);
  }

  private static Documents documents(Office office) {
    return Drawer.documents(office);
  }

  private static String text(Office office, StoredDocument document) {
    return Drawer.text(office, document);
  }

  private static List<String> settled(Office office, StoredDocument draft, String by) {
    @Nullable NotDrawn refused =
        catchThrowableOfType(
            NotDrawn.class,
            () -> documents(office).settle(draft.firm(), draft.id(), office.account(by)));
    return refused == null ? List.of() : refused.problems().stream().map(p -> p.key()).toList();
  }
}
