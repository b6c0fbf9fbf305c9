package org.redline.web.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.redline.rulebook.Citations;
import org.redline.rulebook.WorkCalendar;
import org.redline.web.pages.Words;
import org.redline.web.rules.RulesInForce;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The work list: what is overdue, due today, due soon, and later, in the files of the region. */
@Controller
class WorkController {
  /** How many days ahead something is due soon. */
  private static final int SOON = 7;

  private final CaseFiles files;
  private final RulesInForce rules;
  private final Clock clock;

  WorkController(CaseFiles files, RulesInForce rules, Clock clock) {
    this.files = files;
    this.rules = rules;
    this.clock = clock;
  }

  /** What falls due together. */
  record Group(String key, List<Due> dues) {}

  @GetMapping("/work")
  String work(
      @AuthenticationPrincipal Account account, @ModelAttribute("words") Words words, Model model) {
    LocalDate today = LocalDate.now(clock);
    WorkCalendar calendar = rules.rules().calendar();
    List<Due> dues = new ArrayList<>();
    files.open(account.scope()).forEach(file -> dues.addAll(Dues.of(file, calendar)));
    dues.sort(Comparator.comparing(Due::day));
    model.addAttribute("groups", groups(dues, today));
    model.addAttribute("inspector", account.is(Role.INSPECTOR));
    model.addAttribute("calendar", calendar);
    model.addAttribute("confirmed", calendar.confirmed(today));
    model.addAttribute("cite", new Citations(rules.rules().laws(), words.language(), b -> ""));
    return "cases/work";
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
