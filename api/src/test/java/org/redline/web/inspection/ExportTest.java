package org.redline.web.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.redline.profile.Profile;
import org.redline.profile.ProfileReader;
import org.redline.profile.ProfileWriter;
import org.redline.text.Language;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Databases;
import org.redline.web.pages.Words;

class ExportTest {
  private static final Words WORDS = new Words(Language.ZH);

  private static ReportPage page(Profile profile) {
    try (Inspecting inspecting = new Inspecting(Databases.H2)) {
      StoredReport kept = inspecting.audit(inspecting.submit(profile), Sampled.DAY);
      return inspecting.get(ReportPages.class).whole(kept, WORDS);
    }
  }

  private static Map<String, List<List<String>>> opened(byte[] book) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
      return read.getSheets().collect(Collectors.toMap(Sheet::getName, ExportTest::rows));
    }
  }

  private static List<List<String>> rows(Sheet sheet) {
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      return rows.map(row -> row.stream().map(ExportTest::text).toList()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every cell is text. */
  private static String text(Cell cell) {
    assertThat(cell.getType()).isIn(CellType.STRING, CellType.EMPTY);
    return cell.getText();
  }

  @Test
  void the_workbook_holds_every_finding_and_action_of_the_report() throws IOException {
    ReportPage page = page(Sampled.profile(Sampled.COAL));

    Map<String, List<List<String>>> sheets = opened(ReportWorkbook.of(page, WORDS));

    assertThat(sheets).containsOnlyKeys("概要", "判定", "措施", "尚缺资料");
    List<List<String>> findings = sheets.get("判定");
    assertThat(findings).hasSize(page.kept().findings().size() + 1);
    Map<String, Long> verdicts =
        findings.stream()
            .skip(1)
            .map(row -> row.get(1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(verdicts.getOrDefault("违反", 0L) + verdicts.getOrDefault("涉嫌违反", 0L)).isEqualTo(3);
    assertThat(verdicts).containsEntry("资料不足", 164L).containsEntry("不适用", 121L);
    for (List<String> row : findings.subList(1, findings.size())) {
      KeptFinding finding = page.kept().findings().get(Integer.parseInt(row.get(0)) - 1);
      assertThat(row.get(4)).startsWith(finding.title());
      assertThat(row.get(10)).isEqualTo(finding.provision());
    }
    Timeline line = page.timeline();
    int steps = line.moments().stream().mapToInt(moment -> moment.steps().size()).sum();
    assertThat(sheets.get("措施"))
        .hasSize(1 + steps + line.demands().size() + line.possible().size());
    assertThat(sheets.get("尚缺资料")).hasSize(1 + page.wanted().size());
    assertThat(sheets.get("概要")).contains(List.of("资料不足", "164"));
  }

  @Test
  void what_looks_like_a_formula_or_a_tag_stays_text() throws IOException {
    String json = new ProfileWriter(Vocabulary.ofEnterprise()).json(Sampled.profile(Sampled.PLANT));
    String bad =
        json.replace("年产2万吨过氧化物项目", "=HYPERLINK(\\\"http://x\\\")<script>alert(1)</script>");
    Profile profile =
        new ProfileReader(Vocabulary.ofEnterprise())
            .read("a.json", bad.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    ReportPage page = page(profile);

    List<List<String>> findings = opened(ReportWorkbook.of(page, WORDS)).get("判定");
    String word = word(ReportDocument.of(page, WORDS));

    assertThat(findings).anyMatch(row -> row.get(5).contains("=HYPERLINK(\"http://x\")<script>"));
    assertThat(word).contains("=HYPERLINK(\"http://x\")<script>alert(1)</script>");
  }

  private static String word(byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      String text =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      String tables =
          document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
      return text + "\n" + tables;
    }
  }

  @Test
  void the_document_tells_every_breach_step_and_open_finding() throws IOException {
    ReportPage page = page(Sampled.profile(Sampled.COAL));

    String word = word(ReportDocument.of(page, WORDS));

    assertThat(word).startsWith("检查报告").contains(String.valueOf(page.kept().unit().name()));
    for (KeptFinding finding : page.kept().findings()) {
      if (finding.outcome().isBreach() || finding.outcome() == Outcome.UNDETERMINED) {
        assertThat(word).contains(finding.title());
      }
    }
    for (KeptAction action : page.kept().actions()) {
      assertThat(word).contains(action.titles().action());
    }
    assertThat(word).contains("不是行政决定", "最小改正", "要求出自");
  }
}
