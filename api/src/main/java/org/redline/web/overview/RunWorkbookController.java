package org.redline.web.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.redline.web.operation.RequestLimits;
import org.redline.web.pages.Times;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a run out as an Excel workbook. */
@Controller
class RunWorkbookController {
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Runs runs;
  private final RunResults results;
  private final RunFirms firms;
  private final RulesInForce rules;
  private final RequestLimits limits;

  RunWorkbookController(
      Runs runs, RunResults results, RunFirms firms, RulesInForce rules, RequestLimits limits) {
    this.runs = runs;
    this.results = results;
    this.firms = firms;
    this.rules = rules;
    this.limits = limits;
  }

  @GetMapping("/overview/{id}/workbook")
  void workbook(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @ModelAttribute("words") Words words,
      @ModelAttribute("times") Times times,
      HttpServletResponse response)
      throws IOException {
    Run run =
        runs.find(account.scope(), id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String name = "redline-" + run.region() + "-" + run.asOf() + ".xlsx";
    response.setContentType(EXCEL);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    new RunWorkbook(run, firms, rules.rules(), words, times, limits.rows())
        .write(results.sums(run), response.getOutputStream());
  }
}
