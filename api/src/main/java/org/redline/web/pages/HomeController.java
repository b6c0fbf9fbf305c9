package org.redline.web.pages;

import jakarta.servlet.http.HttpSession;
import org.redline.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and the switch of the language. */
@Controller
class HomeController {
  @GetMapping("/")
  String home() {
    return "home";
  }

  @GetMapping("/login")
  String login() {
    return "login";
  }

  @PostMapping("/language")
  String language(@RequestParam Language to, HttpSession session) {
    session.setAttribute(PageModel.LANGUAGE, to);
    return "redirect:/";
  }
}
