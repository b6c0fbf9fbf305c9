package org.redline.web.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redline.rulebook.Citations;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The work list: what is overdue, due today, due soon, and later, in the own files or in those of
 * the region.
 */
@Controller
class WorkController {
  /** How many days ahead something is due soon. */
  private static final int SOON = 7;

  private final CaseFiles files;
  private final RulesInForce rules;
  private final Clock clock;
  private final int defence;

  WorkController(
      CaseFiles files,
      RulesInForce rules,
      Clock clock,
      @Value("${redline.defence:3}") int defence) {
    this.files = files;
    this.rules = rules;
    this.clock = clock;
    this.defence = defence;
  }

  /** What falls due together. */
  record Group(String key, List<Due> dues) {}

  @GetMapping("/work")
  String work(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "mine") String whose,
      @ModelAttribute("words") Words words,
      Model model) {
    LocalDate today = LocalDate.now(clock);
    Terms terms = new Terms(rules.rules(), defence);
    List<CaseFile> open = files.open(account.scope());
    List<CaseFile> mine = open.stream().filter(file -> isMine(file, account)).toList();
    List<Due> dues = new ArrayList<>();
    (whose.equals("mine") ? mine : open).forEach(file -> dues.addAll(Dues.of(file, terms)));
    dues.sort(Comparator.comparing(Due::day));
    model.addAttribute("mine", whose.equals("mine"));
    model.addAttribute("own", mine.size());
    model.addAttribute("all", open.size());
    model.addAttribute("groups", groups(dues, today));
    model.addAttribute("inspector", account.is(Role.INSPECTOR));
    model.addAttribute("calendar", rules.rules().calendar());
    model.addAttribute("cite", new Citations(rules.rules().laws(), words.language(), b -> ""));
    return "cases/work";
  }

  /** A file that somebody opened or acts in, or in which something waits for them to approve. */
  private static boolean isMine(CaseFile file, Account account) {
    return file.handledBy(account.name())
        || file.steps().stream()
            .anyMatch(step -> step.waits() && Loop.mayApprove(file, step, account));
  }

  private static List<Group> groups(List<Due> dues, LocalDate today) {
    LocalDate soon = today.plusDays(SOON);
    return List.of(
        new Group("work.overdue", dues.stream().filter(d -> d.day().isBefore(today)).toList()),
        new Group("work.today", dues.stream().filter(d -> d.day().isEqual(today)).toList()),
        new Group(
            "work.soon",
            dues.stream().filter(d -> d.day().isAfter(today) && !d.day().isAfter(soon)).toList()),
        new Group("work.later", dues.stream().filter(d -> d.day().isAfter(soon)).toList()));
  }
}
