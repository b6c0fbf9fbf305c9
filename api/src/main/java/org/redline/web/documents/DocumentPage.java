package org.redline.web.documents;

import java.util.List;
import java.util.Optional;
import org.redline.web.documents.NotDrawn.Problem;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one document: how it looks, what is blank, its file, and whether it holds. */
@Controller
class DocumentPage {
  private final Firms firms;
  private final Documents documents;
  private final Templates templates;

  DocumentPage(Firms firms, Documents documents, Templates templates) {
    this.firms = firms;
    this.documents = documents;
    this.templates = templates;
  }

  @GetMapping("/firms/{id}/documents/{document}")
  ModelAndView show(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document) {
    return page(account, id, document, List.of());
  }

  @GetMapping("/firms/{id}/documents/{document}/docx")
  ResponseEntity<byte[]> docx(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document) {
    StoredDocument stored = find(account, id, document);
    String name = Catalogue.of(stored.kindOf()).zh() + " " + stored.number() + ".docx";
    return WordFile.answer(name, Marks.on(stored, documents.content(id, document).orElseThrow()));
  }

  @PostMapping("/firms/{id}/documents/{document}/final")
  ModelAndView settle(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document) {
    find(account, id, document);
    return done(account, id, document, () -> documents.settle(id, document, account));
  }

  @PostMapping("/firms/{id}/documents/{document}/void")
  ModelAndView annul(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @PathVariable long document,
      @RequestParam(defaultValue = "") String reason) {
    find(account, id, document);
    return done(account, id, document, () -> documents.annul(id, document, reason, account));
  }

  private ModelAndView done(Account account, String id, long document, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:/firms/" + id + "/documents/" + document);
    } catch (NotDrawn e) {
      return page(account, id, document, e.problems());
    }
  }

  private ModelAndView page(Account account, String id, long number, List<Problem> problems) {
    StoredDocument stored = find(account, id, number);
    byte[] content = Marks.on(stored, documents.content(id, number).orElseThrow());
    Optional<Problem> against =
        stored.state() == StoredDocument.State.DRAFT
            ? documents.against(stored, account)
            : Optional.empty();
    Firm firm = firms.find(id).orElseThrow();
    ModelAndView page = new ModelAndView("documents/document", "firm", firm);
    page.addObject("line", DocumentLine.of(stored));
    page.addObject("preview", Preview.html(content));
    page.addObject(
        "blanks", Blanks.of(Kept.read(stored.data()), templates.fields(stored.kindOf())));
    page.addObject("officer", account.is(Role.INSPECTOR));
    page.addObject("against", against.orElse(null));
    page.addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private StoredDocument find(Account account, String id, long document) {
    return firms
        .find(account.scope(), id)
        .flatMap(firm -> documents.find(firm.id(), document))
        .orElseThrow(DocumentController::missing);
  }
}
