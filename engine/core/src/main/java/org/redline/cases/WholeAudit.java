package org.redline.cases;

import java.util.List;
import java.util.function.Supplier;
import org.redline.audit.Auditor;
import org.redline.audit.MandatedAction;
import org.redline.memory.Standing;
import org.redline.rulebook.Provision;
import org.redline.rulebook.ProvisionCase;
import org.redline.rulebook.RuleSet;

/** The audit of a case's unit by all rules, for actions that only mandate rules give. */
final class WholeAudit {
  private final Supplier<Auditor> auditor;

  WholeAudit(RuleSet rules) {
    this.auditor = new Once<>(() -> Auditor.of(rules));
  }

  /**
   * The legal steps that follow, among other reasons, from this provision; what campaigns demand is
   * for the cases of their own rules.
   */
  List<MandatedAction> actions(Provision provision, ProvisionCase stated) {
    return auditor.get().audit(stated.unit(), stated.asOf()).actions().stream()
        .filter(action -> action.standing() == Standing.LAW)
        .filter(action -> action.because().contains(provision.id()))
        .toList();
  }
}
