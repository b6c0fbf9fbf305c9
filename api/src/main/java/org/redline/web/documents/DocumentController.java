package org.redline.web.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redline.web.documents.NotDrawn.Problem;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.inspection.Reports;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which officers draw up documents of a firm. */
@Controller
class DocumentController {
  private final Firms firms;
  private final Desk desk;
  private final Documents documents;
  private final PastFindings past;
  private final Offices offices;
  private final Clock clock;

  DocumentController(
      Firms firms,
      Desk desk,
      Documents documents,
      PastFindings past,
      Offices offices,
      Clock clock) {
    this.firms = firms;
    this.desk = desk;
    this.documents = documents;
    this.past = past;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/firms/{id}/documents")
  ModelAndView list(@AuthenticationPrincipal Account account, @PathVariable String id) {
    Firm firm = firm(account, id);
    return new ModelAndView("documents/list", "firm", firm)
        .addObject("documents", documents.list(id).stream().map(DocumentLine::of).toList())
        .addObject("kinds", Arrays.stream(DocumentKind.values()).map(KindLine::of).toList())
        .addObject("officer", account.is(Role.INSPECTOR))
        .addObject("office", offices.find(account.region()).orElse(null));
  }

  @GetMapping("/firms/{id}/documents/new")
  ModelAndView empty(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String kind) {
    Firm firm = firm(account, id);
    DocumentKind known = DocumentKind.of(kind).orElseThrow(DocumentController::missing);
    DrawingForm form = DrawingForm.of(known, LocalDate.now(clock), account.name());
    return page(account, firm, form, 0, List.of());
  }

  @PostMapping("/firms/{id}/documents")
  ModelAndView draw(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent) {
    return keep(account, firm(account, id), 0, sent);
  }

  @GetMapping("/firms/{id}/documents/{document}/edit")
  ModelAndView edit(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document) {
    Firm firm = firm(account, id);
    DrawingForm form = DrawingForm.of(find(id, document));
    return page(account, firm, form, document, List.of());
  }

  @PostMapping("/firms/{id}/documents/{document}/edit")
  ModelAndView redraw(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document,
      @RequestParam MultiValueMap<String, String> sent) {
    Firm firm = firm(account, id);
    sent.set("kind", find(id, document).kind());
    return keep(account, firm, document, sent);
  }

  private ModelAndView keep(
      Account account, Firm firm, long document, MultiValueMap<String, String> sent) {
    String code = sent.getOrDefault("kind", List.of("")).get(0);
    DocumentKind kind = DocumentKind.of(code).orElseThrow(DocumentController::missing);
    Optional<DrawingForm> form = DrawingForm.of(kind, sent);
    if (form.isEmpty()) {
      DrawingForm fresh = DrawingForm.of(kind, LocalDate.now(clock), account.name());
      return page(account, firm, fresh, document, List.of(Problem.of("document.day.none")));
    }
    try {
      StoredDocument drawn =
          document == 0
              ? documents.draw(drawing(account, firm, form.get()), account)
              : redrawn(account, firm, find(firm.id(), document), form.get());
      return new ModelAndView("redirect:/firms/" + firm.id() + "/documents/" + drawn.id());
    } catch (NotDrawn e) {
      return page(account, firm, form.get(), document, e.problems());
    }
  }

  private Drawing drawing(Account account, Firm firm, DrawingForm form) {
    return form.drawing(desk.audited(firm, form.day()), desk.colleagues(account));
  }

  /** What was drawn from a step stays about what the step was about, on the file as it is today. */
  private StoredDocument redrawn(
      Account account, Firm firm, StoredDocument draft, DrawingForm form) {
    Origin origin = Kept.read(draft.data()).origin();
    if (origin == null) {
      return documents.redraw(draft.id(), drawing(account, firm, form), account);
    }
    Drawing drawing =
        form.bound(draft)
            .drawing(desk.audited(firm, LocalDate.now(clock)), desk.colleagues(account));
    return documents.redraw(draft.id(), past.of(drawing.from(origin)), account);
  }

  private ModelAndView page(
      Account account, Firm firm, DrawingForm form, long document, List<Problem> problems) {
    Reports.Audited audited = desk.audited(firm, shown(firm, form.day()));
    Catalogue.Details details = Catalogue.of(form.kind());
    ModelAndView page = new ModelAndView("documents/form", "firm", firm);
    boolean bound = document != 0 && find(firm.id(), document).caseFile() != null;
    boolean decided = bound && !form.decision().isEmpty();
    page.addObject("bound", bound).addObject("decided", decided);
    page.addObject("form", form).addObject("details", details).addObject("document", document);
    page.addObject("fields", Catalogue.filled(form.kind()));
    page.addObject("suggested", Desk.suggested(details, audited.report().unit()));
    page.addObject("officers", desk.colleagues(account));
    page.addObject("findings", Desk.findings(details, audited));
    page.addObject("orders", Desk.orders(audited));
    page.addObject("persons", Sheets.listed(audited.report().unit().persons()));
    page.addObject("others", documents.list(firm.id()).stream().map(DocumentLine::of).toList());
    page.addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** The day of which findings are shown: today where the file is not that old. */
  private LocalDate shown(Firm firm, LocalDate day) {
    try {
      desk.audited(firm, day);
      return day;
    } catch (NotDrawn e) {
      return LocalDate.now(clock);
    }
  }

  private Firm firm(Account account, String id) {
    return firms.find(account.scope(), id).orElseThrow(DocumentController::missing);
  }

  private StoredDocument find(String firm, long id) {
    return documents.find(firm, id).orElseThrow(DocumentController::missing);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** A kind to choose. */
  record KindLine(String code, Catalogue.Details details) {
    static KindLine of(DocumentKind kind) {
      return new KindLine(kind.code(), Catalogue.of(kind));
    }
  }
}
