package org.redline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.redline.audit.AuditReport;
import org.redline.report.Detail;
import org.redline.report.HtmlReport;
import org.redline.report.JsonReport;
import org.redline.report.TextReport;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;

/** Forms of a report; the constants are named as the option writes them. */
enum ReportFormat {
  text,
  json,
  html;

  String write(List<AuditReport> reports, RuleSet rules, Language language, Detail detail) {
    return switch (this) {
      case json -> new JsonReport(rules, language).write(reports);
      case html -> new HtmlReport(rules, language, detail).write(reports);
      case text -> {
        TextReport text = new TextReport(rules, language, detail);
        yield reports.stream().map(text::write).collect(Collectors.joining("\n"));
      }
    };
  }
}
