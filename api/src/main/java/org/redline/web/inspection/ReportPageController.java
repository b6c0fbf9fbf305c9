package org.redline.web.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redline.web.Htmx;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.firms.StoredProfile;
import org.redline.web.pages.Days;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages of kept reports. */
@Controller
class ReportPageController {
  private static final int MOST = 200;

  private final Firms firms;
  private final Reports reports;
  private final ReportPages pages;
  private final Recall recall;
  private final Clock clock;

  ReportPageController(
      Firms firms, Reports reports, ReportPages pages, Recall recall, Clock clock) {
    this.firms = firms;
    this.reports = reports;
    this.pages = pages;
    this.recall = recall;
    this.clock = clock;
  }

  /** The reports of a firm, and the versions of its profile. */
  @GetMapping("/firms/{id}/reports")
  String list(@AuthenticationPrincipal Account account, @PathVariable String id, Model model) {
    Firm firm = firm(account, id);
    model.addAttribute("firm", firm);
    model.addAttribute("reports", reports.list(id, MOST));
    model.addAttribute("count", reports.count(id));
    model.addAttribute("versions", firms.versions(id));
    return "inspection/history";
  }

  /** Keeps the report of a day on the latest version of the profile. */
  @PostMapping("/firms/{id}/reports")
  String keep(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam LocalDate asOf) {
    Firm firm = firm(account, id);
    StoredProfile profile = firms.profile(firm.id(), firm.version()).orElseThrow();
    LocalDate day = Days.asked(asOf, clock);
    long kept = reports.keep(profile, day, account.name()).kept().id();
    return "redirect:/firms/" + firm.id() + "/reports/" + kept;
  }

  @GetMapping("/firms/{id}/reports/{report}")
  String report(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long report,
      @ModelAttribute("asked") Filter filter,
      @ModelAttribute("words") Words words,
      Model model) {
    Firm firm = firm(account, id);
    model.addAttribute("firm", firm);
    model.addAttribute("page", pages.kept(stored(firm, report), filter, words));
    return "inspection/kept";
  }

  /** One finding: as a part of the page for a script, else as a page of its own. */
  @GetMapping("/firms/{id}/reports/{report}/findings/{number}")
  String finding(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long report,
      @PathVariable int number,
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String part,
      @ModelAttribute("words") Words words,
      Model model) {
    Firm firm = firm(account, id);
    StoredReport stored = stored(firm, report);
    Shown shown = recall.of(stored, words.language());
    if (number < 1 || number > shown.kept().findings().size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("firm", firm);
    model.addAttribute("stored", stored);
    model.addAttribute("detail", new Details(shown, words).of(number));
    return part == null ? "inspection/finding" : "inspection/parts :: told(detail=${detail})";
  }

  private Firm firm(Account account, String id) {
    return firms.find(account.scope(), id).orElseThrow(ReportPageController::unknown);
  }

  private StoredReport stored(Firm firm, long report) {
    Optional<StoredReport> stored = reports.find(firm.id(), report);
    return stored.orElseThrow(ReportPageController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
