package org.redline.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import org.redline.text.Language;
import org.springframework.http.HttpHeaders;
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

  /** Changes the language, and goes back to where one was. */
  @PostMapping("/language")
  String language(@RequestParam Language to, HttpServletRequest request, HttpSession session) {
    session.setAttribute(PageModel.LANGUAGE, to);
    return "redirect:" + before(request);
  }

  /** The own page from which the request came; else the way in. */
  private static String before(HttpServletRequest request) {
    String referer = request.getHeader(HttpHeaders.REFERER);
    try {
      URI from = new URI(referer == null ? "" : referer);
      String path = from.getRawPath();
      boolean own =
          from.getScheme() != null
              && request.getServerName().equals(from.getHost())
              && path != null
              && path.startsWith("/")
              && !path.startsWith("//");
      String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
      return own ? path.substring(request.getContextPath().length()) + query : "/";
    } catch (URISyntaxException none) {
      return "/";
    }
  }
}
