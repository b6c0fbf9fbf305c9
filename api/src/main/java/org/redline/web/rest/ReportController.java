package org.redline.web.rest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.inspection.Reports;
import org.redline.web.inspection.StoredReport;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The kept reports of a firm. */
@RestController
class ReportController {
  private static final String ADDRESS = "/api/v1/firms/{uscc}/reports";
  private static final int MOST = 1000;

  private final Reports reports;
  private final Firms firms;
  private final Clock clock;

  ReportController(Reports reports, Firms firms, Clock clock) {
    this.reports = reports;
    this.firms = firms;
    this.clock = clock;
  }

  @GetMapping(path = ADDRESS, produces = ProfileBody.JSON)
  List<Entry> list(@AuthenticationPrincipal Account account, @PathVariable String uscc) {
    Firm firm = firms.find(account.scope(), uscc).orElseThrow(Refused::unknown);
    return reports.list(firm.id(), MOST).stream().map(Entry::of).toList();
  }

  /** Audits the latest profile; the report is kept, if it is not yet. */
  @PostMapping(path = ADDRESS, produces = ProfileBody.JSON)
  ResponseEntity<Entry> audit(
      @AuthenticationPrincipal Account account,
      @PathVariable String uscc,
      @RequestParam @Nullable String asOf) {
    Firm firm = firms.find(account.scope(), uscc).orElseThrow(Refused::unknown);
    StoredProfile profile = firms.profile(firm.id(), firm.version()).orElseThrow();
    Reports.Audited audited = reports.keep(profile, Day.of(asOf, clock), account.name());
    return ResponseEntity.status(audited.known() ? HttpStatus.OK : HttpStatus.CREATED)
        .location(URI.create("/api/v1/firms/" + firm.id() + "/reports/" + audited.kept().id()))
        .body(Entry.of(audited.kept()));
  }

  /** The bytes as they were kept. */
  @GetMapping(path = "/api/v1/firms/{uscc}/reports/{id}", produces = ProfileBody.JSON)
  byte[] report(
      @AuthenticationPrincipal Account account, @PathVariable String uscc, @PathVariable long id) {
    Firm firm = firms.find(account.scope(), uscc).orElseThrow(Refused::unknown);
    return reports.content(firm.id(), id).orElseThrow(Refused::unknown);
  }

  /**
   * A report in the list.
   *
   * @param asOf day of the audit
   * @param profileVersion version of the profile that was audited
   * @param rulesDigest digest of the rules
   * @param engine version of the program
   * @param summary how many findings of each verdict
   * @param madeAt when
   */
  record Entry(
      long id,
      LocalDate asOf,
      int profileVersion,
      String rulesDigest,
      String engine,
      Summary summary,
      OffsetDateTime madeAt) {
    static Entry of(StoredReport report) {
      return new Entry(
          report.id(),
          report.asOf(),
          report.profileVersion(),
          report.rulesDigest(),
          report.engine(),
          new Summary(report.violated(), report.undetermined(), report.compliant()),
          report.madeAt());
    }
  }

  /** Findings by verdict. */
  record Summary(int violated, int undetermined, int compliant) {}
}
