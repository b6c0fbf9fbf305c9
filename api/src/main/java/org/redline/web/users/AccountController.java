package org.redline.web.users;

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

  AccountController(Accounts accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  @ModelAttribute("everyRole")
  List<Role> everyRole() {
    return List.of(Role.values());
  }

  @GetMapping("/accounts")
  String list(Model model) {
    model.addAttribute("accounts", accounts.list());
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
    FieldProblems problems = form.problems();
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
  ModelAndView account(@PathVariable long id) {
    return edited(id, AccountForm.of(find(id)), new FieldProblems());
  }

  @PostMapping("/accounts/{id}")
  ModelAndView edit(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent) {
    sent.set("name", find(id).name());
    AccountForm form = AccountForm.of(sent);
    FieldProblems problems = form.problems();
    if (!problems.isEmpty()) {
      return edited(id, form, problems);
    }
    try {
      changes.edit(id, form, by.name());
      return new ModelAndView("redirect:/accounts");
    } catch (Rejected e) {
      return edited(id, form, e.problems());
    }
  }

  @PostMapping("/accounts/{id}/password")
  ModelAndView reset(
      @AuthenticationPrincipal Account by,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> sent) {
    Account account = find(id);
    String password = password(sent);
    FieldProblems problems = new FieldProblems();
    PasswordRules.problems(password, account.name()).forEach(key -> problems.add("password", key));
    if (!problems.isEmpty()) {
      return edited(id, AccountForm.of(account), problems);
    }
    changes.reset(id, password, by.name());
    return new ModelAndView("redirect:/accounts");
  }

  private Account find(long id) {
    return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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

  private static ModelAndView edited(long id, AccountForm form, FieldProblems problems) {
    return page("users/edit", form, problems).addObject("id", id);
  }

  private static ModelAndView page(String name, AccountForm form, FieldProblems problems) {
    ModelAndView page = new ModelAndView(name);
    page.addObject("form", form).addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
