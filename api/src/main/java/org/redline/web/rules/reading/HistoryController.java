package org.redline.web.rules.reading;

import org.redline.web.pages.Words;
import org.redline.web.rules.Publication;
import org.redline.web.rules.PublishedRules;
import org.redline.web.rules.drafts.Draft;
import org.redline.web.rules.drafts.Proposals;
import org.redline.web.users.Account;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every publication of the rules, what it changed, and the way back to it. */
@Controller
class HistoryController {
  private static final int PAGE = 30;
  private static final int LAST = 100_000;

  private final PublishedRules published;
  private final Proposals proposals;

  HistoryController(PublishedRules published, Proposals proposals) {
    this.published = published;
    this.proposals = proposals;
  }

  @GetMapping("/rules/history")
  String history(@RequestParam(defaultValue = "0") int page, Model model) {
    int shown = Math.max(0, Math.min(page, LAST));
    var found = published.list(shown * PAGE, PAGE + 1);
    model.addAttribute("publications", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("more", found.size() > PAGE);
    model.addAttribute("page", shown);
    model.addAttribute("current", proposals.current().id());
    return "rules/history";
  }

  @GetMapping("/rules/history/{id}")
  String publication(@PathVariable String id, Model model) {
    Publication publication = find(id);
    model.addAttribute("publication", publication);
    model.addAttribute("changes", proposals.changes(publication));
    model.addAttribute("current", proposals.current().id().equals(id));
    return "rules/publication";
  }

  @PostMapping("/rules/history/{id}/again")
  String again(
      @AuthenticationPrincipal Account by,
      @PathVariable String id,
      @ModelAttribute("words") Words words) {
    Publication earlier = find(id);
    String title = words.get("rules.again.title", earlier.shortId(), earlier.letter().title());
    return to(proposals.again(earlier, title, by.name()));
  }

  @PostMapping("/rules/shipped")
  String takeOver(@AuthenticationPrincipal Account by, @ModelAttribute("words") Words words) {
    return to(proposals.takeOver(words.get("rules.shipped.title"), by.name()));
  }

  private static String to(Draft draft) {
    return "redirect:/rules/drafts/" + draft.id();
  }

  private Publication find(String id) {
    return published.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
