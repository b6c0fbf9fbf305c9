package org.redline.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.redline.batch.Counts;
import org.redline.batch.Names;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.FieldProblems;
import org.redline.web.users.Region;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where audits of all firms are begun, watched and ended. */
@Controller
class OverviewController {
  private static final int MOST = 50;

  /** Status with which htmx stops asking. */
  private static final int ENOUGH = 286;

  private final Runs runs;
  private final RunResults results;
  private final RunFirms firms;
  private final Runner runner;
  private final RulesInForce rules;
  private final Comparisons comparisons;
  private final Clock clock;

  OverviewController(
      Runs runs,
      RunResults results,
      RunFirms firms,
      Runner runner,
      RulesInForce rules,
      Comparisons comparisons,
      Clock clock) {
    this.runs = runs;
    this.results = results;
    this.firms = firms;
    this.runner = runner;
    this.rules = rules;
    this.comparisons = comparisons;
    this.clock = clock;
  }

  @ModelAttribute("names")
  Names names() {
    return new Names(rules.rules());
  }

  @GetMapping("/overview")
  ModelAndView list(@AuthenticationPrincipal Account account) {
    return list(account, account.region(), LocalDate.now(clock).toString(), new FieldProblems());
  }

  private ModelAndView list(Account account, String region, String day, FieldProblems problems) {
    runs.settle();
    ModelAndView page = new ModelAndView("overview/list");
    page.addObject("runs", runs.list(account.scope(), MOST));
    page.addObject("region", region);
    page.addObject("day", day);
    page.addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/overview")
  ModelAndView start(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String day) {
    RunForm form = RunForm.of(region, day);
    FieldProblems problems = form.problems(account.scope());
    if (problems.isEmpty()) {
      try {
        Run run = runner.start(new Region(form.region()), form.asOf(), account);
        return new ModelAndView("redirect:/overview/" + run.id());
      } catch (Runs.Busy e) {
        problems.add("region", "overview.busy");
      }
    }
    return list(account, region, day, problems);
  }

  @GetMapping("/overview/{id}")
  ModelAndView run(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String within,
      @ModelAttribute("words") Words words) {
    runs.settle();
    Run run = find(account, id);
    ModelAndView page = watched(run, "overview/run");
    page.addObject("others", others(account, run));
    page.addObject("failed", run.failed() == 0 ? List.of() : firms.failed(run, MOST));
    results
        .sums(run)
        .ifPresent(
            counts -> {
              page.addObject("counts", counts);
              page.addObject("cities", cities(counts));
              page.addObject(
                  "charts", new RunCharts(run, rules.rules(), words).html(counts, within));
            });
    return page;
  }

  /** Cities whose counties may be looked at. */
  private static List<String> cities(Counts counts) {
    return counts.regions().keySet().stream().filter(code -> code.endsWith("00")).toList();
  }

  /** Earlier runs that this one may be held against. */
  private List<Run> others(Account account, Run run) {
    return runs.list(account.scope(), MOST).stream()
        .filter(other -> other.region().equals(run.region()) && other.id() != run.id())
        .filter(other -> other.state() == RunState.FINISHED)
        .toList();
  }

  /** How far a run is; when it has ended, the page is asked for anew. */
  @GetMapping("/overview/{id}/progress")
  ModelAndView progress(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      jakarta.servlet.http.HttpServletResponse response) {
    runs.settle();
    Run run = find(account, id);
    if (!run.running()) {
      response.setHeader("HX-Refresh", "true");
      response.setStatus(ENOUGH);
    }
    return watched(run, "overview/parts :: progress");
  }

  @GetMapping("/overview/{id}/comparison")
  ModelAndView comparison(
      @AuthenticationPrincipal Account account, @PathVariable long id, @RequestParam long with) {
    Run after = find(account, id);
    Run before = find(account, with);
    ModelAndView page = new ModelAndView("overview/comparison");
    page.addObject("run", after);
    page.addObject("before", before);
    page.addObject("changes", Comparison.Change.values());
    page.addObject("comparison", comparisons.of(before, after));
    return page;
  }

  private ModelAndView watched(Run run, String view) {
    ModelAndView page = new ModelAndView(view);
    page.addObject("run", run);
    page.addObject("now", clock.instant());
    return page;
  }

  @PostMapping("/overview/{id}/cancel")
  String cancel(@AuthenticationPrincipal Account account, @PathVariable long id) {
    runner.cancel(find(account, id), account);
    return "redirect:/overview/" + id;
  }

  private Run find(Account account, long id) {
    return runs.find(account.scope(), id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
