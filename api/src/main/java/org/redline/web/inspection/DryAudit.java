package org.redline.web.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.redline.audit.AuditReport;
import org.redline.profile.Profile;
import org.redline.web.firms.Firms;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** Audits what is about to be stored, so that nothing is stored of which no report can be made. */
@Component
public class DryAudit {
  private final Firms firms;
  private final RulesInForce rules;
  private final Clock clock;

  DryAudit(Firms firms, RulesInForce rules, Clock clock) {
    this.firms = firms;
    this.rules = rules;
    this.clock = clock;
  }

  /** The report as of today on a profile as it would be stored; it is not kept. */
  public AuditReport of(Profile submitted) {
    return of(submitted, firms.restored(submitted));
  }

  /**
   * The report as of today on a profile as it would be stored; it is not kept.
   *
   * @param kept the profile with what authorities recorded of the firm
   * @throws org.redline.source.Problems when a fact lies after today
   * @throws org.redline.audit.AuditFailure when it is more than an audit takes
   */
  public AuditReport of(Profile submitted, Profile kept) {
    LocalDate today = LocalDate.now(clock);
    submitted.unit(today);
    return rules.auditor().audit(kept.unit(today), today);
  }
}
