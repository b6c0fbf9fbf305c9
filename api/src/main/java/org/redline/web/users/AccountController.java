package org.redline.web.users;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
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

/** Pages on which administrators keep the accounts. */
@Controller
class AccountController {
  private final Accounts accounts;
  private final AccountChanges changes;
  private final Tokens tokens;
  private final Clock clock;

  AccountController(Accounts accounts, AccountChanges changes, Tokens tokens, Clock clock) {
    this.accounts = accounts;
    this.changes = changes;
    this.tokens = tokens;
    this.clock = clock;
  }

  @ModelAttribute("everyRole")
  List<Role> everyRole() {
    return List.of(Role.values());
  }

  @GetMapping("/accounts")
  String list(@AuthenticationPrincipal Account by, Model model) {
    model.addAttribute("accounts", accounts.list(by.scope()));
    return "users/list";
  }

  @GetMapping("/accounts/new")
  ModelAndView empty() {
    return page("users/new", AccountForm.empty(), new FieldProblems());
  }

  @PostMapping("/accounts")
  ModelAndView add(
      @AuthenticationPrincipal Account by, @RequestParam MultiValueMap<String, String> sent) {
    AccountForm form = AccountForm.of(sent);
    String password = password(sent);
    FieldProblems problems = Administration.problems(by, form);
    PasswordRules.problems(password, form.name()).forEach(key -> problems.add("password", key));
    if (problems.isEmpty()) {
      try {
        accounts.add(fresh(form, password), by.name());
        return new ModelAndView("redirect:/accounts");
      } catch (DuplicateKeyException e) {
        problems.add("name", "account.name.taken");
      }
    }
    return page("users/new", form, problems);
  }

  @GetMapping("/accounts/{id}")
  ModelAndView account(@AuthenticationPrincipal Account by, @PathVariable long id) {
    Account account = find(id, by);
    return edited(account, AccountForm.of(account), new FieldProblems());
  }

  @PostMapping("/accounts/{id}")
  ModelAndView edit(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent) {
    Account account = find(id, by);
    sent.set("name", account.name());
    AccountForm form = AccountForm.of(sent);
    FieldProblems problems = Administration.problems(by, form);
    if (!problems.isEmpty()) {
      return edited(account, form, problems);
    }
    try {
      changes.edit(id, form, by);
      return new ModelAndView("redirect:/accounts");
    } catch (Rejected e) {
      return edited(account, form, e.problems());
    }
  }

  @PostMapping("/accounts/{id}/password")
  ModelAndView reset(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent) {
    Account account = find(id, by);
    String password = password(sent);
    FieldProblems problems = new FieldProblems();
    PasswordRules.problems(password, account.name()).forEach(key -> problems.add("password", key));
    if (!problems.isEmpty()) {
      return edited(account, AccountForm.of(account), problems);
    }
    try {
      changes.reset(id, password, by);
      return new ModelAndView("redirect:/accounts");
    } catch (Rejected e) {
      return edited(account, AccountForm.of(account), e.problems());
    }
  }

  @PostMapping("/accounts/{id}/tokens/{token}/revoke")
  String revoke(
      @AuthenticationPrincipal Account by, @PathVariable long id, @PathVariable long token) {
    tokens.revoke(find(id, by), token, by.name());
    return "redirect:/accounts/" + id;
  }

  /** An account that lies outside the own region is not there. */
  private Account find(long id, Account by) {
    return accounts
        .find(id)
        .filter(account -> by.scope().contains(account.region()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** As it was typed: blanks belong to it. */
  private static String password(MultiValueMap<String, String> sent) {
    String password = sent.getFirst("password");
    return password == null ? "" : password;
  }

  private static Accounts.NewAccount fresh(AccountForm form, String password) {
    return new Accounts.NewAccount(
        form.name(),
        form.displayName(),
        password,
        form.region(),
        AccountChanges.certificate(form),
        form.roles());
  }

  private ModelAndView edited(Account account, AccountForm form, FieldProblems problems) {
    return page("users/edit", form, problems)
        .addObject("id", account.id())
        .addObject("tokens", tokens.list(account))
        .addObject("today", LocalDate.now(clock));
  }

  private static ModelAndView page(String name, AccountForm form, FieldProblems problems) {
    ModelAndView page = new ModelAndView(name);
    page.addObject("form", form).addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
