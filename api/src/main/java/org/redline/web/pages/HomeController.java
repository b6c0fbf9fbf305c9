package org.redline.web.pages;

import jakarta.servlet.http.HttpSession;
import org.redline.text.Language;
import org.redline.web.users.Account;
import org.redline.web.users.Accounts;
import org.redline.web.users.ProviderSettings;
import org.redline.web.users.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and the switch of the language. */
@Controller
class HomeController {
  private final Accounts accounts;
  private final ProviderSettings provider;

  HomeController(Accounts accounts, ProviderSettings provider) {
    this.accounts = accounts;
    this.provider = provider;
  }

  /** Where nobody but administrators is, there is first of all somebody to be added. */
  @GetMapping("/")
  String home(@AuthenticationPrincipal Account account, Model model) {
    model.addAttribute("alone", account.is(Role.ADMINISTRATOR) && accounts.onlyAdministrators());
    return "home";
  }

  @GetMapping("/login")
  String login(Model model) {
    model.addAttribute("provider", provider);
    return "login";
  }

  @PostMapping("/language")
  String language(@RequestParam Language to, HttpSession session) {
    session.setAttribute(PageModel.LANGUAGE, to);
    return "redirect:/";
  }
}
