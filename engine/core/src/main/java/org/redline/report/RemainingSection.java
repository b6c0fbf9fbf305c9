package org.redline.report;

import java.util.ArrayList;
import java.util.List;
import org.redline.audit.AuditReport;
import org.redline.audit.Finding;
import org.redline.memory.Verdict;
import org.redline.report.Block.Entry;
import org.redline.report.Block.Heading;
import org.redline.report.Block.Row;

/** What is kept, and what does not apply. */
final class RemainingSection {
  private final Words words;
  private final Subjects subjects;

  RemainingSection(Words words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  List<Block> of(AuditReport report) {
    List<Block> blocks = new ArrayList<>();
    section(report, Verdict.COMPLIANT, "section.compliant", blocks);
    section(report, Verdict.NOT_APPLICABLE, "section.not-applicable", blocks);
    return blocks;
  }

  private void section(AuditReport report, Verdict verdict, String key, List<Block> blocks) {
    List<Finding> findings =
        report.findings().stream().filter(f -> f.verdict() == verdict).toList();
    blocks.add(new Heading(2, words.get(key, findings.size())));
    List<Row> rows = new ArrayList<>();
    String rulebook = "";
    for (Finding finding : findings) {
      if (!finding.provision().rulebook().equals(rulebook)) {
        add(rulebook, rows, blocks);
        rulebook = finding.provision().rulebook();
      }
      rows.add(Row.of("", line(finding)));
    }
    add(rulebook, rows, blocks);
  }

  private void add(String rulebook, List<Row> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      blocks.add(new Entry(words.rulebook(rulebook), rows));
      rows.clear();
    }
  }

  private String line(Finding finding) {
    String title = words.of(finding.provision().title());
    String line = words.get("kept", title, subjects.of(finding.subject()));
    return finding.scopeUnknown() ? line + words.get("scope-unknown") : line;
  }
}
