package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.facts.Grade;
import org.redline.memory.BreachState;
import org.redline.memory.Verdict;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Row;
import org.redline.rulebook.Citations;

/** What is violated, by rulebook, each with its evidence and basis. */
final class ViolatedSection {
  private final Words words;
  private final Subjects subjects;
  private final Paths paths;
  private final Citations citations;

  ViolatedSection(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
    this.paths = new Paths(words);
    this.citations = words.citations();
  }

  List<Block> of(AuditReport report) {
    List<Finding> violated =
        report.findings().stream().filter(f -> f.verdict() == Verdict.VIOLATED).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.get("section.violated", violated.size())));
    String rulebook = "";
    int number = 0;
    for (Finding finding : violated) {
      if (!finding.provision().rulebook().equals(rulebook)) {
        rulebook = finding.provision().rulebook();
        blocks.add(new Heading(3, words.rulebook(rulebook)));
      }
      blocks.add(entry(++number, finding));
    }
    if (violated.isEmpty()) {
      boolean calm = report.actions().isEmpty();
      blocks.add(new Block.Paragraph(words.get(calm ? "none.violated" : "none.violated.actions")));
    }
    return blocks;
  }

  private Entry entry(int number, Finding finding) {
    String suspected = finding.grade() == Grade.DECLARED ? words.get("suspected") : "";
    String mark = words.unverified(finding.unverified());
    String title = words.of(finding.provision().title());
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(words.get("row.subject"), subjects.of(finding.subject())));
    rows.add(Row.of(words.get("row.nature"), nature(finding)));
    period(finding, rows);
    rows.add(
        new Row(words.get("row.evidence"), finding.evidence().stream().map(paths::of).toList()));
    rows.add(Row.of(words.get("row.basis"), words.get("breaks", citations.of(finding.breaks()))));
    rows.add(Row.of(words.get("row.rule"), finding.provision().id()));
    return new Entry(words.get("numbered", number, suspected + title + mark), rows);
  }

  private String nature(Finding finding) {
    return words.marks(
        List.of(
            words.of(finding.provision().conduct()),
            words.of(finding.provision().severity()),
            finding.state().map(words::of).orElse(""),
            words.of(finding.stage()),
            words.of(finding.grade())));
  }

  private void period(Finding finding, List<Row> rows) {
    if (finding.state().orElse(BreachState.CONTINUING) != BreachState.CONTINUING) {
      String over =
          finding.over().map(day -> words.get("over", day)).orElse(words.get("over.unknown"));
      rows.add(Row.of(words.get("row.period"), over));
    }
  }
}
