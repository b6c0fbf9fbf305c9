package org.redline.web.inspection;

import java.util.ArrayList;
import java.util.List;
import org.redline.web.pages.Words;

/** A report as a Word document that one reads from its beginning to its end. */
final class ReportDocument {
  private static final int MOST_WANTED = 30;

  private final ReportPage page;
  private final Words words;
  private final Writing writing = new Writing();

  private ReportDocument(ReportPage page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** The bytes of the document. */
  static byte[] of(ReportPage page, Words words) {
    ReportDocument document = new ReportDocument(page, words);
    document.head();
    document.breaches();
    document.steps();
    document.demands();
    document.possible();
    document.open();
    document.wanted();
    document.writing.paragraph(words.get("report.closing"));
    return document.writing.bytes();
  }

  private void head() {
    StoredReport stored = page.stored();
    writing.heading(1, words.get("word.title"));
    writing.paragraph(String.valueOf(page.kept().unit().name()));
    writing.paragraph(
        words.get("report.of", stored.firm(), stored.asOf(), stored.profileVersion()));
    writing.paragraph(
        words.get("report.made", stored.madeAt(), stored.rulesDigest(), stored.engine()));
    writing.table(
        page.counts().stream().map(c -> words.get("outcome." + c.outcome().code())).toList(),
        List.of(page.counts().stream().map(c -> Long.toString(c.number())).toList()));
  }

  private List<Row> rows(Outcome... outcomes) {
    return page.groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> List.of(outcomes).contains(row.outcome()))
        .toList();
  }

  private void breaches() {
    List<Row> rows = rows(Outcome.VIOLATED, Outcome.SUSPECTED);
    writing.heading(2, words.get("word.breaches", rows.size()));
    if (rows.isEmpty()) {
      writing.paragraph(words.get("word.breaches.none"));
    }
    int number = 0;
    for (Row row : rows) {
      Detail detail = page.details().get(row.number());
      String outcome = words.get("outcome." + row.outcome().code());
      writing.heading(3, words.get("word.numbered", ++number, outcome, row.title()));
      writing.labelled(words.get("word.subject"), List.of(row.subject()));
      writing.labelled(
          words.get("word.nature"), List.of(row.severityTitle() + " · " + row.state()));
      if (detail != null) {
        tell(detail);
      }
    }
  }

  private void tell(Detail detail) {
    writing.labelled(
        words.get("finding.facts"), detail.facts().stream().map(ReportDocument::said).toList());
    writing.labelled(
        words.get("finding.basis"),
        detail.grounds().stream().map(g -> words.get("finding." + g.role()) + g.cited()).toList());
    Why why = detail.why();
    if (why != null) {
      writing.labelled(words.get("finding.why"), List.of(why.verdict(), why.law()));
      writing.labelled(words.get("finding.remedy"), remedies(why));
    }
    writing.labelled(
        words.get("finding.serves"),
        detail.served().stream().map(s -> s.id() + " " + s.title() + "：" + s.says()).toList());
  }

  private static String said(Known fact) {
    String grade = fact.graded().isEmpty() ? "" : "〔" + fact.graded() + "〕";
    return fact.label() + " = " + fact.value() + grade;
  }

  private List<String> remedies(Why why) {
    List<String> said = new ArrayList<>();
    if (why.past() != null) {
      said.add(words.get("finding.past." + why.past()));
    }
    for (Why.Cure cure : why.remedies()) {
      said.add(words.get("finding.cure." + cure.effect()) + String.join("；", cure.changes()));
    }
    return said;
  }

  private void steps() {
    writing.heading(2, words.get("report.steps", page.timeline().standing()));
    if (page.timeline().moments().isEmpty()) {
      writing.paragraph(words.get("report.steps.none"));
    }
    for (Timeline.Moment moment : page.timeline().moments()) {
      writing.heading(3, moment.head());
      writing.table(
          heads("action", "sum", "conditions", "basis"),
          moment.steps().stream().map(this::cells).toList());
    }
  }

  private void demands() {
    List<Step> demands = page.timeline().demands();
    if (!demands.isEmpty()) {
      writing.heading(2, words.get("report.demands", demands.size()));
      writing.paragraph(words.get("report.demands.how"));
      writing.table(
          heads("action", "sum", "conditions", "basis"),
          demands.stream().map(this::cells).toList());
    }
  }

  private void possible() {
    List<Step> possible = page.timeline().possible();
    if (!possible.isEmpty()) {
      writing.heading(2, words.get("report.possible", possible.size()));
      writing.paragraph(words.get("report.possible.how"));
      List<List<String>> rows =
          possible.stream()
              .map(
                  s ->
                      List.of(
                          s.title() + "\n" + s.subject(),
                          labels(s.wants()),
                          String.join("；", s.because())))
              .toList();
      writing.table(heads("action", "missing", "because"), rows);
    }
  }

  private List<String> cells(Step step) {
    String what =
        step.title() + "（" + String.join(" · ", step.marks()) + "）" + step.subject() + step.aside();
    List<String> conditions =
        step.conditions().stream()
            .map(c -> words.get("sheet.condition", words.get("condition." + c.state()), c.text()))
            .toList();
    return List.of(
        what, step.sum() == null ? "" : step.sum(), String.join("；", conditions), step.basis());
  }

  private List<String> heads(String... keys) {
    return List.of(keys).stream().map(key -> words.get("word." + key)).toList();
  }

  private void open() {
    List<Row> rows = rows(Outcome.UNDETERMINED);
    if (!rows.isEmpty()) {
      writing.heading(2, words.get("word.open", rows.size()));
      writing.table(
          heads("finding", "subject", "missing"),
          rows.stream().map(r -> List.of(r.title(), r.subject(), labels(r.wants()))).toList());
    }
  }

  private void wanted() {
    List<Wanted> wanted = page.wanted();
    if (!wanted.isEmpty()) {
      writing.heading(2, words.get("report.wanted", wanted.size()));
      writing.table(
          heads("fact", "settles", "ask"),
          wanted.stream()
              .limit(MOST_WANTED)
              .map(w -> List.of(w.label(), Integer.toString(w.settles()), w.ask()))
              .toList());
    }
  }

  private static String labels(List<Want> wants) {
    return String.join("、", wants.stream().map(Want::label).toList());
  }
}
