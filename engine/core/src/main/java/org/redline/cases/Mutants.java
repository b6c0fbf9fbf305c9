package org.redline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.redline.audit.AuditFailure;
import org.redline.audit.MandateProbe;
import org.redline.audit.Probe;
import org.redline.condition.Conditions;
import org.redline.rulebook.MandateCase;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;

/**
 * Breaks each rule in every way that a single slip of its writer could, and counts which of the
 * broken rules its own cases notice. Cases that fail already notice nothing.
 */
public final class Mutants {
  private final RuleSet rules;
  private final Probe probe;
  private final Conditions conditions;

  private Mutants(RuleSet rules) {
    this.rules = rules;
    this.probe = Probe.of(rules);
    this.conditions = Conditions.over(rules.vocabulary());
  }

  public static Mutants of(RuleSet rules) {
    return new Mutants(rules);
  }

  /** Breaks every rule. */
  public MutationReport report(Survivors reviewed) {
    return report(reviewed, id -> true);
  }

  /** Breaks the rules whose ids are wanted. */
  public MutationReport report(Survivors reviewed, Predicate<String> wanted) {
    List<Trial> trials = new ArrayList<>();
    rules.provisions().stream().filter(p -> wanted.test(p.id())).forEach(p -> add(p, trials));
    rules.mandates().stream().filter(r -> wanted.test(r.id())).forEach(r -> add(r, trials));
    List<Boolean> caught = trials.parallelStream().map(Trial::isCaught).toList();
    Count count = new Count();
    for (int i = 0; i < trials.size(); i++) {
      count.add(trials.get(i).mutation(), caught.get(i), reviewed);
    }
    return count.report(reviewed.problems(count.explained(), wanted));
  }

  private void add(Provision provision, List<Trial> trials) {
    Once<List<ProvisionCase>> cases = new Once<>(() -> passing(provision));
    for (Mutant<Provision> mutant :
        ProvisionMutants.of(provision, rules.vocabulary(), conditions)) {
      trials.add(new Trial(mutant.mutation(), () -> catches(mutant.broken().get(), cases.get())));
    }
  }

  private List<ProvisionCase> passing(Provision provision) {
    return provision.cases().stream()
        .map(stated -> ProvisionCheck.of(probe, provision, stated).alone())
        .filter(stated -> passes(provision, stated))
        .toList();
  }

  private boolean catches(Provision broken, List<ProvisionCase> cases) {
    return cases.stream().anyMatch(stated -> !passes(broken, stated));
  }

  private boolean passes(Provision provision, ProvisionCase stated) {
    return ProvisionCheck.of(probe, provision, stated).passes();
  }

  private void add(MandateRule rule, List<Trial> trials) {
    Once<List<MandateCase>> cases = new Once<>(() -> passing(rule));
    for (Mutant<MandateRule> mutant : MandateMutants.of(rule, rules.vocabulary(), conditions)) {
      trials.add(new Trial(mutant.mutation(), () -> catches(mutant.broken().get(), cases.get())));
    }
  }

  private List<MandateCase> passing(MandateRule rule) {
    MandateProbe whole = probe.of(rule);
    return rule.cases().stream().filter(stated -> passes(whole, stated)).toList();
  }

  private boolean catches(MandateRule broken, List<MandateCase> cases) {
    MandateProbe whole = probe.of(broken);
    return cases.stream().anyMatch(stated -> !passes(whole, stated));
  }

  private static boolean passes(MandateProbe whole, MandateCase stated) {
    return MandateCheck.of(whole, stated).complaints().isEmpty();
  }

  /** A broken rule, and whether its cases notice; one that runs into a limit is noticed too. */
  private record Trial(Mutation mutation, BooleanSupplier noticed) {
    boolean isCaught() {
      try {
        return noticed.getAsBoolean();
      } catch (AuditFailure e) {
        return true;
      }
    }
  }
}
