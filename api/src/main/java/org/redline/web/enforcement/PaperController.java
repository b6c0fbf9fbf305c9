package org.redline.web.enforcement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.redline.web.documents.Documents;
import org.redline.web.documents.Drawing;
import org.redline.web.documents.NotDrawn;
import org.redline.web.documents.PastFindings;
import org.redline.web.documents.StoredDocument;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.Reports;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Draws the document that a step asks for, from what the step recorded. */
@Controller
class PaperController {
  private final CaseFiles files;
  private final Firms firms;
  private final Reports reports;
  private final Documents documents;
  private final PastFindings past;
  private final Loop loop;
  private final Clock clock;

  PaperController(
      CaseFiles files,
      Firms firms,
      Reports reports,
      Documents documents,
      PastFindings past,
      Loop loop,
      Clock clock) {
    this.files = files;
    this.firms = firms;
    this.reports = reports;
    this.documents = documents;
    this.past = past;
    this.loop = loop;
    this.clock = clock;
  }

  /** Draws a document of a step, or opens the one that was drawn already. */
  @PostMapping("/cases/{id}/papers/{number}")
  String draw(
      @AuthenticationPrincipal Account account,
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") int paper,
      @RequestParam(defaultValue = "") String person,
      @ModelAttribute("words") Words words,
      HttpServletResponse response,
      Model model) {
    CaseFile file = files.find(account.scope(), id).orElseThrow(PaperController::missing);
    Step step = file.step(number).orElseThrow(PaperController::missing);
    Taking now = loop.look(file, account);
    Paper wanted =
        Paperwork.of(now, step).stream()
            .filter(one -> one.place() == paper)
            .findFirst()
            .orElseThrow(PaperController::missing);
    try {
      StoredDocument drawn = drawn(now, step, wanted, person, account);
      return "redirect:/firms/" + file.firm().id() + "/documents/" + drawn.id();
    } catch (NotDrawn e) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      List<String> said = e.problems().stream().map(problem -> problem.in(words)).toList();
      model.addAttribute("file", file);
      model.addAttribute("step", step);
      model.addAttribute("kind", wanted.kind());
      model.addAttribute("said", said);
      return "cases/paper";
    }
  }

  private StoredDocument drawn(Taking now, Step step, Paper paper, String person, Account by) {
    CaseFile file = now.file();
    Drawing drawing =
        past.of(
            PaperDrawing.of(now, step, paper, person, documents.ofCase(file.id()), audited(file)));
    StoredDocument drawn = documents.there(drawing).orElseGet(() -> documents.draw(drawing, by));
    if (paper.place() == 0) {
      loop.number(file.id(), step, drawn.number(), by);
    }
    return drawn;
  }

  private Reports.Audited audited(CaseFile file) {
    Firm firm = file.firm();
    return reports.audit(
        firms.profile(firm.id(), firm.version()).orElseThrow(), LocalDate.now(clock));
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
