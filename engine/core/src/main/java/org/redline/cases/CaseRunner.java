package org.redline.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.redline.audit.AuditFailure;
import org.redline.audit.MandateProbe;
import org.redline.audit.Probe;
import org.redline.rulebook.MandateRule;
import org.redline.rulebook.Provision;
import org.redline.rulebook.RuleSet;
import org.redline.source.Place;
import org.redline.text.Bilingual;

/** Runs the cases of a rule set, on all cores; results are in the order of rules and cases. */
public final class CaseRunner {
  private final RuleSet rules;
  private final Probe probe;
  private final WholeAudit audit;

  private CaseRunner(RuleSet rules) {
    this.rules = rules;
    this.probe = Probe.of(rules);
    this.audit = new WholeAudit(rules);
  }

  public static CaseRunner of(RuleSet rules) {
    return new CaseRunner(rules);
  }

  /** Runs every case. */
  public List<CaseResult> run() {
    return run(id -> true, () -> true);
  }

  /** Runs the cases of one provision or mandate rule; none if there is no such rule. */
  public List<CaseResult> run(String ruleId) {
    return run(ruleId::equals, () -> true);
  }

  /**
   * Runs the cases of the rules with these ids while {@code goOn} says so; those that are left then
   * have failed, because nobody knows what they would give.
   */
  public List<CaseResult> run(Predicate<String> ruleIds, BooleanSupplier goOn) {
    List<Supplier<CaseResult>> all = new ArrayList<>();
    rules.provisions().stream()
        .filter(provision -> ruleIds.test(provision.id()))
        .forEach(provision -> add(provision, goOn, all));
    rules.mandates().stream()
        .filter(rule -> ruleIds.test(rule.id()))
        .forEach(rule -> add(rule, goOn, all));
    return run(all);
  }

  private static List<CaseResult> run(List<Supplier<CaseResult>> cases) {
    return cases.parallelStream().map(Supplier::get).toList();
  }

  private void add(Provision provision, BooleanSupplier goOn, List<Supplier<CaseResult>> all) {
    provision
        .cases()
        .forEach(
            stated ->
                all.add(
                    () ->
                        result(
                            provision.id(),
                            stated.name(),
                            stated.place(),
                            goOn,
                            () -> ProvisionCheck.of(probe, provision, stated).complaints(audit))));
  }

  private void add(MandateRule rule, BooleanSupplier goOn, List<Supplier<CaseResult>> all) {
    Supplier<MandateProbe> once = new Once<>(() -> probe.of(rule));
    rule.cases()
        .forEach(
            stated ->
                all.add(
                    () ->
                        result(
                            rule.id(),
                            stated.name(),
                            stated.place(),
                            goOn,
                            () -> MandateCheck.of(once.get(), stated).complaints())));
  }

  private static CaseResult result(
      String id, String name, Place place, BooleanSupplier goOn, Supplier<List<Bilingual>> check) {
    List<Bilingual> complaints;
    try {
      complaints = goOn.getAsBoolean() ? check.get() : List.of(Words.get("not-run"));
    } catch (AuditFailure e) {
      complaints = List.of(e.text());
    }
    return new CaseResult(id, name, place, complaints.isEmpty(), Words.lines(complaints));
  }
}
