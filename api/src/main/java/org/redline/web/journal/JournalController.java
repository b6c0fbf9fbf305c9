package org.redline.web.journal;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which administrators read the journal. */
@Controller
class JournalController {
  private static final int PAGE = 50;
  private static final int LAST = 1_000_000;

  private final Journal journal;

  JournalController(Journal journal) {
    this.journal = journal;
  }

  @GetMapping("/journal")
  String list(
      @AuthenticationPrincipal(expression = "scope().prefix()") String region,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "") String object,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    int shown = Math.max(0, Math.min(page, LAST));
    List<Entry> found = journal.list(legible(actor), object, region, shown * PAGE, PAGE + 1);
    model.addAttribute("entries", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("more", found.size() > PAGE);
    model.addAttribute("page", shown);
    model.addAttribute("actor", actor);
    model.addAttribute("object", object);
    Chain chain = journal.followOn();
    model.addAttribute("broken", chain.broken().orElse(0L));
    model.addAttribute("count", chain.number());
    model.addAttribute("end", chain.number() + ":" + chain.hash());
    return "journal/list";
  }

  /** PostgreSQL reads no text with a NUL in it. */
  private static String legible(String words) {
    return words.replace("\0", "").strip();
  }
}
