package org.redline.web.rules;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.redline.audit.AuditListener;
import org.redline.audit.Auditor;
import org.redline.rulebook.RuleSet;

/** The rules by which audits are made now; an audit ends with the rules that it began with. */
public final class RulesInForce {
  private final AtomicReference<Auditor> auditor;
  private volatile AuditListener listener = AuditListener.DEAF;

  public RulesInForce(RuleSet rules) {
    this.auditor = new AtomicReference<>(auditor(rules));
  }

  private Auditor auditor(RuleSet rules) {
    return Auditor.of(rules).heardBy(() -> listener.begins());
  }

  /** Lets somebody hear of every audit; whoever did before hears no more. */
  public void hear(AuditListener heard) {
    listener = heard;
  }

  public RuleSet rules() {
    return auditor().rules();
  }

  /** Asked once for each audit, so that none is made by a mixture. */
  public Auditor auditor() {
    return Objects.requireNonNull(auditor.get());
  }

  /** Puts other rules in force, for every audit that begins from now on. */
  public void replace(RuleSet rules) {
    auditor.set(auditor(rules));
  }
}
