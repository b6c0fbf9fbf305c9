package org.redline.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redline.facts.Order;
import org.redline.memory.Verdict;
import org.redline.web.Databases;
import org.redline.web.inspection.Reports;

/** Every kind is drawn from a sample firm, and its Word file opened again. */
class EveryKindTest {
  private static final Path KEPT = Path.of("target", "documents");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

  @ParameterizedTest
  @EnumSource
  void every_kind_says_what_it_must(Databases database) throws IOException {
    Files.createDirectories(KEPT);
    try (Scene scene = new Scene(database)) {
      Reports.Audited audited = scene.audited("on-site-stop-refused", DAY);
      StoredDocument served =
          scene
              .documents()
              .draw(filled(DocumentKind.SEAL_OR_SEIZE_DECISION, audited, List.of()), Scene.ZHANG);
      for (DocumentKind kind : DocumentKind.values()) {
        Reports.Audited from =
            kind == DocumentKind.CLOSURE_REQUEST
                ? scene.audited("suspension-failed", DAY)
                : audited;
        List<Long> named = Catalogue.of(kind).needs("documents") ? List.of(served.id()) : List.of();
        StoredDocument drawn = scene.documents().draw(filled(kind, from, named), Scene.ZHANG);
        byte[] docx = scene.documents().content(drawn.firm(), drawn.id()).orElseThrow();
        Files.write(KEPT.resolve(kind.code() + ".docx"), docx);
        said(kind, drawn, Read.text(docx), from);
      }
    }
  }

  private static void said(
      DocumentKind kind, StoredDocument drawn, String text, Reports.Audited from) {
    Catalogue.Details details = Catalogue.of(kind);
    String title = details.zh().replaceAll("（(单位|个人|违法事实不能成立)）$", "");
    assertThat(text)
        .as(kind.code())
        .contains("襄州区应急管理局", drawn.number(), "2026年10月9日")
        .contains("张三", "鄂F-001", "李四", "鄂F-002", "本文书" + details.copies())
        .doesNotContain("{{", "}}", "[no]");
    if (kind != DocumentKind.CLOSURE_REQUEST) {
      assertThat(text.indexOf("襄州区应急管理局")).isLessThan(text.indexOf(title));
      assertThat(text.indexOf(title)).isLessThan(text.indexOf(drawn.number()));
    }
    if (kind == DocumentKind.CLOSURE_REQUEST) {
      assertThat(text).contains("责令停产停业整顿（静应急罚〔2026〕6号，2026年3月17日）", "停产停业整顿、罚款6万元");
    }
    Catalogue.filled(kind)
        .forEach((name, field) -> assertThat(text).as(kind + " " + name).contains("填" + name));
    int at = 0;
    for (String right : details.rightsTexts()) {
      int found =
          text.indexOf(RightsTexts.on(right, DAY).orElseThrow().of(Scene.office("420606")), at);
      assertThat(found).as(kind + " " + right).isGreaterThan(at);
      at = found;
    }
    if (details.findings() == Catalogue.Proof.VERIFIED) {
      assertThat(text).as(kind.code()).contains("不符合“").doesNotContain("涉嫌不符合");
    }
    if (details.findings() == Catalogue.Proof.SUSPECTED) {
      assertThat(text).as(kind.code()).contains("涉嫌不符合“");
    }
    if (kind != DocumentKind.SERVICE_RECEIPT) {
      assertThat(text).contains(String.valueOf(from.report().unit().name()));
    }
  }

  private static Drawing filled(DocumentKind kind, Reports.Audited audited, List<Long> named) {
    Catalogue.Details details = Catalogue.of(kind);
    Drawing drawing = Scene.drawing(kind, audited, DAY).naming(named);
    if (details.needs("person")) {
      drawing = drawing.against("R-1");
    }
    if (details.aboutFindings()) {
      drawing = drawing.about(chosen(drawing));
    }
    List<Order> orders = Sheets.listed(audited.report().unit().orders());
    if (details.needs("order")) {
      drawing = drawing.on(orders.get(0));
    }
    for (Map.Entry<String, Catalogue.Field> field : Catalogue.filled(kind).entrySet()) {
      drawing = drawing.with(field.getKey(), "填" + field.getKey());
    }
    return drawing;
  }

  /** Findings against which nothing stands in a document of the kind. */
  private static List<FindingKey> chosen(Drawing drawing) {
    List<FindingKey> open =
        drawing.audited().report().findings().stream()
            .filter(finding -> finding.verdict() == Verdict.VIOLATED)
            .map(FindingKey::of)
            .filter(
                key ->
                    Checks.of(drawing.about(List.of(key)), DAY).stream()
                        .noneMatch(EveryKindTest::ofFinding))
            .toList();
    assertThat(open).as(drawing.kind().code()).isNotEmpty();
    return open;
  }

  private static boolean ofFinding(NotDrawn.Problem problem) {
    return problem.key().startsWith("document.finding.")
        || problem.key().startsWith("document.penalty.");
  }
}
