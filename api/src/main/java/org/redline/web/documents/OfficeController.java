package org.redline.web.documents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redline.text.Bilingual;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which administrators keep the offices and look after the templates. */
@Controller
class OfficeController {
  /** Authorities of other kinds, which make out none of these documents. */
  private static final Set<String> NO_OFFICES =
      Set.of(
          "county-government",
          "safety-committee",
          "court",
          "procuratorate",
          "supervisory-commission");

  private final Offices offices;
  private final Templates templates;
  private final RulesInForce rules;

  OfficeController(Offices offices, Templates templates, RulesInForce rules) {
    this.offices = offices;
    this.templates = templates;
    this.rules = rules;
  }

  @ModelAttribute("officeFields")
  List<String> fields() {
    return OfficeForm.FIELDS;
  }

  /** Departments that an office may be. */
  @ModelAttribute("authorities")
  Map<String, Bilingual> authorities() {
    Map<String, Bilingual> titles = new LinkedHashMap<>();
    rules.rules().authorities().forEach((key, authority) -> titles.put(key, authority.title()));
    titles.keySet().removeAll(NO_OFFICES);
    return titles;
  }

  @GetMapping("/offices")
  String list(@AuthenticationPrincipal Account by, Model model) {
    model.addAttribute(
        "offices",
        offices.list().stream().filter(office -> by.scope().contains(office.region())).toList());
    return "documents/offices";
  }

  @GetMapping("/offices/edit")
  ModelAndView edit(
      @AuthenticationPrincipal Account by, @RequestParam(defaultValue = "") String region) {
    if (!region.isEmpty() && !by.scope().contains(region)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    OfficeForm form =
        offices.find(region).map(OfficeForm::of).orElseGet(() -> OfficeForm.empty(region));
    return page(form);
  }

  @PostMapping("/offices")
  ModelAndView keep(
      @AuthenticationPrincipal Account by, @RequestParam MultiValueMap<String, String> sent) {
    OfficeForm form = OfficeForm.of(sent).within(by.scope());
    if (!form.problems().isEmpty()) {
      return page(form);
    }
    offices.keep(form.office(), by.name());
    return new ModelAndView("redirect:/offices");
  }

  private static ModelAndView page(OfficeForm form) {
    ModelAndView page = new ModelAndView("documents/office", "form", form);
    page.setStatus(form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @GetMapping("/offices/templates")
  String templates(Model model) {
    model.addAttribute(
        "templates",
        Arrays.stream(DocumentKind.values())
            .map(
                kind ->
                    new TemplateRow(
                        kind.code(),
                        Catalogue.of(kind),
                        templates.replaced(kind),
                        templates.problems(kind)))
            .toList());
    return "documents/templates";
  }

  @GetMapping("/offices/templates/{kind}")
  ResponseEntity<byte[]> template(@PathVariable String kind) {
    DocumentKind known =
        DocumentKind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return WordFile.answer(kind + ".docx", templates.shipped(known));
  }

  /** A kind with the state of its template. */
  record TemplateRow(
      String code, Catalogue.Details details, boolean replaced, List<NotDrawn.Problem> problems) {}
}
