package org.redline.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.redline.condition.Budget;
import org.redline.facts.Enterprise;
import org.redline.network.Checklists;
import org.redline.network.MandateNetwork;
import org.redline.network.ProvisionNetwork;
import org.redline.network.Subject;
import org.redline.network.Subjects;
import org.redline.rulebook.RuleSet;
import org.redline.text.Messages;

/** Audits units against a rule set. Immutable; any number of threads may use one at once. */
public final class Auditor {
  private static final Messages MESSAGES = Messages.of(Auditor.class);

  private final RuleSet rules;
  private final AuditLimits limits;
  private final Subjects subjects;
  private final FindingOrder order;
  private final Map<String, Sheet> sheets;
  private final ProvisionNetwork provisions;
  private final Mandates mandates;
  private final AuditListener listener;

  private Auditor(RuleSet rules, AuditLimits limits) {
    this.rules = rules;
    this.limits = limits;
    this.listener = AuditListener.DEAF;
    this.subjects = new Subjects(rules.vocabulary());
    this.order = new FindingOrder(rules.provisions());
    Checklists checklists = new Checklists(rules.provisions());
    this.sheets = Sheet.of(checklists.all(), order);
    this.provisions = new ProvisionNetwork(checklists);
    this.mandates =
        new Mandates(rules, new MandateNetwork(rules.mandates(), rules.vocabulary()), limits);
  }

  private Auditor(Auditor other, AuditListener listener) {
    this.rules = other.rules;
    this.limits = other.limits;
    this.subjects = other.subjects;
    this.order = other.order;
    this.sheets = other.sheets;
    this.provisions = other.provisions;
    this.mandates = other.mandates;
    this.listener = listener;
  }

  /** An auditor with the standard limits. */
  public static Auditor of(RuleSet rules) {
    return of(rules, AuditLimits.standard());
  }

  public static Auditor of(RuleSet rules, AuditLimits limits) {
    return new Auditor(rules, limits);
  }

  /** The same with somebody who hears of every audit. */
  public Auditor heardBy(AuditListener heard) {
    return new Auditor(this, heard);
  }

  public RuleSet rules() {
    return rules;
  }

  /**
   * Judges the unit by every provision and says what must follow.
   *
   * @param asOf the day on which one would decide
   * @throws TooManyFacts when the unit has more facts than an audit takes
   * @throws AuditFailure when another limit is reached
   */
  public AuditReport audit(Enterprise unit, LocalDate asOf) {
    Consumer<AuditReport> hears = listener.begins();
    AuditReport report = audited(unit, asOf);
    hears.accept(report);
    return report;
  }

  private AuditReport audited(Enterprise unit, LocalDate asOf) {
    List<Subject> all = subjects.of(unit);
    if (all.size() > limits.facts()) {
      throw new TooManyFacts(MESSAGES.get("facts", all.size(), limits.facts()));
    }
    Budget budget = new Budget(limits.steps());
    Judging judging = new Judging(sheets, asOf, budget, limits.steps());
    Failures.naming(() -> provisions.judge(all, judging::judge), judging::current, limits);
    List<Finding> findings = order.of(judging.found());
    List<MandatedAction> actions = mandates.actions(unit, asOf, all, findings, budget);
    return new AuditReport(unit, asOf, rules.digest(), findings, actions);
  }
}
