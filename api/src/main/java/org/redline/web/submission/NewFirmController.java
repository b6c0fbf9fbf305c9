package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redline.explain.FactsRead;
import org.redline.text.Bilingual;
import org.redline.text.Messages;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.firms.Firm;
import org.redline.web.firms.Firms;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins the profile of a firm that is not there yet, by what tells it from all others. */
@Controller
class NewFirmController {
  private static final String BUSINESSES = "businesses";
  private static final Messages MESSAGES = Messages.of(NewFirmController.class);

  private final Firms firms;
  private final FormDrafts drafts;
  private final Editing editing;
  private final LiveAudit audits;

  NewFirmController(Firms firms, FormDrafts drafts, Editing editing, LiveAudit audits) {
    this.firms = firms;
    this.drafts = drafts;
    this.editing = editing;
    this.audits = audits;
  }

  @GetMapping("/firms/new")
  ModelAndView empty(@AuthenticationPrincipal Account by, @ModelAttribute("words") Words words) {
    Draft draft = begun("", "", "", "");
    return page(
        by, draft, new Checked(audits.check(audits.auditor(), draft).profile(), Map.of()), words);
  }

  @PostMapping("/firms/new")
  ModelAndView begin(
      @AuthenticationPrincipal Account by,
      @ModelAttribute("words") Words words,
      @RequestParam MultiValueMap<String, String> sent) {
    Draft draft =
        begun(
            text(sent, "name"),
            text(sent, "id"),
            text(sent, "regionCode"),
            text(sent, BUSINESSES + ".1.sector"));
    Checked checked = audits.check(audits.auditor(), draft);
    String id = draft.text("id");
    refuseOthers(by, draft, checked.problems());
    if (!checked.isRight()) {
      ModelAndView page = page(by, draft, checked, words);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    if (firms.find(id).isEmpty()) {
      editing.begin(by, id, draft);
    }
    return new ModelAndView("redirect:/firms/" + id + "/edit");
  }

  /** What lies outside the account's region is not for it to submit. */
  private void refuseOthers(Account by, Draft draft, Map<String, List<Bilingual>> problems) {
    if (draft.text("id").isEmpty()) {
      add(problems, "id", "missing");
    } else if (firms.find(draft.text("id")).filter(firm -> !sees(by, firm)).isPresent()) {
      add(problems, "id", "other-region");
    }
    if (!problems.containsKey("regionCode") && !by.scope().contains(draft.text("regionCode"))) {
      add(problems, "regionCode", "outside", by.region());
    }
  }

  private static boolean sees(Account by, Firm firm) {
    return by.scope().contains(firm.region());
  }

  static void add(
      Map<String, List<Bilingual>> problems, String path, String key, Object... arguments) {
    problems.computeIfAbsent(path, p -> new ArrayList<>()).add(MESSAGES.get(key, arguments));
  }

  private static String text(MultiValueMap<String, String> sent, String path) {
    List<String> texts = sent.getOrDefault("f." + path, List.of(""));
    return texts.size() == 1 ? new Typed(path, texts.get(0).strip()).readable() : "";
  }

  private static Draft begun(String name, String id, String region, String sector) {
    Draft draft = Draft.empty();
    draft.write("name", name);
    draft.write("id", id);
    draft.write("regionCode", region);
    String business = draft.add(BUSINESSES);
    draft.write(business + ".id", "Business-1");
    draft.write(business + ".sector", sector);
    return draft;
  }

  private ModelAndView page(Account by, Draft draft, Checked checked, Words words) {
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    FactsRead read = audits.read(audits.auditor(), checked.profile());
    Form form = new Form(draft, vocabulary, checked, read, words, List.of(), "");
    List<FormPart> parts =
        List.of("name", "id", "regionCode", BUSINESSES + ".1.sector").stream()
            .map(path -> form.part(Spot.of(path, draft, vocabulary).orElseThrow()))
            .toList();
    return new ModelAndView("submission/new")
        .addObject("parts", parts)
        .addObject("drafts", drafts.list(by))
        .addObject("wrong", checked.problems().size());
  }
}
