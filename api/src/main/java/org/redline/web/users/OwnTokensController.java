package org.redline.web.users;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which everybody keeps the own tokens. */
@Controller
class OwnTokensController {
  private static final int LONGEST = 32;

  private final Tokens tokens;
  private final Clock clock;

  OwnTokensController(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping("/tokens")
  ModelAndView list(@AuthenticationPrincipal Account account) {
    return page(account, "", new FieldProblems());
  }

  /** The answer is the page itself and no redirect, because the token is told only here. */
  @PostMapping("/tokens")
  ModelAndView make(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String expiresOn) {
    LocalDate last = day(expiresOn);
    FieldProblems problems = problems(name.strip(), last);
    if (last == null || !problems.isEmpty()) {
      return page(account, name, problems);
    }
    String token = tokens.make(account, name.strip(), last);
    return page(account, "", problems).addObject("made", token);
  }

  @PostMapping("/tokens/{id}/revoke")
  String revoke(@AuthenticationPrincipal Account account, @PathVariable long id) {
    tokens.revoke(account, id, account.name());
    return "redirect:/tokens";
  }

  private FieldProblems problems(String name, @Nullable LocalDate expiresOn) {
    FieldProblems problems = new FieldProblems();
    int length = name.codePointCount(0, name.length());
    if (length == 0 || length > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
      problems.add("name", "token.name.wrong");
    }
    LocalDate today = LocalDate.now(clock);
    if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(last(today))) {
      problems.add("expiresOn", "token.expires.wrong");
    }
    return problems;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static LocalDate last(LocalDate today) {
    return today.plusYears(1);
  }

  private ModelAndView page(Account account, String name, FieldProblems problems) {
    LocalDate today = LocalDate.now(clock);
    ModelAndView page = new ModelAndView("users/tokens");
    page.addObject("tokens", tokens.list(account)).addObject("name", name);
    page.addObject("today", today).addObject("last", last(today)).addObject("problems", problems);
    page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
