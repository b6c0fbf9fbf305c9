package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.facts.Fact;
import org.redline.network.MandateNetwork;
import org.redline.network.MandateRun;
import org.redline.network.Proposal;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.RuleSet;

/** Puts one mandate rule to the test, alone; any number of threads may use one at once. */
public final class MandateProbe {
  private final RuleSet rules;
  private final MandateRule rule;
  private final AuditLimits limits;
  private final MandateNetwork network;

  MandateProbe(RuleSet rules, MandateRule rule, AuditLimits limits) {
    this.rules = rules;
    this.rule = rule;
    this.limits = limits;
    this.network = new MandateNetwork(List.of(rule), rules.vocabulary());
  }

  /**
   * What the rule does about a unit.
   *
   * @param beside findings, derived facts and actions that stand beside the unit's own facts
   * @throws AuditFailure when a limit is reached
   */
  public Answer answer(Enterprise unit, List<? extends Fact> beside, LocalDate asOf) {
    List<Subject> subjects = new Subjects(rules.vocabulary()).of(unit);
    WorkingMemory memory =
        new WorkingMemory(rules.vocabulary(), unit, asOf, new Budget(limits.steps()));
    memory.addSubjects(subjects);
    beside.forEach(fact -> add(memory.run(), fact));
    List<Proposal> proposals = new ArrayList<>();
    Failures.naming(
        () -> proposals.addAll(network.fire(memory.run(), limits.firings())),
        () -> rule.id(),
        limits);
    Proposals turned =
        new Proposals(Proposals.sameActs(rules), memory, new DueDates(rules.calendar()), subjects);
    return answer(proposals, turned.drafts(proposals));
  }

  private void add(MandateRun run, Fact fact) {
    var type = rules.vocabulary().type(fact.getClass());
    run.add(type, fact, type.variable() + "[" + fact.id() + "]");
  }

  private static Answer answer(List<Proposal> proposals, List<ActionDraft> drafts) {
    Map<String, ActionDraft> merged = new LinkedHashMap<>();
    drafts.forEach(draft -> Mandates.merge(merged, draft));
    Mandates.settle(merged);
    Set<String> missing = new TreeSet<>();
    proposals.forEach(proposal -> missing.addAll(proposal.missing()));
    return new Answer(
        proposals.stream().anyMatch(proposal -> !proposal.possible()),
        proposals.stream().anyMatch(Proposal::possible),
        List.copyOf(missing),
        Mandates.finish(merged));
  }

  /**
   * What one mandate rule does.
   *
   * @param acts it certainly acts on something
   * @param mayAct it would act on something, depending on what is missing
   * @param missing what would settle that
   * @param actions the actions that it adds; none for a rule that derives or holds back
   */
  public record Answer(
      boolean acts, boolean mayAct, List<String> missing, List<MandatedAction> actions) {}
}
