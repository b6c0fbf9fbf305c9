package org.redline.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditReport;
import org.redline.audit.Auditor;
import org.redline.profile.Profile;
import org.redline.report.JsonReport;
import org.redline.web.rules.RulesInForce;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Audits a profile and keeps nothing of it. */
@RestController
class AuditController {
  private final RulesInForce rules;
  private final Clock clock;

  AuditController(RulesInForce rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @PostMapping(
      path = "/api/v1/audits",
      consumes = {ProfileBody.JSON, ProfileBody.YAML, ProfileBody.OLD_YAML, ProfileBody.TEXT_YAML},
      produces = ProfileBody.JSON)
  byte[] audit(HttpServletRequest request, @RequestParam @Nullable String asOf) {
    Profile profile = ProfileBody.of(request).profile();
    LocalDate day = Day.of(asOf, profile, clock);
    Auditor auditor = rules.auditor();
    AuditReport report = auditor.audit(profile.unit(day), day);
    return new JsonReport(auditor.rules(), AcceptedLanguage.of(request)).line(report);
  }
}
