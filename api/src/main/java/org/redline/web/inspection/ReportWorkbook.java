package org.redline.web.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.redline.web.pages.Words;

/** A report as an Excel workbook: summary, findings, actions, missing facts. */
final class ReportWorkbook {
  private static final String VERSION = "1.0";

  private final ReportPage page;
  private final Words words;

  private ReportWorkbook(ReportPage page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** The bytes of the workbook. */
  static byte[] of(ReportPage page, Words words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Redline", VERSION)) {
      new ReportWorkbook(page, words).write(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void write(Workbook book) {
    summary(sheet(book, "summary", List.of(24, 80), "name", "value"));
    findings(
        sheet(
            book,
            "findings",
            List.of(8, 14, 12, 18, 50, 30, 14, 45, 45, 45, 50),
            "number",
            "verdict",
            "severity",
            "rulebook",
            "title",
            "subject",
            "state",
            "basis",
            "evidence",
            "missing",
            "provision"));
    actions(
        sheet(
            book,
            "actions",
            List.of(14, 30, 14, 20, 24, 30, 36, 30, 50, 24, 45, 50, 24),
            "standing",
            "action",
            "must",
            "party",
            "authority",
            "subject",
            "due",
            "sum",
            "preconditions",
            "document",
            "basis",
            "because",
            "aside"));
    wanted(sheet(book, "wanted", List.of(50, 14, 60), "fact", "settles", "ask"));
  }

  private Sheet sheet(Workbook book, String name, List<Integer> widths, String... heads) {
    List<String> said =
        Arrays.stream(heads).map(head -> words.get("sheet." + name + "." + head)).toList();
    return new Sheet(book.newWorksheet(words.get("sheet." + name)), said, widths);
  }

  private void summary(Sheet sheet) {
    StoredReport stored = page.stored();
    KeptReport.Unit unit = page.kept().unit();
    sheet.add(List.of(words.get("firms.name"), String.valueOf(unit.name())));
    sheet.add(List.of(words.get("firms.id"), String.valueOf(unit.id())));
    sheet.add(List.of(words.get("history.asof"), stored.asOf().toString()));
    sheet.add(List.of(words.get("history.version"), Integer.toString(stored.profileVersion())));
    sheet.add(List.of(words.get("history.rules"), stored.rulesDigest()));
    sheet.add(List.of(words.get("history.made"), stored.madeAt().toString()));
    for (ReportPage.Count count : page.counts()) {
      String outcome = words.get("outcome." + count.outcome().code());
      sheet.add(List.of(outcome, Long.toString(count.number())));
    }
    sheet.add(List.of("", words.get("report.closing")));
  }

  private void findings(Sheet sheet) {
    page.groups().stream()
        .flatMap(group -> group.rows().stream())
        .forEach(row -> sheet.add(cells(row)));
  }

  private List<String> cells(Row row) {
    return List.of(
        Integer.toString(row.number()),
        words.get("outcome." + (row.scopeUnknown() ? "scope-unknown" : row.outcome().code())),
        row.severityTitle(),
        row.rulebookTitle(),
        row.title() + (row.unverified() ? words.get("report.unverified") : ""),
        row.subject(),
        row.state(),
        row.cited(),
        page.evidence(row),
        lines(row.wants().stream().map(Want::label).toList()),
        row.finding().provision());
  }

  private void actions(Sheet sheet) {
    for (Timeline.Moment moment : page.timeline().moments()) {
      moment.steps().forEach(step -> sheet.add(cells(step, "sheet.law")));
    }
    page.timeline().demands().forEach(step -> sheet.add(cells(step, "sheet.campaign")));
    page.timeline().possible().forEach(step -> sheet.add(cells(step, "sheet.possible")));
  }

  private List<String> cells(Step step, String standing) {
    return List.of(
        words.get(standing),
        step.title(),
        step.marks().get(0),
        step.party(),
        step.authority(),
        step.subject(),
        step.when(),
        step.sum() == null ? "" : step.sum(),
        lines(step.conditions().stream().map(this::said).toList()),
        step.document(),
        step.basis(),
        lines(step.because()),
        step.aside());
  }

  private String said(Step.Condition condition) {
    return words.get(
        "sheet.condition", words.get("condition." + condition.state()), condition.text());
  }

  private void wanted(Sheet sheet) {
    page.wanted()
        .forEach(
            want -> sheet.add(List.of(want.label(), Integer.toString(want.settles()), want.ask())));
  }

  private static String lines(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
