package org.redline.web.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.redline.audit.AuditFailure;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.audit.Finding;
import org.redline.explain.FactsRead;
import org.redline.explain.NextFact;
import org.redline.facts.Grade;
import org.redline.memory.Verdict;
import org.redline.rulebook.Citations;
import org.redline.rulebook.RuleSet;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.pages.Words;
import org.springframework.stereotype.Component;

/** Makes what stands beside the form. */
@Component
class Panels {
  private static final int REASONS = 3;
  private static final int NEXT = 6;

  private final LiveAudit audits;

  Panels(LiveAudit audits) {
    this.audits = audits;
  }

  /**
   * The panel of a draft.
   *
   * @param passed paths that are not to be asked for now
   */
  Panel of(Draft draft, Collection<String> passed, Words words) {
    Auditor auditor = audits.auditor();
    Checked checked = audits.check(auditor, draft);
    int wrong = checked.problems().size();
    try {
      AuditReport report = audits.audit(auditor, checked.profile());
      FactsRead read = FactsRead.of(report);
      Vocabulary vocabulary = auditor.rules().vocabulary();
      Form form = new Form(draft, vocabulary, checked, read, words, List.of(), "");
      List<Asked> asked = asked(report, draft, vocabulary, new Labels(words));
      return panel(report, auditor.rules(), wrong, asked, passed, form, words);
    } catch (AuditFailure e) {
      return new Panel(List.of(), 0, List.of(), 0, wrong, null, List.of(), words.of(e.text()));
    }
  }

  private static Panel panel(
      AuditReport report,
      RuleSet rules,
      int wrong,
      List<Asked> asked,
      Collection<String> passed,
      Form form,
      Words words) {
    List<Asked> open =
        asked.stream().filter(fact -> !passed.contains(fact.wanted().path())).toList();
    Panel.Question question = open.isEmpty() ? null : question(open.get(0), form, words);
    return new Panel(
        violated(report, rules, words),
        report.summary().getOrDefault(Verdict.UNDETERMINED, 0),
        unknown(report, words),
        report.summary().getOrDefault(Verdict.COMPLIANT, 0),
        wrong,
        question,
        open.stream().skip(1).limit(NEXT).map(Asked::wanted).toList(),
        "");
  }

  private static List<String> unknown(AuditReport report, Words words) {
    return report.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
        .map(finding -> words.of(finding.provision().title()))
        .distinct()
        .toList();
  }

  private static List<Panel.Violated> violated(AuditReport report, RuleSet rules, Words words) {
    Citations citations = new Citations(rules.laws(), words.language(), basis -> "");
    Labels labels = new Labels(words);
    return report.findings().stream()
        .filter(finding -> finding.verdict() == Verdict.VIOLATED)
        .map(
            finding ->
                new Panel.Violated(
                    words.of(finding.provision().title()),
                    labels.subject(finding.subject()),
                    citations.of(finding.breaks()),
                    finding.grade() == Grade.DECLARED))
        .toList();
  }

  /** What is asked for, as far as it stands in the form. */
  private static List<Asked> asked(
      AuditReport report, Draft draft, Vocabulary vocabulary, Labels labels) {
    List<Asked> asked = new ArrayList<>();
    for (NextFact fact : NextFact.of(report)) {
      EnginePath.in(draft, vocabulary, fact.path())
          .flatMap(path -> Spot.of(path, draft, vocabulary))
          .map(spot -> asked(fact, spot, labels.way(spot.path(), draft, vocabulary)))
          .ifPresent(asked::add);
    }
    return asked;
  }

  private static Asked asked(NextFact fact, Spot spot, String label) {
    return new Asked(new Panel.Wanted(spot.path(), label, fact.provisions()), spot, fact.open());
  }

  private static Panel.Question question(Asked asked, Form form, Words words) {
    List<String> why =
        asked.open().stream()
            .map(finding -> words.of(finding.provision().title()))
            .distinct()
            .limit(REASONS)
            .toList();
    return new Panel.Question(asked.wanted(), form.part(asked.spot()), why);
  }

  /** A fact that findings wait for, and where it stands in the form. */
  private record Asked(Panel.Wanted wanted, Spot spot, List<Finding> open) {}
}
