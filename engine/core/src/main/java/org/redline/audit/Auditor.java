package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.network.Checklist;
import org.redline.network.Checklists;
import org.redline.network.MandateNetwork;
import org.redline.network.ProvisionNetwork;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.text.Messages;

/** Audits units against a rule set. Immutable; any number of threads may use one at once. */
public final class Auditor {
  private static final Messages MESSAGES = Messages.of(Auditor.class);

  private final RuleSet rules;
  private final AuditLimits limits;
  private final Subjects subjects;
  private final ProvisionNetwork provisions;
  private final Mandates mandates;

  private Auditor(RuleSet rules, AuditLimits limits) {
    this.rules = rules;
    this.limits = limits;
    this.subjects = new Subjects(rules.vocabulary());
    this.provisions = new ProvisionNetwork(new Checklists(rules.provisions()));
    this.mandates =
        new Mandates(rules, new MandateNetwork(rules.mandates(), rules.vocabulary()), limits);
  }

  /** An auditor with the standard limits. */
  public static Auditor of(RuleSet rules) {
    return of(rules, AuditLimits.standard());
  }

  public static Auditor of(RuleSet rules, AuditLimits limits) {
    return new Auditor(rules, limits);
  }

  public RuleSet rules() {
    return rules;
  }

  /**
   * Judges the unit by every provision and says what must follow.
   *
   * @param asOf the day on which one would decide
   * @throws AuditFailure when a limit is reached
   */
  public AuditReport audit(Enterprise unit, LocalDate asOf) {
    List<Subject> all = subjects.of(unit);
    if (all.size() > limits.facts()) {
      throw new AuditFailure(MESSAGES.get("facts", all.size(), limits.facts()));
    }
    Budget budget = new Budget(limits.steps());
    List<Finding> findings = new Judging(asOf, budget).judge(all);
    List<MandatedAction> actions = mandates.actions(unit, asOf, all, findings, budget);
    return new AuditReport(unit, asOf, rules.digest(), List.copyOf(findings), actions);
  }

  /** Stage 1 of one audit. */
  private final class Judging {
    private final LocalDate asOf;
    private final Budget budget;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Provision current;

    Judging(LocalDate asOf, Budget budget) {
      this.asOf = asOf;
      this.budget = budget;
    }

    List<Finding> judge(List<Subject> all) {
      Failures.naming(
          () -> provisions.judge(all, this::judge),
          () -> current == null ? "?" : current.id(),
          limits);
      findings.sort(
          Comparator.comparing((Finding f) -> f.provision().id())
              .thenComparing(f -> f.subject().path()));
      return findings;
    }

    private void judge(Subject subject, Checklist checklist) {
      Judge judge = new Judge(subject.records(), asOf, budget);
      for (Provision provision : checklist.judged()) {
        current = provision;
        add(provision, subject, judge.judge(provision));
      }
      for (Provision provision : checklist.excluded()) {
        add(provision, subject, judge.excluded(provision));
      }
    }

    private void add(Provision provision, Subject subject, Judgement judgement) {
      findings.add(Finding.of(provision, subject, judgement, asOf, limits.steps()));
    }
  }
}
