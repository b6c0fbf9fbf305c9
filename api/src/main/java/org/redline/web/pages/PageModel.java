package org.redline.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redline.web.users.Account;
import org.redline.web.users.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page is given: its words, who reads it, and where one may go. */
@ControllerAdvice
class PageModel {
  static final String LANGUAGE = "redline.language";

  private final Clock clock;

  PageModel(Clock clock) {
    this.clock = clock;
  }

  /** Shows moments in the zone of the office. */
  @ModelAttribute("times")
  Times times() {
    return new Times(clock.getZone());
  }

  @ModelAttribute("words")
  Words words(HttpServletRequest request) {
    return Words.of(request);
  }

  @ModelAttribute("account")
  @Nullable Account account(@AuthenticationPrincipal @Nullable Account account) {
    return account;
  }

  @ModelAttribute("menu")
  List<MenuItem> menu(@AuthenticationPrincipal @Nullable Account account) {
    return account == null ? List.of() : MenuItem.of(account);
  }

  /**
   * A way into a part of the application.
   *
   * @param address address
   * @param key key of its words
   */
  record MenuItem(String address, String key) {
    private static final Set<Role> CASES =
        EnumSet.of(Role.INSPECTOR, Role.REVIEWER, Role.HEAD, Role.AUDITOR);

    static List<MenuItem> of(Account account) {
      List<MenuItem> items = new ArrayList<>();
      if (CASES.stream().anyMatch(account::is)) {
        items.add(new MenuItem("/firms", "menu.firms"));
        items.add(new MenuItem("/work", "menu.work"));
      }
      if (account.is(Role.AUDITOR)) {
        items.add(new MenuItem("/overview", "menu.overview"));
      }
      items.add(new MenuItem("/rules", "menu.rules"));
      if (account.is(Role.REGULATOR)) {
        items.add(new MenuItem("/rules/drafts", "menu.drafts"));
      }
      if (account.is(Role.ADMINISTRATOR)) {
        items.add(new MenuItem("/accounts", "menu.accounts"));
        items.add(new MenuItem("/offices", "menu.offices"));
        items.add(new MenuItem("/journal", "menu.journal"));
        if (account.scope().prefix().isEmpty()) {
          items.add(new MenuItem("/backup", "menu.backup"));
        }
      }
      return List.copyOf(items);
    }
  }
}
