package org.redline.web.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redline.vocabulary.Vocabulary;
import org.redline.web.Htmx;
import org.redline.web.pages.Words;
import org.redline.web.users.Account;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands beside the form, and the questions that are answered there. */
@Controller
class PanelController {
  private static final String PREFIX = "q.";

  /** Facts that may be passed over; those before are asked for again. An address holds them all. */
  private static final int MOST_PASSED = 50;

  private final Editing editing;
  private final LiveAudit audits;
  private final Panels panels;

  PanelController(Editing editing, LiveAudit audits, Panels panels) {
    this.editing = editing;
    this.audits = audits;
    this.panels = panels;
  }

  @GetMapping("/firms/{id}/edit/panel")
  ModelAndView panel(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> passed,
      @ModelAttribute("words") Words words) {
    return answer(editing.open(by, id), passed, words);
  }

  /**
   * Keeps an answer, or passes the question over, and asks the next. Whoever answers in the moment
   * before the scripts have the question gets the whole page again.
   */
  @PostMapping("/firms/{id}/edit/answer")
  ModelAndView answer(
      @RequestHeader(name = Htmx.PART, required = false) @Nullable String part,
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @RequestParam int basedOn,
      @RequestParam String path,
      @RequestParam Reply reply,
      @RequestParam(defaultValue = "") List<String> passed,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("words") Words words) {
    Vocabulary vocabulary = audits.auditor().rules().vocabulary();
    List<String> added = new ArrayList<>();
    Opened opened =
        switch (reply) {
          case PASS -> editing.open(by, id);
          case NONE ->
              editing.change(by, id, basedOn, draft -> ItemChange.NONE.on(draft, vocabulary, path));
          case ADD ->
              editing.change(
                  by, id, basedOn, draft -> added.add(ItemChange.ADD.on(draft, vocabulary, path)));
          case VALUE -> {
            Typed typed = Typed.of(sent, PREFIX);
            yield editing.change(by, id, basedOn, draft -> typed.into(draft, vocabulary));
          }
        };
    List<String> open = new ArrayList<>(passed);
    if (opened.draft().knows(path)) {
      open.remove(path);
    } else {
      open.add(path);
    }
    UriComponentsBuilder page = UriComponentsBuilder.fromPath("/firms/" + id + "/edit");
    if (reply == Reply.ADD) {
      String item = added.get(added.size() - 1);
      return leading(page.queryParam("at", item), open, "w-" + FormPart.id(item));
    } else if (part == null) {
      return leading(page, open, "panel");
    }
    return answer(opened, open, words).addObject("answered", path);
  }

  /** Leads to a place on the whole page, where what was passed over stays so. */
  private static ModelAndView leading(UriComponentsBuilder page, List<String> open, String place) {
    latest(open).forEach(one -> page.queryParam("passed", one));
    return Htmx.leadingTo(page.fragment(place).build().encode().toUriString());
  }

  private ModelAndView answer(Opened opened, List<String> passed, Words words) {
    List<String> latest = latest(passed);
    return new ModelAndView("submission/answers :: panel")
        .addObject("opened", opened)
        .addObject("base", "/firms/" + opened.id() + "/edit")
        .addObject("panel", panels.of(opened.draft(), latest, words))
        .addObject("passed", latest)
        .addObject("savedAt", opened.savedAt());
  }

  private static List<String> latest(List<String> passed) {
    return passed.subList(Math.max(0, passed.size() - MOST_PASSED), passed.size());
  }

  /** What was said to a question. */
  enum Reply {
    /** The value. */
    VALUE,
    /** The list has no items. */
    NONE,
    /** There is one, to be filled in. */
    ADD,
    /** Not now. */
    PASS
  }
}
