package org.redline.report;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    String one = new String(json.line(report), UTF_8);
    assertThat(one).startsWith("{\"unit\":{").endsWith("}\n").hasLineCount(1);
    assertThat(json.write(List.of(report)).replaceAll("\\s", ""))
        .isEqualTo("[" + one.replaceAll("\\s", "") + "]");
    assertThat(json.utf8(List.of(report))).isEqualTo(json.write(List.of(report)).getBytes(UTF_8));
  }
}
