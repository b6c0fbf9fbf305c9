package org.redline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleReader;
import org.redline.rulebook.RuleSet;
import org.redline.testing.Rules;
import org.redline.text.Language;

class JsonReportTest {
  @Test
  void one_report_is_what_stands_in_the_array() {
    RuleSet rules = RuleReader.read(ActionEntryTest.folder());
    AuditReport report =
        Auditor.of(rules).audit(Rules.unit("headcount: 10"), LocalDate.of(2026, 11, 1));
    JsonReport json = new JsonReport(rules, Language.ZH);

    assertThat(json.one(report)).startsWith("{\n").endsWith("}\n");
    assertThat(json.write(List.of(report)).replaceAll("\\s", ""))
        .isEqualTo("[" + json.one(report).replaceAll("\\s", "") + "]");
  }
}
