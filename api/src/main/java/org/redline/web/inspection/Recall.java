package org.redline.web.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.report.JsonReport;
import org.redline.rulebook.RuleSet;
import org.redline.text.Language;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Shown.Proof;
import org.redline.web.rules.PastRules;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings kept reports back, and holds them against the audit done again. */
@Component
class Recall {
  private final Reports reports;
  private final Firms firms;
  private final PastRules past;
  private final RulesInForce inForce;
  private final EngineVersion engine;

  Recall(Reports reports, Firms firms, PastRules past, RulesInForce inForce, EngineVersion engine) {
    this.reports = reports;
    this.firms = firms;
    this.past = past;
    this.inForce = inForce;
    this.engine = engine;
  }

  /** A report that was just made. */
  @Transactional(readOnly = true)
  public Shown of(Reports.Audited audited, Language language) {
    StoredReport stored = audited.kept();
    if (stored.isKept()) {
      return held(stored, audited.report(), audited.rules(), language);
    }
    byte[] said = json(audited.report(), audited.rules(), language);
    return new Shown(
        stored, KeptReport.of(said), language, Proof.UNKEPT, audited.report(), audited.rules());
  }

  /** A kept report; audited again where its rules can be had. */
  @Transactional(readOnly = true)
  public Shown of(StoredReport stored, Language language) {
    Optional<Auditor> auditor = past.auditor(stored.rulesDigest());
    if (auditor.isEmpty()) {
      return text(stored, bytes(stored), Proof.RULES_GONE, inForce.rules());
    }
    AuditReport again = again(stored, auditor.get());
    return held(stored, again, auditor.get().rules(), language);
  }

  /** Audits the profile of a report on its day by some rules. */
  AuditReport again(StoredReport stored, Auditor auditor) {
    StoredProfile profile = firms.profile(stored.firm(), stored.profileVersion()).orElseThrow();
    return reports.report(profile, stored.asOf(), auditor);
  }

  private Shown held(StoredReport stored, AuditReport again, RuleSet rules, Language language) {
    byte[] bytes = bytes(stored);
    if (!Arrays.equals(bytes, json(again, rules, Language.ZH))) {
      boolean other = !stored.engine().equals(engine.text());
      return text(stored, bytes, other ? Proof.OTHER_PROGRAM : Proof.DIFFERENT, rules);
    }
    byte[] said = language == Language.ZH ? bytes : json(again, rules, language);
    return new Shown(stored, KeptReport.of(said), language, Proof.SAME, again, rules);
  }

  private static Shown text(StoredReport stored, byte[] bytes, Proof proof, RuleSet rules) {
    return new Shown(stored, KeptReport.of(bytes), Language.ZH, proof, null, rules);
  }

  private byte[] bytes(StoredReport stored) {
    return reports.content(stored.firm(), stored.id()).orElseThrow();
  }

  private static byte[] json(AuditReport report, RuleSet rules, Language language) {
    return new JsonReport(rules, language).utf8(List.of(report));
  }
}
