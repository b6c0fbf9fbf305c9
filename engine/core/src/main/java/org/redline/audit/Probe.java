package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.memory.Verdict;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;

/**
 * Puts single rules to the test, as their cases do: nothing else of the rule set is judged.
 *
 * <p>Immutable; any number of threads may use one at once.
 */
public final class Probe {
  private final RuleSet rules;
  private final AuditLimits limits;
  private final Subjects subjects;
  private final DueDates dueDates;

  private Probe(RuleSet rules, AuditLimits limits) {
    this.rules = rules;
    this.limits = limits;
    this.subjects = new Subjects(rules.vocabulary());
    this.dueDates = new DueDates(rules.calendar());
  }

  /** A probe with the standard limits; it takes vocabulary and calendar from {@code rules}. */
  public static Probe of(RuleSet rules) {
    return new Probe(rules, AuditLimits.standard());
  }

  /** A probe of one mandate rule, which need not be of the rule set. */
  public MandateProbe of(MandateRule rule) {
    return new MandateProbe(rules, List.of(rule), limits);
  }

  /** A probe of all mandate rules of the rule set together. */
  public MandateProbe ofAllMandates() {
    return new MandateProbe(rules, rules.mandates(), limits);
  }

  /**
   * Judges one fact of a unit by one provision, which need not be of the rule set.
   *
   * @throws AuditFailure when a limit is reached
   * @throws IllegalArgumentException when the unit does not hold the fact
   */
  public Answer judge(Provision provision, Enterprise unit, Fact fact, LocalDate asOf) {
    Subject subject = find(unit, fact);
    List<Answer> answers = new ArrayList<>();
    Failures.naming(
        () -> answers.add(answer(provision, subject, asOf)), () -> provision.id(), limits);
    return answers.get(0);
  }

  private Answer answer(Provision provision, Subject subject, LocalDate asOf) {
    Budget budget = new Budget(limits.steps());
    Judgement judgement = new Judge(subject.records(), asOf, budget).judge(provision);
    Finding finding = Finding.of(provision, subject, judgement, asOf, limits.steps());
    Map<String, ActionDraft> drafts = new LinkedHashMap<>();
    if (finding.verdict() == Verdict.VIOLATED) {
      new BaseActions(rules, finding, asOf, budget, dueDates)
          .drafts()
          .forEach(draft -> Mandates.merge(drafts, draft));
    }
    Mandates.settle(drafts);
    return new Answer(finding, Mandates.finish(drafts));
  }

  private Subject find(Enterprise unit, Fact fact) {
    List<Subject> all = subjects.of(unit);
    return all.stream()
        .filter(subject -> subject.fact() == fact)
        .findFirst()
        .or(() -> all.stream().filter(subject -> fact.equals(subject.fact())).findFirst())
        .orElseThrow(() -> new IllegalArgumentException("not in the unit: " + fact));
  }

  /**
   * What one provision says of one subject.
   *
   * @param finding the finding
   * @param actions what the provision's own measures make follow; mandate rules may change it
   */
  public record Answer(Finding finding, List<MandatedAction> actions) {}
}
