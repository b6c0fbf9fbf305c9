package org.redline.web.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.Reports;
import org.redline.web.inspection.StoredReport;
import org.redline.web.users.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The kept reports of a firm. */
@RestController
class ReportController {
  private static final int MOST = 1000;

  private final Reports reports;
  private final Firms firms;

  ReportController(Reports reports, Firms firms) {
    this.reports = reports;
    this.firms = firms;
  }

  @GetMapping(path = "/api/v1/firms/{uscc}/reports", produces = ProfileBody.JSON)
  List<Entry> list(@AuthenticationPrincipal Account account, @PathVariable String uscc) {
    Firm firm = firms.find(account.scope(), uscc).orElseThrow(Refused::unknown);
    return reports.list(firm.id(), MOST).stream().map(Entry::of).toList();
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
