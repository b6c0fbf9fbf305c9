package org.redline.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.memory.Standing;
import org.redline.memory.Verdict;
import org.redline.network.MandateNetwork;
import org.redline.network.MandateRun;
import org.redline.network.Proposal;
import org.redline.network.Subject;
import org.redline.rulebook.Effect;
import org.redline.rulebook.RuleSet;

/** Stage 2: from findings and history to the mandated actions. */
final class Mandates {
  private static final Comparator<MandatedAction> ORDER =
      Comparator.comparing(MandatedAction::standing)
          .thenComparing(a -> a.action().kind())
          .thenComparing(a -> -a.action().weight())
          .thenComparing(MandatedAction::key);

  private final RuleSet rules;
  private final MandateNetwork network;
  private final AuditLimits limits;
  private final DueDates dueDates;
  private final Map<String, String> sameActs;

  Mandates(RuleSet rules, MandateNetwork network, AuditLimits limits) {
    this.rules = rules;
    this.network = network;
    this.limits = limits;
    this.dueDates = new DueDates(rules.calendar());
    this.sameActs = Proposals.sameActs(rules);
  }

  List<MandatedAction> actions(
      Enterprise unit,
      LocalDate asOf,
      List<Subject> subjects,
      List<Finding> findings,
      Budget budget) {
    Map<String, ActionDraft> drafts = new LinkedHashMap<>();
    WorkingMemory memory = new WorkingMemory(rules.vocabulary(), unit, asOf, budget);
    memory.addSubjects(subjects);
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.VIOLATED) {
        BaseActions actions = new BaseActions(rules, finding, asOf, budget, dueDates);
        List<ActionDraft> base = actions.drafts();
        base.forEach(draft -> merge(drafts, draft));
        memory.addFinding(finding, base, actions.decided());
      }
    }
    drafts.values().forEach(memory::addAction);
    List<Proposal> proposals = fire(memory.run());
    Proposals turned = new Proposals(rules, sameActs, memory, dueDates, subjects);
    turned.drafts(proposals).forEach(draft -> merge(drafts, draft));
    proposals.forEach(proposal -> turned.hold(proposal, drafts.values()));
    settle(drafts);
    OneAct.settle(drafts);
    Superseding.mark(drafts.values());
    Benchmarks benchmarks = new Benchmarks(rules.benchmarks(), unit.regionCode(), asOf);
    drafts.values().forEach(draft -> draft.benchmarks = benchmarks.of(draft));
    return finish(drafts);
  }

  private List<Proposal> fire(MandateRun run) {
    List<Proposal> proposals = new ArrayList<>();
    Failures.naming(
        () -> proposals.addAll(network.fire(run, limits.firings())),
        () -> run.current() == null ? "?" : run.current(),
        limits);
    return proposals;
  }

  static void merge(Map<String, ActionDraft> drafts, ActionDraft draft) {
    ActionDraft known = drafts.putIfAbsent(draft.key(), draft);
    if (known != null) {
      known.merge(draft);
    }
  }

  /** Lets what stands take in what may stand, where that adds nothing. */
  static void settle(Map<String, ActionDraft> drafts) {
    for (ActionDraft draft : List.copyOf(drafts.values())) {
      ActionDraft standing = drafts.get(draft.identity());
      if (standing != null && standing.absorbs(draft)) {
        drafts.remove(draft.key());
        standing.merge(draft);
      }
    }
  }

  static List<MandatedAction> finish(Map<String, ActionDraft> drafts) {
    List<ActionDraft> standing =
        drafts.values().stream().filter(d -> d.standing == Standing.LAW && d.stands()).toList();
    return drafts.values().stream().map(d -> d.finish(standing)).sorted(ORDER).toList();
  }

  /** Whether a proposal's effect makes an action of its own. */
  static boolean acts(Effect effect) {
    return effect instanceof Effect.Step || effect instanceof Effect.Demand;
  }
}
