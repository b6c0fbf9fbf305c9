package org.redline.web.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.explain.FactsRead;
import org.redline.facts.Business;
import org.redline.facts.Enterprise;
import org.redline.profile.Profile;
import org.redline.report.Phrases;
import org.redline.vocabulary.RecordType;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.springframework.stereotype.Component;

/** Reads and audits drafts as they stand, and keeps nothing of it. */
@Component
class LiveAudit {
  private final RulesInForce rules;
  private final Clock clock;

  LiveAudit(RulesInForce rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  Auditor auditor() {
    return rules.auditor();
  }

  Checked check(Auditor by, Draft draft) {
    return Checked.of(draft, by.rules().vocabulary(), today());
  }

  AuditReport audit(Auditor by, Profile profile) {
    return by.audit(profile.unit(), today());
  }

  /** What those provisions read that can apply to a unit of these sectors, whatever else it is. */
  FactsRead read(Auditor by, Profile profile) {
    return FactsRead.of(by.audit(sectorsOf(by, profile.unit()), today()));
  }

  private static Enterprise sectorsOf(Auditor by, Enterprise unit) {
    RecordType type = by.rules().vocabulary().root();
    @Nullable Object[] values = new @Nullable Object[type.fields().size()];
    for (int i = 0; i < values.length; i++) {
      String name = type.fields().get(i).name();
      values[i] = name.equals("businesses") ? sectors(unit.businesses()) : null;
    }
    return (Enterprise) type.create(values);
  }

  private static @Nullable List<Business> sectors(@Nullable List<Business> businesses) {
    if (businesses == null || businesses.isEmpty()) {
      return null;
    }
    return businesses.stream()
        .map(business -> new Business(business.id(), business.sector(), null, null, null, null))
        .toList();
  }

  /** What is said of today by these rules. */
  Phrases phrases(Auditor by, Words words) {
    return Phrases.of(today(), by.rules(), words.language());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
