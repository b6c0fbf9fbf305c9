package org.redline.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redline.condition.Budget;
import org.redline.condition.Truth;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.memory.Action;
import org.redline.memory.Stage;
import org.redline.network.MandateRun;
import org.redline.network.Subject;
import org.redline.rulebook.Basis;
import org.redline.rulebook.Measure;
import org.redline.rulebook.Wording;
import org.redline.vocabulary.Vocabulary;

/** What the mandate rules see of one unit: its facts, findings and base actions. */
final class WorkingMemory {
  private static final Set<String> SUSPEND =
      Set.of("suspend-for-rectification", "suspend-business");

  private final Vocabulary vocabulary;
  private final Enterprise unit;
  private final MandateRun run;

  WorkingMemory(Vocabulary vocabulary, Enterprise unit, LocalDate asOf, Budget budget) {
    this.vocabulary = vocabulary;
    this.unit = unit;
    this.run = new MandateRun(unit, asOf, budget);
  }

  Enterprise unit() {
    return unit;
  }

  MandateRun run() {
    return run;
  }

  void addSubjects(List<Subject> subjects) {
    Set<String> unknown = new HashSet<>();
    for (Subject subject : subjects) {
      Fact fact = subject.fact();
      if (fact != null) {
        run.add(subject.type(), fact, subject.path());
      } else if (unknown.add(subject.type().name() + "@" + subject.path())) {
        run.addUnknown(subject.type(), subject.path());
      }
    }
  }

  void addFinding(Finding finding, List<ActionDraft> base, Truth decided) {
    String path = "finding[" + finding.provision().id() + "@" + finding.subject().path() + "]";
    run.add(vocabulary.type(org.redline.memory.Finding.class), view(finding, base, decided), path);
    if (decided == Truth.UNKNOWN) {
      run.comesFrom(path + ".decided", "enterprise.decisions");
    }
  }

  void addAction(ActionDraft draft) {
    if (!draft.stands()) {
      return;
    }
    Action action =
        new Action(
            draft.key(),
            draft.kind.key(),
            draft.standing,
            draft.kind.kind(),
            draft.subjectId,
            draft.party,
            draft.stage,
            List.copyOf(draft.because),
            draft.authority,
            null);
    run.add(vocabulary.type(Action.class), action, "action[" + draft.key() + "]");
  }

  private static org.redline.memory.Finding view(
      Finding finding, List<ActionDraft> base, Truth decided) {
    Wording wording = finding.wording().orElseThrow();
    List<Basis> punishedBy = wording.punishedBy();
    return new org.redline.memory.Finding(
        finding.provision().id() + "@" + finding.subject().path(),
        finding.provision().id(),
        finding.provision().rulebook(),
        finding.verdict(),
        finding.subject().id(),
        finding.subject().type().name(),
        finding.provision().conduct(),
        finding.provision().severity(),
        finding.state().orElse(null),
        finding.stage(),
        finding.grade(),
        finding.provision().tags(),
        finding.day().orElse(null),
        finding.over().orElse(null),
        (punishedBy.isEmpty() ? wording.breaks() : punishedBy).get(0).law(),
        base.stream().anyMatch(d -> d.amount != null && d.stands()),
        base.stream()
            .filter(d -> d.amount != null && d.stands())
            .map(d -> d.party)
            .distinct()
            .sorted()
            .toList(),
        base.stream().anyMatch(d -> SUSPEND.contains(d.kind.key()) && (d.stands() || d.imposed)),
        hasSuspension(wording.measures().getOrDefault(Stage.OVERDUE, List.of())),
        decided == Truth.UNKNOWN ? null : decided == Truth.TRUE,
        finding.provision().authority(),
        null);
  }

  private static boolean hasSuspension(List<Measure> measures) {
    return measures.stream().anyMatch(m -> SUSPEND.contains(m.action().key()));
  }
}
