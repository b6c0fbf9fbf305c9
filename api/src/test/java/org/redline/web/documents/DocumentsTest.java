package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Order;
import org.redline.facts.OrderItem;
import org.redline.facts.OrderKind;
import org.redline.web.Databases;
import org.redline.web.documents.NotDrawn.Problem;
import org.redline.web.documents.StoredDocument.State;
import org.redline.web.inspection.Reports;
import org.redline.web.journal.Journal;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocumentsTest {
  private static final String WELDER = "untrained-workers-and-a-welder";
  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

  @ParameterizedTest
  @EnumSource
  void an_order_has_its_items_terms_and_both_bases(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      List<FindingKey> open = Scene.open(audited);
      StoredDocument drawn =
          scene.documents().draw(order(audited, open).on(ordered()), Scene.ZHANG);

      assertThat(drawn.number()).isEqualTo("（襄州）应急责改〔2026〕1号");
      assertThat(drawn.state()).isEqualTo(State.DRAFT);
      assertThat(text(scene, drawn))
          .contains("焊工重新取证，方可作业（整改期限：2026年9月5日）")
          .contains("人员“牛建设”：不符合“特种作业人员", "违反《安全生产法》第三十条第一款")
          .contains("第六十五条第一款第二项");
      assertThat(scene.get(Journal.class).firstBroken()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_is_drawn_again_under_its_number_until_it_is_final(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      List<FindingKey> open = Scene.open(audited);
      Documents documents = scene.documents();
      StoredDocument draft = documents.draw(order(audited, open), Scene.ZHANG);
      assertThat(text(scene, draft)).contains("整改期限：____________");
      assertThat(Blanks.of(Kept.read(draft.data()), Set.of("items", "term")))
          .extracting(title -> title.zh())
          .contains("整改事项");
      assertThat(problems(() -> documents.settle(draft.firm(), draft.id(), Scene.ZHANG)))
          .extracting(Problem::key)
          .containsExactly("document.settle.blank");

      StoredDocument again =
          documents.redraw(draft.id(), order(audited, open).with("terms", "2026年9月20日前"), Scene.LI);
      assertThat(again.number()).isEqualTo(draft.number());
      assertThat(text(scene, again)).contains("整改期限：2026年9月20日前");
      byte[] kept = bytes(scene, again);

      assertThat(documents.settle(draft.firm(), draft.id(), Scene.ZHANG).state())
          .isEqualTo(State.FINAL);
      assertThat(problems(() -> documents.redraw(draft.id(), order(audited, open), Scene.ZHANG)))
          .containsExactly(Problem.of("document.settled", draft.number()));
      assertThat(problems(() -> documents.settle(draft.firm(), draft.id(), Scene.ZHANG)))
          .containsExactly(Problem.of("document.settled", draft.number()));
      assertThat(bytes(scene, draft)).isEqualTo(kept);
      assertThat(acts(scene))
          .containsSubsequence("document.draw", "document.redraw", "document.final");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_data_printed_later_is_the_same_bytes(Databases database) throws Exception {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      StoredDocument drawn =
          scene.documents().draw(order(audited, Scene.open(audited)), Scene.ZHANG);
      Thread.sleep(1_100); // another second of the clock that zip files keep
      byte[] template = scene.get(Templates.class).of(drawn.kindOf()).bytes();

      assertThat(Typesetter.print(template, Kept.read(drawn.data()).sheet(), drawn.dated()))
          .isEqualTo(bytes(scene, drawn));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_void_document_keeps_its_number_and_says_why(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      Documents documents = scene.documents();
      Drawing drawing = order(audited, Scene.open(audited));
      StoredDocument first = documents.draw(drawing, Scene.ZHANG);

      assertThat(problems(() -> documents.annul(first.firm(), first.id(), " ", Scene.ZHANG)))
          .containsExactly(Problem.of("document.void.reason", 500));
      Account elsewhere =
          new Account(3, "wang", "王六", "", "420600", "鄂F-3", true, EnumSet.of(Role.INSPECTOR));
      assertThat(problems(() -> documents.annul(first.firm(), first.id(), "错", elsewhere)))
          .containsExactly(Problem.of("document.office.other", first.number()));
      StoredDocument gone = documents.annul(first.firm(), first.id(), "单位名称有误", Scene.LI);
      assertThat(gone.state()).isEqualTo(State.VOID);
      assertThat(gone.voidReason()).isEqualTo("单位名称有误");
      assertThat(problems(() -> documents.annul(first.firm(), first.id(), "又", Scene.LI)))
          .containsExactly(Problem.of("document.voided", first.number()));
      assertThat(documents.draw(drawing, Scene.ZHANG).number()).isEqualTo("（襄州）应急责改〔2026〕2号");
      assertThat(documents.find(first.firm(), first.id()).orElseThrow().voidReason())
          .isEqualTo("单位名称有误");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_needs_approval_is_made_final_by_a_reviewer_who_has_not_handled_it(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      Documents documents = scene.documents();
      List<FindingKey> open = Scene.open(audited);
      Drawing notice = Scene.drawing(DocumentKind.PENALTY_NOTICE, audited, DAY).about(open);
      StoredDocument draft = documents.draw(notice, Scene.ZHANG);
      Account both = account("both", Role.INSPECTOR, Role.HEAD);
      Account head = account("sun", Role.HEAD);
      documents.redraw(draft.id(), notice.with("penalty", "罚款3万元"), both);

      for (Account handler : List.of(Scene.ZHANG, Scene.LI, account("li", Role.HEAD), both)) {
        assertThat(problems(() -> documents.settle(draft.firm(), draft.id(), handler)))
            .as(handler.name())
            .containsExactly(Problem.of("document.settle.head"));
      }
      assertThat(Read.text(Marks.on(draft, bytes(scene, draft)))).contains("草稿（DRAFT）：未经批准");
      StoredDocument settled = documents.settle(draft.firm(), draft.id(), head);
      assertThat(settled.settledBy()).isEqualTo("sun");
      assertThat(Marks.on(settled, bytes(scene, settled))).isEqualTo(bytes(scene, settled));

      Drawing decision =
          Scene.drawing(DocumentKind.PENALTY_DECISION_UNIT, audited, DAY).about(open);
      StoredDocument never = documents.draw(decision.with("penalty", "罚款9万元"), Scene.ZHANG);
      for (Account one : List.of(Scene.ZHANG, both, head)) {
        assertThat(problems(() -> documents.settle(never.firm(), never.id(), one)))
            .containsExactly(Problem.of("document.settle.decision", never.number()));
      }
    }
  }

  private static Account account(String name, Role role, Role... more) {
    return new Account(9, name, name, "", "420606", "鄂F-" + name, true, EnumSet.of(role, more));
  }

  @ParameterizedTest
  @EnumSource
  void a_void_document_is_given_out_with_its_mark_and_kept_as_it_was(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      Documents documents = scene.documents();
      StoredDocument drawn =
          documents.draw(order(audited, Scene.open(audited)).on(ordered()), Scene.ZHANG);
      byte[] kept = bytes(scene, drawn);
      StoredDocument gone = documents.annul(drawn.firm(), drawn.id(), "单位名称有误", Scene.LI);

      byte[] given = Marks.on(gone, kept);
      assertThat(Read.text(given)).startsWith("作废（VOID）：单位名称有误").contains("焊工重新取证");
      assertThat(Read.header(given)).contains("string=\"作废\"");
      assertThat(Preview.html(given)).contains("<b>作废（VOID）：单位名称有误</b>");
      assertThat(Marks.on(gone, kept)).isEqualTo(given);
      assertThat(bytes(scene, gone)).isEqualTo(kept);
    }
  }

  @ParameterizedTest
  @EnumSource
  void declared_findings_are_named_and_refused_in_an_order_and_suspected_in_a_record(
      Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.declared(WELDER, DAY);
      List<FindingKey> violated = Scene.violated(audited);
      Documents documents = scene.documents();

      List<Problem> refused = problems(() -> documents.draw(order(audited, violated), Scene.ZHANG));
      assertThat(refused)
          .filteredOn(problem -> problem.key().equals("document.finding.declared"))
          .hasSameSizeAs(violated)
          .anySatisfy(problem -> assertThat(problem.arguments().get(0).toString()).contains("牛建设"));
      assertThat(counted(scene)).isZero();

      StoredDocument record =
          documents.draw(
              Scene.drawing(DocumentKind.INSPECTION_RECORD, audited, DAY).about(violated),
              Scene.ZHANG);
      assertThat(text(scene, record)).contains("涉嫌不符合").doesNotContain("：不符合");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everything_that_stands_against_it_is_told_at_once_and_no_number_is_used(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      Account elsewhere =
          new Account(3, "wang", "王六", "", "430100", null, true, EnumSet.of(Role.INSPECTOR));
      Drawing drawing =
          Drawing.of(DocumentKind.REINSPECTION_OPINION, audited, LocalDate.of(2026, 11, 23))
              .by(Officer.of(elsewhere), Officer.of(elsewhere))
              .with("colour", "red");

      assertThat(problems(() -> scene.documents().draw(drawing, elsewhere)))
          .extracting(Problem::key)
          .containsExactlyInAnyOrder(
              "document.day.ahead",
              "document.officers",
              "document.officer.certificate",
              "document.officer.certificate",
              "document.needs.order",
              "document.field.unknown",
              "document.office.none");
      assertThat(counted(scene)).isZero();
      assertThat(acts(scene)).doesNotContain("document.draw");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_breach_that_is_over_is_punished_and_not_rectified(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      FindingKey over =
          Scene.violated(audited).stream()
              .filter(key -> !Sheets.continuing(Scene.finding(audited, key)))
              .findFirst()
              .orElseThrow();

      assertThat(problems(() -> scene.documents().draw(order(audited, List.of(over)), Scene.ZHANG)))
          .extracting(Problem::key)
          .containsExactly("document.finding.over");
      StoredDocument notice =
          scene
              .documents()
              .draw(
                  Scene.drawing(DocumentKind.PENALTY_NOTICE, audited, DAY).about(List.of(over)),
                  Scene.ZHANG);
      assertThat(text(scene, notice))
          .contains("依据《安全生产法》第九十七条第（三）项的规定", "法定幅度：罚款 10万元以下", "陈述和申辩的权利")
          .contains("行政处罚：\n____________");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_is_punished_whom_no_article_punishes_at_this_stage(Databases database) {
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited(WELDER, DAY);
      Drawing decision =
          Scene.drawing(DocumentKind.PENALTY_DECISION_PERSON, audited, DAY)
              .about(Scene.open(audited))
              .against("R-1");

      assertThat(problems(() -> scene.documents().draw(decision, Scene.ZHANG)))
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.key()).isEqualTo("document.penalty.no-person"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_says_what_was_decided_against_its_party(Databases database) {
    try (Scene scene = new Scene(database)) {
      LocalDate day = LocalDate.of(2026, 8, 3);
      Reports.Audited audited = scene.audited("suspension-failed", day);
      Drawing drawing = decision(audited, day);

      assertThat(text(scene, scene.documents().draw(drawing, Scene.ZHANG)))
          .contains("决定给予以下行政处罚：\n停产停业整顿\n")
          .doesNotContain("6万元");
      Drawing heavier = drawing.with("penalty", "停产停业整顿、罚款9万元");
      assertThat(problems(() -> scene.documents().draw(heavier, Scene.ZHANG)))
          .containsExactly(Problem.of("document.penalty.decided", "停产停业整顿"));
      assertThat(problems(() -> scene.documents().draw(drawing.against("nobody"), Scene.ZHANG)))
          .extracting(Problem::key)
          .contains("document.person.unknown");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_decision_without_a_penalty_on_its_party_makes_no_paper(Databases database) {
    try (Scene scene = new Scene(database)) {
      LocalDate day = LocalDate.of(2026, 8, 3);
      String onUnit = "- {id: J-1-1, kind: suspension-for-rectification, party: unit}";
      Reports.Audited audited = scene.changed("suspension-failed", onUnit, "", day);
      Drawing drawing = decision(audited, day);

      assertThat(problems(() -> scene.documents().draw(drawing, Scene.ZHANG)))
          .extracting(Problem::key)
          .contains("document.penalty.none");
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_measure_says_what_was_ordered_and_a_cut_names_the_stop_that_was_refused(
      Databases database) {
    try (Scene scene = new Scene(database)) {
      LocalDate day = LocalDate.of(2026, 10, 9);
      Reports.Audited audited = scene.audited("on-site-stop-refused", day);
      List<Order> orders = Objects.requireNonNull(audited.report().unit().orders());
      List<FindingKey> open = Scene.open(audited);
      Drawing measure =
          Scene.drawing(DocumentKind.ON_SITE_MEASURE_DECISION, audited, day)
              .about(open)
              .on(orders.get(0));
      assertThat(text(scene, scene.documents().draw(measure, Scene.ZHANG)))
          .contains("1．" + demand(orders.get(0)), "第六十五条第一款第（三）项");

      Order cut =
          new Order(
              "O-9",
              null,
              OrderKind.CUT_SUPPLY,
              day,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      Drawing cutting =
          Scene.drawing(DocumentKind.CUT_SUPPLY_DECISION, audited, day).about(open).on(cut);
      assertThat(text(scene, scene.documents().draw(cutting, Scene.ZHANG)))
          .contains("文号：" + orders.get(0).number(), "1．停止供电供爆");
    }
  }

  private static String demand(Order order) {
    List<OrderItem> items = Objects.requireNonNullElse(order.items(), List.of());
    return items.isEmpty()
        ? Objects.requireNonNull(order.kind()).zh()
        : String.valueOf(items.get(0).demand());
  }

  @ParameterizedTest
  @EnumSource
  void a_document_before_2024_names_both_ways_of_reconsideration(Databases database) {
    try (Scene scene = new Scene(database)) {
      LocalDate before = LocalDate.of(2023, 12, 31);
      Reports.Audited audited = scene.audited("almost-nothing-known", before);
      Drawing drawing = Scene.drawing(DocumentKind.SEAL_OR_SEIZE_EXTENSION, audited, before);
      StoredDocument served =
          scene
              .documents()
              .draw(Scene.drawing(DocumentKind.CASE_APPROVAL, audited, before), Scene.ZHANG);
      StoredDocument drawn =
          scene.documents().draw(drawing.naming(List.of(served.id())), Scene.ZHANG);

      assertThat(drawn.number()).isEqualTo("（襄州）应急查扣延〔2023〕1号");
      assertThat(text(scene, drawn)).contains("襄州区人民政府或者襄阳市应急管理局");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_office_may_have_words_of_its_own(Databases database) {
    try (Scene scene = new Scene(database)) {
      Office office = Scene.office("420606");
      scene
          .get(Offices.class)
          .keep(
              new Office(
                  "420606",
                  office.name(),
                  office.address(),
                  "",
                  office.phone(),
                  "",
                  "鄂襄应急",
                  "rectification-order = 限改\ncase-approval=立案",
                  office.government(),
                  "",
                  office.court(),
                  "",
                  ""),
              "admin");
      Reports.Audited audited = scene.audited(WELDER, DAY);

      assertThat(scene.documents().draw(order(audited, Scene.open(audited)), Scene.ZHANG).number())
          .isEqualTo("鄂襄应急限改〔2026〕1号");
      assertThat(acts(scene)).contains("office.add", "office.edit");
    }
  }

  private static Drawing decision(Reports.Audited audited, LocalDate day) {
    return Scene.drawing(DocumentKind.PENALTY_DECISION_UNIT, audited, day)
        .about(List.of(Scene.violated(audited).get(0)))
        .on(Objects.requireNonNull(audited.report().unit().decisions()).get(0));
  }

  private static Drawing order(Reports.Audited audited, List<FindingKey> findings) {
    return Scene.drawing(DocumentKind.RECTIFICATION_ORDER, audited, DAY).about(findings);
  }

  private static Order ordered() {
    OrderItem item =
        new OrderItem("I-1", "p", "R-2", "焊工重新取证，方可作业", LocalDate.of(2026, 9, 5), null, null, null);
    return new Order(
        "O-1",
        null,
        OrderKind.RECTIFY,
        DAY,
        null,
        null,
        null,
        null,
        null,
        List.of(item),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static List<Problem> problems(Runnable work) {
    return Objects.requireNonNull(catchThrowableOfType(NotDrawn.class, work::run)).problems();
  }

  private static byte[] bytes(Scene scene, StoredDocument document) {
    return scene.documents().content(document.firm(), document.id()).orElseThrow();
  }

  private static String text(Scene scene, StoredDocument document) {
    return Read.text(bytes(scene, document));
  }

  private static int counted(Scene scene) {
    return scene
        .get(JdbcClient.class)
        .sql("select coalesce(sum(used), 0) from document_counter")
        .query(Integer.class)
        .single();
  }

  private static List<String> acts(Scene scene) {
    return scene
        .get(JdbcClient.class)
        .sql("select act from journal order by number")
        .query(String.class)
        .list();
  }
}
