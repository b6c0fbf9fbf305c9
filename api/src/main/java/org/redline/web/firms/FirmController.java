package org.redline.web.firms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.report.Detail;
import org.redline.report.HtmlReport;
import org.redline.web.inspection.Reports;
import org.redline.web.inspection.StoredReport;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of firms, and the page of one with its report. */
@Controller
class FirmController {
  private static final int MOST = 100;

  private final Firms firms;
  private final Reports reports;
  private final RulesInForce rules;
  private final Clock clock;

  FirmController(Firms firms, Reports reports, RulesInForce rules, Clock clock) {
    this.firms = firms;
    this.reports = reports;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping("/firms")
  String list(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String words,
      Model model) {
    model.addAttribute("asked", words);
    model.addAttribute("firms", firms.list(account.scope(), words, MOST));
    return "firms/list";
  }

  @GetMapping("/firms/{id}")
  String firm(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam @Nullable LocalDate asOf,
      @ModelAttribute("words") Words words,
      Model model) {
    Firm firm = visible(account, id);
    StoredProfile profile = firms.profile(id, firm.version()).orElseThrow();
    LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
    StoredReport kept = reports.of(profile, day);
    HtmlReport page = new HtmlReport(rules.rules(), words.language(), Detail.BRIEF);
    model.addAttribute("firm", firm);
    model.addAttribute("versions", firms.versions(id));
    model.addAttribute("report", kept);
    model.addAttribute("body", page.article(reports.audit(profile, day)));
    model.addAttribute("earlier", List.copyOf(reports.list(id, MOST)));
    return "firms/firm";
  }

  private Firm visible(Account account, String id) {
    return firms
        .find(id)
        .filter(firm -> account.scope().contains(firm.region()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
