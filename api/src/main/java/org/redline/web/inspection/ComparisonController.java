package org.redline.web.inspection;

import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.pages.Words;
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

/** Two kept reports of a firm side by side. */
@Controller
class ComparisonController {
  private final Firms firms;
  private final Reports reports;
  private final Comparisons comparisons;

  ComparisonController(Firms firms, Reports reports, Comparisons comparisons) {
    this.firms = firms;
    this.reports = reports;
    this.comparisons = comparisons;
  }

  @GetMapping("/firms/{id}/comparison")
  String compare(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam long from,
      @RequestParam long to,
      @ModelAttribute("words") Words words,
      Model model) {
    Firm firm = firms.find(account.scope(), id).orElseThrow(ComparisonController::unknown);
    StoredReport earlier = reports.find(id, from).orElseThrow(ComparisonController::unknown);
    StoredReport later = reports.find(id, to).orElseThrow(ComparisonController::unknown);
    model.addAttribute("firm", firm);
    model.addAttribute("comparison", comparisons.of(earlier, later, words));
    return "inspection/comparison";
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
