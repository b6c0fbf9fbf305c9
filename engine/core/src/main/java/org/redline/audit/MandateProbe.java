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

/**
 * Puts mandate rules to the test, one alone or all together; any number of threads may use one at
 * once.
 */
public final class MandateProbe {
  private final RuleSet rules;
  private final AuditLimits limits;
  private final MandateNetwork network;

  MandateProbe(RuleSet rules, List<MandateRule> tried, AuditLimits limits) {
    this.rules = rules;
    this.limits = limits;
    this.network = new MandateNetwork(tried, rules.vocabulary());
  }

  /**
   * What the rules do about a unit.
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
        () -> memory.run().current() == null ? "?" : memory.run().current(),
        limits);
    Proposals turned =
        new Proposals(
            rules, Proposals.sameActs(rules), memory, new DueDates(rules.calendar()), subjects);
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
   * What the rules do.
   *
   * @param acts one certainly acts on something
   * @param mayAct one would act on something, depending on what is missing
   * @param missing what would settle that
   * @param actions the actions that they add; none for rules that derives or holds back
   */
  public record Answer(
      boolean acts, boolean mayAct, List<String> missing, List<MandatedAction> actions) {}
}
