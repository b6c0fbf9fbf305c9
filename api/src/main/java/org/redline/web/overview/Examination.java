package org.redline.web.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.network.Subject;
import org.redline.profile.ProfileReader;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/** Audits firms of one run; any number of threads may use one at once. */
final class Examination {
  private final long run;
  private final Auditor auditor;
  private final LocalDate asOf;
  private final Courtesy courtesy;
  private final VerdictLine line;
  private final ProfileReader reader;

  Examination(long run, Auditor auditor, LocalDate asOf, Courtesy courtesy) {
    this.run = run;
    this.auditor = auditor;
    this.asOf = asOf;
    this.courtesy = courtesy;
    this.line = new VerdictLine(provisions(auditor.rules()));
    this.reader = new ProfileReader(auditor.rules().vocabulary());
  }

  /** Ids of the provisions, in the order of the letters of a line. */
  static List<String> provisions(RuleSet rules) {
    return rules.provisions().stream().map(Provision::id).toList();
  }

  Portion examine(List<FirmProfile> firms) {
    Portion portion = new Portion();
    for (FirmProfile firm : firms) {
      courtesy.giveWay();
      examine(firm, portion);
    }
    return portion;
  }

  private void examine(FirmProfile firm, Portion portion) {
    AuditReport report;
    try {
      byte[] content = firm.content().getBytes(UTF_8);
      report = auditor.audit(reader.read("profile.json", content).unit(asOf), asOf);
    } catch (RuntimeException e) { // because a profile that no audit can stand stops no other
      fail(firm, e, portion);
      return;
    }
    portion.counts.add(report);
    portion.firms.add(audited(firm, report, portion));
  }

  private void fail(FirmProfile firm, RuntimeException why, Portion portion) {
    portion.failed++;
    portion.firms.add(row(firm, "", problem(why), new EnumMap<>(Outcome.class)));
  }

  private static String problem(RuntimeException why) {
    return why instanceof AuditFailure failure
        ? failure.text().zh()
        : why.getClass().getSimpleName();
  }

  private RunFirm audited(FirmProfile firm, AuditReport report, Portion portion) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Finding finding : report.findings()) {
      Outcome outcome = Outcome.of(finding);
      counts.merge(outcome, 1, Integer::sum);
      if (outcome == Outcome.VIOLATED || outcome == Outcome.SUSPECTED) {
        portion.violations.add(violation(firm, finding, outcome));
      }
    }
    return row(firm, line.of(report), null, counts);
  }

  private RunViolation violation(FirmProfile firm, Finding finding, Outcome outcome) {
    Subject subject = finding.subject();
    return new RunViolation(
        run,
        firm.id(),
        finding.provision().id(),
        subject.type().name(),
        subject.id(),
        outcome == Outcome.SUSPECTED);
  }

  private RunFirm row(
      FirmProfile firm, String verdicts, @Nullable String problem, Map<Outcome, Integer> counts) {
    return new RunFirm(
        run,
        firm.id(),
        firm.name(),
        firm.region(),
        firm.sector(),
        firm.version(),
        verdicts,
        problem,
        counts.getOrDefault(Outcome.VIOLATED, 0),
        counts.getOrDefault(Outcome.SUSPECTED, 0),
        counts.getOrDefault(Outcome.UNDETERMINED, 0),
        counts.getOrDefault(Outcome.COMPLIANT, 0),
        counts.getOrDefault(Outcome.SCOPE_UNKNOWN, 0),
        counts.getOrDefault(Outcome.NOT_APPLICABLE, 0));
  }
}
