package org.redline.web.firms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.audit.AuditFailure;
import org.redline.report.Phrases;
import org.redline.source.Problems;
import org.redline.web.inspection.Filter;
import org.redline.web.inspection.ReportPages;
import org.redline.web.inspection.Reports;
import org.redline.web.pages.Days;
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
  private final Firms firms;
  private final Reports reports;
  private final ReportPages pages;
  private final RulesInForce rules;
  private final ExportedFirms exported;
  private final Clock clock;

  FirmController(
      Firms firms,
      Reports reports,
      ReportPages pages,
      RulesInForce rules,
      ExportedFirms exported,
      Clock clock) {
    this.firms = firms;
    this.reports = reports;
    this.pages = pages;
    this.rules = rules;
    this.exported = exported;
    this.clock = clock;
  }

  @GetMapping("/firms")
  String list(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute("asked", words);
    model.addAttribute("found", FirmList.of(firms, account.scope(), words, page));
    model.addAttribute("exported", exported.most());
    return "firms/list";
  }

  @GetMapping("/firms/{id}")
  String firm(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam @Nullable LocalDate asOf,
      @ModelAttribute("asked") Filter filter,
      @ModelAttribute("words") Words words,
      Model model) {
    Firm firm =
        firms
            .find(account.scope(), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    StoredProfile profile = firms.profile(id, firm.version()).orElseThrow();
    LocalDate day = Days.asked(asOf, clock);
    model.addAttribute("firm", firm);
    model.addAttribute("contradictions", contradictions(firm, day, words));
    model.addAttribute("asOf", asOf);
    try {
      String path = asOf == null ? "/firms/" + id : "/firms/" + id + "?asOf=" + day;
      boolean today = day.equals(LocalDate.now(clock));
      Reports.Audited audited = today ? reports.audit(profile, day) : reports.look(profile, day);
      model.addAttribute("page", pages.latest(audited, path, filter, words));
    } catch (Problems problems) {
      model.addAttribute("page", null);
      model.addAttribute(
          "problems", problems.problems().stream().map(p -> words.of(p.message())).toList());
    } catch (AuditFailure failure) {
      model.addAttribute("page", null);
      model.addAttribute("failure", words.of(failure.text()));
    }
    return "firms/firm";
  }

  private List<Contradicted> contradictions(Firm firm, LocalDate day, Words words) {
    Phrases phrases = Phrases.of(day, rules.rules(), words.language());
    return firms.contradictions(firm.id(), firm.version()).stream()
        .map(one -> Contradicted.of(one, phrases, words))
        .toList();
  }
}
