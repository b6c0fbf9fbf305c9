package org.redline.web.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which everybody changes the own password. */
@Controller
class PasswordController {
  private final Accounts accounts;
  private final AccountChanges changes;
  private final Logins logins;

  PasswordController(Accounts accounts, AccountChanges changes, Logins logins) {
    this.accounts = accounts;
    this.changes = changes;
    this.logins = logins;
  }

  @GetMapping("/password")
  ModelAndView form() {
    return page(new FieldProblems());
  }

  @PostMapping("/password")
  ModelAndView change(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String present,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      HttpServletRequest request,
      HttpServletResponse response) {
    FieldProblems problems = new FieldProblems();
    PasswordRules.problems(password, account.name()).forEach(key -> problems.add("password", key));
    if (!password.equals(again)) {
      problems.add("again", "password.again.wrong");
    }
    if (logins.wait(account.name(), request.getRemoteAddr()).isPresent()) {
      problems.add("present", "password.wait");
    }
    if (!problems.isEmpty()) {
      return page(problems);
    }
    try {
      changes.choose(account.id(), present, password);
    } catch (Rejected e) {
      count(e, account, request);
      return page(e.problems());
    }
    goOn(accounts.find(account.id()).orElseThrow(), request, response);
    return new ModelAndView("redirect:/");
  }

  /** A session that was left open is no place to guess the password either. */
  private void count(Rejected rejected, Account account, HttpServletRequest request) {
    if (!rejected.problems().of("present").isEmpty()) {
      logins.failed(account.name(), request.getRemoteAddr());
    }
  }

  /** All other sessions of the account end; this one goes on under a new id. */
  private static void goOn(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    OwnSession.of(account, request, response);
  }

  private static ModelAndView page(FieldProblems problems) {
    ModelAndView page = new ModelAndView("users/password");
    page.addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
