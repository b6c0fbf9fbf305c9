package org.redline.web.overview;

import java.util.List;
import org.redline.batch.Names;
import org.redline.web.firms.Firms;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** From a number of a run down to its firms, and from a firm to its findings. */
@Controller
class DrillController {
  private static final int PAGE = 50;
  private static final int LAST = 100_000;

  private final Runs runs;
  private final RunFirms firms;
  private final Firms stored;
  private final RulesInForce rules;

  DrillController(Runs runs, RunFirms firms, Firms stored, RulesInForce rules) {
    this.runs = runs;
    this.firms = firms;
    this.stored = stored;
    this.rules = rules;
  }

  @ModelAttribute("names")
  Names names() {
    return new Names(rules.rules());
  }

  @GetMapping("/overview/{id}/firms")
  ModelAndView cell(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam String table,
      @RequestParam String key,
      @RequestParam String outcome,
      @RequestParam(defaultValue = "0") int page) {
    Run run = find(account, id);
    Cell cell = Cell.of(table, key, outcome).orElseThrow(DrillController::unknown);
    int shown = Math.max(0, Math.min(page, LAST));
    List<CellFirm> found = firms.of(run, cell, shown * PAGE, PAGE + 1);
    ModelAndView view = new ModelAndView("overview/firms");
    view.addObject("run", run);
    view.addObject("cell", cell);
    view.addObject("firms", found.subList(0, Math.min(PAGE, found.size())));
    view.addObject("more", found.size() > PAGE);
    view.addObject("page", shown);
    return view;
  }

  @GetMapping("/overview/{id}/firms/{uscc}")
  ModelAndView firm(
      @AuthenticationPrincipal Account account, @PathVariable long id, @PathVariable String uscc) {
    Run run = find(account, id);
    RunFirm firm = firms.find(run, uscc).orElseThrow(DrillController::unknown);
    FirmFindings findings =
        FirmFindings.of(firm, runs.provisions(run), firms.violations(run, uscc), rules.rules());
    ModelAndView view = new ModelAndView("overview/firm");
    view.addObject("run", run);
    view.addObject("firm", firm);
    view.addObject("findings", findings);
    view.addObject("report", stored.find(account.scope(), uscc).isPresent());
    view.addObject("changed", changed(run, firm));
    return view;
  }

  /** Whether the report would not be the same today. */
  private boolean changed(Run run, RunFirm firm) {
    boolean profile =
        stored.find(firm.firm()).filter(now -> now.version() == firm.profileVersion()).isPresent();
    return !profile || !run.rulesDigest().equals(rules.rules().digest());
  }

  private Run find(Account account, long id) {
    return runs.find(account.scope(), id).orElseThrow(DrillController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
