package org.redline.web.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redline.audit.AuditReport;
import org.redline.audit.DueDate;
import org.redline.audit.Finding;
import org.redline.audit.MandatedAction;
import org.redline.rulebook.Deadline;
import org.redline.text.Language;

class KeptReportTest {
  @ParameterizedTest
  @ValueSource(strings = {Sampled.FURNITURE, Sampled.EMPTY, Sampled.COAL, Sampled.CLEAN})
  void what_was_written_is_read_again(String name) {
    AuditReport report = Sampled.report(name);

    KeptReport kept = KeptReport.of(Sampled.json(report, Language.ZH).getBytes(UTF_8));

    assertThat(kept.asOf()).isEqualTo(report.asOf());
    assertThat(kept.unit().name()).isEqualTo(report.unit().name());
    assertThat(kept.findings()).hasSameSizeAs(report.findings());
    for (int i = 0; i < kept.findings().size(); i++) {
      same(kept.findings().get(i), report.findings().get(i));
    }
    assertThat(kept.actions()).hasSameSizeAs(report.actions());
    for (int i = 0; i < kept.actions().size(); i++) {
      same(kept.actions().get(i), report.actions().get(i));
    }
  }

  private static void same(KeptFinding kept, Finding finding) {
    assertThat(kept.provision()).isEqualTo(finding.provision().id());
    assertThat(kept.verdict()).isEqualTo(finding.verdict());
    assertThat(kept.severity()).isEqualTo(finding.provision().severity());
    assertThat(kept.grade()).isEqualTo(finding.grade());
    assertThat(kept.state()).isEqualTo(finding.state().orElse(null));
    assertThat(kept.breaks()).isEqualTo(finding.breaks());
    assertThat(kept.evidence()).isEqualTo(finding.evidence());
    assertThat(kept.missing()).isEqualTo(finding.missing());
    assertThat(kept.subject().id()).isEqualTo(finding.subject().id());
    assertThat(kept.scopeUnknown()).isEqualTo(finding.scopeUnknown());
  }

  private static void same(KeptAction kept, MandatedAction action) {
    assertThat(kept.action()).isEqualTo(action.action().key());
    assertThat(kept.standing()).isEqualTo(action.standing());
    assertThat(kept.kind()).isEqualTo(action.action().kind());
    assertThat(kept.party()).isEqualTo(action.party());
    assertThat(kept.stage()).isEqualTo(action.stage());
    assertThat(kept.may()).isEqualTo(action.may());
    assertThat(kept.possible()).isEqualTo(action.possible());
    assertThat(kept.because()).isEqualTo(action.because());
    assertThat(kept.basis()).isEqualTo(action.basis());
    assertThat(kept.preconditions()).hasSameSizeAs(action.preconditions());
    DueDate due = action.due();
    if (due != null) {
      Deadline deadline = due.deadline();
      assertThat(kept.deadline())
          .isEqualTo(
              new KeptAction.Term(
                  due.day(),
                  deadline.runsFrom(),
                  deadline.term(),
                  deadline.working() ? "working" : "natural",
                  deadline.suggested(),
                  due.unverified()));
    }
  }
}
